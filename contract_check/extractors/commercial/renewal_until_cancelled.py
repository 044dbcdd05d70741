"""It goes on period by period until somebody cancels: what is charged again, prolonged at a time, or follows anew.

Accepted: "we will automatically charge your card on each renewal date until you cancel", "Plans renew yearly unless
cancelled", "is prolonged by a year at a time unless terminated", "continues for further periods of a year each",
"Renewal: automatic", "Renews monthly".
Rejected: as in `renewal_by_itself`.
"""

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.whether_it_renews import unless_refused
from contract_check.extractors.framework import Pattern

# A price is taken, period after period, until somebody stops it.
_CHARGED = r"\b(?:charge|charged|charges|bill|billed|bills|debit|debited|collect|collected|invoiced?)\b"
_PERIODICALLY = (
    r"\b(?:recurring basis|"
    r"(?:each|every|once an?|once every) (?:new )?(?:(?:renewal|billing|subscription) )?"
    r"(?:period|term|cycle|month|year|quarter)|"
    r"for the next (?:one|period|month|year|term|cycle)|"
    r"(?:month|year) after (?:month|year))\b"
)
_UNTIL_STOPPED = (
    r"\b(?:until|unless)\b<30>\b(?:cancel\w*|terminat\w*|ask|tell|stop|(?:switch|turn)(?:ed)? (?:\w+ )?off)\b"
)
RENEWAL_UNTIL_CANCELLED = (
    Pattern(
        "charged until cancelled",
        r"(?:automatically|automatic|recurring|continue to) (?:be )?"
        r"(?:charge\b|charged|bill\b|billed|billing|debit)\w*<160>"
        r"(?:renew\w*|each (?:year|month|subscription|billing)|"
        r"until (?:CUSTOMER |VENDOR |BOTH )?(?:\w+ )?(?:cancel|terminat)|anniversary|"
        r"unless CUSTOMER cancel)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "charged again at the end of the term",
        r"\bautomatically (?:be )?(?:re-?billed|re-?charged|billed|charged)\b<40>\bat the end of "
        r"(?:the |CUSTOMER's |each )?(?:\w+ ){0,2}?(?:term|period)\b",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "charged again and again until stopped",
        f"{_CHARGED}<60>{_PERIODICALLY}<60>{_UNTIL_STOPPED}|{_PERIODICALLY}<60>{_CHARGED}<60>{_UNTIL_STOPPED}",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "goes on for further periods",
        r"\b(?:agreement|contract|term|subscription|licen[cs]e|it|thereafter)\b<80>\bcontinues?"
        r"(?: in (?:full )?(?:force|effect))? for (?:further|successive|consecutive|additional) "
        r"(?:terms|periods)\b<60>(?:each|at a time|DURATION)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "a new term follows",
        r"\b(?:fresh|new|further|next) (?:\w+ )?(?:term|year|period)\b<40>\b(?:will |shall )?"
        r"(?:starts?|begins?|follows?)\b<40>\b(?:automatic\w*|(?:by|of) itself|silently)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "a field of the order",
        r"^\W*(?:renewals?|extension|auto-?renewal|renewal (?:term|terms|type))\b[^:]{0,20}[|:] \W{0,3}"
        r"(?:automatic|auto\b|yes\b|by DURATION at a time|(?:successive|further) |"
        r"(?:by |for )?DURATION (?:each|at a time),? (?:unless|until) (?:\w+ )?(?:cancel|terminat|ended))",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "month to month",
        rf"(?:{m.PAPER}|\bservices?\b)<80>\b(?:is|are|provided|offered|sold|runs?|made) (?:(?!may|not|billed|charged|paid|invoiced)[\w-]+ ){{0,3}}"
        r"(?:month|DURATION)[- ]to[- ]month\b|"
        r"^\W*(?:(?:contract|subscription|service|initial) )?(?:term|duration|period)(?: length)?\s*[|:]\s*\W{0,3}(?:monthly \(?)?"
        r"(?:month|DURATION)[- ]to[- ]month\b",
        unless_refused,
        weight=-1,
    ),
    Pattern(
        "prolonged at a time, unless ended",
        r"\b(?:by|for) (?:successive |further |another )?DURATION(?: at a time| each)?,? unless <60>"
        r"(?:terminat|notice|cancel)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "renews until cancelled",
        r"(?:subscription|plan|membership)s?\b<80>(?:renew|continue|remain)\w*<80>(?:until|unless) <40>"
        r"(?:cancel|terminat)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "a line that says it renews",
        r"^\W*(?:plans? |subscriptions? )?(?:automatically |auto-?)?renews\b"
        r"(?: "
        r"(?:automatically|yearly|annually|monthly|quarterly|each \w+|every \w+|for|by|at|until|unless)"
        r"\b|$)",
        unless_refused,
    ),
    Pattern(
        "updated on the same terms",
        rf"{m.CONTRACT}<60>\bupdated automatically\b<80>"
        r"(?:contract period|same (?:terms|conditions|period|duration))",
        unless_refused,
    ),
    Pattern(
        "taken again until cancelled",
        r"\b(?:recurs|recurring|repeats?)\b<60>\b(?:each|every|monthly|annually|yearly)\b<80>\buntil\b<30>"
        r"(?:cancel|terminat)",
        unless_refused,
    ),
)
