"""Words of another paper that an amendment exchanges or takes out: "the words “…” are replaced by “…”"."""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

_QUOTED = r"[\"“‘']+(?P<{0}>[^\"“”]{{2,300}}?)[\"”’']+"
_WORDS = tuple(
    late_pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?(?: deleted and)?\s+"
        r"(?:replaced|substituted)\s+(?:by|with)\s+(?:the\s+(?:words?|phrase|figures?|following)\s*:?\s*)?"
        f"{_QUOTED.format('new')}",
        r"\b(?:replac|delet|substitut|strik)(?:e|ing)\s+(?:the\s+(?:words?|phrase|figures?)\s+)?"
        rf"{_QUOTED.format('old')}\s*,?\s*"
        r"(?:and\s+(?:replac|substitut|insert)(?:e|ing)?(?:\s+(?:it|them))?|with|by)\s*"
        r"(?:with|by|therefor|in (?:its|their) place)?\s*(?:the\s+(?:words?|phrase|figures?)\s+)?"
        f"{_QUOTED.format('new')}",
        rf"{_QUOTED.format('old')}\s+(?:(?:shall|should|will|is to|are to|must)(?: now)? read|(?:now )?reads?|becomes?|shall become)\s*:?\s*"
        f"{_QUOTED.format('new')}",
        rf"(?:reference|references)\s+to\s+{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?\s+"
        r"(?:replaced|changed|amended)\s+(?:by|with|to)\s+(?:a reference to\s+|references to\s+)?"
        f"{_QUOTED.format('new')}",
    )
)
_WORDS_DELETED = late_pattern(
    rf"\b(?:words?|phrase|sentence|figures?|text)\s+{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?\s+"
    r"(?:deleted|removed|struck|cancelled|omitted)|"
    rf"\b(?:delet|remov|strik)ing\s+the\s+(?:words?|phrase|sentence)\s+{_QUOTED.format('old2')}",
    re.IGNORECASE,
)
# "Section 7.2 applies with 60 days instead of 90 days": figures, which need no quotation marks.
_COUNT = r"(?:\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety)(?: \(\d+\))?)"
_FIGURE = (
    r"(?:(?:(?:\b(?-i:[A-Z]{3})|[$€£]) ?)?\d[\d.,]*(?: ?%| per ?cent)|"
    rf"{_COUNT}(?: (?:business|calendar|working|further))?[ -](?:hours?|days?|weeks?|months?|years?))"
)
_INSTEAD = ("in place of", "in lieu of", "instead of", "rather than")
_FIGURES = late_pattern(
    rf"(?<![\d.\w])(?P<new>{_FIGURE}) (?:{'|'.join(_INSTEAD)}) (?:the )?(?P<old>{_FIGURE})",
    re.IGNORECASE,
)
_QUOTATION = late_pattern("[\"“‘']")


def find_exchanges(printed: str) -> tuple[int, list[tuple[str, str]]]:
    """The words exchanged in a sentence, each with the new ones ("" where they are taken out), and where the first stand.

    Figures are exchanged without quotation marks too: "applies with 60 days instead of 90 days".

    >>> find_exchanges("In Section 9.2 the words “ninety days” are replaced by “sixty days”.")
    (25, [('ninety days', 'sixty days')])
    """
    if any(words in printed for words in _INSTEAD) and (figures := _FIGURES.search(printed)):
        return figures.start(), [(figures["old"], figures["new"])]
    if not _QUOTATION.search(printed):
        return 0, []
    first = next((match for pattern in (*_WORDS, _WORDS_DELETED) if (match := pattern.search(printed))), None)
    if first is None:
        return 0, []
    exchanged = [(match["old"], match["new"]) for pattern in _WORDS for match in pattern.finditer(printed)]
    taken = [(match["old"] or match["old2"], "") for match in _WORDS_DELETED.finditer(printed)]
    return first.start(), list(dict.fromkeys(exchanged or taken))
