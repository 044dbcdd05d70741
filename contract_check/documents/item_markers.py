"""The number, letter in brackets, bullet or title of a part that a line of a list begins with."""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

# A line may also begin with a figure of the sentence before: "(72) hours", "30 Days", "1 March 2024".
_MEASURE = (
    r"(?i:(?:(?:business|calendar|working|consecutive|full)[\ -])?"
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|per[\ ]?cent)\b|%)"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)[,\s]+\d{4}\b"
_FIGURE = rf"(?:\(\d{{1,2}}\)\s+{_MEASURE}|\d{{1,2}}\s+(?:{_MEASURE}|{_MONTH}))"
_BEGINS_FIGURE = late_pattern(rf"^{_FIGURE}", re.VERBOSE)
_IN_A_SENTENCE = late_pattern(r"(?:\S+\s+){5,}\S*[a-z]$")
BULLET = late_pattern(r"^(?:[•●○▪■◦‣·*–—➢❖]|-)\s+\S|^[•●○▪■◦‣·]|^[✅✓✔❌✗✘✖]\ufe0f?\s*\w")
MARKER = late_pattern(
    rf"""^(?!{_FIGURE})"""
    r"""(?:
        \(?[a-z]\)\s | \(?[ivx]{1,5}\)\s | (?:[a-z]|[ivx]{2,5})\.\s(?!e\.) | \([A-Z]\)\s | \(\d{1,2}\)\s | \d{1,2}\)\s
      | \d{1,2}(?:\.\d{1,3}){0,4}\.?\s+(?=["“'A-Z(\[]) | \d{1,2}\.(?:\d{1,3}\.?){0,4}(?=["“A-Z][“A-Za-z]) | \d{1,2}(?:\.\d{1,3}){1,4}\.?$
      | (?:Section|Article|Exhibit|Schedule|Annex|Appendix|Attachment|Part|SECTION|ARTICLE|EXHIBIT
          |SCHEDULE|ANNEX|APPENDIX|ATTACHMENT|PART)\s+[A-Z0-9][\dA-Z.]{0,4}(?:\s*[.:–—-]|\s+[A-Z]|$)
      | [A-Z]\.\s+[A-Z] | [IVX]{1,5}\.\s+[A-Z]
    )""",
    re.VERBOSE,
)


def begins_item(text: str) -> bool:
    """Whether a line begins with a number, a letter in brackets or a bullet."""
    return bool(BULLET.match(text) or MARKER.match(text))


def goes_on_with_a_figure(before: str, text: str) -> bool:
    """Whether a line goes on the sentence of the line before with a figure: "… within seventy-two" + "(72) hours of …"."""
    return bool(_BEGINS_FIGURE.match(text) and _IN_A_SENTENCE.match(before))
