"""The customer is told of a breach, in the rows of a table and the lines of a sheet.

Accepted: "Breach notification: 24 hours", "Data breach | Customer is notified by e-mail | 48 hours", the cell under a head
that asks for the deadline.
Rejected: rows on authorities, data subjects or the customer's own duty, and periods of what follows the message.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.security.breach_deadlines import deadline_at, in_a_column
from contract_check.extractors.security.breach_telling import LATER, WHO

TOLD_IN_ROWS = (
    Pattern(
        "a row of a table",
        r"\b(?:notification|notice|reporting|information) (?:of|about) (?:\w+ ){0,4}?"
        r"(?:breach(?:es)?|incidents?)(?: to CUSTOMER| by (?:the )?\w+)?\s?[:|=-]\s?[^.;|]{0,40}?"
        r"(?P<d>DURATION|BLANK)",
        deadline_at,
        weight=1,
    ),
    Pattern(
        "a line under a heading on breaches",
        r"\A\W*(?:(?:(?:initial|first|written|customer|prompt) )*(?:notification|notice)(?: (?:to|of) CUSTOMER)?:?|"
        r"(?:time ?(?:line|frame)|timing|deadline|when) ?[:|]) within (?P<d>DURATION|BLANK)"
        r"(?: (?:of|after|from|following) (?:the )?(?:discovery|detection|awareness|becoming aware|confirmation))?\W*\Z",
        deadline_at,
        heading=r"\b(?:breach|incident)\w*\b(?!.*\b(?:authorit|regulator|data subjects?)\w*)",
    ),
    Pattern(
        "a line of a sheet",
        r"(?:breach|incident)[ -](?:notification|notice|reporting|alert)s?"
        r"(?: (?:time|period|deadline|window|to (?:CUSTOMER|clients?|controller)|of CUSTOMER))*\s?[:|=-]\s?"
        r"[^.;|]{0,40}?(?P<d>DURATION|BLANK)",
        deadline_at,
        weight=1,
    ),
    Pattern(
        "an event and the telling, in a line of a sheet",
        r"^\W*(?:[\w'-]+ ){0,4}(?:breach(?:es)?|incidents?|compromise|intrusion)\b[^.;|:]{0,40}\s?"
        rf"[:|–-] ?(?:(?!{LATER}|\bevery\b)[^.;|]){{0,50}}?\b"
        r"(?:notif\w+|inform\w*|alert\w*|told|notice|report\w*|"
        rf"(?:message|e-?mail|call|word|warning) to {WHO})\b(?:(?!{LATER}|\bevery\b)[^.;|]){{0,40}}?"
        r"(?P<d>DURATION|BLANK)",
        deadline_at,
        weight=1,
    ),
    Pattern(
        "an event, the telling and the deadline, in three cells",
        r"^(?!.*(?:authorit|regulator|data subjects|root cause|CUSTOMER (?:shall|must)))[^|]*"
        rf"\b(?:breach(?:es)?|incidents?|compromise|intrusion|leak\w*)\b[^|]*\|(?=[^|]*{WHO})[^|]*"
        r"\b(?:notif|inform|tell|told|alert|advis|contact)\w*[^|]*\| ?"
        r"(?:within |in |at most |no later than )?(?P<d>DURATION|BLANK)",
        deadline_at,
        weight=1,
    ),
    Pattern("column of the deadline", r"[|:].*DURATION", in_a_column, weight=1),
)
