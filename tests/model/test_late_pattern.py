"""A late pattern is what `re.compile` gives, but made at its first use."""

from __future__ import annotations

import copy
import re
import subprocess
import sys

import pytest

from contract_check.model import late_pattern as late_patterns
from contract_check.model.late_pattern import late_pattern

# In a process of its own, for patterns that another test has used are compiled already.
USE_ALL = """
import gc
from contract_check.documents import reading
from contract_check.extractors import catalogue, extracting
from contract_check.model.late_pattern import late_pattern

catalogue.all_extractors()
kind = type(late_pattern(""))
used = [pattern.groups for pattern in gc.get_objects() if type(pattern) is kind]
print(len(used))
"""


def test_every_pattern_of_a_module_compiles() -> None:
    done = subprocess.run([sys.executable, "-c", USE_ALL], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert int(done.stdout) > 500


def test_it_is_compiled_at_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    monkeypatch.setattr(
        late_patterns, "compile_once", lambda pattern, flags: compiled.append(pattern) or re.compile(pattern, flags)
    )
    pattern = late_pattern(r"(?P<days>\d+) DAYS", re.IGNORECASE)
    assert (pattern.pattern, bool(pattern.flags & re.IGNORECASE)) == (r"(?P<days>\d+) DAYS", True)
    assert compiled == []
    assert pattern.search("in 30 days")["days"] == "30"
    assert pattern.sub("x", "1 day, 2 days") == "1 day, x"
    assert (pattern.groupindex["days"], pattern.flags) == (1, re.compile("a", re.IGNORECASE).flags)
    assert compiled == [r"(?P<days>\d+) DAYS"]


def test_one_that_is_broken_is_named_with_what_is_wrong() -> None:
    pattern = late_pattern("(days")
    with pytest.raises(ValueError, match=r"broken \(missing \).*: \(days"):
        pattern.search("days")


def test_it_can_be_copied() -> None:
    assert copy.copy(late_pattern("days")).search("30 days")
