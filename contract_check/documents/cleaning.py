"""Characters and lines made readable: odd blanks, ligatures, quotation marks and hyphenation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from contract_check.model.late_pattern import late_pattern

_REPLACED = str.maketrans(
    {
        "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ",
        "\u200a": " ", "\u3000": " ", "\u2000": " ", "\u2001": " ", "\u2004": " ", "\u2005": " ", "\u2006": " ",
        "\u2008": " ", "\u205f": " ", "\u2028": " ", "\u2029": " ", "\t": " ", "\r": " ", "\x0b": " ", "\x0c": " ",
        "\u00ad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None,
        "\u2060": None, "\x00": None,
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
        **{chr(half): "\ufffd" for half in range(0xD800, 0xE000)},  # half a character: no file can hold it
        **{chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},  # letters and marks of full width
        "„": "“", "‟": "“", "″": "”", "ʺ": "”", "‚": "‘", "‛": "‘", "′": "’", "´": "’", "ʼ": "’",
        "\u037e": ";",  # the Greek question mark: some programs print every semicolon so
        "\uf0b7": "•", "\uf0a7": "•", "\uf02d": "-", "\u2011": "-",
    }
)  # fmt: skip
_TYPED_QUOTES = late_pattern("``|''")  # as TeX and typewriters set them
_BLANKS = late_pattern(r" {2,}")
# PDFium marks a hyphen at the end of a line with one of these two.
_HYPHEN_MARKS = "\ufffe\x02"
# What keeps its hyphen where a line broke after it: "third-" + "party", "then-" + "current".
_KEEPS_HYPHEN = frozenset(
    (
        "third non co post self cross multi inter intra anti semi ex well long short high low full part real "
        "off second first two three one day month year hour web open state business bona data royalty then"
    ).split()
)
# What does so only before these, since more words begin with it: "in-" + "house", but "in-" + "formation".
_KEEPS_HYPHEN_BEFORE = {
    "all": late_pattern("inclusive|time"),
    "de": late_pattern("identif|facto"),
    "end": late_pattern(r"user|to\b|of\b|customer"),
    "good": late_pattern("faith"),
    "in": late_pattern(r"house|app\b|store|memory|product\b|scope|transit|person|country|flight|network|depth"),
    "on": late_pattern("site|prem|call|demand"),
    "sub": late_pattern(
        "process|contract|licens|servic|tier|section|clause|paragraph|domain|account|limit|brand|agent"
    ),
    "pre": late_pattern("exist|approv|agree|production|release|train|authori"),
    "pro": late_pattern("rata|rat(?:ed|ing)|forma"),
    "so": late_pattern("called"),
    "up": late_pattern(r"to\b|front"),
}


@lru_cache(10_000)  # each step that looks at a line cleans it
def clean_characters(text: str) -> str:
    """Normalise blanks, ligatures and quotation marks.

    Hyphens that PDFium marked, and a soft one at the end of a line, become plain ones.
    """
    if text.rstrip()[-1:] == "\u00ad":
        text = text.rstrip()[:-1] + "-"
    text = _TYPED_QUOTES.sub(lambda found: "“" if found[0] == "``" else "”", text) if "``" in text else text
    text = text.translate(_REPLACED)
    if text and text[-1:] in _HYPHEN_MARKS:
        text = text[:-1] + "-"
    for mark in _HYPHEN_MARKS:
        text = text.replace(mark, "-")
    return (_BLANKS.sub(" ", text) if "  " in text else text).strip()


def joint_between(before: str, after: str, words: frozenset[str]) -> tuple[str, str]:
    """How two lines of a sentence join: the text to keep of the first, and what goes between.

    A hyphen at the end of a line is dropped if it only divides a word. `words` are those that the
    document writes elsewhere: they tell "sub-processor" from "sub-scription". Without them, the
    hyphen stays where such a compound usually has one ("third-" + "party").
    """
    if not before.endswith("-") or len(before) < 3 or not before[-2].isalpha():
        return before, " "
    head = re.search(r"[A-Za-z]+-$", before)
    tail = re.match(r"[a-z]+", after)
    if not head or not tail:
        return before, ""
    compound = (head[0] + tail[0]).lower()
    if compound.replace("-", "") in words:
        return before[:-1], ""
    if compound in words or _keeps_hyphen(head[0][:-1].lower(), tail[0]):
        return before, ""
    return before[:-1], ""


def _keeps_hyphen(head: str, tail: str) -> bool:
    before = _KEEPS_HYPHEN_BEFORE.get(head)
    return head in _KEEPS_HYPHEN or (before is not None and before.match(tail) is not None)


def find_words(lines: Sequence[str]) -> frozenset[str]:
    """Words and hyphenated compounds that the document writes inside a line, in lower case.

    Empty where no line ends in a hyphen: then nobody needs them.
    """
    if not any(line.endswith("-") for line in lines):
        return frozenset()
    return frozenset(re.findall(r"(?m)[a-z]+(?:-[a-z]+)?(?![a-z]*-$)", "\n".join(lines).lower()))
