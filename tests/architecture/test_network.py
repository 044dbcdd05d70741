"""Only the sending of tickets opens a connection."""

from __future__ import annotations

import re
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "contract_check"
NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(?:httpx|requests|urllib3|urllib\.request|http\.client|socket|aiohttp|ftplib|smtplib)\b",
    re.MULTILINE,
)


def test_nothing_but_the_sending_of_tickets_knows_the_network() -> None:
    modules = [path.name for path in PACKAGE.rglob("*.py") if NETWORK.search(path.read_text(encoding="utf-8"))]
    assert modules == ["ticket_posting.py"]
