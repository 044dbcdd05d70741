"""data.ownership — the customer keeps ownership of its data.

Accepted: "Customer retains all right, title and interest in and to Customer Data", "you own your
content", "Customer Data remains the property of Customer", "title to the data stays with Client",
"we claim no ownership of what you upload"; false where the vendor is to own the customer's data;
in other words, by who owns what (`owners.owner_of`); a body under its own name ("County Data remains the property of
County").
Rejected: what the vendor owns, feedback and usage data, warranties that the customer owns what it
uploads, mutual clauses on confidential information where that does not cover the customer's data.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import DATA, confidential_covers_data, without
from contract_check.extractors.data.matters import STUFF, THEIRS, question_before
from contract_check.extractors.data.owners import OWNING, owner_of
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_RIGHTS = (
    r"\b(?:ownership|rights?|title|interests?|copyrights?|intellectual property|proprietary rights|"
    r"property rights?|owner\b|ip\b)"
)
_KEEPS = (
    r"(?:(?:shall |will |does |must |hereby |\([a-z]{1,3}\) |at all times |always |otherwise |also |"
    r"exclusively |expressly |still |solely |(?:and|or) )*"
    r"(?:owns?|"
    r"retains?|"
    r"possess(?:es)?|"
    r"reserves?|"
    r"keeps?|"
    r"holds?|"
    r"maintains?|"
    r"remains? (?:the )?"
    r"(?:sole |exclusive |legal |lawful |rightful |true |beneficial |absolute |(?:and|or) )*"
    r"(?:owner|proprietor)s?(?: of)?|"
    r"(?:is|are|be|remain) (?:and (?:shall |will )?(?:always |at all times )?remains? )?"
    r"(?:the )?"
    r"(?:sole |exclusive |legal |lawful |rightful |true |beneficial |absolute |(?:and|or) )*"
    r"(?:owners?|proprietor)(?: of)?|"
    r"has and (?:shall |will )?retains?|"
    r"have and retain))"
)
_LICENSORS = (
    r"(?::? ?\([a-z]{1,3}\))?(?:,? (?:\([a-z]{1,3}\)|and|or|and/or|as between [^,;|]{0,60},?|"
    r"\(?(?:and|or) (?:its|their) [^,;|)]{0,60}\)?|its|their|respective|licensors|"
    r"affiliates|end users|users|customers|suppliers|as applicable|,))*"
)
_STATES = r"(?:is|are|be|remains?|shall|will|being|stays?|belongs?|vests?)"
_NOT_OURS = r"exclud|except|other than|does not (?:own|include)|not including|save for|subject to CUSTOMER|but not"


# Who may stand in a paper for the customer. A bare name may be the vendor's.
_ROLES = (
    r"(?:partner|publisher|school|district|lea|university|college|merchant|tenant|licensee|agency|"
    r"authority|council|board|city|town|county|state|commonwealth|province|municipality|department|"
    r"ministry|government|trust|practice|buyer|purchaser|employer|seller|advertiser|organi[sz]ation|"
    r"institution|hospital|bank|retailer|member|participant|subscriber)"
)
_RECORDS = r"(?:data|contents?|information|materials?|records|files|documents)"
# The customer's data, and what stands for it where the sentence says whose it is.
_THEIRS = rf"(?:{DATA}|{THEIRS})"
_OTHER_MATTERS = (
    r"feedback|owners? of (?:the|an|its|that|such) account|deliver to CUSTOMER|books and|"
    r"licen[cs]e with the right|\bideas\b|suggestions|\boutputs?\b|"
    r"generated (?!by|(?:on|in|within|through|via)\b)|set (?:forth|out) in|described in|explained in|"
    r"source code|bespoke|work product|deliverables?|"
    r"\bsoftware\b[^.;]{0,40}CUSTOMER data\b.{0,9}hosting|publishers|controller and|represents|"
    r"warrants|responsib|\bif CUSTOMER|lawful|aggregat|usage data|statistic|privacy|shares\b|deposit|"
    r"intellectual property infring|\btrade ?marks?\b|\blogos?\b|"
    r"third part(?:y|ies) (?:content|materials)|confidential information|equipment|premises|"
    r"(?<!under the )control of|breach|indemnif|claim that|account name"
)


def _whose(clause: Clause, match: re.Match[str]) -> Found:
    """Whose the data is, in whichever words the sentence says so."""
    if match.re.pattern.startswith("\\A\\W*") and not question_before(clause):
        return None
    asked = rf"{_THEIRS}|\b(?:the|this|all) data\b" if question_before(clause) else _THEIRS
    owner = owner_of(clause, asked)
    return None if owner is None else TRUE if owner else FALSE


def _near(clause: Clause, match: re.Match[str]) -> str:
    """The name of the body and the words around it."""
    return clause.surface[max(0, match.start() - 50) : match.start() + 40]


def _whose_confidential(clause: Clause, match: re.Match[str]) -> Found:
    """What is said of confidential information, where the sentence before counts the data as such."""
    return TRUE if re.search(DATA, clause.before) else None


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A clause on confidential information speaks of the customer's data only where the paper says so."""
    if confidential_covers_data(paper):
        return readings
    return [reading for reading in readings if "confidential" not in reading.pattern]


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.ownership",
            Kind.FLAG,
            Better.TRUE,
            "Does the customer keep ownership of (all right, title, interest in) its data?",
        ),
        triggers=words(
            "own|title|property|belong|retain|copyright|rights in|no right|rights to|yours|stays with|"
            "master of|right in|interest in|rights of|changes hands"
        ),
        accept=(
            Pattern(
                "the customer owns its data",
                f"CUSTOMER{_LICENSORS} (?:shall |will |also |exclusively |solely |still |always |hereby |"
                r"expressly |at all times |do |"
                r"(?:is|are|be|remains?) (?:and (?:shall |will )?remains? )?(?:the )?"
                r"(?:sole |exclusive |legal |lawful |rightful |true |beneficial |absolute |"
                r"(?:and|or) )*)*(?:owns?|(?:owners?|masters?|proprietors?)(?: of)?),? (?:[\w,/]+ ){0,4}"
                f"(?:{DATA}|"
                r"(?:rights (?:in|to) )?(?:the|its|such) (?:\w+ )?data"
                r"\b(?=[.,;:)]|$| (?:which|that|it|stored|entered|processed|transmitted|submitted|contained)\b))",
            ),
            Pattern(
                "the customer keeps its rights in its data",
                f"CUSTOMER{_LICENSORS} {_KEEPS}{without('VENDOR|exclud', 90)}{_RIGHTS}"
                f"{without('VENDOR|exclud|feedback', 140)}(?:in|to|of|over|for|with respect to|regarding|on)"
                rf"\b{without('VENDOR|exclud', 60)}"
                f"(?:{DATA}|"
                r"\b(?:any|all|such) (?:data|contents?|information|materials?)\b|"
                rf"\b(?:its|their|CUSTOMER's) (?:own )?(?!confidential|proprietary|trade|pre-)(?:\w+ )?{STUFF}\b)",
                weight=1,
            ),
            Pattern(
                "rights in the data stay with the customer",
                f"{_RIGHTS}(?=[^|]{{0,300}}?CUSTOMER){without('VENDOR', 80)}(?:in|to|of|over)"
                rf"\b{without('VENDOR', 60)}(?:{DATA}|\b(?:the|all|such) data\b){without('VENDOR', 120)}{_STATES}"
                f"{without('VENDOR| not ', 60)}(?:with|in|of|by|to|of) (?:the )?CUSTOMER",
                weight=1,
            ),
            Pattern(
                "the data is the customer's property",
                f"{DATA}(?=[^|]{{0,260}}?CUSTOMER){without('VENDOR', 90)}"
                rf"(?:\b{_STATES}{without('VENDOR| not ', 60)}|\b(?=belongs?\b))"
                r"(?:proprietary to|property of(?:,? and under the control of)?|"
                r"owned (?:solely |exclusively |entirely )*by|belongs? (?:solely |exclusively )?to|vested? in|"
                r"remain with|stays? with|ownership of) (?:the )?CUSTOMER",
                weight=1,
            ),
            Pattern(
                "the data remains the customer's",
                rf"{DATA}<60>\b(?:is|are|remains?|be|stays?) "
                r"(?:at all times |always |and (?:shall |will )?remains? |the |solely |exclusively |considered |"
                r"deemed )*CUSTOMER(?:'s)?(?: (?:\w+ ){0,4}property|,? and\b|[.;,]|$| alone)",
            ),
            Pattern(
                "whoever it is, it owns its own data",
                rf"\b(?P<who>{_ROLES}) (?:\([^()|]{{2,160}}\) )?{_KEEPS}(?: \([^()|]{{2,160}}\))?,?"
                rf"{without('VENDOR', 140)}\b(?P=who)(?:'s)? (?:(?!confidential|proprietary)\w+ )?{_RECORDS}\b",
            ),
            Pattern(
                "a body other than the vendor owns its data",
                rf"\b{_ROLES} (?:\([^()|]{{2,160}}\) )?{_KEEPS},?{without('VENDOR|not ', 60)}\bits (?:own )?"
                r"(?:data|contents?|records|files)\b",
            ),
            Pattern(
                "whoever it is, its data is its property",
                rf"\b(?P<who>{_ROLES})(?:'s)?(?! confidential| proprietary)"
                rf"\b{without('VENDOR|not |confidential', 200)}"
                rf"\b(?:{_STATES}\b{without('VENDOR|not ', 40)}|(?=(?:belongs?|vests?|remains?|stays?)\b))"
                r"(?:propert(?:y|ies) of(?:,? and under the control of)?|owned (?:\w+ ){0,3}by|"
                r"belongs? (?:\w+ )?to|vests? in|remains? with|stays? with)(?: the)? (?P=who)\b(?!'s)",
                lambda clause, match: TRUE if re.search(rf"\b{_RECORDS}\b", _near(clause, match)) else None,
            ),
            Pattern(
                "whoever it is, its data remains its own property",
                rf"\b(?P<who>{_ROLES})(?:'s)? (?:\w+ )?{_RECORDS}\b{without('VENDOR|not ', 80)}\b{_STATES}"
                rf"\b{without('VENDOR|not ', 40)}(?P=who)'s (?:\w+ )?property\b",
            ),
            Pattern(
                "all the data is the customer's",
                r"\b(?:all|any)(?: of)?(?: the| such)? (?:data|contents?|data,? (?:and|or|records)[\w ,]{0,40})\b"
                f"{without('not |creat|develop|prepar|produc|generat|result|arising|trial|from VENDOR|by VENDOR', 120)}"
                rf"\b{_STATES}\b{without('not ', 60)}"
                r"(?:propert(?:y|ies) of(?:,? and under the control of)?|owned (?:\w+ ){0,3}by)(?: the)? CUSTOMER"
                r"\b(?!'s)",
            ),
            Pattern(
                "title to its data remains with whoever it is",
                rf"\b(?:title|ownership|rights?)\b<40>\b(?P<who>{_ROLES})(?:'s)? (?:\w+ )?{_RECORDS}"
                rf"\b{without('VENDOR|not ', 60)}\b(?:remains?|rests?|stays?|lies?|vests?) (?:\w+ )?(?:with|in)"
                r"(?: the)? (?P=who)\b",
            ),
            Pattern(
                "the vendor acknowledges whose it is",
                r"VENDOR<40>\b(?:acknowledges?|recogni[sz]es?|respects?|confirms?|accepts?)\b<60>CUSTOMER's "
                rf"(?:\w+ )?(?:ownership|title)\b<40>{DATA}",
            ),
            Pattern(
                "users own what is theirs",
                r"\b(?:end[- ])?users? (?:\w+ly |shall |will |always )*"
                r"(?:owns?|(?:retains?|keeps?) (?:full |all |complete )*(?:ownership|rights?|title))"
                r"(?: (?:of|in|to|over))? (?:all (?:of )?)?their (?:own )?"
                r"(?:data|contents?|code|files|inputs?|materials?|works?|submissions?|uploads?)\b",
            ),
            Pattern(
                "the customer owns what the heading names",
                r"CUSTOMER (?:\w+ly )?(?:owns?|retains? (?:all )?(?:ownership|rights?|title)) (?:of |in |to )?"
                r"(?:it|them)\b",
                heading=r"\b(?:customer|client|your|user|subscriber|personal)(?:'s)? "
                r"(?:data|content|information|materials?|files)",
            ),
            Pattern(
                "a row for ownership",
                rf"(?:ownership of (?:the )?(?:{DATA}|data)|\bdata ownership)\s*[:|-] ?(?:the )?CUSTOMER\b",
            ),
            Pattern(
                "ownership does not pass to the vendor",
                r"(?:nothing|no provision|not|never)\b<100>(?:transfer|convey|assign|grant|pass|give)\w*<40>"
                f"(?:ownership|title)<40>{DATA}<40>to VENDOR",
                weight=-1,
            ),
            Pattern(
                "the vendor claims no ownership",
                f"VENDOR{without('CUSTOMER', 60)}"
                r"(?:<will_not>|disclaims?|claims? no|makes? no (?:\w+ )?claims?|acquires? no|obtains? no|has no|"
                r"have no|asserts? no|gains? no|owns? no|receives? no|nor)\b<60>"
                rf"(?:ownership|\bown\b|\btitle|proprietary|intellectual property|copyright)<80>{DATA}",
            ),
            Pattern(
                "giving it to the vendor gives the vendor no rights",
                r"\b(?:upload|submi|post|provid|shar|stor|enter|send|plac|transmi)\w*\b<40>"
                r"\b(?:contents?|data|materials?|files|information|works?)\b<60><will_not><20>"
                r"\b(?:give|grant|transfer|confer|vest|pass|convey)\w*\b(?: on| upon| to| in)? VENDOR\b<30>"
                r"\b(?:ownership|title|intellectual property|copyright|property rights?)",
            ),
            Pattern(
                "each party owns its own data",
                r"\b(?:BOTH|each of BOTH) (?:\w+ly |shall |will |always )*"
                r"(?:owns?|"
                r"(?:retains?|keeps?) (?:full |all |sole |the |exclusive |complete )*(?:ownership|rights?|title))"
                r"(?:,? (?:of|in|to|over))? (?:(?:all|and to) )*(?:its|their) (?:own |respective )?(?:data|content)"
                r"\b",
            ),
            Pattern(
                "each discloser owns its confidential information",
                r"(?:BOTH|disclosing party|discloser|CUSTOMER)<40>(?:retains?|owns?|remains?|reserves?|keep)<60>"
                r"(?:title|ownership|own|owner|interest)<60>(?:its|CUSTOMER's|such|disclosed) (?:own |respective )?"
                r"(?:confidential|proprietary)",
                weight=-2,
            ),
            Pattern(
                "confidential information stays the discloser's property",
                r"(?:confidential|proprietary) information<80>(?:is|are|be|remains?)<30>"
                r"(?:property of|owned by|belongs? to) (?:the )?"
                r"(?:disclos\w+|CUSTOMER|respective|BOTH|party disclosing)",
                weight=-2,
            ),
            Pattern(
                "the vendor is to own the data",
                r"VENDOR (?:shall |will |hereby |exclusively |solely |also )*"
                r"(?:owns?|"
                r"(?:be|is|becomes?|remains?) the (?:sole |exclusive )*owner of|"
                f"(?:has|retains?|acquires?|obtains?|holds?){without(_NOT_OURS + '|no ', 40)}"
                r"(?:title|ownership|exclusive rights?))\b"
                f"{without(_NOT_OURS + '|licen[cs]e|services?|software|platform|usage|aggregat|feedback|subject to', 90)}"
                r"(?:(?:CUSTOMER(?:'s)?|user) (?:data|content|submissions|information|materials)"
                r"(?! (?:usage|protection))|"
                r"\b(?:data|contents?|information|materials|files)\b (?:(?:that|which) (?:is |are )?)?"
                r"(?:uploaded|submitted|provided|entered|supplied)\b[\w ,]{0,30} by CUSTOMER\b)",
                FALSE,
            ),
            Pattern(
                "the customer assigns its data",
                r"CUSTOMER (?:hereby |irrevocably |\w+ly )*(?:assigns?|transfers?|conveys?)\b(?: and \w+)?"
                f"{without('licen[cs]e|feedback|not ', 30)}VENDOR{without('licen[cs]e|feedback', 20)}"
                rf"\b(?:ownership|title|all rights?)\b{without('feedback|suggestion|improve|derivative', 60)}{DATA}",
                FALSE,
            ),
            Pattern(
                "whose the data is, in other words",
                together(_THEIRS, OWNING, without=_OTHER_MATTERS),
                _whose,
                weight=-3,
            ),
            Pattern("the answer to whose it is", r"\A\W*(?:CUSTOMER|yours)\b", _whose, weight=-3),
            Pattern(
                "data counts as confidential information, which stays its discloser's",
                r"disclosing party's (?:confidential information)?<60>(?:remains?|is|stays?) <40>property",
                _whose_confidential,
                weight=-3,
            ),
        ),
        reject=(
            Pattern(
                "a warranty by the customer",
                r"CUSTOMER<60>"
                r"(?:represents?|warrants?|represent and warrant|confirms?|affirms?|certif\w+|guarantees?)\b<200>"
                r"(?:owns?|owner|rights?|title|licen[cs]e)(?!<200>(?:retains?|VENDOR (?:does|claims)))",
            ),
            Pattern(
                "a customer must have its rights",
                r"CUSTOMER (?:must|should) (?:have|own|possess|secure|obtain)|"
                r"CUSTOMER shall (?:have obtained|possess|secure|obtain)|"
                r"unless CUSTOMER (?:owns?|has)|"
                r"if CUSTOMER (?:owns?|does not own)",
            ),
            Pattern(
                "what is done with property",
                r"property (?:damage|of third)|damage to property|title (?:and|or) risk|risk of loss|"
                r"title (?:of|to) (?:the )?(?:goods|products|equipment|hardware)|retention of title",
            ),
            Pattern(
                "changes to the software",
                r"\b(?:modifications|customi[sz]ations|derivative works|configurations)\b[^.;|]{0,60}"
                r"\b(?:created|made|developed|authored) by CUSTOMER|"
                r"\b(?:created|made|developed|authored) by CUSTOMER\b[^.;|]{0,40}"
                r"\b(?:modifications|customi[sz]ations|derivative works)\b",
            ),
            Pattern(
                "who is controller and who processor", r"CUSTOMER (?:is|are) CUSTOMER\b|\bVENDOR (?:is|are) VENDOR\b"
            ),
            Pattern("a definition that mentions whose data it is", r"\bmeans\b[^|]*\bbelonging to CUSTOMER"),
            Pattern(
                "feedback and suggestions",
                r"(?:feedback|suggestions?|usage data|telemetry|aggregat\w+ (?:data|statistics))<60>"
                r"(?:property of|owned by) VENDOR",
            ),
        ),
        review=_review,
    ),
)
