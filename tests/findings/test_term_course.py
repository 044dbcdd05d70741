"""The day that counts of small families: what it comes to, and what stays unclear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from factories import LOAD_BEARING, make_document, make_paper

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.term_course import find_course
from contract_check.model.document import ReadStatus
from contract_check.model.term_course import TermCourse
from contract_check.model.tool import PaperCorrection, Tool
from contract_check.model.values import Duration, Unit
from contract_check.register.families import build_contract

TIER = replace(LOAD_BEARING, lead_time=Duration(Decimal(90), Unit.DAYS))
OPENING = "Master Subscription Agreement\nThis Agreement is made as of April 1, 2024 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
TERM = "9.1 The initial term of this Agreement is thirty-six (36) months.\n"
RENEWS = (
    "9.2 This Agreement renews automatically for successive twelve (12) month terms unless either party gives notice of non-renewal "
    "at least sixty (60) days before the end of the term.\n"
)
AMENDMENT = "First Amendment to Master Subscription Agreement\nThis Amendment is made as of March 1, 2025.\n{}"


def course(*texts: str, as_of: date = date(2026, 11, 25), **tool: object) -> TermCourse:
    papers = [read_contract(document_from_text(text, f"{n}.pdf")) for n, text in enumerate(texts)]
    return find_course(build_contract(Tool("Acme", **tool), papers), TIER, as_of)  # type: ignore[arg-type]


def days(found: TermCourse) -> list[str | None]:
    counts = found.counts
    assert counts is not None
    return [d.isoformat() if d else None for d in (counts.end, counts.last_notice, counts.start)]


def test_start_term_and_notice_give_the_day_that_counts() -> None:
    found = course(OPENING + TERM + RENEWS)
    assert days(found) == ["2027-03-31", "2027-01-29", "2026-10-30"]
    assert (found.begins, found.renews, found.unclear) == (date(2024, 4, 1), True, ())
    assert any("neither the day of the notice nor the last day counts" in step.says for step in found.steps)


@pytest.mark.parametrize(
    ("renewing", "end", "ended"),
    [
        ("renews once for a further term of twelve (12) months", "2026-03-31", True),
        ("renews for one (1) additional twelve (12) month term", "2026-03-31", True),
        ("renews for up to two (2) successive twelve (12) month terms", "2027-03-31", False),
        ("renews for successive twelve (12) month terms, at most twice,", "2027-03-31", False),
        ("renews for successive one (1) year terms", "2028-03-31", False),
        ("renews for additional terms of twelve (12) months each", "2028-03-31", False),
    ],
)
def test_a_contract_renews_no_more_often_than_it_says(renewing: str, end: str, ended: bool) -> None:
    first = "9.1 The initial term of this Agreement is twelve (12) months.\n"
    renews = f"9.2 This Agreement automatically {renewing} unless either party gives notice of non-renewal at least sixty (60) days before the end of the term.\n"
    found = course(OPENING + first + renews, as_of=date(2027, 2, 15))
    assert days(found)[0] == end
    assert any("nobody knows on which terms" in said for said in found.unclear) is ended
    assert days(found)[1] == ("2028-01-28" if end == "2028-03-31" else None)


@pytest.mark.parametrize(
    ("renewing", "ends", "is_open"),
    [
        ("renews for an additional twelve (12) month period", {2026: "2027-03-31", 2028: None}, True),
        ("renews for a further period of twelve (12) months", {2026: "2027-03-31", 2028: None}, True),
        ("renews for an additional twelve (12) month period at the end of each term", {2026: "2027-03-31", 2028: "2029-03-31"}, False),
        ("renews for an additional twelve (12) month period at the end of the then-current term", {2026: "2027-03-31", 2028: "2029-03-31"}, False),
    ],
)  # fmt: skip
def test_one_further_term_is_not_taken_for_many(renewing: str, ends: dict[int, str | None], is_open: bool) -> None:
    first = "9.1 The initial term of this Agreement is twenty-four (24) months.\n"
    for year, end in ends.items():
        found = course(
            OPENING + first + f"9.2 This Agreement automatically {renewing} unless either party objects.",
            as_of=date(year, 6, 1),
        )
        assert (found.current.end.isoformat() if found.current else None) == end
        assert any("speak of one renewal, until 2027-03-31" in said for said in found.unclear) is is_open
        assert not any("nobody knows on which terms" in said for said in found.unclear)


@pytest.mark.parametrize(
    ("term", "event"),
    [
        ("The term of this Agreement is three (3) years from the Launch Date.", "the Launch Date"),
        ("The initial term of this Agreement is thirty-six (36) months after acceptance of the System.", "acceptance of the System"),
        ("The Initial Term of this Agreement begins upon activation of the Service and continues for three (3) years.", "activation of the Service"),
        ("The term of this Agreement is three (3) years (the “Term”), which shall commence on the day of delivery of the System.", "the day of delivery of the System"),
        ("The initial term of this Agreement is three (3) years from the Effective Date.", ""),
        ("The initial term of this Agreement is three (3) years from the date of the last signature.", ""),
        ("The initial term of this Agreement is three (3) years. Provider launches the Service after acceptance.", ""),
        ("The initial term of this Agreement begins on April 1, 2024 and continues for three (3) years.", ""),
    ],
)  # fmt: skip
def test_a_term_that_runs_from_another_day_ends_on_none_that_is_known(term: str, event: str) -> None:
    found = course(OPENING + f"9.1 {term}\n" + RENEWS)
    assert (found.counts is None) is bool(event)
    assert any(f"runs from “{event}”, and no paper says which day that is" in said for said in found.unclear) is bool(event)  # fmt: skip


def test_an_order_form_that_gives_the_day_of_an_event_sets_the_start() -> None:
    order = "Order Form\nSubscription Start Date: June 1, 2024\nThe initial term is twelve (12) months from the Subscription Start Date."
    assert days(course(OPENING + RENEWS, order, as_of=date(2025, 1, 1)))[0] == "2025-05-31"


def test_a_term_that_begins_on_a_day_of_its_own_is_counted_from_it() -> None:
    own = "9.1 The term of this Agreement begins on June 1, 2024 and continues for an initial period of three (3) years.\n"
    upon = "9.1 The term of this Agreement shall commence upon June 1, 2024 and shall continue for a period of three (3) years.\n"
    other = "9.1 The initial term of this Agreement is three (3) years. The first invoice is due on June 1, 2024.\n"
    for term, begins, end in (
        (own, date(2024, 6, 1), "2027-05-31"),
        (upon, date(2024, 6, 1), "2027-05-31"),
        (other, date(2024, 4, 1), "2027-03-31"),
    ):
        found = course(OPENING + term + RENEWS)
        assert (found.begins, days(found)[0]) == (begins, end)


ENDS = "9.1 This Agreement ends on {}.\n9.2 This Agreement does not renew automatically.\n"


def test_a_term_that_ends_before_it_begins_is_unclear() -> None:
    found = course(OPENING + ENDS.format("March 10, 2024"))
    assert found.counts is None
    assert any("ends on 2024-03-10, which is before it begins (2024-04-01)" in said for said in found.unclear)
    assert not any("nobody knows on which terms" in said for said in found.unclear)
    registered = course(OPENING + ENDS.format("March 10, 2024"), renewal=date(2027, 3, 31))
    assert days(registered)[0] == "2027-03-31" and len(registered.unclear) == 1


def test_a_term_that_ends_after_it_begins_has_its_end() -> None:
    for day, end in (("March 10, 2027", "2027-03-10"), ("April 1, 2024", "2024-04-01")):
        assert days(course(OPENING + ENDS.format(day)))[0] == end


def test_renewals_are_counted_up_to_the_day_of_asking() -> None:
    found = course(OPENING + TERM + RENEWS, as_of=date(2028, 6, 1))
    assert days(found) == ["2029-03-31", "2029-01-29", "2028-10-31"]
    assert found.current is not None
    assert found.current.number == 2


def test_after_the_day_for_notice_the_next_one_counts() -> None:
    found = course(OPENING + TERM + RENEWS, as_of=date(2027, 2, 1))
    assert days(found)[:2] == ["2028-03-31", "2028-01-28"]
    assert found.current is not None
    assert found.current.last_notice == date(2027, 1, 29)


def test_on_the_last_day_notice_can_still_be_given() -> None:
    assert days(course(OPENING + TERM + RENEWS, as_of=date(2027, 1, 29)))[1] == "2027-01-29"


def test_an_amendment_of_the_notice_moves_the_day() -> None:
    amendment = AMENDMENT.format("1. In Section 9.2 the words “sixty (60) days” are replaced by “ninety (90) days”.")
    assert days(course(OPENING + TERM + RENEWS, amendment))[1] == "2026-12-30"


def test_an_amendment_that_extends_the_term_moves_its_end() -> None:
    amendment = AMENDMENT.format("1. The Initial Term is extended until September 30, 2027.")
    assert days(course(OPENING + TERM + RENEWS, amendment))[:2] == ["2027-09-30", "2027-07-30"]


def test_an_amendment_that_adds_months_moves_the_end() -> None:
    amendment = AMENDMENT.format("1. The Initial Term is hereby extended by six (6) months.")
    assert days(course(OPENING + TERM + RENEWS, amendment))[:2] == ["2027-09-30", "2027-07-30"]


def test_an_order_form_sets_the_start() -> None:
    order = "Order Form\nSubscription Start Date | June 1, 2024\nInitial Term | 12 months\nRenewal | automatic"
    assert days(course(OPENING + RENEWS, order, as_of=date(2025, 1, 1)))[0] == "2025-05-31"


def test_the_table_of_an_order_sets_start_and_term() -> None:
    order = "Order Form\nDated: May 5, 2024\nService | Start date | Initial term | Annual fee\nWarehouse | June 1, 2024 | 12 months | EUR 900"
    assert days(course(OPENING + RENEWS, order, as_of=date(2025, 1, 1)))[0] == "2025-05-31"


@pytest.mark.parametrize(
    "table",
    [
        "Service | Start date | Annual fee\nWarehouse | June 1, 2026 | EUR 900\nLake | July 1, 2026 | EUR 400",  # two starts
        "Milestone | Start | Owner\nKick-off | June 1, 2026 | Ann Vole",  # no table of what is ordered
    ],
)
def test_a_table_that_sets_no_start(table: str) -> None:
    order = f"Order Form\nDated: May 5, 2024\nInitial Term | 12 months\n{table}"
    assert days(course(OPENING + RENEWS, order, as_of=date(2025, 1, 1)))[0] == "2025-05-04"


def test_papers_that_differ_on_the_first_term_are_said_to_differ() -> None:
    order = "Order Form\nStart Date: June 1, 2024\nInitial Term | 12 months"
    other = "Platform Rules\nThe initial term of these rules is two (2) months."
    assert any("differ" in said for said in course(order, other, as_of=date(2025, 1, 1)).unclear)


def test_the_register_sets_what_was_read_wrongly() -> None:
    correction = PaperCorrection(
        "0.pdf", effective_date=date(2024, 5, 1), initial_term=Duration(Decimal(24), Unit.MONTHS)
    )
    found = course(OPENING + TERM + RENEWS, papers=(correction,), as_of=date(2025, 1, 1))
    assert days(found)[0] == "2026-04-30"
    assert "set in the register" in found.steps[0].says


def test_the_register_gives_the_end_where_no_paper_does() -> None:
    found = course(OPENING + RENEWS, renewal=date(2027, 3, 31))
    assert days(found)[:2] == ["2027-03-31", "2027-01-29"]


def test_a_register_that_says_another_day_is_told() -> None:
    assert (
        "The register says 2027-04-01, the papers come to 2027-03-31"
        in course(OPENING + TERM + RENEWS, renewal=date(2027, 4, 1)).unclear[0]
    )


def test_what_ends_by_itself_needs_no_notice() -> None:
    found = course(OPENING + TERM + "9.2 This Agreement does not renew automatically.")
    assert days(found) == ["2027-03-31", None, "2026-12-31"]
    assert found.renews is False


def test_business_days_of_the_governing_law() -> None:
    law = "11.1 This Agreement is governed by the laws of England and Wales.\n"
    notice = RENEWS.replace("sixty (60) days", "ten (10) business days")
    plain, with_law = (
        course(text, as_of=date(2027, 1, 4)) for text in (OPENING + TERM + notice, OPENING + TERM + notice + law)
    )
    assert days(plain)[1] == "2027-03-16"
    assert days(with_law)[1] == "2027-03-12"  # Good Friday and Easter Monday lie between
    assert any("GB-ENG" in step.says for step in with_law.steps)
    assert any("public holidays are not counted" in step.says for step in plain.steps)


UNCLEAR = [
    ("no_start", (OPENING.replace(" as of April 1, 2024", "") + TERM + RENEWS,), "No paper says when the term begins."),
    ("no_term", (OPENING + RENEWS,), "No paper says how long the contract first runs."),
    ("no_word_on_renewal", (OPENING + TERM,), "The papers do not say whether the contract renews by itself."),
    ("no_length_of_renewal", (OPENING + TERM + "9.2 This Agreement renews automatically unless Customer objects.",),
     "The papers do not say for how long the contract renews."),
    ("no_notice", (OPENING + TERM + "9.2 This Agreement renews automatically for successive one-year terms.",),
     "The papers do not say how long before the end notice must be given."),
    ("day or month", (OPENING.replace("April 1, 2024", "04/01/2024") + TERM + RENEWS,), "0.pdf: 04/01/2024 may be 4 January or 1 April. Set “effective_date”"),
    ("no day", (OPENING.replace("April 1, 2024", "April 2024") + TERM + RENEWS,), "0.pdf: April 2024 names no day. Set “effective_date”"),
    ("no end", (OPENING + "The Term ends on 03/04/2027.\n" + RENEWS,), "0.pdf: 03/04/2027 may be 3 April or 4 March. Set “end_date”"),
    ("ended", (OPENING.replace("2024", "2019") + TERM + "9.2 This Agreement does not renew automatically.",), "the contract ended on 2022-03-31"),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "said"), [row[1:] for row in UNCLEAR], ids=[row[0] for row in UNCLEAR])
def test_what_no_paper_says_stays_unclear(texts: tuple[str, ...], said: str) -> None:
    found = course(*texts)
    assert any(said in reason for reason in found.unclear), found.unclear
    assert found.counts is None or found.counts.last_notice is None


def test_a_doubtful_day_is_settled_by_the_register() -> None:
    given = PaperCorrection("0.pdf", effective_date=date(2024, 4, 1))
    found = course(OPENING.replace("April 1, 2024", "04/01/2024") + TERM + RENEWS, papers=(given,))
    assert (found.begins, found.unclear) == (date(2024, 4, 1), ())


def test_online_terms_begin_on_no_day_that_they_name() -> None:
    found = course(
        "Terms of Service\nLast updated: October 20, 2025\nThe subscription renews annually until you cancel."
    )
    assert found.begins is None


@pytest.mark.parametrize("opening", ["Last updated: October 20, 2025", "Version 2.1 – 2025-10-20", "Release Date: October 20, 2025"])  # fmt: skip
def test_the_last_change_of_a_form_begins_no_term(opening: str) -> None:
    form = f"Software License Agreement\n{opening}\nThe initial term is one (1) year. This Agreement renews annually."
    found = course(form)
    assert found.begins is None and found.counts is None


def test_papers_that_could_not_be_read_are_not_said_to_be_silent() -> None:
    locked = make_paper(document=make_document(status=ReadStatus.PASSWORD))
    found = find_course(build_contract(Tool("Acme"), [locked]), TIER, date(2026, 11, 25))
    assert found.unclear == ("None of its papers could be read, so that its term is not known.",)
    read = read_contract(document_from_text(OPENING, "0.pdf"))
    found = find_course(build_contract(Tool("Acme"), [read, locked]), TIER, date(2026, 11, 25))
    assert found.unclear[-1] == "Not all of its papers could be read: it may stand in what was not."
    assert "could be read" not in " ".join(course(OPENING).unclear)
