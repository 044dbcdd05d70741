"""Every pattern can be compiled, and says by name what it is."""

from __future__ import annotations

import re

import pytest

from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.framework import Extractor

_LOST_BRACES = re.compile(r"\(\d+, ?\d*\)")  # what an f-string makes of {0, 3} that should have been {{0,3}}


@pytest.mark.parametrize("extractor", all_extractors(), ids=lambda extractor: extractor.term.id)
def test_every_pattern_compiles(extractor: Extractor) -> None:
    for pattern in (*extractor.accept, *extractor.reject):
        assert pattern.compiled.groups >= 0
        assert pattern.heading_compiled is None or pattern.heading
        assert pattern.name
        assert not _LOST_BRACES.search(pattern.regex), pattern.name
