"""What is packed comes back the same, under whatever name; what is no contract is refused."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from factories import make_paper, make_term

from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import read_contract
from contract_check.model.document import Document, FileRecord
from contract_check.model.packing import pack_document
from contract_check.model.tool import ReadContract
from contract_check.model.values import (
    Amounts,
    Choice,
    Duration,
    Fees,
    Flag,
    Money,
    Names,
    OpenDuration,
    Percent,
    Unit,
    Value,
)
from contract_check.reading.codec import pack, unpack

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
FILES = sorted((FIXTURES / "contracts").iterdir()) + sorted((FIXTURES / "formats").iterdir())
VALUES: list[Value | None] = [
    Duration(Decimal("30.00"), Unit.BUSINESS_DAYS, "thirty (30) business days"),
    Duration(Decimal("0.5"), Unit.HOURS),
    OpenDuration("unspecified", "promptly"),
    OpenDuration("indefinite"),
    Percent(Decimal("99.950"), "99.950 per cent"),
    Flag(True, "may audit"),
    Flag(False),
    Choice("opt_in", "only with consent"),
    Names(("SOC 2", "ISO 27001"), "SOC 2 and ISO 27001"),
    Names(()),
    Amounts((Money("USD", Decimal("5E+5"), "$500,000"), Fees(Decimal(12), "twelve months"), Fees(None)), "the greater of"),
    None,
]  # fmt: skip


def without_text(contract: ReadContract) -> ReadContract:
    """What is to come back: the record of the file, and everything read from it."""
    record = {name: getattr(contract.document, name) for name in FileRecord.__dataclass_fields__}
    return replace(
        contract, document=FileRecord(**record), packed=contract.document.text and pack_document(contract.document)
    )


# Compared by `repr`, since the words of a value do not count when two values are compared.


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_contract_comes_back_the_same(path: Path) -> None:
    contract = read_contract(read_document(path, f"folder/{path.name}"))
    assert isinstance(contract.document, Document)
    back = unpack(pack(contract), f"folder/{path.name}")
    assert back == without_text(contract) and repr(back) == repr(without_text(contract))
    assert back.full_document == contract.document


def test_the_fixtures_try_more_than_a_few_terms() -> None:
    terms = [term for path in FILES for term in read_contract(read_document(path)).terms]
    assert len({type(term.value) for term in terms}) >= 7


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_comes_back_as_its_own_type(value: Value | None) -> None:
    contract = make_paper([replace(make_term("72 hours"), value=value)])
    back = unpack(pack(contract), contract.document.path)
    assert repr(back.terms[0].value) == repr(value)


@pytest.mark.parametrize(
    "name", ["other.pdf", "a/b/c.pdf", 'quo"te.pdf', "ü–中.pdf", '"file":"".pdf', "back\\slash.pdf"]
)
def test_the_same_bytes_under_another_name_are_cited_by_it(name: str) -> None:
    path = FIXTURES / "contracts" / "northlight-sla.pdf"
    here, there = (read_contract(read_document(path, named)) for named in ("one.pdf", "two.pdf"))
    expected = repr(without_text(there)).replace(repr("two.pdf"), repr(name))
    assert repr(unpack(pack(here), name)) == expected


def test_a_quote_that_looks_like_the_name_of_a_file_is_left_alone() -> None:
    quote = 'See "file":"" and "path":"a.pdf" within 72 hours.'
    contract = make_paper([make_term("72 hours", quote=quote, file="a.pdf")])
    contract = replace(contract, document=replace(contract.document, path="a.pdf"))
    assert unpack(pack(contract), "b.pdf").terms[0].citation.quote == quote


@pytest.mark.parametrize(
    "packed", [b"", b"{}", b"[]", b"null", b"\xff", b'{"document":{"path":"","sha256":"","status":"best"}}']
)
def test_what_is_no_contract_is_refused(packed: bytes) -> None:
    with pytest.raises(ValueError, match="no packed contract"):
        unpack(packed, "a.pdf")
