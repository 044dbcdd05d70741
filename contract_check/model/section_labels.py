"""How a person cites each section of a paper: by its number in full, its heading, and the exhibit where the number alone tells too little.

"8.1" without a heading of its own is cited with that of 8, and "Fee changes" inside 7 with that of 7, whose number it bears. Where an exhibit
numbers its sections as the paper does, "A.4" could be either: the one in the exhibit is cited with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from contract_check.model.document_parts import ANY_EXHIBIT, Section, Span
from contract_check.model.late_pattern import late_pattern

# No number under which a paper was filed ("Exhibit 10.7"), in which all of it may stand.
_EXHIBIT = late_pattern(rf"(?i:{ANY_EXHIBIT}|annexure)\b(?! \d+\.\d)|[A-Z]+ SCHEDULE\b")
_LONGEST_NAME = 60  # characters by which an exhibit without a number is called


def label_sections(sections: Sequence[Section], headings: Mapping[Section, str]) -> dict[Section, str]:
    """The label of each section; `headings` are their own headings, or those that they stand under."""
    spans: dict[str, list[Span]] = {}
    for section in sections:
        if section.full_number:
            spans.setdefault(section.full_number, []).append(section.span)
    labels: dict[Section, str] = {}
    around: list[Section] = []
    for section in sections:
        while around and section.span.start >= around[-1].span.end:
            around.pop()
        label = section.label_with(_heading(section, around, headings))
        exhibit = next((one for one in around if _EXHIBIT.match(one.number or one.heading)), None)
        if exhibit and label[:1] == section.full_number[:1] and _is_doubled(section, exhibit, spans):
            label = f"{label}, {exhibit.number or exhibit.heading[:_LONGEST_NAME]}"
        labels[section] = label
        around.append(section)
    return labels


def _is_doubled(section: Section, exhibit: Section, spans: Mapping[str, Sequence[Span]]) -> bool:
    """Whether a section outside of the exhibit has the same number."""
    return any(not exhibit.span.holds(span) for span in spans.get(section.full_number, ()))


def _heading(section: Section, around: Sequence[Section], headings: Mapping[Section, str]) -> str:
    """The heading with which a section is cited: its own, behind that of the section whose number it bears, else one around it."""
    if section.listed:
        return headings[section]
    if not section.number and section.cited:
        holder = next((one for one in reversed(around) if one.full_number == section.cited), None)
        return f"{holder.heading}: {section.heading}" if holder and holder.heading else section.heading
    if not section.heading and section.number:
        holder = next((one for one in reversed(around) if one.number), None)
        inside = holder is not None and section.full_number.startswith(f"{holder.full_number.split()[-1].rstrip('.')}.")
        return headings[holder] if holder and inside else ""
    return section.heading
