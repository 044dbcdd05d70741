"""An option beside a box that nobody ticked is no words of the contract."""

from __future__ import annotations

import pytest
from factories import last_surface

from contract_check.extractors.extracting import extract_text
from contract_check.language.unticked import find_unticked


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("☐ the EU ☒ the US", ["☐ the EU "]),
        ("☒ the EU ☐ the US", ["☐ the US"]),
        ("the EU ☐ the US ☒", ["the EU ☐"]),
        ("Yes ☒ No ☐", [" No ☐"]),
        ("☑ Hosted. ☐ On site. Both are priced apart.", ["☐ On site. Both are priced apart."]),
        ("☒ the EU ☑ the US", []),
        ("the EU and the US", []),
        ("- [ ] Renewal is automatic.", ["[ ] Renewal is automatic."]),
        ("Region: [x] the EU [ ] the US", ["[ ] the US"]),
        ("Notice: [ ] 30 days [X] 14 days", ["[ ] 30 days "]),
        ("within [ ] days after the end", []),
        ("the laws of [ ] and no other", []),
        ("Fee: [ ] per month", []),
        ("[X] shall own the data.", []),
        ("see [the list](https://example.com) of [ ] places", []),
    ],
)
def test_what_belongs_to_an_unticked_box(text: str, hidden: list[str]) -> None:
    assert [text[start:end] for start, end in find_unticked(text)] == hidden


FORM = (
    "The Provider shall notify the Customer of any Personal Data Breach within {}:\n"
    "☐ 24 hours of becoming aware of it\n☒ 72 hours of becoming aware of it"
)


@pytest.mark.parametrize(
    ("asked", "is_read"),
    [
        ("(tick one)", True),
        ("(please select the applicable box)", True),
        ("(check only one)", True),
        ("the time that the law says (or earlier)", False),
        ("the time (check of the log included)", False),
    ],
)
def test_what_a_form_asks_for_is_no_word_of_it(asked: str, is_read: bool) -> None:
    terms = extract_text(FORM.format(asked))
    found = [term.value.canonical for term in terms if term.id == "security.breach_notice" and term.value]
    assert ("72 hours" in found) is is_read
    assert "24 hours" not in found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Availability of the Service: ☐ 99.5% ☒ 99.9% in each month.", 99.9),
        ("Availability of the Service: 99.5% ☐ 99.9% ☒", 99.9),
        ("Availability of the Service: ☐ 99.5% ☐ 99.9%", "unclear"),
        ("☐ Availability of the Service shall be at least 99.9% in each month.", "none"),
        ("☐ Premium. Availability of the Service shall be at least 99.9% in each month.", "none"),
        ("Availability of the Service shall be at least 99.9% in each month ☐", "none"),
        ("☒ Availability of the Service shall be at least 99.9% in each month.", 99.9),
    ],
)
def test_only_what_is_ticked_is_read(text: str, value: object) -> None:
    found = [
        term.value.canonical if term.value else "unclear" for term in extract_text(text) if term.id == "sla.uptime"
    ]
    assert found == ([] if value == "none" else [value])


@pytest.mark.parametrize(
    ("text", "owns"),
    [
        ("[Client owns the results]\n- [ ] Client owns all Output.", []),
        ("[Client owns the results]\n- [x] Client owns all Output.", [True]),
        ("Client owns all Output.\n- [ ] Client pays for it.", [True]),
        ("[Client owns all Output.]\nClient pays for it.", [True]),
    ],
)
def test_a_title_in_brackets_goes_with_its_option(text: str, owns: list[bool]) -> None:
    found = [term for term in extract_text(text) if term.id == "ai.output_ownership" and term.governing]
    assert [term.value.canonical for term in found if term.value] == owns


def test_the_words_behind_the_box_stand_in_no_surface() -> None:
    assert last_surface("The Provider may host in ☒ Norway ☐ any country within 30 days.") == (
        "VENDOR may host in norway "
    )
