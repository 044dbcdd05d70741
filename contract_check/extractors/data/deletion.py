"""data.deletion — within how long the vendor deletes customer data after the end, or on request.

Accepted: "shall delete all Customer Data within thirty days of termination", "upon expiry the
Processor will, at the Controller's choice, delete or return Personal Data", "your content is purged
when you cancel", "data is kept for 60 days after cancellation and then deleted", "when the add-on is
uninstalled, the platform deletes all its data", "Deletion: within 30 days after termination"; in other
words, where data, the end, the act and a figure that goes with it stand together (`after_the_end`).
Rejected: the customer's own duty or tool to delete, a bare right of the vendor ("may delete"),
return without deletion, deletion of logs, of children's data or of infringing content during the term,
confidential information that does not cover customer data.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.data.after_the_end import NOT_DELETED, deletion_period
from contract_check.extractors.data.customer_data import DATA, THE_END, VENDOR_WILL, confidential_covers_data, without
from contract_check.extractors.data.matters import DELETE, question_before
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_AT_ONCE = Duration(Decimal(0), Unit.HOURS, "immediately")
_DELETE = (
    r"\b(?:delet(?:e|es|ed|ing|ion)|destr(?:oy|oys|oyed|oying|uction)|eras(?:e|es|ed|ing|ure)|purg(?:e|es|ed|ing)|dispos(?:e|es|ed|ing) of|disposal|wip(?:e|es|ed)|expung\w+|shred\w*|saniti[sz]\w+|permanently remove[ds]?|(?:securely |permanently )remov\w+|"
    r"remov(?:e|es|ed|ing|al)(?= (?:of )?(?:all |any |the |such )*(?:CUSTOMER(?:'s)?|personal|user) (?:\w+ ){0,2}(?:data|content|information|account|files)| from (?:VENDOR's|its|our|the|their|all|production|live|active) (?:\w+ ){0,3}(?:servers?|systems?|databases?|platform|infrastructure|services?|storage)))"
)
_NOT = r"(?:when|where|if|whether) (?:such |the )?(?:return|deletion|destruction)|\b(?:queued|scheduled|marked|flagged|eligible) |right to|entitled to|discretion|<will_not>|not be| not |no obligation|CUSTOMER (?:may|can|must|shall|will|agrees)"
_THINGS = rf"(?:{DATA}|\ball (?:of )?CUSTOMER's \w+|\ball (?:such |of the |other |the )?(?:data|information|content|copies)|\b(?:such|said|the|this|these|that) (?:data|information|content|copies)|\bcopies|\baccounts?\b|\bdata\b)"
_EVENT = re.compile(
    rf"{THE_END}|\brequest|\binstruct|\bdirection|\bupon (?:CUSTOMER's |the )?(?:written )?demand|\bchoice|\boption|\belect|\breturn|\bcancel|\bretention period|\bthereafter\b|\bwhen asked\b|such DURATION|\bpost-"
)
_ENDED = re.compile(THE_END)
# A heading that is about deleting alone: what stands below it has no other occasion.
_ITS_HEADING = re.compile(r"\A(?!.*\b(?:retention|retain|stor)).*\b(?:deletion|destruction|erasure)\b")
_OF_DATA = re.compile(
    rf"{DATA}|\ball (?:of )?CUSTOMER's \w+|\bdata\b|\bcontents?\b|\bprofile\b|\binformation\b|\bworkspaces?\b|\baccounts? (?:is|are|will)\b|confidential"
)
_CONFIDENTIAL = re.compile(
    r"confidential|proprietary information|disclosing party|receiving party|recipient|trade secret"
)
_PLAIN_DATA = re.compile(
    r"(?:CUSTOMER|user|client)(?:'s)? (?:\w+ )?(?:data|content|files)|personal (?:data|information)|\bcontent\b|\bdata\b|\binputs?\b"
)
_OTHER_THINGS = re.compile(
    r"\bmarks\b|trademark|know-how|\bsoftware\b|\bapplication\b(?! data)|inventory|product samples"
)
_DURING_USE = re.compile(
    r"\blogs?\b (?:are|is|will)|infring|dmca|data subject (?:request|right)|request(?:s|ed)? (?:from|by|of) (?:a |the |any |individual )?(?:data subject|individual|consumer)|right to (?:erasure|deletion)|"
    r"media saniti|hard (?:drive|disk)s?|backup tapes|decommission\w+ (?:hardware|media|equipment)|spam|inactiv|dormant|\bearlier deletion|support (?:case|ticket)"
)


_THEM = re.compile(
    r"\b(?:delete|erase|destroy|purge)s? (?:it|them|all of (?:it|them)|(?:all |any |the |remaining |existing )*copies)\b|"
    r"\b(?:complete|carry out|perform|effect)s? (?:such |the |this |that |(?:return|export) (?:and|or) )*(?:deletion|destruction|erasure)\b"
)


def _period(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the sentence is about the end of the contract or a request; a defined one says so itself."""
    figure = clause.quantity_at(match.start("d")) if match["d"] else None
    defined = figure is not None and bool(figure.source) and _OF_DATA.search(clause.surface)
    return duration_at(clause, match) if defined or _at_the_end(clause) else None


