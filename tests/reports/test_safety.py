"""Text from the other side is shown and obeyed by nobody: no markup, links, mentions or formulas."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from samples import EVIL, evil_checklist, sample_checklist
from whole import Run

from contract_check.model.operating_finding import OperatingCheck
from contract_check.reports.csv_report import render_csv
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html, render_index_markdown
from contract_check.reports.markdown import render_markdown
from contract_check.reports.naming import make_stem, name_files
from contract_check.reports.text import escape_cell, escape_markdown

PLAIN_TAGS = set(
    "html head meta title style body header main footer section article div span p h1 h2 h3 ul li dl dt dd table thead "
    "tbody tr th td blockquote details summary input label b br code a fieldset legend script figure figcaption svg text line rect circle i".split()
)


class Tags(HTMLParser):
    """All tags and attributes of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    "page", [render_html(evil_checklist()), render_index_html(Run((evil_checklist(), evil_checklist())).portfolio)]
)
def test_html_holds_no_tag_that_is_not_ours(page: str) -> None:
    tags = Tags(page)
    assert {tag for tag, _ in tags.tags} <= PLAIN_TAGS
    names = {name for _, attributes in tags.tags for name in attributes}
    assert not {name for name in names if name.startswith("on") or name in ("src", "style", "srcset", "action")}
    links = [attributes["href"] for tag, attributes in tags.tags if tag == "a"]
    assert all(re.fullmatch(r"[a-z0-9-]+\.html", link or "") for link in links)
    assert '<script>alert("1")</script>' in tags.text
    assert page.count("<script") == page.count("<script>// Show only the items") <= 1


def test_html_allows_nothing_but_its_own_style() -> None:
    policy = next(a["content"] for t, a in Tags(render_html(sample_checklist())).tags if a.get("http-equiv"))
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; img-src data:; "
        r"base-uri 'none'; form-action 'none'",
        policy or "",
    )


def markdown_tokens(text: str) -> list[str]:
    """The kinds of all tokens of a text, as GitHub would read it."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return [t.type for token in parser.parse(text) for t in (token, *(token.children or ()))]


def evil_operating() -> OperatingCheck:
    operating = evil_checklist().operating
    assert operating and operating.gaps and operating.doubt
    return operating


FOREIGN = {"link_open", "image", "html_inline", "html_block", "table_open", "fence", "code_block", "s_open"}


def test_markdown_of_a_hostile_contract_has_our_structure_only() -> None:
    text = render_markdown(evil_checklist())
    kinds = markdown_tokens(text)
    assert not FOREIGN & set(kinds)
    assert kinds.count("heading_open") == text.count("\n#") + 1
    gaps = len(evil_checklist().gaps) + len(evil_checklist().by_hand) + len(evil_operating().gaps)
    assert text.count("- [ ]") == gaps  # one box for each gap, and none of theirs
    assert not re.search(r"@\w|https?://|#\d|\u202e", text)


def test_markdown_index_links_to_our_files_only() -> None:
    text = render_index_markdown(Run((evil_checklist(),), unclaimed=(EVIL,), notes=(EVIL,)).portfolio)
    kinds = markdown_tokens(text)
    assert kinds.count("link_open") == 1
    assert not (FOREIGN - {"link_open"}) & set(kinds)


@pytest.mark.parametrize(
    "text",
    ["# a", "- a", "+ a", "> a", "1. a", "12) a", "* a", "- [ ] a", "===", "---", "```x", "| a | b |", "_a_", "<b>"],
)
def test_markdown_text_is_a_paragraph_of_itself(text: str) -> None:
    parser = MarkdownIt("commonmark")
    tokens = parser.parse(escape_markdown(text))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert "".join(child.content for child in tokens[1].children or ()) == text


@given(st.text(alphabet=st.sampled_from("ab1 .)(-+*_#>[]!<&;`~|\\{}=:/"), max_size=30))
def test_any_text_survives_markdown(text: str) -> None:
    tokens = MarkdownIt("commonmark").parse(escape_markdown(text))
    shown = "".join(child.content for token in tokens for child in token.children or ())
    assert shown.replace("\u200b", "") == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("  @SUM(1)", "'@SUM(1)"),
        ("\t-1", "'-1"),
        ("\r\n+1", "'+1"),
        ("＝1", "'＝1"),
        ("a;=1+1", "a;'=1+1"),
        ("fees, minus 5", "fees, minus 5"),
        ("a = b - c", "a = b - c"),
    ],
)
def test_no_cell_is_a_formula(text: str, safe: str) -> None:
    assert escape_cell(text) == safe


def test_csv_of_a_hostile_contract_has_one_row_for_each_finding() -> None:
    content = render_csv(evil_checklist())
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == 1 + len(evil_checklist().findings) + len(evil_operating().findings)
    assert not [cell for row in rows for cell in row if re.match(r"\s*[=+\-@]", cell)]


def test_file_names_are_safe_and_distinct() -> None:
    tools = [
        "../../etc/passwd",
        "CON",
        "index",
        "",
        "工具",
        "A B",
        "a-b",
        "A-B-2",
        "a_b",
        "x" * 300,
        "C:\\evil",
        "nul.txt",
    ]
    names = name_files(tools)
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9-]{0,69}", name) for name in names)
    assert not {"con", "index", "nul", "aux"} & set(names)
    assert names == name_files(tools)


@given(st.lists(st.text(max_size=8), max_size=12))
def test_no_two_tools_share_a_file(tools: list[str]) -> None:
    names = name_files(tools)
    assert len(set(names)) == len(tools)
    assert all(make_stem(name) == name or name.rsplit("-", 1)[1].isdigit() for name in names)
