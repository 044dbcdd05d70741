"""Settings shared by all tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from contract_check.cli import SHOW_TRACEBACK

ROOT = Path(__file__).resolve().parents[1]
for folder in (
    ROOT / "tests" / "accuracy",
    ROOT / "tests" / "judge",
    ROOT / "tests" / "reports",
    ROOT / "docs",
    ROOT / "fixtures",
):
    sys.path.insert(0, str(folder))

# Speed is measured in benchmarks/: on a busy machine a single example may take as long as it likes.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def _errors_are_raised() -> Iterator[None]:
    """An error of the program fails the test that it happens in, and is no exit code that a test may overlook."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SHOW_TRACEBACK, "1")
        yield


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tests neither use nor fill the cache of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONTRACT_CHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield
