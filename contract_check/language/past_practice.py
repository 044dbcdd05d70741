"""What was done once, and is no promise: "until 2022 support was available around the clock".

A sentence tells only of the past where it has a time that is gone, a verb in the past, and no verb or word of what
holds now. "Our last test was in May, and tests are repeated each year" holds now.
"""

from __future__ import annotations

_NOW = (
    r"(?:shall|will|must|may|can|should|is|are|has|have|continues?|remains?|keeps|stays?|still|"
    r"since then|ever since|now|today|currently|guarantees?|warrants?|undertakes?|agrees?|commits?|"
    # What was begun goes on.
    r"introduced|launched|extended|established|adopted|rolled out|raised|increased|set up|started|began|opened)"
)
_GONE = (
    r"(?:\b(?:in|during|until|till|throughout|before|between|from|by|of|the) (?:[\w-]+ ){0,3}?"
    r"(?:19|20)\d\d\b|"
    r"\blast (?:year|month|quarter|week|spring|summer|autumn|fall|winter)\b|"
    r"\b(?:DURATION|year|month|years|months) ago\b|"
    r"\b(?:in the past|formerly|previously|historically|back then|at (?:the|that) time|once upon)\b|"
    r"\bused to\b|"
    r"\b(?:as an|an) (?:experiment|trial)\b|"
    r"\bduring (?:the|a|its|VENDOR's) (?:[\w-]+ ){0,2}(?:pilot|trial|experiment|beta)\b)"
)
_DID = (
    r"\b(?:used to|was|were|had|did|[a-z]{3,}ed|made|took|ran|kept|held|gave|came|went|got|brought|found|lost|"
    r"met|told|sent)\b"
)

PAST_PRACTICE = rf"^(?!.*\b{_NOW}\b)(?:[^|]*?{_GONE}[^|]*?{_DID}|[^|]*?{_DID}[^|]*?{_GONE})"
