"""Everything that `docs/policy.md` offers to paste is a policy that loads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from contract_check.rules.policy import load_policy

PAGE = (Path(__file__).parents[2] / "docs" / "policy.md").read_text(encoding="utf-8")
FILES = re.findall(r"```yaml\n# ([\w-]+)/([\w.-]+)\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize(("folder", "rules"), [("ours", 58), ("bank", 58 + 36 + 20 + 1)])
def test_what_can_be_pasted_is_a_policy(folder: str, rules: int, tmp_path: Path) -> None:
    for home, name, text in FILES:
        if home == folder:
            (tmp_path / name).write_text(text, encoding="utf-8")
    assert len(load_policy(tmp_path).rules.rules) == rules


def test_no_block_is_left_out() -> None:
    assert len(FILES) == PAGE.count("```yaml") == 7


def test_its_links_lead_somewhere() -> None:
    for link in re.findall(r"\]\(([\w.-]+)\)", PAGE):
        assert (Path(__file__).parents[2] / "docs" / link).exists(), link
