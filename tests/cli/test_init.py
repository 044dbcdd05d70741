"""`contract-check init`: a register that `check` accepts, and what is told of what it leaves out."""

from __future__ import annotations

import shutil
from pathlib import Path

from checking import check, run


def test_init_writes_a_register_that_check_accepts(readable: Path, tmp_path: Path) -> None:
    assert run("init", readable, "--out", tmp_path).exit_code == 0
    register = (tmp_path / "tools.yaml").read_text()
    assert "Northlight Analytics, Inc." in register
    assert "guessed: order form, dated 2024-04-01" in register
    result = check(tmp_path / "out", "--tools", tmp_path / "tools.yaml", "--rules", tmp_path / "rules", "--fail-on", "never",
                   contracts=readable)  # fmt: skip
    assert result.exit_code == 0, result.stderr


def test_init_tells_what_it_leaves_out(readable: Path, tmp_path: Path) -> None:
    shutil.copy(readable / "northlight-sla.pdf", readable / "sla again.pdf")
    (readable / "prices.xlsx").write_bytes(b"PK")
    result = run("init", readable, "--out", tmp_path)
    assert "left out: sla again.pdf: a copy of northlight-sla.pdf (the same bytes)" in result.stderr
    assert "left out: prices.xlsx: a spreadsheet." in result.stderr
    assert "sla again.pdf" not in (tmp_path / "tools.yaml").read_text()


def test_init_tells_what_was_not_read_and_which_vendors_may_be_one(tmp_path: Path) -> None:
    (tmp_path / "contracts").mkdir()
    for name in ("Fernway Labs Ltd", "Fernway", "Beta GmbH"):
        text = f'# Services Agreement\n\nThis Agreement is made between {name} ("Supplier") and Globex Inc. ("Customer").\n'
        (tmp_path / "contracts" / f"{name}.md").write_text(text)
    (tmp_path / "contracts" / "fernway-dpa.pdf").write_bytes(b"%PDF-1.4 cut off")
    result = run("init", tmp_path / "contracts", "--out", tmp_path)
    assert result.exit_code == 3 and (tmp_path / "tools.yaml").exists() and (tmp_path / "rules").is_dir()
    assert "not read in full: fernway-dpa.pdf: " in result.stderr
    assert "Fernway and Fernway Labs Ltd may be one vendor under two names." in result.stderr
    assert "Beta" not in result.stderr
    said = check(tmp_path / "out", "--tier", "production", contracts=tmp_path / "contracts").stdout
    assert "Fernway and Fernway Labs Ltd may be one vendor" in " ".join(said.split())
    assert "may be one vendor" not in (tmp_path / "out" / "beta-gmbh.md").read_text()  # it is nothing to Beta


def test_init_never_overwrites_a_register(readable: Path, tmp_path: Path) -> None:
    (tmp_path / "tools.yaml").write_text("mine")
    assert run("init", readable, "--out", tmp_path).exit_code == 2
    assert (tmp_path / "tools.yaml").read_text() == "mine"
