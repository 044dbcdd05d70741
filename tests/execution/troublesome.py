"""A job that does as it is told, for any executor: crash, hang, fail, or give too much."""

from __future__ import annotations

import os
import time


def work(order: str) -> bytes:
    if order == "crash":
        os.abort()
    if order == "hang":
        time.sleep(60)
    if order == "fault":
        raise ValueError("no such clause")
    if order == "bomb":
        return b"x" * (4 * 1024**3)
    return order.upper().encode()


def ready() -> None:
    """Nothing to prepare."""
