"""What returned checklists say, merged into the ticks that are known; what does not agree is told.

A box that was open when the file was written and still is says nothing: somebody else may have ticked it. One that
was ticked then and is open now was taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from contract_check.model.tick import Returned, Tick

_Key = tuple[str, str]


def merge_returned(
    known: Sequence[Tick], returned: Sequence[Returned], day: date
) -> tuple[tuple[Tick, ...], tuple[str, ...]]:
    """All ticks after `returned`, sorted by finding, and a sentence on all that was not simply added.

    A tick is known by its finding and its fingerprint: one against other wording is another one, and is kept.
    """
    ticks: dict[_Key, Tick] = {(tick.finding, tick.fingerprint): tick for tick in known}
    groups: dict[_Key, list[Returned]] = {}
    for said in returned:
        groups.setdefault((said.finding, said.fingerprint), []).append(said)
    told: list[str] = []
    for key, sayings in groups.items():
        before = ticks.get(key)
        done = _merge_boxes(sayings, before, told)
        note = _merge_notes(sayings, before, told)
        if (done, note) != ((before.done, before.note) if before else (False, "")):
            sources = dict.fromkeys(said.source for said in sayings if _speaks(said, before))
            ticks[key] = Tick(*key, done, note, ", ".join(sources), day)
    return tuple(sorted(ticks.values(), key=lambda tick: (tick.finding, tick.on, tick.fingerprint))), tuple(told)


def _speaks(said: Returned, before: Tick | None) -> bool:
    """Whether this file changes anything."""
    box = said.done or said.sent_done  # a box that was always open says nothing
    done, note = (before.done, before.note) if before else (False, "")
    erased = bool(note) and said.sent_note and not said.note
    return (box and said.done != done) or _adds(said, note) or erased


def _merge_boxes(sayings: Sequence[Returned], before: Tick | None, told: list[str]) -> bool:
    ticked = [said for said in sayings if said.done and not (said.sent_done and before)]
    taken_back = [said for said in sayings if said.sent_done and not said.done]
    left_open = [said for said in sayings if not said.sent_done and not said.done]
    finding = sayings[0].finding
    if ticked and taken_back:
        told.append(
            f"{finding}: ticked in {_places(ticked)}, and taken back in {_places(taken_back)}. It counts as open: "
            "settle it between you, and tick it in one of them."
        )
        return False
    if taken_back:
        told.append(f"{finding}: the tick was taken back in {_places(taken_back)}. It is open again.")
        return False
    if ticked and left_open:
        told.append(
            f"{finding}: ticked in {_places(ticked)}, and left open in {_places(left_open)}. It counts as ticked: "
            "if that is wrong, untick it in the next checklist."
        )
    return bool(ticked) or (before.done if before else False)


def _merge_notes(sayings: Sequence[Returned], before: Tick | None, told: list[str]) -> str:
    old, finding = before.note if before else "", sayings[0].finding
    new: list[Returned] = []
    for said in sayings:
        if _adds(said, old) and not any(_same(said.note, other.note) for other in new):
            new.append(said)
    if len(new) > 1:
        told.append(f"{finding}: different notes in {_places(new)}. Both are kept, one after the other.")
        joined = " | ".join(f"{said.note} ({said.source})" for said in new)
        return f"{old} | {joined}" if old and not all(said.sent_note for said in new) else joined
    if new and old and not new[0].sent_note and _letters(old) not in _letters(new[0].note):
        told.append(f"{finding}: there was a note already. That of {_places(new)} stands after it.")
        return f"{old} | {new[0].note}"
    if new:
        return new[0].note
    erased = [said for said in sayings if said.sent_note and not said.note]
    if old and erased:
        told.append(f"{finding}: the note “{old}” was taken out in {_places(erased)}.")
        return ""
    return old


def _places(sayings: Sequence[Returned]) -> str:
    return " and ".join(f"{said.source} ({said.place})" for said in sayings)


def _same(one: str, other: str) -> bool:
    return _letters(one) == _letters(other)


def _adds(said: Returned, old: str) -> bool:
    """Whether a note is a new one: it is none where it was joined to the old one already."""
    known = _same(said.note, old) if said.sent_note else _letters(said.note) in _letters(old)
    return bool(said.note) and not known


def _letters(note: str) -> str:
    """A note without what formats add to make it harmless: blanks, and apostrophes before formulas."""
    return "".join(note.replace("'", "").split())
