"""Open a page in headless Chromium: run a script in it, take its picture, print it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
needs_axe = pytest.mark.skipif(
    not AXE.exists(), reason="axe-core is not installed: run npm --prefix tests/browser install"
)


def _chromium(*arguments: str) -> str:
    with tempfile.TemporaryDirectory() as profile:
        command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                   f"--user-data-dir={profile}", "--hide-scrollbars", *arguments]  # fmt: skip
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


def run_in_page(page: Path, script: str, *arguments: str) -> Any:
    """What `script` (the body of an async function) returns in a page, as plain values.

    The copy that is opened has no content policy, which would forbid the script of the test.
    """
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text(encoding="utf-8"))
    wrapped = (
        f"<script>(async () => {{ {script} }})().then((value) => {{ const told = document.createElement('pre');"
        " told.id = 'told'; told.textContent = JSON.stringify(value); document.body.replaceChildren(told); });</script>"
    )
    copy = page.with_name(f"{page.stem}-tested.html")
    copy.write_text(html.replace("</body>", f"{wrapped}</body>"), encoding="utf-8")
    shown = _chromium("--virtual-time-budget=20000", *arguments, "--dump-dom", copy.as_uri())
    told = re.search(r'<pre id="told">(.*?)</pre>', shown, re.DOTALL)
    assert told, "the script gave no answer"
    text = told[1]
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u00a0"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return json.loads(text)


def find_violations(page: Path, *arguments: str) -> list[str]:
    """What axe-core objects to, with the first element of each kind."""
    script = AXE.read_text(encoding="utf-8") + (
        "; const found = await axe.run(document, {resultTypes: ['violations']});"
        " return found.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 200)}`);"
    )
    violations: list[str] = run_in_page(page, script.replace("</script", "<\\/script"), *arguments)
    return violations


def screenshot(page: Path, picture: Path, width: int, height: int) -> None:
    """The page as it is seen at first, under its own content policy."""
    _chromium(f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri())


def print_page(page: Path, pdf: Path) -> None:
    """The page on paper, of the size that it asks for."""
    _chromium("--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
