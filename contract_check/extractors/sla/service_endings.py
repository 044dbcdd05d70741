"""The end of the service, a feature, an API or a model, and the time or the notice that stands with it.

The words of ending serve for contracts, accounts and orders too: what counts is whether it is something that
the vendor offers which ends, and whether the vendor ends it.
"""

from __future__ import annotations

import re

from contract_check.extractors.columns import duration_under
from contract_check.extractors.framework import UNSPECIFIED, Found, Unreadable, duration_at
from contract_check.extractors.sla.matters import LEFT_BLANK
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern, pattern_of

# "We sunset the API", "support for version 2 is dropped", "no longer available".
_ENDED_IN_ANY_WORD = (
    r"pull(?:s|ed|ing)? the plug on|"
    r"(?:ceas|stop)p?(?:e?s|e|ing)? (?:to )?mak(?:e|ing) (?:\w+ ){0,3}available|"
    r"discontinu(?:e[ds]?|ing|ation|ance)|"
    r"tak(?:e|es|ing|en) (?:away|down)\b|"
    r"deprecat\w+|sunset\w*|retir(?:e[ds]?|ing|ement)|goes? away|"
    r"pull(?:s|ed|ing)? (?:any|an?|the|certain|our) (?:\w+ )?"
    r"(?=(?:feature|product|service|api|model|function|app|tool)s?\b)|"
    r"switch(?:ed|ing|es)? off|turn(?:ed|ing|s)? off|"
    r"(?:take|taken|taking) (?:\w+ ){0,4}(?:offline|out of|off the market)|"
    r"drop(?:ping|s)? (?:an?|any|the|our|support|certain|some|this|features?)\b|"
    r"(?:be|is|are|being) dropped|wind(?:ing|s)? down|"
    r"clos(?:e|es|ing) (?:down )?(?:the |this |our )?(?:service|platform|product|site|app)|"
    r"stop(?:ping|s)? (?:operating|running|the (?:service|platform))|"
    r"end[- ]of[- ](?:life|support|sale|service)|"
    r"eol\b|phase[- ]?out|phas(?:e|ed|ing) out|withdraw\w*|decommission\w*|obsolet\w+|"
    r"shut(?:s|ting)? (?:\w+ ){0,3}?down|"
    r"shutdown|"
    r"ceas(?:e|es|ing) (?:to (?:offer|provide|support|make)|offering|providing|supporting)|"
    r"stop(?: \([^)]{0,40}\))? (?:offering|providing|supporting)|"
    r"end(?:s|ing)? (?:the )?support\b|"
    r"stop(?:ping|s)? (?:a|any|our|certain|all|some)(?: of)?(?: (?:the|VENDOR's))? (?:\w+ )?"
    r"(?:service|feature|product|tool|app|platform)s?\b|"
    r"ceas(?:e|es|ing) to be available\b|"
    r"\b(?:its|their|the) end (?:has been|have been|is|was) announced\b|"
    r"(?:ceas|stop|end|halt)p?(?:e?s|e|ing)?,? (?:\w+,? (?:or |and )?){0,3}?"
    r"(?:provision|supply|support|offering|operation|maintenance|development|distribution|"
    r"availability|sale) of\b|"
    r"no longer (?:be |being )?(?:offer(?:ed)?|provided?|support(?:ed)?|make available|available)|"
    r"end(?:s|ing)? (?:a|any|the|this|such|our) (?:\w+ )?"
    r"(?:service|feature|product|function|model|platform|api)s?\b"
)
# "Terminate" speaks of contracts too: here it is the service that ends, at any time or in part.
_TERMINATED = (
    r"terminat(?:e|es|ing) (?:the |VENDOR's )(?:services?|site|website|app|platform)"
    r"(?= (?:without (?:any )?(?:prior |advance )?notice|at any time)|[.,;])|"
    r"terminat(?:e|es|ing) (?:the |any |all |VENDOR's )?(?:\w+ )?"
    r"(?:services?|site|sites|website|app|platform|features?|software),? \(?(?:or|and|in) "
    r"(?:any |in |a |all |whole |or )*(?:part|portion|feature|aspect)"
)
# "Feature removal", "any part of the service is ended".
_PARTS_ENDED = (
    r"(?:services?|features?|functionality|apis?|versions?|models?|endpoints?) "
    r"(?:removal|shutdown|discontinuation)s?\b|"
    r"(?:services?|features?|functionalit\w+|functions?|apis?|versions?|models?|endpoints?|"
    r"products?) (?:\w+ ){0,4}?(?:is|are|be|being|been) (?:\w+,? (?:or |and )?){0,3}"
    r"(?:removed|ended|disabled|eliminated|taken down)|"
    r"(?:abolish|end|clos|stop|terminat|suspend)p?(?:e?s|e?d|ing|e)? (?:or \w+ )?"
    r"(?:all or (?:any )?part|some or all|all or some|any or all|"
    r"(?:any|some|a)(?: or all)? (?:parts?|portions?|aspects?|elements?)) of "
    r"(?:the |its |our |VENDOR's )?(?:services?|platform|software|product|app|site|website)|"
    r"(?:remov|eliminat|delet|disabl)(?:e|es|ed|ing|al)(?: of)?(?: or \w+)? (?:\w+ ){0,4}"
    r"(?:features?|functionalit\w+|functions?|capabilit\w+|services?|apis?|models?|products?|"
    r"parts?|portions?|aspects?)"
)
# "Materially reduces the functionality".
_MADE_WORSE = (
    r"(?:material\w*|substantial\w*|significant\w*|adverse\w*)[ ,](?:\w+ ){0,2}"
    r"(?:reduc\w+|degrad\w+|diminish\w*|decreas\w+|impair\w*|limit\w*|restrict\w*)|"
    r"(?:reduc\w+|degrad\w+|diminish\w*|decreas\w+) (?:\w+ ){0,3}"
    r"(?:functionalit\w+|features?|performance of)"
)
END = rf"\b(?:{_ENDED_IN_ANY_WORD}|{_TERMINATED}|{_PARTS_ENDED}|{_MADE_WORSE})"
THING = (
    r"\b(?:services?|features?|functionalit\w+|functions?|apis?|models?|products?|platform|software|"
    r"website|site|sites|tools?|offerings?|versions?|applications?|components?|integrations?|"
    r"endpoints?|deployments?|any (?:part|portion|aspect)|sdk|app|system|licensed materials|"
    r"releases?|programs?|modules?|connectors?|agents?|\w*bots?|"
    r"end[- ]of[- ](?:life|support|sale)|it\b)"
)
RIGHT = (
    r"(?:VENDOR(?:,? (?!CUSTOMER)\w+){0,12}?,? (?:may|can|might)|VENDOR<60>(?:reserves?|has|have|"
    r"retains?|shall have|will have|(?:is|are) (?:entitled|free|at liberty))(?: \w+){0,4} (?:right|entitled|"
    r"discretion|to)|"
    r"(?:services?|features?|apis?|models?|products?|functionality|software|versions?|"
    r"platform)(?: \w+){0,4} (?:may|might|can) be|reserves? the right|(?:is|are) subject "
    r"to)"
)
CUSTOMER_LEAVES = late_pattern(
    r"CUSTOMER (?:may|can|has|have|shall have|will have|is entitled|shall be entitled)\b[^|.;]{0,60}"
    r"\b(?:terminat|cancel|withdraw|rescind|end\b|object)"
)
_UNTOLD = late_pattern(
    r"\A(?!.*\b(?:not|never|no|nor)\b.*\bwithout\b).*?\bwithout "
    r"(?:any |prior |advance |previous |further )*(?:notice|notification|announcement)\b|"
    r"without (?:first )?(?:telling|warning|asking|informing|letting)|"
    r"\b(?:need not|not (?:have|obliged|required|bound) to|no (?:need|duty|obligation) to) (?:\w+ )?"
    r"(?:tell|inform|notify|warn|announce|give)"
)


