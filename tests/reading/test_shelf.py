"""Texts lie on disk until somebody looks; what cannot be unpacked costs its own file alone."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from factories import make_document

from contract_check.documents.reading import read_document
from contract_check.execution.executor import InProcess, Job
from contract_check.extractors.extracting import read_contract
from contract_check.model.document import ReadStatus
from contract_check.model.packing import pack_document, unpack_document, unpack_text
from contract_check.reading.codec import pack
from contract_check.reading.contracts import read_contracts
from contract_check.reading.shelf import Shelf
from contract_check.register.cards import make_card

CONTRACTS = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"
FILES = [
    (CONTRACTS / name, name) for name in ("northlight-sla.pdf", "sketchpine-invoice.pdf", "northlight-order-form.pdf")
]


@pytest.mark.parametrize(
    "room", [0, 100_000, 250_000_000], ids=["all_compressed", "some_compressed", "none_compressed"]
)
def test_what_was_laid_on_the_shelf_comes_back_whole(room: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contract_check.reading.shelf._ROOM", room)
    shelf = Shelf()
    read = [read_contract(read_document(path, name)) for path, name in FILES]
    laid = [shelf.lay(pack(contract), contract.document.path) for contract in read]
    assert all(not contract.packed for contract in laid)
    assert [contract.full_document for contract in reversed(laid)] == [contract.document for contract in reversed(read)]


def test_a_renamed_record_still_finds_its_text() -> None:
    contract = next(read_contracts(FILES[:1], executor=InProcess()))
    renamed = replace(contract, document=replace(contract.document, path="other.pdf"))
    assert renamed.full_document.text == contract.full_document.text
    assert renamed.full_document.path == "other.pdf"


BOMB = base64.b64encode(zlib.compress(b" " * (257 * 1024**2), 1)).decode()
SPOILED = {
    "torn": pack_document(read_document(FILES[0][0]))[:-8],
    "no_packing": "####",
    "bomb": BOMB,
    "other_parts": base64.b64encode(zlib.compress(b"[1]")).decode(),
}


@pytest.mark.parametrize("packed", SPOILED.values(), ids=SPOILED)
def test_what_is_no_packed_document_is_refused(packed: str) -> None:
    with pytest.raises(ValueError):
        unpack_document(read_document(FILES[0][0]), packed)
    with pytest.raises(ValueError):
        unpack_text(packed)


@pytest.mark.parametrize("text", ["", "Plain.", 'He said: "24\\7", née Ångström\n🙂', "\u2028\x00\x1f\t"])
def test_the_text_alone_is_that_of_the_document(text: str) -> None:
    assert unpack_text(pack_document(make_document(text=text))) == text


def test_a_contract_gives_its_text_from_the_shelf() -> None:
    for contract in read_contracts(FILES, executor=InProcess()):
        assert contract.text == contract.full_document.text


class Hostile(InProcess):
    """A reader that a file has taken over: it sends whatever it likes for the first file."""

    def run(self, task: object, jobs: Iterable[Job]) -> Iterator[tuple[int, bytes]]:  # type: ignore[override]
        for job in jobs:
            honest = task.function(*job.arguments)  # type: ignore[attr-defined]
            if job.number == 0:
                honest = honest.replace(b'"packed":"', b'"packed":"####')
            yield job.number, honest


def test_a_spoiled_result_costs_its_own_file_alone() -> None:
    read = list(read_contracts(FILES, executor=Hostile()))
    assert [contract.document.status for contract in read] == [
        ReadStatus.FAILED,
        ReadStatus.OTHER_FORMAT,
        ReadStatus.READ,
    ]


def test_a_contract_can_be_let_go_and_fetched_again() -> None:
    cards = [make_card(contract) for contract in read_contracts(FILES, executor=InProcess())]
    again = [card.fetch() for card in reversed(cards)]
    assert again == list(reversed(list(read_contracts(FILES, executor=InProcess()))))
    assert [contract.full_document.path for contract in again] == [name for _, name in reversed(FILES)]
