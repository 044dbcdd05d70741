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
    """The cards of each tool, tools `without` any, and what is to be told of files; `states` counts all of them."""

    claimed: tuple[tuple[Tool, tuple[Card, ...]], ...]
    without: tuple[Tool, ...] = ()
    unclaimed: tuple[str, ...] = ()
    unread: tuple[ReadContract, ...] = ()
    copies: tuple[Copy, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    states: tuple[tuple[str, int], ...] = ()

    @property
    def tools(self) -> tuple[Tool, ...]:
        """All tools: those with papers, then those without."""
        return (*(tool for tool, _ in self.claimed), *self.without)


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
        by_path |= {name: card_of_absent(name, reasons.get(name, "")) for name in named if name not in by_path}
    return SortedPapers(
        claimed=tuple((tool, tuple(by_path[name] for name in names)) for tool, names in claimed),
        without=without,
        unclaimed=unclaimed,
        unread=tuple(card.unread for card in by_path.values() if card.unread),
        copies=copies,
        skipped=skipped,
        notes=notes,
        remarks=remarks,
        states=_count(cards, skipped, copies),
    )


def _say_no_register(tier: str) -> str:
    return say(
        "There is no register: files are grouped by the vendor that they name, and every tool is held against the "
        "tier {tier}.",
        tier=repr(tier),
    )


def _count(cards: Sequence[Card], skipped: Sequence[Skipped], copies: Sequence[Copy]) -> tuple[tuple[str, int], ...]:
    """The files by their state, in the order of the states."""
    counted = Counter(card.status for card in cards)
    states: list[tuple[str, int]] = [(word(status), counted[status]) for status in ReadStatus]
    states += [(say("copy") if len(copies) == 1 else say("copies"), len(copies)), (say("skipped"), len(skipped))]
    return tuple((state, number) for state, number in states if number)
