"""A measure of security counts where it is promised, and in no frame of words that takes the promise away.

Every frame is tried with every measure, for the frames are to hold whichever it is.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from contract_check.extractors.extracting import extract_text
from contract_check.extractors.framework import FALSE

TABLE = yaml.safe_load(Path(__file__).with_name("frames.yaml").read_text(encoding="utf-8"))
MEASURES: dict[str, dict[str, str]] = TABLE["measures"]
PARTIES = 'This Annex is agreed between Talvik Ltd (the "Supplier") and Orno AG (the "Client").\n\n'
UNSTATED = [(kind, frame) for kind, frames in TABLE.items() if kind not in ("measures", "promised") for frame in frames]


def met(term: str, frame: str) -> bool:
    """Whether the term is read, and not as a refusal, from its measure in the frame."""
    sentence = frame.format(**MEASURES[term])
    text = PARTIES + sentence[0].upper() + sentence[1:]
    return any(t.id == term and t.governing and t.value != FALSE for t in extract_text(text))


@pytest.mark.parametrize("frame", TABLE["promised"])
def test_a_promised_measure_is_read(frame: str) -> None:
    assert [term for term in MEASURES if not met(term, frame)] == []


@pytest.mark.parametrize(("kind", "frame"), UNSTATED)
def test_what_is_only_named_is_no_measure(kind: str, frame: str) -> None:
    assert [term for term in MEASURES if met(term, frame)] == []
