"""The customer is told of a breach, in whatever construction: the sentence holds the telling, the event and the time.

Accepted: "raises the matter with Customer not more than half a day after it suspects that data has been stolen", "you
are informed of a breach in a timely fashion, 72 hours or sooner", "informs Customer by the end of the second day".
Rejected, by the readers of `breach_deadlines`: whatever is not the vendor's own message of such an event.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.security.breach_deadlines import by_ordinal, nearest_deadline, without_figure
from contract_check.language.ordinals import ORDINAL_PERIOD
from contract_check.language.wording import together

# The stems without which a sentence cannot hold the matters; the parsers settle the rest.
_TELL_STEMS = (
    r"\b(?:notif|inform|advis|alert|tell|told|warn|contact|appris|e-?mail|report|escalat|disclos|communicat|"
    r"know\b|aware\b|notice|word\b|messag|rais|attention)"
)
_EVENT_STEMS = (
    r"\b(?:breach|incident|unauthori|unlawful|accident|lost|loss|stolen|theft|alter|expos|disclos|access|"
    r"compromis|affect|leak|obtain|acquir|cop(?:y|ied)|hack|intru|attack|malware|violat|infring|somebody|"
    r"someone|without (?:authority|authori|permission))|"
    r"\b(?:it|this|such)\b"
)
_SOON_FIGURE = r"DURATION|BLANK"
_SOON = (
    r"\b(?:<promptly>|promptly|at once|forthwith|straight ?away|right away|immediate\w*|quickly|swiftly|speedily|"
    r"as (?:soon|quickly|promptly|fast|early) as|without \w*\s?\w* ?(?:delay|hesitation)|no delay|timely|"
    r"at the earliest|in good time|when(?:ever)?|if|should|where|in the event|in case|on becoming|upon|"
    r"(?:any|each|every|known|suspected|actual) (?:\w+ )?"
    r"(?:breach|incident|unauthori|violation|intrusion|compromise|loss|use|disclosure)|of any|of an)\b"
)

TOLD_IN_ANY_WORDS = (
    Pattern(
        "the matters of telling, with a deadline",
        together(_SOON_FIGURE, _TELL_STEMS, _EVENT_STEMS),
        nearest_deadline,
        weight=1,
    ),
    Pattern(
        "the matters of telling, by an ordinal day",
        rf"{ORDINAL_PERIOD}|\b(?:by|before) the (?:end|close) of the (?P<d>DURATION)",
        by_ordinal,
        weight=1,
    ),
    Pattern(
        "the matters of telling",
        together(_TELL_STEMS, _EVENT_STEMS, _SOON),
        without_figure,
        weight=-1,
    ),
)
