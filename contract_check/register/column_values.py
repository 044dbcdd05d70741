"""The values of the register: what a person may write in a column, whatever the format, and what it is read as.

YAML and workbooks bring numbers, dates and lists of their own; CSV brings texts alone.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from contract_check.language.quantities import find_quantities, read_duration
from contract_check.model.scope import DATA_CLASSES
from contract_check.model.values import Duration


def _as_text(value: object) -> object:
    """Numbers are taken as they are written; nothing at all is an empty text."""
    if value is None:
        return ""
    return str(value) if isinstance(value, int | float | date) and not isinstance(value, bool) else value


def _as_list(value: object) -> object:
    """Accept one name, or names separated by semicolons, for a list."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(";") if part.strip()]
    return value or []


def _as_day(value: object) -> date | None:
    """Year, month, day and nothing else; a spreadsheet brings days of its own."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if value is None or value == "":
        return None
    try:
        return datetime.strptime(str(value).strip(), "%Y-%m-%d").date()
    except ValueError:
        raise PydanticCustomError("no_date", "no date") from None


def _as_count(value: object) -> int | None:
    if value is None or value == "":
        return None
    text = str(value).strip().removesuffix(".0")
    if isinstance(value, bool) or not (text.isascii() and text.isdigit()) or len(text) > 9:
        raise PydanticCustomError("no_count", "no whole number")
    return int(text)


_ANSWERS = {"yes": True, "true": True, "y": True, "1": True, "no": False, "false": False, "n": False, "0": False}


def _as_answer(value: object) -> bool | None:
    if value is None or value == "":
        return None
    answer = _ANSWERS.get(str(value).strip().lower().removesuffix(".0"))
    if answer is None:
        raise PydanticCustomError("no_answer", "neither yes nor no")
    return answer


def _as_duration(value: object) -> str:
    text = "" if value is None else str(value).strip()
    if text and not isinstance(read_duration(text), Duration):
        raise PydanticCustomError("no_duration", "no duration")
    return text


def _as_period(value: object) -> Duration | None:
    """A period in words ("36 months", "one year"), read by the reader of contracts."""
    if isinstance(value, Duration):
        return value
    if value is None or value == "":
        return None
    found = [q.value for q in find_quantities(str(value)) if isinstance(q.value, Duration)]
    if len(found) != 1:
        raise PydanticCustomError("no_duration", "no duration")
    return found[0]


def _as_classes(value: object) -> tuple[str, ...] | None:
    """Classes of data in their full names; "none" and an empty list say that there are none."""
    if value is None or value == "":
        return None
    parts = value if isinstance(value, list) else re.split("[;,]", str(value))
    names = [str(part).strip().lower() for part in parts if str(part).strip()]
    known = [f"{name} data" if f"{name} data" in DATA_CLASSES else name for name in names]
    if known == ["none"]:
        return ()
    if not set(known) <= set(DATA_CLASSES):
        raise PydanticCustomError("no_class", "no class of data")
    return tuple(dict.fromkeys(known))


Text = Annotated[str, BeforeValidator(_as_text)]
Names = Annotated[tuple[Text, ...], BeforeValidator(_as_list)]
Day = Annotated[date | None, BeforeValidator(_as_day)]
Count = Annotated[int | None, BeforeValidator(_as_count)]
Answer = Annotated[bool | None, BeforeValidator(_as_answer)]
Classes = Annotated[tuple[str, ...] | None, BeforeValidator(_as_classes)]
Span = Annotated[str, BeforeValidator(_as_duration)]
Period = Annotated[Duration | None, BeforeValidator(_as_period)]
