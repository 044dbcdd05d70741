"""Setting one level, from `cases/edits.yaml`: one line changes, or nothing does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from known_terms import case_rows

from contract_check.model.errors import ContractCheckError
from contract_check.rules.editing import set_level

GOOD = (Path(__file__).parent / "cases" / "good_rule.yaml").read_text(encoding="utf-8")
TIERS = "".join(
    f"- {{name: {n}, title: {n}, meaning: A tier.}}\n" for n in ("experiment", "production", "load-bearing")
)


@pytest.mark.parametrize("case", case_rows("edits"))
def test_edit(case: dict[str, Any], tmp_path: Path) -> None:
    text = GOOD
    for old, new in case.get("change", {}).items():
        assert old in text
        text = text.replace(old, new)
    (tmp_path / "tiers.yaml").write_text(TIERS, encoding="utf-8")
    (tmp_path / "security.yaml").write_bytes(text.encode())
    asked = (tmp_path, case.get("rule", "breach-notice"), case.get("tier", "production"), case["level"])
    if "error" in case:
        with pytest.raises(ContractCheckError) as caught:
            set_level(*asked)
        assert case["error"] in str(caught.value)
    else:
        edit = set_level(*asked)
        assert edit.after == case["after"]
        lines = text.splitlines(keepends=True)
        here = edit.place.line - 1
        assert lines[here].rstrip("\r\n") == edit.before
        assert edit.text == "".join((*lines[:here], lines[here].replace(edit.before, edit.after), *lines[here + 1 :]))
        assert edit.new.rules.rules[0].required[asked[2]].words == " ".join(case["level"].split())
    assert (tmp_path / "security.yaml").read_bytes() == text.encode()  # nothing is written here
