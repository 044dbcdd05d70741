"""PDFium's functions declared for addresses: ctypes passes a number in half the time of a pointer, and a page needs thousands of calls."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

ADDRESS, INT = ctypes.c_void_p, ctypes.c_int


def for_numbers(function: Any, gives: Any, *takes: Any) -> Callable[..., Any]:
    """One of PDFium's functions, with another declaration."""
    return ctypes.CFUNCTYPE(gives, *takes)(ctypes.cast(function, ADDRESS).value or 0)


def address_of(pointer: Any) -> int:
    """Where a pointer points; what it points at is open as long as it was."""
    return ctypes.cast(pointer, ADDRESS).value or 0