def _open(clause: Clause, match: re.Match[str]) -> Found:
    return UNSPECIFIED if _at_the_end(clause) else None


def _at_once(clause: Clause, match: re.Match[str]) -> Found:
    return _AT_ONCE if _at_the_end(clause) else None


def _just_before(clause: Clause) -> str:
    """The words that stand before the sentence, to which "this instruction" points."""
    return clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()


def _at_the_end(clause: Clause) -> bool:
    event = (
        _EVENT.search(f"{clause.heading} {clause.surface}")
        or _ENDED.search(clause.before)
        or _ITS_HEADING.search(clause.heading)
    )
    around = f"{clause.heading} {clause.before}"
    of_data = _OF_DATA.search(clause.surface) or (_THEM.search(clause.surface) and _OF_DATA.search(around))
    return bool(event and of_data) and not _DURING_USE.search(clause.surface)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Confidential information counts where it covers customer data; a figure beats a bare duty."""
    if not confidential_covers_data(paper):
        readings = [r for r in readings if "confidential" not in r.pattern and not _of_secrets(r.clause)]
    return readings


def _of_secrets(clause: Clause | None) -> bool:
    """Whether the clause deletes the parties' confidential papers and no data."""
    if clause is None:
        return False
    if _CONFIDENTIAL.search(clause.surface):
        return not _PLAIN_DATA.search(clause.surface)
    return bool(_OTHER_THINGS.search(clause.surface)) and not _PLAIN_DATA.search(clause.surface)


