"""A card for each file: what sorting the files of a folder needs, while what was read of them lies elsewhere.

Which papers are copies, and which belong to which tool, is known only among all of them; what they say is looked
at tool by tool. So the contracts of a folder never have to be in memory together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from contract_check.model.document import FileRecord, ReadStatus
from contract_check.model.sentence import join, say
from contract_check.model.tool import DocumentFacts, ReadContract
from contract_check.reading.shelf import ShelvedRecord


@dataclass(frozen=True)
class Card:
    """One file among the others; `fetch` gives what was read of it.

    `facts` come without their citations. `reading` is a digest of parties, date and values, `letters` of the text.
    `plans` are those that it says are bought, `declined` what it offers and its customer has not taken.
    `unread` is the file with its facts, where it could not be read, or not in
    full: that has to be told.
    """

    path: str
    status: ReadStatus
    paged: bool
    facts: DocumentFacts
    notes: tuple[str, ...]
    reading: bytes
    letters: str
    plans: tuple[str, ...]
    declined: tuple[str, ...]
    unread: ReadContract | None
    fetch: Callable[[], ReadContract]

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rsplit("/", 1)[-1]


def make_card(contract: ReadContract) -> Card:
    """The card of a contract, which need not be held any longer if it lies on a shelf."""
    document = contract.document
    in_full = document.status is ReadStatus.READ and not document.unread_pages
    return Card(
        path=document.path,
        status=document.status,
        paged=bool(document.pages),
        facts=replace(contract.facts, evidence=()),
        notes=document.notes,
        reading=_digest_reading(contract),
        letters=contract.letters,
        plans=contract.plans,
        declined=contract.declined,
        unread=None if in_full else ReadContract(document, contract.facts),
        fetch=_way_back(contract),
    )


def card_of_absent(path: str, skipped: str = "") -> Card:
    """The card of a paper that the register names and that was not read: it is not in the folder, or was `skipped` for a reason."""
    status = ReadStatus.OTHER_FORMAT if skipped else ReadStatus.NOT_THERE
    problem = (
        join((skipped, "."))
        if skipped
        else say("the register names it, and there is no such file. Add it, or correct the register.")
    )
    return make_card(ReadContract(FileRecord(path, "", status, problem=problem), DocumentFacts()))


def _way_back(contract: ReadContract) -> Callable[[], ReadContract]:
    document = contract.document
    if isinstance(document, ShelvedRecord) and document.shelf:
        return partial(document.shelf.take, document.start, document.length, document.path)
    return lambda: contract


def _digest_reading(contract: ReadContract) -> bytes:
    """Parties, date and values: all of them are the same in copies."""
    facts = contract.facts
    terms = {(t.id, str(t.value.canonical) if t.value else "") for t in contract.terms if t.governing}
    said = (facts.vendor, facts.customer, str(facts.effective_date), sorted(terms))
    return hashlib.sha256(repr(said).encode("utf-8", "surrogatepass")).digest()
