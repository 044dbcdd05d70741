"""Several agreements in one file are noticed; a title alone is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_check.documents.reading import read_document

FILLER = "The Provider shall make the Service available to the Customer at all times and in every month.\n\n" * 12
FIRST = (
    f"MASTER SERVICES AGREEMENT\n\nThis Agreement is entered into by and between Acme Inc. and Beta GmbH.\n\n{FILLER}"
)
FILES = [
    ("one", FIRST, None),
    ("two", f"{FIRST}NONDISCLOSURE AGREEMENT\n\nThis Agreement is made on 1 May 2024 between Acme Inc. and Beta GmbH.\n\n",
     "2 agreements, which are read as one paper: “MASTER SERVICES AGREEMENT”, “NONDISCLOSURE AGREEMENT”"),
    ("an_amendment_behind", f"{FIRST}Amendment No. 2\n\nThis Amendment is dated 1 May 2024 and is among Acme Inc. and Beta.\n\n",
     "“Amendment No. 2”"),
    ("a_title_without_parties", f"{FIRST}DATA PROCESSING ADDENDUM\n\n{FILLER}", None),
    ("the_title_again", f"{FIRST}Master Services Agreement\n\nsigned by and between Acme Inc. and Beta GmbH.\n\n", None),
    ("a_cover_page", f"SALES CONTRACT\n\nby and between Acme Inc. and Beta GmbH\n\n{FIRST[:140]}\n\n{FILLER}", None),
    ("the_heading_behind_a_cover", f"SUPPLY CONTRACT\n\nby and between Acme Inc. and Beta GmbH\n\n{FILLER}AGREEMENT\n\n"
     "This Agreement is made on 1 May 2024 between Acme Inc. and Beta GmbH.\n\n", None),
    ("the_title_without_a_stamp", f"EXECUTION COPY {FIRST}Master Services Agreement\n\nby and between Acme Inc. and Beta.\n\n", None),
    ("a_clause", f"{FIRST}9.5 Entire Agreement\n\nThis is the whole agreement between the parties, made on 1 May 2024.\n\n", None),
    ("a_clause_by_name", f"{FIRST}Section 9.5 Entire Agreement\n\nIt is made by and between the parties.\n\n", None),
    ("its_schedule", f"{FIRST}SCHEDULE 1 TO THE SUPPLY AGREEMENT\n\nmade by and between Acme Inc. and Beta GmbH\n\n", None),
    ("the_end_of_a_title", f"{FIRST}TO SUPPLY AGREEMENT\n\nmade by and between Acme Inc. and Beta GmbH\n\n", None),
    ("a_form", f"{FIRST}FORM OF JOINDER AGREEMENT\n\nThis Agreement is made by and among the parties below.\n\n", None),
    ("an_exhibit_that_is_one", f"{FIRST}EXHIBIT B DATA PROCESSING AGREEMENT\n\nThis is made by and between Acme and Beta.\n\n",
     "“EXHIBIT B DATA PROCESSING AGREEMENT”"),
    ("a_sentence", f"{FIRST}It is a framework agreement\n\nof the parties by and between whom it was made.\n\n", None),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "noticed"), FILES, ids=[row[0] for row in FILES])
def test_several_agreements_in_one_file(says: str, text: str, noticed: str | None, tmp_path: Path) -> None:
    path = tmp_path / "papers.txt"
    path.write_text(text)
    notes = [note for note in read_document(path, "papers.txt").notes if "agreements" in note]
    assert len(notes) == bool(noticed)
    assert not noticed or noticed in notes[0]


def test_each_fixture_holds_one() -> None:
    fixtures = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"
    assert not [note for path in fixtures.glob("*.pdf") for note in read_document(path).notes if "agreements" in note]
