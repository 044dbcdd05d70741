"""A notice that is given as another paper says: how soon, stands there and not in this sentence.

Accepted: "notified as described in our DPA", "advance notice per our data processing agreement", "in accordance with the BAA".
Rejected: "without undue delay, as set out in our DPA" and every sentence with a time of its own.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern

_AS = (
    r"(?:in accordance with|according to|in line with|consistent with|"
    r"as (?:set out|set forth|described|provided|required|specified|stated|outlined|detailed|defined|agreed) (?:in|by|under)|pursuant to|per|under)"
)
_PAPER = (
    r"(?:data (?:processing|protection) (?:agreement|addendum|terms|annex)|dpa\b|business associate agreement|baa\b|"
    r"breach notification (?:policy|procedure)|incident response (?:policy|procedure))"
)
AS_ANOTHER_PAPER_SAYS = Pattern(
    "told as another paper says",
    r"^(?!.*(?:DURATION|BLANK|\bprompt|\bdelay|immediate|as soon as|forthwith|timely|\bbefore\b|\bprior to\b)).*\b"
    rf"{_AS} (?:the (?:terms of )?|VENDOR's |our |its |any |CUSTOMER's |your )?(?:applicable |signed |executed |relevant )?{_PAPER}",
)