def about_the_service(clause: Clause, match: re.Match[str]) -> bool:
    """Whether it is the service that ends, and not the contract, an account or the customer's use."""
    words = clause.surface[match.start() : match.end() + 70]
    ends = pattern_of(END).search(words)
    if ends is None or not pattern_of(THING).search(
        clause.surface[max(0, match.start() + ends.start() - 80) : match.start() + ends.end() + 80]
    ):
        return False
    tail = words[ends.start() : ends.start() + 90]
    ours = re.match(
        r"\w+(?: or \w+)?,? (?:\w+ ){0,2}"
        r"(?:CUSTOMER's (?:\w+ )?"
        r"(?:access|account|use|right|subscription|membership|license|participation|order)|"
        r"access|use of|using|this agreement|the agreement|these terms|consent|"
        r"(?:(?:any|certain|some|a|all) )?(?:portions?|parts?|provisions?|sections?) of "
        r"(?:this|these|the|our) (?:\w+ ){0,2}?(?:terms|agreement|policy|policies|guidelines)|"
        r"(?:the )?(?:processing|sale of|business|operations|shipment|credit|work|training use))",
        tail,
    )
    before = clause.surface[max(0, match.start() - 40) : match.start() + ends.start()]
    if re.search(r"\b(?:(?:notice|notification) to|notify(?:ing)?|inform(?:ing)?|give) VENDOR\b", clause.surface):
        return False  # the other party's right, on notice to the vendor
    own = re.search(
        r"CUSTOMER (?:(?!VENDOR)\w+ ){0,4}(?:may |must |shall |will |should |can |agrees to |wishes to |"
        r"right to |chooses to )(?:\w+ ){0,3}$",
        before,
    )
    return ours is None and own is None


def period_stated(clause: Clause, match: re.Match[str]) -> Found:
    """The period at the group `d`, where it is the service that ends, and not one in which the customer may leave."""
    if CUSTOMER_LEAVES.search(match.group()[: match.start("d") - match.start()]):
        return None
    return duration_at(clause, match) if about_the_service(clause, match) else None


def period_on_either_side(clause: Clause, match: re.Match[str]) -> Found:
    """The time to move away, stated before or after the end that makes it necessary."""
    if not about_the_service(clause, match):
        return None
    return duration_at(clause, match, "d" if match["d"] else "e")


_ROW_OF_AN_END = (
    r"\b(?:end|discontinu\w+|removal|retirement|withdrawal|sunset\w*|shutdown|deprecation) of (?:an? |the |any )?"
    r"(?:\w+ )?(?:features?|functions?|services?|apis?|models?|versions?|products?|modules?|endpoints?)\b|"
    r"\b(?:features?|functions?|services?|apis?|models?|versions?|products?|modules?|endpoints?) "
    r"(?:removal|retirement|withdrawal|shutdown|discontinu\w+|deprecation)\b"
)


def notice_in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure in the column of the notice, of the row for the end of something that is offered."""
    return duration_under(clause, r"^(?!.*\b(?:by|from) (?:the )?(?:client|customer)).*\bnotice\b", row=_ROW_OF_AN_END)


def on_notice(clause: Clause, match: re.Match[str]) -> Found:
    """On notice of no stated length; a right to do without is no notice."""
    if _UNTOLD.search(clause.surface):
        return None
    if not about_the_service(clause, match):
        return None
    return Unreadable("the period is left blank") if LEFT_BLANK.search(clause.surface) else UNSPECIFIED
