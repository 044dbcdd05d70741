"""The number, letter in brackets, bullet or title of a part that a line of a list begins with."""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

BULLET = late_pattern(r"^(?:[•●○▪■◦‣·*–—➢❖]|-)\s+\S|^[•●○▪■◦‣·]")
MARKER = late_pattern(
    r"""^(?:
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
