"""What Python makes of a regular expression, in a form that can be kept.

To compile a pattern takes most of a millisecond, and one contract needs a thousand; to take up its compiled form takes
a twentieth of that. A form is the list of numbers that `re` works out and hands to `_sre.compile`, which checks it
before it makes a pattern of it, so that a broken form is refused. Both stand behind `re.compile` in every CPython from
3.11 on; where they do not, patterns are compiled as ever and no form is kept. A pattern made of a form matches what the
compiled one does; its code differs in what it tells of a match's first character (`first_characters.py`).
"""

from __future__ import annotations

import hashlib
import re
import sys
import zlib
from array import array
from collections.abc import Mapping
from typing import NamedTuple

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]

    from contract_check.model.first_characters import begins_at_once, first_characters, tell

    _make, _code, _parse = _sre.compile, _compiler._code, _parser.parse
    _WHAT_MAKES_FORMS = f"{sys.implementation.name} {sys.version} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}, telling first characters"
    CAN_BE_KEPT = sys.implementation.name == "cpython" and array("I").itemsize == _sre.CODESIZE
except (ImportError, AttributeError):  # another Python
    _WHAT_MAKES_FORMS, CAN_BE_KEPT = sys.version, False


class Form(NamedTuple):
    """A compiled pattern: its flags, its number of groups, the numbers of those with a name, its packed code."""

    flags: int
    groups: int
    names: dict[str, int]
    code: bytes


_known: dict[str, Form] = {}
_new: dict[str, Form] = {}  # those of them that this process has worked out, until somebody keeps them


def maker() -> str:
    """What decides, besides the pattern, how its form looks: a form of another maker says nothing."""
    return _WHAT_MAKES_FORMS


def remember(forms: Mapping[str, Form]) -> None:
    """Have `compile_once` know these forms, by the names that `take_new` gives them."""
    _known.update(forms)


def share_new() -> float:
    """How many of the forms that are known nobody has kept yet: from 0, all are kept, to 1."""
    return len(_new) / max(len(_known), 1)


def take_new() -> dict[str, Form]:
    """The forms that nobody has kept yet, for somebody who will."""
    taken = dict(_new)
    _new.clear()
    return taken


def add_new(forms: Mapping[str, Form]) -> None:
    """Have `compile_once` know forms that another process has worked out, and nobody has kept."""
    remember(forms)
    _new.update(forms)


def compile_once(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, from the pattern's form where that is known; raises `re.error` for a pattern that is broken."""
    if not CAN_BE_KEPT:
        return re.compile(pattern, flags)
    name = hashlib.sha256(f"{int(flags)} {pattern}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
    form = _known.get(name)
    if form is not None:
        try:
            return _take_up(pattern, form)
        except (RuntimeError, TypeError, ValueError, LookupError, OverflowError, zlib.error):  # torn: worked out anew
            pass
    form = _known[name] = _new[name] = _work_out(pattern, int(flags))
    return _take_up(pattern, form)


def _work_out(pattern: str, flags: int) -> Form:
    """The first half of `re.compile`."""
    parsed = _parse(pattern, flags)
    code = _code(parsed, flags)
    all_flags = flags | parsed.state.flags
    first = None if begins_at_once(parsed) else first_characters(parsed, all_flags)
    if first:
        code = tell(code, _code(_parse(first, 0), 0))
    packed = zlib.compress(array("I", code).tobytes(), 1)
    return Form(all_flags, parsed.state.groups - 1, parsed.state.groupdict, packed)


def _take_up(pattern: str, form: Form) -> re.Pattern[str]:
    """The other half."""
    names: list[str | None] = [None] * (form.groups + 1)
    for name, number in form.names.items():
        names[number] = name
    code = array("I", zlib.decompress(form.code)).tolist()
    made: re.Pattern[str] = _make(pattern, form.flags, code, form.groups, form.names, tuple(names))
    return made
