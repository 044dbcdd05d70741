"""What a paper is among the papers of one tool, and in which state: roles and signatures."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a document is in the family of papers of one tool."""

    MASTER = "master agreement"
    ORDER_FORM = "order form"
    DPA = "DPA"
    SLA = "SLA"
    SECURITY = "security exhibit"
    AI_ADDENDUM = "AI addendum"
    AMENDMENT = "amendment"
    RENEWAL = "renewal"
    PILOT = "pilot agreement"
    ONLINE_TERMS = "online terms"
    OTHER = "other"


class Signature(StrEnum):
    """What the text shows of signatures. A signature that is only a picture is not seen.

    `page missing`: the paper announces signatures and has no place for them; `not readable`: such a
    place may stand on a page that could not be read; `none called for`: nothing speaks of signing.
    """

    SIGNED = "signed"
    ONE_SIDE = "signed by one side only"
    UNSIGNED = "unsigned"
    PAGE_MISSING = "signature page missing"
    NOT_READABLE = "signature page not readable"
    NONE = "no signature called for"
