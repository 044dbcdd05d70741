"""English that should not be left in a German text: words that no German sentence has."""

from __future__ import annotations

import re

# Words of the sample's policy, register and contracts, which stay as their authors wrote them.
THEIRS = [
    "Our own deadline runs from when we know.", "72 hours, with a named contact", "Work stops without the tool.",
    "Load-bearing", "load-bearing", "Taking part in our resilience tests", "Breach notice", "Training use", "Suspension notice",
    "Liability cap", "Certifications", "Maintenance notice", "Uptime of models", "Audit right", "As is", "tools that use AI",
    "Does the vendor have to take part in our threat-led penetration tests?", "the figure is blank",
    "The figure was to be agreed.", "They maintain on Sundays only.", "It is known who is called", "Somebody has to decide.",
    "An operating budget pays for it", "Money is set aside", "There is a runbook", "It is being written.", "Write the name.",
    "One named person answers for it", "Called load-bearing, and idle", "The terms are spent in the wrong place.",
    "at most 5 users", "feeds no system", "Customer Data", "as needed", "Innovation pool 9900", "Globex vendor policy",
    "no file fits 'ghost-*.pdf'. Correct it in the register or add the file.",
    'the exception of "uptime" for "Acme CRN" is stale: no tool is called so.', "Run OCR.",
]  # fmt: skip
# Words that no German sentence has.
ENGLISH_WORDS = re.compile(
    r"\b(?:the|of|and|is|are|were|not|with|to|for|from|by|be|it|this|that|has|have|no|on|at|days|page|pages|required|none|"
    r"vendor|owner|tier|missing|unclear|unread|below|critical|major|minor|file|line|read|yes|policy|digest)\b"
)


def english_left(words: str) -> list[str]:
    for theirs in sorted(THEIRS, key=len, reverse=True):
        words = words.replace(theirs, "")
    words = re.sub(r"“[^”]*”|[a-z-]+/[a-z-]+|`[^`]*`|[\w./-]*\.(?:pdf|yaml|html|md)\b|, [a-z_]+(?=[.;)]|$)", "", words)
    return ENGLISH_WORDS.findall(words)
