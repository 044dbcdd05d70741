"""Marks of a draft about a sentence: a label that says that it is proposed or not agreed, and brackets around all of it.

Accepted: "Proposed wording: …", "Not agreed: …", "[Draft: …]", "To be confirmed: …", "Option B (not selected): …", "Example: …", "[VENDOR shall …]".
Rejected: "Customer requests: within two hours" (a kind of ticket), "Vendor comment: …" (an answer), "[***]", a name in brackets.
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

_WORDING = r"(?:wording|text|clause|language|provision|version|amendment|position|sentence)s?"
_LABEL = (
    r"(?:not (?:yet )?(?:agreed|accepted|selected|chosen)|(?:still )?(?:for|under) (?:discussion|negotiation)|"
    rf"(?:proposed|alternative|suggested|fallback|previous|old|former|superseded|sample|example|rejected|draft) {_WORDING}|"
    r"model (?:clause|wording|language|provision)s?|"
    r"CUSTOMER(?:'s)? (?:comment|proposal|wish|suggestion|remark|mark-?up|wording|position)s?|"
    r"(?:comment|proposal|wish|suggestion|remark)s? (?:by|from|of) CUSTOMER|placeholder|"
    r"to be (?:confirmed|agreed|decided|determined|completed|discussed|negotiated)|tb[acd]|BLANK|"
    r"(?:for )?(?:illustration|example)(?: only)?|drafts?(?: only)?|drafting note|note to draft|superseded|rejected|declined|withdrawn|"
    r"(?:option|alternative|variant)(?: [a-z\d]{1,3})? \((?:not (?:selected|chosen|ordered|agreed)|declined|rejected)\))"
)
_LED = late_pattern(rf"\A\W*(?:[\d.]+ )?{_LABEL} ?(?::|[–—-](?= ))")
_IN_BRACKETS = late_pattern(r"\A\s*\[(?:[^\[\]*\s]+ ){4}[^\[\]*]{10,}\]\W*\Z")


def is_draft(surface: str) -> bool:
    """Whether a sentence is marked as one that is only proposed, an example, or still open.

    >>> is_draft("proposed wording: VENDOR shall encrypt data."), is_draft("[VENDOR shall encrypt all data at rest.]")
    (True, True)
    >>> is_draft("CUSTOMER requests: VENDOR shall answer within DURATION."), is_draft("[VENDOR] shall encrypt data")
    (False, False)
    """
    return _LED.match(surface) is not None or _IN_BRACKETS.match(surface) is not None
