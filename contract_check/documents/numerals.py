"""Numbers as lists print them; formats are named as Word names them."""

from __future__ import annotations

_ROMAN = (("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40),
          ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))  # fmt: skip
_LONGEST = 4000


def write_number(number: int, form: str) -> str:
    """A number in one of Word's formats; one that is not known is written in digits.

    >>> write_number(28, "lowerLetter"), write_number(14, "upperRoman"), write_number(7, "decimalZero")
    ('bb', 'XIV', '07')
    """
    if 0 < number < _LONGEST:
        match form:
            case "lowerLetter":
                return _letters(number)
            case "upperLetter":
                return _letters(number).upper()
            case "lowerRoman":
                return _roman(number)
            case "upperRoman":
                return _roman(number).upper()
            case "decimalZero":
                return f"{number:02d}"
    return str(number)


def _letters(number: int) -> str:
    """A to z, then aa, bb, as Word counts on."""
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def _roman(number: int) -> str:
    written = ""
    for sign, worth in _ROMAN:
        written += sign * (number // worth)
        number %= worth
    return written
