"""Web pages: what belongs to the site is no text of the contract, and what a reader sees of it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_check.documents.reading import read_document
from contract_check.model.document import Document

SENTENCE = "Provider shall make the Service available to the Customer at all times and in each month."
TITLE = f"<h1>Agreement</h1><p>{SENTENCE}</p>"


def read(tmp_path: Path, body: str, style: str = "") -> Document:
    path = tmp_path / "page.html"
    path.write_text(f"<html><head><style>{style}</style></head><body>{body}</body></html>", "utf-8")
    return read_document(path)


def more_than_the_title(document: Document) -> str:
    lines = [line for line in document.text.split("\n") if line not in ("Agreement", SENTENCE)]
    return "\n".join(lines)


SITE = [
    ("a_menu_by_its_role", f"<div role=navigation><a>Prices</a></div>{TITLE}", ""),
    ("a_dialog", f"{TITLE}<div role=dialog>Stay in touch</div>", ""),
    ("a_foot_by_its_role", f"{TITLE}<div role=contentinfo>We answer within 5 days.</div>", ""),
    ("cookies", f"<div class='cookie-banner'>Kept for 12 months. <a>Accept</a></div>{TITLE}", ""),
    ("cookies_by_id", f"<section id=onetrust-consent-sdk>Kept. <button>OK</button></section>{TITLE}", ""),
    ("a_clause_on_cookies", f"{TITLE}<div id=cookie-notice>Cookies are kept for a year.</div>", "Cookies are kept for a year."),
    ("the_head_of_the_site", f"<header><p>Call us</p></header>{TITLE}", ""),
    ("the_head_of_a_section", f"<main>{TITLE}<section><header><h2>2. Term</h2></header></section></main>", "2. Term"),
    ("words_that_are_read_out", f"{TITLE}<p>The <a>policy<span class=sr-only> (new tab)</span></a> applies.</p>", "The policy applies."),
    ("a_teaser_beside_the_contract", f"{TITLE}<p>The term is a year.</p><article>Read more</article>", "The term is a year.\nRead more"),
    ("the_only_article", f"<article>{TITLE}</article><p>Share this</p>", ""),
    ("a_main_of_no_text", f"<main><p>Legal</p></main><div>{TITLE}</div>", "Legal"),
    ("a_button_that_is_a_heading", f"{TITLE}<h3><button>6. End</button></h3>", "6. End"),
    ("a_button", f"{TITLE}<button>Print</button>", ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "expected"), SITE, ids=[row[0] for row in SITE])
def test_what_belongs_to_the_site(says: str, body: str, expected: str, tmp_path: Path) -> None:
    assert more_than_the_title(read(tmp_path, body)) == expected


FIELDS = [
    ("a_box_that_is_ticked", "<p><input type=checkbox checked> Premium</p>", "☒ Premium"),
    ("a_box_that_is_not", "<p><label><input type=radio> Premium</label></p>", "☐ Premium"),
    ("a_box_that_unfolds", "<div><input type=checkbox id=a><label for=a>2. Term</label><div>A year.</div></div>", "2. Term\nA year."),
    ("a_value", "<p>It ends on <input value=45> days of notice.</p>", "It ends on 45 days of notice."),
    ("an_empty_field", "<p>It ends on <input> days of notice.</p>", "It ends on ________ days of notice."),
    ("a_field_of_the_site", "<form><input name=mail></form>", ""),
    ("hidden", "<p>It ends.<input type=hidden value=45></p>", "It ends."),
    ("a_choice", "<p>For <select><option>12 months<option selected>36 months</select>.</p>", "For 36 months."),
    ("no_choice", "<p>For <select><option>12 months<option>36 months</select>.</p>", "For ________."),
    ("a_choice_of_the_site", "<div><select><option selected>English</select></div>", ""),
    ("a_licence_to_be_read", f"<textarea readonly>1. Term\n\n{SENTENCE[:-1]},\nand so on. {'It is so. ' * 12}\n\n2. End</textarea>",
     f"1. Term\n{SENTENCE[:-1]}, and so on. {'It is so. ' * 12}\n2. End".replace(" \n", "\n")),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "expected"), FIELDS, ids=[row[0] for row in FIELDS])
def test_fields(says: str, body: str, expected: str, tmp_path: Path) -> None:
    assert more_than_the_title(read(tmp_path, TITLE + body)) == expected


FORMS = [
    ("a_list_of_facts", "<dl><dt>Term<dd>36 months<dt>Notice<dd>60 days</dl>", "Term | 36 months\nNotice | 60 days"),
    ("a_list_that_explains", "<dl><dt>Term<dd><div>A year.</div><dt>Fees<dd>One</dl>", "Term\nA year.\nFees\nOne"),
    ("a_name_with_two_values", "<dl><dt>Term<dd>A year<dd>Two<dt>Fees<dd>One</dl>", "Term\nA year\nTwo\nFees\nOne"),
    ("a_title_of_a_table", "<table><caption>Premium only</caption><tr><td>A<td>B<tr><td>C<td>D</table>", "Premium only\nA | B\nC | D"),
    ("lines_that_are_kept", "<pre>1. Term\n\nIt is\na year.\n\n2. End</pre>", "1. Term\nIt is a year.\n2. End"),
    ("lines_of_their_own", "<p><span style='display:block'>Term</span><span style='display:block'>A year</span></p>", "Term\nA year"),
    ("a_note", "<p>The fee is $100<sup>1</sup> on 30 days<sup>[2]</sup> of notice.</p>", "The fee is $100 on 30 days of notice."),
    ("the_note_itself", "<p><sup>1</sup> Without tax.</p>", "1 Without tax."),
    ("a_power", "<p>At most 10<sup>6</sup> calls on 20 m<sup>2</sup>.</p>", "At most 10^6 calls on 20 m^2."),
    ("an_ordinal", "<p>On the 5<sup>th</sup> day.</p>", "On the 5th day."),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "expected"), FORMS, ids=[row[0] for row in FORMS])
def test_forms_of_text(says: str, body: str, expected: str, tmp_path: Path) -> None:
    assert more_than_the_title(read(tmp_path, TITLE + body)) == expected


STYLES = [
    ("struck_within", "p .old {text-decoration: line-through}", "<p>On <b class=old>30</b> 60 days.</p>", "On 60 days."),
    ("struck_elsewhere", "td .old {text-decoration: line-through}", "<p>On <b class=old>30</b> days.</p>", "On 30 days."),
    ("hidden_within", ".out .part {display: none}", "<div class=out><p class=part>Old.</p></div>", ""),
    ("not_within", ".out .part {display: none}", "<div><p class=part>New.</p></div>", "New."),
    ("shown_again", ".part {display: none} .part.open {display: block}", "<p class='part open'>New.</p>", "New."),
    ("hidden_at_last", ".part {display: block} .part {display: none}", "<p class=part>Old.</p>", ""),
    ("on_a_click", ".accordion-body {display: none}", "<h2>2. Term</h2><div class=accordion-body>A year.</div>", "2. Term\nA year."),
    ("while_pointed_at", "p:hover b {display: none}", "<p>A <b>year</b>.</p>", "A year."),
]  # fmt: skip


@pytest.mark.parametrize(("says", "style", "body", "expected"), STYLES, ids=[row[0] for row in STYLES])
def test_rules_of_a_style_sheet(says: str, style: str, body: str, expected: str, tmp_path: Path) -> None:
    assert more_than_the_title(read(tmp_path, TITLE + body, style)) == expected


def test_many_rules_of_a_large_page_cost_little(tmp_path: Path) -> None:
    style = "".join(f".a{at} .b{at} {{display: none}} .c{at}.d {{display: block}}" for at in range(3000))
    body = "<div class=a1><p class=b1>Old.</p></div>" * 3000
    assert SENTENCE in read(tmp_path, TITLE + body, style).text


def test_notes_of_markdown(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(f"# Agreement\n\n{SENTENCE[:-1]}[^1] and [^x].\n\n[^1]: Without tax.\n", "utf-8")
    assert more_than_the_title(read_document(path)) == f"{SENTENCE[:-1]} and [^x].\n1 Without tax."