_CONFIDENTIALS = r"confidential (?:information|materials?)"
_IN = r"(?:within|at the latest|after|no later than|not later than|not to exceed|no more than|not exceed(?:ing)?|up to|in no event later than|in)(?: a| the| an additional| a maximum| a period| a reasonable period)?(?: period| maximum)?(?: of)?(?: up to| not exceeding| at most| no more than| no longer than)?"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.deletion",
            Kind.DURATION,
            Better.SHORTER,
            "After the end of the contract (or a request), within how long does the vendor delete customer data?",
        ),
        triggers=(
            "delet",
            "destroy",
            "destruction",
            "eras",
            "purge",
            "dispos",
            "expunge",
            "wipe",
            "remove",
            "removal",
            "no copy",
            "taken off",
            "scrub",
            "purging",
            "gone from",
            "saniti",
            "overwrit",
            "unrecoverable",
            "hold on to",
            "how long do",
            "how long will",
            "on our systems",
            "this instruction",
            "such instruction",
        ),
        accept=(
            Pattern(
                "deleted within a period",
                rf"(?:{VENDOR_WILL}|VENDOR\b){without(_NOT, 160)}{_DELETE}{without('CUSTOMER (?:may|can|has|must|shall)|backup', 220)}{_IN} (?P<d>DURATION|BLANK)",
                _period,
                weight=2,
            ),
            Pattern(
                "is deleted within a period",
                rf"{_THINGS}{without(_NOT, 140)}(?:is|are|be|get)\b{without('not ', 60)}{_DELETE}{without('CUSTOMER (?:may|can|has|must|shall)', 140)}(?:{_IN}|after) (?P<d>DURATION|BLANK)",
                _period,
                weight=2,
            ),
            Pattern(
                "within a period, deleted",
                rf"{_IN} (?P<d>DURATION|BLANK){without(_NOT + '|notice|CUSTOMER (?:requests|notif)', 220)}{_DELETE}",
                _period,
                weight=2,
            ),
            Pattern(
                "deleted at once",
                rf"{_THINGS}{without(_NOT, 60)}\b(?:is|are|be)(?: automatically| permanently| also| immediately| then)* (?:{_DELETE}{without('DURATION|may|undue|delay|reasonabl|practicab', 60)}(?:when CUSTOMER|immediately|at the time of|at the moment)|(?<=immediately ){_DELETE})",
                _at_once,
                weight=1,
            ),
            Pattern(
                "the vendor deletes",
                rf"{VENDOR_WILL}{without(_NOT + '|confidential information', 200)}{_DELETE}",
                _open,
            ),
            Pattern(
                "the vendor deletes, plainly",
                r"VENDOR(?: then| also| will then|,? at (?:the )?(?:choice|option)[^,;|]{0,40},)? (?:\w+ly )?(?:returns? (?:and|or) |anonymi[sz]es? or )?(?:delete|destroy|erase|purge)s?\b",
                _open,
            ),
            Pattern(
                "data is deleted",
                rf"{_THINGS}{without(_NOT + '|VENDOR|may', 120)}\b(?:shall|will|must|is|are|be)\b{without('not |may', 60)}(?:be )?(?:\w+ly )?(?:(?:returned|anonymi[sz]ed|removed|overwritten)[\w, ]{{0,40}} (?:and|or) )?{_DELETE}",
                _open,
            ),
            Pattern(
                "what is not fetched in time is deleted",
                rf"\bCUSTOMER (?:do(?:es)? not|fails? to|has not|have not) (?:\w+ )?(?:transfer|export|download|retriev|remov|mov|copy|copi|tak|sav|back)\w*<120>\b(?:will|shall|must) (?:then )?be (?:\w+ly )?{_DELETE}",
                lambda clause, match: UNSPECIFIED if _OF_DATA.search(clause.surface) else None,
            ),
            Pattern(
                "the end includes deletion",
                rf"\b(?:terminat\w+|cancell?ation|closure|closing) of (?:the |any |all |CUSTOMER's |its )?(?:\w+ )?(?:services?|accounts?|agreement|subscription)\b<10>\bincludes?\b<80>\bdeletion of{without('may ', 160)}{_THINGS}",
                UNSPECIFIED,
            ),
            Pattern(
                "the service deletes",
                rf"\b(?:platform|system|services?|software|app|application|portal)\b (?:will |shall |also |then |automatically |permanently |irrevocably )*(?:deletes?|erases?|purges?|destroys?)\b<40>{_THINGS}(?:{without(_NOT, 100)}{_IN} (?P<d>DURATION))?",
                lambda clause, match: _period(clause, match) if _ENDED.search(clause.surface) else None,
            ),
            Pattern(
                "a row or heading for deletion",
                rf"^(?:[\W\d]|[a-z]\)|(?:data|customer|CUSTOMER's|CUSTOMER|personal|and|or|return|secure) )*(?:deletion|destruction|erasure|disposal)(?: of [\w' ]{{0,40}})?\s*[:|-]<60>{_IN} (?P<d>DURATION|BLANK)",
                lambda clause, match: duration_at(clause, match) if _ENDED.search(clause.surface) else None,
                weight=2,
            ),
            Pattern(
                "a row for how long it is kept",
                rf"^\W*(?:\w+ ){{0,3}}?(?:duration|retention|storage)\b[^:|]{{0,60}}[:|]<60>\b(?:term|duration|agreement|contract|subscription)\b<20>(?:and|plus|\+) (?P<d>DURATION)<40>{_DELETE}",
                weight=2,
            ),
            Pattern(
                "a request to delete is met",
                r"(?:request\w*|demand|call(?:s|ed)? (?:up)?on VENDOR)<40>(?:deletion|erasure|destruction|removal|to (?:delete|destroy|erase))\b<100>VENDOR <shall> (?:promptly |then )?(?:comply|honou?r|carry|fulfil\w*|do so|act on|process|execute)",
                _open,
            ),
            Pattern(
                "the instruction to delete is met within a period",
                rf"VENDOR <shall> (?:\w+ )?(?:comply|carry out|execute|fulfil\w*|act)\b<20>\b(?:this|that|such|the) (?:instruction|request)\w*{without(_NOT, 100)}{_IN} (?P<d>DURATION|BLANK)",
                lambda clause, match: (
                    duration_at(clause, match)
                    if re.search(_DELETE, _just_before(clause)) and _OF_DATA.search(_just_before(clause))
                    else None
                ),
                weight=2,
            ),
            Pattern(
                "someone must delete personal data",
                rf"^(?!.*CUSTOMER (?:shall|will|must|may|can|agrees|undertakes)).*?(?:shall|will|must|undertakes? to|agrees? to|is (?:obliged|obligated|required) to)(?! not\b) (?:\w+ly )?(?:either )?(?:(?:return|surrender|hand over)[\w, ]{{0,60}} (?:or|and) )?(?:delete|destroy|erase)\b{without(_NOT, 60)}{DATA}(?:{without(_NOT, 120)}{_IN} (?P<d>DURATION))?",
                _period,
                weight=-1,
            ),
            Pattern(
                "deletion at the customer's choice",
                rf"(?:\bat (?:the )?(?:choice|option|election|request|direction|discretion) of (?:the )?CUSTOMER|at CUSTOMER's (?:\w+ )?(?:choice|option|election|request|direction|discretion|written)|(?:upon|on) CUSTOMER's (?:\w+ )?(?:request|instruction)){without(_NOT, 80)}{_DELETE}",
                _open,
            ),
            Pattern(
                "confidential information destroyed",
                rf"(?:receiving party|recipient|BOTH|party|VENDOR)\b<40>(?:shall|will|must|agrees to)(?! not\b){without(_NOT, 120)}{_DELETE}{without(_NOT, 160)}{_CONFIDENTIALS}",
                _open,
                weight=-2,
            ),
            Pattern(
                "at once on the end, the vendor deletes",
                rf"immediately (?:up)?on <20>{THE_END}<60>VENDOR <shall> (?:\w+ )?(?:delete|destroy|erase|purge)",
                _at_once,
                weight=1,
            ),
            Pattern(
                "the answer to how long it is kept",
                r"\A\W*(?:(?:for|up to|at most|no more than|no longer than|not more than|within|about) )*(?P<d>DURATION)",
                lambda clause, match: deletion_period(clause) if question_before(clause) else None,
                weight=-1,
            ),
            Pattern(
                "the matters of deletion together",
                together(DELETE, r"DURATION|BLANK|\bday \d", without=NOT_DELETED),
                lambda clause, match: deletion_period(clause),
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "the customer's own deletion",
                rf"CUSTOMER (?:<shall>|may|can|is responsible|is able to|has the ability){without('VENDOR|[;:]|request|require|demand|instruct|direct|ask', 40)}(?:itself )?(?:permanently )?(?:delet|destroy|eras|purg|remov)(?!<200>(?:VENDOR (?:shall|will) (?:\w+ )?(?:delete|destroy|erase)|\b(?:shall|will) be (?:\w+ly )?(?:delet|destroy|eras|purg)\w*<40>(?:by VENDOR|DURATION)))",
            ),
            Pattern(
                "no duty to delete",
                rf"VENDOR<30>(?:<no_duty>|not be (?:required|obliged|obligated) to|not responsible for)<30>{_DELETE}",
            ),
            Pattern(
                "destruction as a danger",
                r"(?:accidental|unlawful|unauthori[sz]ed)<40>(?:destruction|deletion|erasure|loss)(?!<200>DURATION)(?!<250>(?:at the choice|terminat))",
            ),
            Pattern("a definition of the term", r"\W means the (?:period|term)\b"),
            Pattern(
                "data of children",
                r"\b(?:children|minors?|child)\b|under (?:the age of )?(?:eighteen|thirteen|sixteen|1[368])\b",
            ),
            Pattern(
                "rights against data",
                r"right(?:s)? (?:to|of) (?:access|rectif|erasure|deletion|correct)|rectification|requests? (?:for|to) (?:access|correct)",
            ),
            Pattern(
                "subcontractors and devices",
                r"\b(?:equipment|licensed software|products?|documentation|licensed materials)\b<40>(?:return|destroy)|(?:return|destroy|delet\w+|uninstall)<30>\b(?:software|sdk|documentation|products?)\b(?!<250>VENDOR <shall> (?:\w+ )?(?:delete|destroy|erase)s? <40>\b(?:data|content|information)\b)",
            ),
        ),
        review=_review,
    ),
)
