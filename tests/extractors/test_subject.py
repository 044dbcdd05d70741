"""What a sentence on a term speaks of: groups of words close together, and who says what of them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.extracting import document_from_text
from contract_check.extractors.subject import AnyOf, Subject
from contract_check.language.clauses import Paper

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
OF_THE_WHOLE_PAPER = "pilot_terms"  # stated by no sentence
FEWEST = 0.45  # of the wordings of a term, those in which its subject is found

DELETION = Subject("delet*|eras*", "CUSTOMER's data|records?", within=60, unless="cookies?")
AS_IS = Subject("as[- ]is", "provided|warrant*", whoever_says_it=True)
OF_A_TERM = {one.term.id: one.speaks_of for one in all_extractors()}
CHANGED_TERMS, CHANGED_PRICES = OF_A_TERM["commercial.terms_change_notice"], OF_A_TERM["commercial.price_change_notice"]
INSURED, CONTINUITY = OF_A_TERM["commercial.insurance"], OF_A_TERM["security.continuity_plan"]
# A subject, a sentence as patterns see it, and whether it speaks of the subject.
ROWS = [
    ("either order", DELETION, "CUSTOMER's data is deleted by VENDOR after DURATION.", True),
    ("the other order", DELETION, "VENDOR erases all of CUSTOMER's data.", True),
    ("an optional letter", DELETION, "each record is deleted in time.", True),
    ("a group is lacking", DELETION, "VENDOR deletes what it no longer needs.", False),
    ("within a word", DELETION, "VENDOR has undeleted records of old.", False),
    ("too far apart", DELETION, "VENDOR deletes accounts that nobody has used for a long time, and keeps in its books a record.", False),
    ("what tells of something else", DELETION, "VENDOR deletes records of cookies.", False),
    ("the same in another sentence", DELETION, "VENDOR sets cookies; VENDOR deletes records after DURATION.", True),
    ("the customer's duty", DELETION, "CUSTOMER shall delete all records.", False),
    ("the customer may not", DELETION, "CUSTOMER may not delete the records.", False),
    ("the customer's duty, then the vendor's", DELETION, "CUSTOMER shall pay, and VENDOR deletes all records.", True),
    ("the customer's right", DELETION, "CUSTOMER may delete records at any time.", True),
    ("a disclaimer", DELETION, "VENDOR does not warrant that records are deleted.", False),
    ("a definition", DELETION, '"erasure" means any act by which records are deleted.', False),
    ("what survives", DELETION, "the deletion of records survives the end.", False),
    ("a disclaimer that is the matter itself", AS_IS, "the service is provided as is, and VENDOR makes no warranty.", True),
    ("a right to change the terms", CHANGED_TERMS, "VENDOR adapts these conditions whenever it sees fit.", True),
    ("a paper as it may be amended", CHANGED_TERMS, "a breach of the supply agreement, as the same may be amended from time to time.", False),
    ("a paper as the vendor amends it", CHANGED_TERMS, "CUSTOMER accepts the policy, as it may be amended from time to time by VENDOR.", True),
    ("what is invalid is changed", CHANGED_TERMS, "if a term is invalid, it may be modified so far as necessary to have effect.", False),
    ("a licence to change", CHANGED_TERMS, "VENDOR may modify and prepare derivative works of the document at any time.", False),
    ("a notice of copyright", CHANGED_TERMS, "what is modified must retain the copyright notice and this list of conditions, VENDOR says.", False),
    ("a right to change the prices alone", CHANGED_TERMS, "VENDOR may update pricing at any time under this agreement.", False),
    ("a right to change terms and what they cost", CHANGED_TERMS, "VENDOR may update these terms and what it says of pricing at any time.", True),
    ("a cap on what twelve months cost", CHANGED_PRICES, "the total liability of VENDOR is the fees of the DURATION before the event giving rise to it.", False),
    ("a right to change prices", CHANGED_PRICES, "the fees may rise at the discretion of VENDOR.", True),
    ("a letter that is insured", INSURED, "VENDOR shall send notices by insured courier and keeps the certificate.", False),
    ("what VENDOR insures", INSURED, "VENDOR keeps itself insured, and shows the certificate.", True),
    ("a copy for recovery", CONTINUITY, "VENDOR permits one copy of the software for disaster recovery processes.", False),
    ("a plan for recovery", CONTINUITY, "VENDOR keeps processes for disaster recovery.", True),
    ("the words of an address", DELETION, "see https://acme.example/delete/records for more.", False),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "surface", "spoken"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_is_spoken_of(subject: Subject | AnyOf | None, surface: str, spoken: bool) -> None:
    assert subject is not None
    assert subject.is_spoken_of(surface) is spoken


def test_the_lead_in_alone_speaks_of_nothing() -> None:
    surface = "VENDOR deletes all records: (a) that are old"
    assert not DELETION.is_spoken_of(surface, surface.index("(a)"))


UNDER = [
    ("a word of the heading stands for its group", "4. Deletion of data\nOn departure, records follow at once.", True),
    ("the heading alone", "4. Deletion of records\nThe parties meet once a year in Bergen.", False),
    ("the heading of another section", "4. Deletion of data\nSee below.\n5. Fees\nRecords are kept of all fees due.", False),
    ("what stands under a heading for the customer to do", "4. Deletion\nCustomer shall prepare its records for this.", False),
    ("the heads of a row", "What | Deletion\nRecords | after a month\nPictures | after a year", True),
    ("the heads of a row of something else", "What | Fee\nRecords | ten a month\nPictures | one a year", False),
    ("a field", "Records deleted: yes", True),
    ("a name of few words", "Deleted records", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "spoken"), [row[1:] for row in UNDER], ids=[row[0] for row in UNDER])
def test_what_a_sentence_stands_under_says_its_part(text: str, spoken: bool) -> None:
    subject = Subject("delet*", "records?")
    assert _speaks_of(subject, text) is spoken


def test_one_of_several_subjects_is_enough() -> None:
    either = AnyOf(DELETION, AS_IS)
    assert _speaks_of(either, "The service is provided as is.")
    assert _speaks_of(either, "Vendor deletes all records of Customer.")
    assert not _speaks_of(either, "Vendor hosts the service in Bergen.")


def test_a_term_of_the_whole_paper_alone_has_no_subject() -> None:
    without = [e.term.id for e in all_extractors() if e.speaks_of is None]
    assert without == [e.term.id for e in all_extractors() if not e.accept] == [f"commercial.{OF_THE_WHOLE_PAPER}"]


STATED = [path for path in CASES if path.stem != OF_THE_WHOLE_PAPER]


@pytest.mark.parametrize("path", STATED, ids=[path.stem for path in STATED])
def test_the_wordings_of_a_term_speak_of_its_subject(path: Path) -> None:
    cases = yaml.safe_load(path.read_text(encoding="utf-8"))
    subject = next(e.speaks_of for e in all_extractors() if e.term.id == cases["term"])
    stated = [case["text"] for case in cases["cases"] if "text" in case and case["value"] != "none"]
    assert subject is not None
    spoken = [text for text in stated if _speaks_of(subject, text)]
    assert len(spoken) >= FEWEST * len(stated), f"{cases['term']}: {len(spoken)} of {len(stated)}"


def _speaks_of(subject: Subject | AnyOf, text: str) -> bool:
    paper = Paper(document_from_text(text))
    return any(subject.is_spoken_of_in(c) for i in range(len(paper.document.blocks)) for c in paper.clauses_of(i))
