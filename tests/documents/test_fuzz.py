"""Broken and hostile input: no traceback, no hang, and every quote is what the text says at its span.

All is drawn from fixed seeds, so that a run repeats itself. `CONTRACT_CHECK_FUZZ=50` draws fifty times as
much, for a night.
"""

from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import read_contract
from contract_check.model.document import Document, ReadStatus
from contract_check.model.tool import ReadContract
from contract_check.reading.contracts import read_contracts

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
TIMES = int(os.environ.get("CONTRACT_CHECK_FUZZ", "1"))
SEEDS = (
    "contracts/northlight-sla.pdf",
    "contracts/harbourline-dpa.pdf",
    "contracts/sketchpine-terms.pdf",
    "formats/northlight-sla.docx",
    "formats/northlight-sla.html",
    "formats/northlight-sla.md",
    "formats/northlight-sla.txt",
)
PIECES = some.sampled_from(
    (
        "1. ", "4.2 ", "(a) ", "(iv) ", "ii. ", "• ", "| ", "---|---", "\n", "\n\n", "\f", "\t", "  ", "-\n", "Section 9", "“", "”",
        "Provider shall notify Customer within seventy-two (72) hours of becoming aware of a Security Incident",
        "the Service shall be available 99.9% of each month", "[***]", "____", "USD 1,000,000", "twelve (12) months",
        "<table><tr><td>", "</td></tr>", "<ol start=3><li>", "<p>", "&nbsp;", "&#0;", "\u00ad", "\u200b", "\ufffe", "ﬁ", "İ", "ſ",
    )
)  # fmt: skip
LETTERS = some.characters(exclude_characters="\0", exclude_categories=["Cs"])  # a zero byte is told to be no text
TEXTS = some.lists(PIECES | some.text(LETTERS, max_size=12), min_size=8, max_size=60).map(" ".join)
BEFORE = "1. Terms. The Provider shall make the Service available to the Customer at all times.\n\n"


def assert_quotes_hold(contract: ReadContract) -> None:
    document = contract.full_document
    for term in contract.terms:
        citation = term.citation
        assert document.text[slice(*citation.span)] == citation.quote
        assert citation.quote.strip()
    assert_spans_hold(document)


def assert_spans_hold(document: Document) -> None:
    end = len(document.text)
    spans = [part.span for part in (*document.pages, *document.lines, *document.sections, *document.tables)]
    assert all(0 <= start <= stop <= end for start, stop in (*spans, *document.blocks))
    for table in document.tables:
        assert all(document.text[slice(*cell.span)] == cell.text for row in table.rows for cell in row)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_any_text_ends_in_a_status_and_its_quotes_hold(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"any{suffix}"

    @settings(
        max_examples=20 * TIMES, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    @given(TEXTS)
    def check(text: str) -> None:
        path.write_text(BEFORE + text, encoding="utf-8")
        contract = read_contract(read_document(path, path.name))
        assert contract.document.status is ReadStatus.READ or contract.document.problem.endswith(".")
        assert_quotes_hold(contract)

    check()


def flip(content: bytes, chance: random.Random) -> bytes:
    """Some bytes replaced by others."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 8, 64))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(content: bytes, chance: random.Random) -> bytes:
    """The first part alone, as after a broken download."""
    return content[: chance.randrange(1, len(content))]


def leave_out(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.randrange(1, 2000) :]


def repeat(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return content[: start + 2000] * 2 + content[start:]


def change_numbers(content: bytes, chance: random.Random) -> bytes:
    """Lengths, counts, references and sizes that say something else."""
    at = [index for index, byte in enumerate(content[:200_000]) if byte in b"0123456789"]
    changed = bytearray(content)
    for index in chance.sample(at, min(len(at), 30)):
        changed[index] = chance.choice(b"0123456789")
    return bytes(changed)


def inside(mutate: Callable[[bytes, random.Random], bytes]) -> Callable[[bytes, random.Random], bytes]:
    """The same done to one part within a Word file."""

    def change(content: bytes, chance: random.Random) -> bytes:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        name = chance.choice([name for name in parts if name.endswith(".xml") and parts[name]])
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            for part, old in parts.items():
                archive.writestr(part, mutate(old, chance) if part == name else old)
        return target.getvalue()

    return change


PLAIN = (flip, cut, leave_out, repeat, change_numbers)
PACKED = tuple(map(inside, PLAIN))


def test_mutated_files_end_in_a_status_and_cost_nothing_else(tmp_path: Path) -> None:
    files = []
    for seed in SEEDS:
        content = (FIXTURES / seed).read_bytes()
        for number in range(4 * TIMES):
            chance = random.Random(f"{seed} {number}")  # noqa: S311 - no secret
            mutate = chance.choice(PACKED + PLAIN[:2] if seed.endswith(".docx") else PLAIN)
            path = tmp_path / f"{number:05d}-{Path(seed).name}"
            path.write_bytes(mutate(content, chance))
            files.append((path, path.name))
    read = list(read_contracts(files))
    assert len(read) == len(files)
    for contract in read:
        document = contract.document
        assert document.status is not ReadStatus.FAILED, f"{document.path}: {document.problem}"
        assert document.status is ReadStatus.READ or document.problem.endswith(".")
        assert_quotes_hold(contract)
    assert sum(contract.document.status is ReadStatus.READ for contract in read) > len(read) / 4  # not all are broken
