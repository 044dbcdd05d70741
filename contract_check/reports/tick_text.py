"""A tick in words: whether the box is ticked, the note, and what is said of a tick whose ground has changed."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.finding import Finding, Outcome
from contract_check.model.operating_finding import OperatingFinding
from contract_check.model.paper_finding import PaperFinding
from contract_check.model.tick import write_stamp
from contract_check.reports.language import _
from contract_check.reports.text import Markdown, plain


@dataclass(frozen=True)
class TickView:
    """What a format prints of a box: `said` where it comes from, or why it was dropped with the old note.

    `id` and `stamp` come back with the file.
    """

    id: str
    stamp: str
    done: bool = False
    note: str = ""
    said: str = ""

    @property
    def mark(self) -> Markdown:
        """Identifier and stamp as a line of Markdown carries them; they hold nothing that Markdown obeys."""
        return Markdown(f"`{self.id} {self.stamp}`")


def view_tick(found: Finding | PaperFinding | OperatingFinding, identifier: str) -> TickView:
    """The box of one finding, as it stands after what came back."""
    tick, fingerprint = found.tick, found.fingerprint
    if tick is None:
        return TickView(identifier, write_stamp(fingerprint, ticked=False, noted=False))
    what = _("Ticked on {day}", day=tick.on) if tick.done else _("Noted on {day}", day=tick.on)
    note = plain(tick.note)
    if tick.fingerprint == fingerprint:
        stamp = write_stamp(fingerprint, ticked=tick.done, noted=bool(note))
        return TickView(identifier, stamp, tick.done, note, f"{what} ({plain(tick.source)}).")
    settled = not isinstance(found, PaperFinding) and found.outcome is Outcome.MET
    again = _("it is in order now") if settled else _("look again")
    old = f" {_('The note then: “{note}”', note=note)}" if note else ""
    stamp = write_stamp(fingerprint, ticked=False, noted=False)
    return TickView(
        identifier,
        stamp,
        said=f"{_('{ticked} against other wording', ticked=what)}: {again} ({plain(tick.source)}).{old}",
    )
