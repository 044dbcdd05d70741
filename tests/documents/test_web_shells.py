"""Pages without a contract of their own are told as unread; what a browser unfolds or shows in their place is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_check.documents.reading import read_document
from contract_check.model.document import Document, ReadStatus

SENTENCE = "Provider shall make the Service available to the Customer at all times and in each month."


def read(tmp_path: Path, body: str) -> Document:
    path = tmp_path / "page.html"
    path.write_text(f"<html><body>{body}</body></html>", "utf-8")
    return read_document(path)


MENU = "<div><a>Products and solutions</a> <a>Pricing of all plans</a> <a>Sign in to your account</a></div>"
PAGES = [
    ("a_program_writes_it", f"{MENU}<h1>Service levels</h1><div id=root></div><script>go()</script>", True),
    ("it_is_loading", "<div id=app>Loading our terms of service, please wait a moment</div><script>go()</script>", True),
    ("only_cookies_are_spoken_of", f"{MENU}<p>This site uses cookies to make your visit a pleasure, and to count how often it is visited.</p><script>go()</script>", True),
    ("another_page_is_shown", f"{MENU}<h1>Processing of data</h1><iframe src=dpa.html></iframe>", True),
    ("a_sentence_beside_a_program", f"{MENU}<p>{SENTENCE}</p><script>go()</script>", False),
    ("a_table_beside_a_program", f"{MENU}<table><tr><td>Level<td>Time<tr><td>Top<td>1 hour</table><script>go()</script>", False),
    ("a_list_of_figures", f"{MENU}<ul><li>Critical: 1 hour<li>High: 4 hours</ul><script>go()</script>", False),
    ("one_figure_in_a_menu", f"{MENU}<p>Try it for 14 days</p><script>go()</script>", True),
    ("a_short_page", f"{MENU}<h1>Terms of the service</h1>", False),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "is_shell"), PAGES, ids=[row[0] for row in PAGES])
def test_shells(says: str, body: str, is_shell: bool, tmp_path: Path) -> None:
    document = read(tmp_path, body)
    assert document.status is (ReadStatus.NO_TEXT if is_shell else ReadStatus.READ)
    assert ("written by a program" in document.problem) is is_shell


FRAMES = [
    ("a_page", "<iframe src=dpa.html></iframe>", True),
    ("of_no_size", "<iframe src=count.html width=0 height=0></iframe>", False),
    ("a_film", "<iframe src=film.html allowfullscreen></iframe>", False),
]  # fmt: skip


@pytest.mark.parametrize(("says", "frame", "told"), FRAMES, ids=[row[0] for row in FRAMES])
def test_frames(says: str, frame: str, told: bool, tmp_path: Path) -> None:
    notes = read(tmp_path, f"<p>{SENTENCE}</p>{frame}").notes
    assert [note.startswith("shows another page, which was not read: dpa.html") for note in notes] == [True] * told


HIDDEN = "<div style='display:none'><p>It ends.</p></div>"
UNFOLDED = [
    ("below_a_heading_to_click_on", f"<h3><button>End</button></h3>{HIDDEN}", True),
    ("below_a_switch", f"<div aria-expanded=false>End</div>{HIDDEN}", True),
    ("below_what_holds_a_switch", f"<div><a data-bs-toggle=collapse>End</a></div>{HIDDEN}", True),
    ("below_a_heading", f"<h3>End</h3>{HIDDEN}", False),
    ("below_a_paragraph", f"<p>End</p>{HIDDEN}", False),
    ("in_a_shadow", "<my-part><template shadowrootmode=open><p>It ends.</p></template></my-part>", True),
    ("in_a_template", "<template><p>It ends.</p></template>", False),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "is_read"), UNFOLDED, ids=[row[0] for row in UNFOLDED])
def test_what_unfolds(says: str, body: str, is_read: bool, tmp_path: Path) -> None:
    assert ("It ends." in read(tmp_path, f"<p>{SENTENCE}</p>{body}").text) is is_read


LIMIT, PLAIN = "This holds on the Galaxy plan only.", "As measured by us."
NOTED = "<p>The Service is online 99.9% of the time<sup><a name=r1 href=#n1>1</a></sup> and more. It is ours.</p><p id=n1><a href=#r1>1</a> {}</p>"
NOTES = [
    ("one_that_limits", NOTED.format(LIMIT), ["The Service is online 99.9% of the time and more[1]. It is ours.", f"[1] {LIMIT}"]),
    ("one_that_explains", NOTED.format(PLAIN), ["The Service is online 99.9% of the time and more. It is ours.", f"1 {PLAIN}"]),
    ("a_table_of_contents", "<p><a href=#s1>1</a> Scope</p><h2 id=s1>1 Scope</h2>", ["1 Scope", "1 Scope"]),
    ("a_typed_note_that_limits", "<p>The Service is online 99.9%<sup>1</sup> of the time. It is ours.</p><p><sup>1</sup> Galaxy plan only.</p>",
     ["The Service is online 99.9% of the time[1]. It is ours.", "[1] Galaxy plan only."]),
    ("a_typed_star", "<table><tr><td>Level<td>Time<tr><td>Top<td>1 hour<sup>*</sup></table><p><sup>*</sup> Galaxy plan only.</p>",
     ["Level | Time", "Top | 1 hour[1]", "[1] Galaxy plan only."]),
    ("a_typed_note_that_explains", "<p>It is online 99.9%<sup>1</sup> of the time.</p><p><sup>1</sup> As measured.</p>", ["It is online 99.9% of the time.", "1 As measured."]),
    ("a_power_beside_a_note", "<p>At most 10<sup>6</sup> calls.</p><p><sup>6</sup> Galaxy plan only.</p>", ["At most 10^6 calls.", "[1] Galaxy plan only."]),
    ("a_typed_mark_without_a_note", "<p>It is online 99.9%<sup>2</sup> of the time.</p>", ["It is online 99.9% of the time."]),
    ("a_link_to_nothing", "<p>It is online<a href=#x>1</a> always.</p>", ["It is online1 always."]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "expected"), NOTES, ids=[row[0] for row in NOTES])
def test_notes_of_pages(says: str, body: str, expected: list[str], tmp_path: Path) -> None:
    lines = read(tmp_path, f"<p>{SENTENCE}</p>{body}").text.split("\n")
    assert [" ".join(line.split()) for line in lines[1:]] == expected


def test_lists_of_google_docs_side_by_side_are_lists_in_lists(tmp_path: Path) -> None:
    lists = [(0, 1, ["Scope"]), (1, 1, [SENTENCE]), (0, 2, ["Term"]), (1, 1, ["It lasts.", "It ends."])]
    body = "".join(
        f"<ol class='lst-kix_a1b2-{deep}' start={first}>{''.join(f'<li>{item}</li>' for item in items)}</ol>"
        for deep, first, items in lists
    )
    document = read(tmp_path, f"<p>{SENTENCE}</p>{body}")
    assert [document.label_at(block.start) for block in document.blocks][-2:] == ["2.1 Term", "2.2 Term"]
