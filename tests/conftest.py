"""Settings shared by all tests."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
for folder in (
    ROOT / "tests" / "accuracy",
    ROOT / "tests" / "judge",
    ROOT / "tests" / "reports",
    ROOT / "docs",
    ROOT / "fixtures",
):
    sys.path.insert(0, str(folder))
