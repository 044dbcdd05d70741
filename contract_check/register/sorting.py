"""The files of a folder, sorted: which belong to which tool, which are copies, and what fits nowhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from contract_check.model.document import ReadStatus
from contract_check.model.portfolio import Copy, Skipped
from contract_check.model.sentence import join, say, told, word
from contract_check.model.tool import ReadContract, Tool
from contract_check.register.cards import Card, card_of_absent
from contract_check.register.copies import find_same_text, join_copies
from contract_check.register.families import assign_files, group_by_vendor
from contract_check.register.folder import OWN_REPORT
from contract_check.register.namesakes import find_namesakes, say_namesakes
from contract_check.register.papers import Papers


@dataclass(frozen=True)
class SortedPapers:
    """The cards of each tool, tools `without` any, and what is to be told of files.

    `files` are those that are no copies, `absent` the papers that the register names and that are not there.
    """

    claimed: tuple[tuple[Tool, tuple[Card, ...]], ...]
    files: tuple[Card, ...]
    absent: tuple[Card, ...] = ()
    without: tuple[Tool, ...] = ()
    unclaimed: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def tools(self) -> tuple[Tool, ...]:
        """All tools: those with papers, then those without."""
        return (*(tool for tool, _ in self.claimed), *self.without)

    @property
    def unread(self) -> tuple[ReadContract, ...]:
        """What was not read, or not in full."""
        return tuple(card.unread for card in (*self.files, *self.absent) if card.unread)

    @property
    def states(self) -> tuple[tuple[str, int], ...]:
        """How many files of the folder ended in each state, in the order of the states."""
        counted = Counter(card.status for card in self.files)
        states: list[tuple[str, int]] = [(word(status), counted[status]) for status in ReadStatus]
        states.append((say("copy") if len(self.copies) == 1 else say("copies"), len(self.copies)))
        states.append((say("skipped"), len(self.skipped)))
        return tuple((state, number) for state, number in states if number)


def sort_papers(papers: Papers, cards: Sequence[Card], tools: Sequence[Tool] | None, tier: str = "") -> SortedPapers:
    """Sort what was read of the files of `papers` by the `tools` of a register.

    Without a register (None) the tools are made of the files: one for each vendor, of the given tier.
    """
    own = [card.path for card in cards if card.status is ReadStatus.OWN_REPORT]
    cards = [card for card in cards if card.status is not ReadStatus.OWN_REPORT]
    skipped = tuple(sorted((*papers.skipped, *(Skipped(path, OWN_REPORT) for path in own)), key=lambda one: one.file))
    copies = join_copies(papers.copies, find_same_text(cards))
    originals = {copy.file: copy.original for copy in copies}
    remarks = tuple(join((card.path, ": ", told(note), ".")) for card in cards for note in card.notes)
    cards = [card for card in cards if card.path not in originals]
    by_path = {card.path: card for card in cards}
    absent: dict[str, Card] = {}
    without: tuple[Tool, ...] = ()
    unclaimed: tuple[str, ...] = ()
    if tools is None:
        claimed = group_by_vendor(cards, tier)
        notes: tuple[str, ...] = (_say_no_register(tier),)
        remarks += tuple(say_namesakes(*pair) for pair in find_namesakes([tool.name for tool, _ in claimed]))
    else:
        assigned = assign_files(tools, list(by_path), originals)
        claimed, notes = assigned.claimed, assigned.notes
        without, unclaimed = assigned.without_contract, assigned.unclaimed
        reasons = {file.file: file.reason for file in skipped}
        named = (name for _, names in claimed for name in names)
        absent = {name: card_of_absent(name, reasons.get(name, "")) for name in named if name not in by_path}
    return SortedPapers(
        claimed=tuple((tool, tuple((by_path | absent)[name] for name in names)) for tool, names in claimed),
        files=tuple(cards),
        absent=tuple(absent.values()),
        without=without,
        unclaimed=unclaimed,
        copies=copies,
        skipped=skipped,
        notes=notes,
        remarks=remarks,
    )


def _say_no_register(tier: str) -> str:
    return say(
        "There is no register: files are grouped by the vendor that they name, and every tool is held against the "
        "tier {tier}.",
        tier=repr(tier),
    )
