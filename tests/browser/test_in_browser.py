"""The pages as a browser shows them: accessible, filtered, printed, with the clause in sight."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest
from browsing import find_violations, needs_axe, needs_chromium, print_page, run_in_page, screenshot
from PIL import Image
from printed import draw_evidence, printed_checklist
from samples import sample_run

from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html
from contract_check.rules.loading import default_rules_folder, load_rules

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    checklist, files = printed_checklist(folder)
    evidence = draw_evidence(checklist, files)
    path = folder / "checklist.html"
    path.write_text(render_html(checklist, evidence), encoding="utf-8")
    return path


@needs_axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_checklist_has_no_barrier(page: Path, scheme: str) -> None:
    preference = {"light": "1", "dark": "0"}[scheme]
    assert find_violations(page, f"--blink-settings=preferredColorScheme={preference}") == []


@needs_axe
@pytest.mark.parametrize("name", ["index", "handbook"])
def test_the_other_pages_have_no_barrier(name: str, tmp_path: Path) -> None:
    from contract_check.reports.handbook import render_handbook

    made = {
        "index": lambda: render_index_html(sample_run().portfolio),
        "handbook": lambda: render_handbook(load_rules(default_rules_folder()), "1"),
    }
    path = tmp_path / f"{name}.html"
    path.write_text(made[name](), encoding="utf-8")
    assert find_violations(path) == []


@needs_axe
def test_a_barrier_would_be_seen(tmp_path: Path) -> None:
    path = tmp_path / "bad.html"
    path.write_text("<html><body><img src='data:,'><input></body></html>", encoding="utf-8")
    assert any("image-alt" in said for said in find_violations(path))


def test_the_clause_is_marked_where_it_can_be_seen(page: Path, tmp_path: Path) -> None:
    """Under the page's own policy: pictures inside, its style sheet, nothing loaded."""
    screenshot(page, tmp_path / "page.png", 1400, 3000)
    with Image.open(tmp_path / "page.png") as picture:
        colours = {colour for count, colour in picture.convert("RGB").getcolors(maxcolors=1 << 24) if count > 200}
    assert (255, 225, 77) in colours


SHOWN = (
    "const shown = () => [...document.querySelectorAll('article')].filter((a) => a.offsetParent).length;"
    'const tick = (value) => document.querySelector(`#filter input[value="${value}"]`).click();'
)


def test_items_are_chosen_by_severity_and_owner(page: Path) -> None:
    whole, less, none, again = run_in_page(
        page,
        SHOWN + "const answer = [shown()]; tick('critical'); answer.push(shown()); tick('legal'); tick('security');"
        "answer.push(shown()); tick('critical'); tick('legal'); tick('security'); answer.push(shown()); return answer;",
    )
    assert whole == again == 4 and less == 2 and none == 0


def test_the_choice_is_told(page: Path) -> None:
    said = run_in_page(page, SHOWN + "tick('critical'); return document.getElementById('shown').textContent;")
    assert said == "2 of 4 items are shown; the others are left out by this choice."


def test_without_a_script_every_item_is_shown_and_no_choice_is_offered(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    bare = page.with_name("bare.html")
    bare.write_text(html[: html.index("<script>")] + "</body></html>", encoding="utf-8")
    shown, offered = run_in_page(bare, SHOWN + "return [shown(), !document.getElementById('filter').hidden];")
    assert shown == 4 and offered is False


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("letter", (612, 792))])
def test_it_prints_clean(page: Path, size: str, points: tuple[int, int]) -> None:
    sized = page.with_name(f"{size}.html")
    html = page.read_text(encoding="utf-8").replace("@page { margin", f"@page {{ size: {size}; margin")
    # The other style needs another name in the policy; it is not what is tested here.
    sized.write_text(html.replace('<meta http-equiv="Content-Security-Policy"', "<meta name='was'"), encoding="utf-8")
    print_page(sized, page.with_name(f"{size}.pdf"))
    with pdfplumber.open(page.with_name(f"{size}.pdf")) as pdf:
        assert (round(pdf.pages[0].width), round(pdf.pages[0].height)) == points
        for sheet in pdf.pages:
            assert all(word["x0"] > 0 and word["x1"] < sheet.width for word in sheet.extract_words())
            assert all(image["x0"] >= -1 and image["x1"] <= sheet.width + 1 for image in sheet.images)
        text = " ".join(sheet.extract_text() for sheet in pdf.pages)
        assert "Decides" in text and "items are shown" not in text
        assert any(sheet.images for sheet in pdf.pages)
        blank = [number for number, sheet in enumerate(pdf.pages) if not sheet.extract_words()]
        assert not blank
