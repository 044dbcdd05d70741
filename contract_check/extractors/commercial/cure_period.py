"""commercial.cure_period — the time to cure a material breach before the contract can be ended.

Accepted: "fails to cure such breach within thirty (30) days after notice", "if the breach is not
remedied within 14 days", "and such breach remains uncured for DURATION", "upon 30 days' notice of a
material breach unless cured within that period", "has DURATION to cure", "doesn't fix it within 30 days".
In any construction: a breach, a cure and a period, where the contract can be ended for it; "within a reasonable
time" is unspecified.
Rejected: cure of a defect, a service-level failure, an audit's finding or an infringement, insolvency
petitions that must be dismissed, suspension for late payment; a shorter time for payment alone ("except
for non-payment, which must be cured within …") and one that binds one side only yield to the general one.
"""

import re
from dataclasses import replace

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.quantities import QuantityKind
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, Strength, TermDefinition

_CURE = (
    r"(?:cur(?:e|es|ed|ing)|remed(?:y|ies|ied|ying)|rectif(?:y|ies|ied)|remediat(?:e|es|ed|ing)|"
    r"correct(?:s|ed|ing)?|ma[dk]e good|repair(?:s|ed)?)"
)
_NOT = r"(?:fail(?:s|ed|ure|ing)?|not|n't|unable|refus\w+|neglect\w*)\b"
_IN = (
    r"(?:within|(?:no|not) later than|in|for|after|during|by the end of|prior to the (?:end|expiration) of|"
    r"before the (?:end|expir\w+) of)(?: the| an?)?"
    r"(?: period of| delay of| further| cure period of| notice period of| such)?"
)
_BREACH = (
    r"(?:breach(?:es|ed)?|default(?:s|ed)?|failure|violat(?:es|ed|ion|ions)|non-?compliance|non-?performance|"
    r"obligations?)"
)
# Plain words for a cure, that need a breach beside them: a dispute too is resolved.
_PUT_RIGHT = (
    r"(?:resolv(?:e|es|ed)|fix(?:es|ed)?|put(?:s)? (?:it |this |that |things |the \w+ )?right|cease[sd]?|"
    r"stop(?:s|ped)?|end(?:s|ed)?|address(?:es|ed)?)"
)

_PAYMENT = late_pattern(r"\b(?:pay|payment|payments|invoice|fees)\b")
_MUTUAL = late_pattern(r"\bBOTH\b|\bother party|\b(?:breaching|defaulting) party|\ba party\b")
_PAYMENTS_EXCEPTION = late_pattern(
    r"\b(?:except|other than|save|excluding)\b[^;.|]{0,60}\b(?:non-?\s?)?pay[^;.|]{0,80}$|"
    r"\bnon-?\s?payment,? which[^;.|]{0,60}$"
)
# "Thirty days, or ten days in the case of non-payment": the first is the general term.
_ANOTHER_FOR_PAYMENT = late_pattern(
    r"(?:,| or|,? \() ?(?:or )?(?:(?:for )?an? (?:\w+ )?period of |within |after )?DURATION'? "
    r"(?:in (?:the )?(?:case|event) of|for|where|if)\b[^;.,)|]{0,40}"
    r"\b(?:non-?\s?payment|pay|payments?|paid)\b[^;.,)|]*"
)


def _general(clause: Clause, match: re.Match[str]) -> Found:
    """The period, save one that the sentence gives to late payment as its exception."""
    return None if _PAYMENTS_EXCEPTION.search(clause.surface[: match.start("d")]) else duration_at(clause, match)


def _weigh(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What holds for late payment or one side only yields to the general term; a cure period is firm in any words."""
    weighed = []
    for reading in readings:
        own = _ANOTHER_FOR_PAYMENT.sub(" ", reading.clause.own) if reading.clause else ""
        about_payment, mutual = bool(_PAYMENT.search(own)), bool(_MUTUAL.search(own))
        weight = 2 * reading.weight - 3 * about_payment + 2 * mutual
        weighed.append(replace(reading, weight=weight, strength=Strength.FIRM))
    return weighed


_ENDS = late_pattern(rf"{m.ENDING}|\bfor cause\b|determine\b")
_TIED_BEFORE = late_pattern(
    r"\b(?:within|inside|in|for|after|of|at|least|waited|allowed|allowed the other|granted|given|let|"
    r"get|gets|have|has|than|and|if|was|until|"
    r"(?:afford|giv|allow|grant)\w* (?:VENDOR|CUSTOMER|BOTH|it))(?: an?| the)?"
    r"(?: (?:period|further period) of)?(?: (?:at least|more than))? $"
)
_TIED_AFTER = late_pattern(
    r"'?s?'? (?:after|from|on\b|in which|within which|"
    r"(?:time |period )?to (?:cure|remedy|rectify|fix|sort|correct|put)|"
    r"(?:has|have) (?:elapsed|passed|run|gone by|expired|lapsed)|for (?:remedy|curing)|"
    r"thereafter|earlier|go by|opportunity)"
)
_ANOTHER_MATTER = late_pattern(
    r"\b(?:employ\w+|personnel|vulnerab\w+|copyright|library|end users?|force majeure|invoice|refund|"
    r"suspend\w*|insolven\w+|bankrupt\w*|dismiss\w*|appoint\w*|lease)\b"
)


def _put_right_in(clause: Clause, _match: re.Match[str]) -> Found:
    """The time to put a breach right, where the sentence or its neighbours speak of ending the contract for it."""
    said = clause.surface
    if m.is_told_only(clause) or _ANOTHER_MATTER.search(said) or not _ENDS.search(m.passage(clause)):
        return None
    figures = [q for q in clause.quantities_in(clause.start, len(said)) if q.kind is QuantityKind.DURATION]
    if not figures:
        return UNSPECIFIED if re.search(r"(?:within|in|after) (?:an? )?reasonable (?:time|period)", said) else None
    return m.tied_figure(clause, _TIED_BEFORE, _TIED_AFTER)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.cure_period",
            Kind.DURATION,
            Better.NONE,
            "How long does a party have to cure a material breach before the contract can be ended?",
        ),
        triggers=words(
            "cure|sort it out|sort this out|break this|remedy|remedie|rectif|uncured|unremedied|breach|"
            "curing|default|put right|put it right|put this right|put that right|put things right|"
            "breaks this|breaks the|break the|for cause|grace period|violation of|remediat|non-compliance|"
            "breaches|make good|makes good|made good|fails to comply|does not pay|not paid|fails to perform|"
            "does not perform|does not correct|not corrected|fails to correct|in default|deadline of"
        ),
        speaks_of=Subject(
            "breach*|default*|fail*|violat*|non-?complian*|defect",
            "cure*|remed*|correct*|rectif*|resolv*|repair*|within|grace|uncured|notice",
            "DURATION",
            "terminat*|cancel*|end|cure*|remed*|rescind|dissol*",
            within=160,
            unless="service level|personal data|incident*|uptime|service credits?|availability|sub-?processors?|convenience|calendar month|suspend*|deletion",
        ),
        accept=(
            Pattern("not cured within", rf"{_NOT}<60>\b{_CURE}\b<100>{_IN} ?-?{m.D}", _general, weight=3),
            Pattern(
                "not cured after so long a notice",
                rf"{_NOT}<40>\b{_CURE}\b<80>(?:following|after|upon|on) {m.D}'?s?'? (?:\w+ ){{0,2}}notice",
                _general,
                weight=2,
            ),
            Pattern(
                "notice, and the breach not put right",
                rf"{_BREACH}<80>{m.D}'? ?(?:\w+ ){{0,2}}?notice<80>{_NOT}<20>{_PUT_RIGHT} (?:the |such |that |its )?"
                r"(?:\w+ )?(?:breach|default|violation)",
                weight=2,
            ),
            Pattern(
                "the breach not put right within",
                rf"{_BREACH}<80>{_NOT}<20>\b{_PUT_RIGHT} (?:the |such |that |its |it\b)?(?:\w+ )?"
                f"(?:breach|default|violation)?<20>{_IN} {m.D}",
                _general,
                weight=2,
            ),
            Pattern(
                "uncured so long after",
                f"(?:uncured|unremedied|unresolved|not cured|not remedied) {m.D} "
                r"(?:after|following|from|later|thereafter)",
                weight=1,
            ),
            Pattern(
                "remains uncured",
                r"(?<!proceedings )(?<!proceedings that )(?<!proceedings which )"
                r"(?:uncured|unremedied|unresolved|not cured|un-cured|continues?|continuing|persists?)\b<60>"
                r"(?:for|within|after|following|beyond|throughout|exceeding)(?: an?| the)?"
                f"(?: (?:additional )?period of(?: at least| more than)?| (?:at least|more than))? {m.D}"
                r"(?: (?:period|days))?(?! <20>(?:bankrupt|insol))",
                weight=1,
            ),
            Pattern(
                "for an uncured breach, so long a notice",
                rf"terminat<120>\b(?:uncured|unremedied|unresolved|un-cured) (?:\w+ )?{_BREACH} ?\(?"
                rf"(?:(?:on|upon|with|after|by) )?(?:\w+ ){{0,2}}?{m.D}'?s?'? (?:\w+ ){{0,2}}?notice\b",
                weight=1,
            ),
            Pattern(
                "uncured after notice",
                rf"terminat<120>{_BREACH}<40>\b(?:uncured|unremedied|unresolved|not (?:been )?(?:cured|remedied))\b "
                r"<10>\b(?:after|following|despite|upon|on)\b(?: \w+){0,3} (?:notice|warning)\b",
                UNSPECIFIED,
            ),
            Pattern(
                "period, then not cured",
                rf"{m.D}<120>(?:fail(?:s|ed|ure)? to|not|unable to|un)<40>\b{_CURE}\b",
                weight=2,
            ),
            Pattern(
                "period of notice of breach",
                f"{m.D}(?: prior| advance)?(?: written)?(?: prior)? notice<80>"
                f"(?:of|specifying|describing|for|detailing|in the event of|if)<40>{_BREACH}<160>"
                f"(?:{_CURE}|uncured|such period)",
                weight=2,
            ),
            Pattern(
                "uncured when the notice runs out",
                rf"{m.D}'?s?'? (?:\w+ ){{0,2}}?notice\b<160>{_BREACH}<80>(?:uncured|unremedied|unresolved|un-cured|not (?:been )?(?:cured|remedied))\b"
                r"<20>\b(?:at|upon|on|by|within|during|after|before) (?:the )?(?:(?:expir\w+|end|close|conclusion|lapse) of )?"
                r"(?:such|the|that|this|said) (?:notice )?(?:period|time|DURATION)\b",
                weight=2,
            ),
            Pattern("unless cured within the notice", rf"{m.D}<200>\bunless\b<80>\b{_CURE}\b", weight=2),
            Pattern(
                "a period to cure",
                f"{m.D}(?: period)?(?:,? (?:from|after|following|of) <80>)?,? "
                r"(?:in which |within which |during which )?(?:to|opportunity to|may|shall|in order to|for) "
                r"(?:\w+ )?(?:cur(?:e|ing)|remedy|rectify|correct|make good)\b",
                weight=2,
            ),
            Pattern(
                "cured within",
                rf"{_BREACH}<200>\b(?:shall|will|may|must|to|is|be|are|has|have)(?: been| be)? (?:\w+ )?{_CURE}"
                rf"\b<60>(?:within|in)(?: a| the)?(?: period of)? {m.D}",
                _general,
                weight=2,
            ),
            Pattern(
                "the cure period is",
                rf"(?:cure|remedy|grace) (?:period|window)<30>(?:of|is|shall be|:|\|) {m.D}",
                weight=2,
            ),
            Pattern(
                "a cure period of so long",
                f"{m.D} (?:right to |notice and |written notice and |opportunity to )?(?:cure|remedy|curing)"
                r"(?: period)?\b",
                weight=2,
            ),
            Pattern(
                "not paid within so long of a reminder",
                rf"\bnot\b<20>\b(?:pay|paid)\b<40>within {m.D} (?:of|after|from|following) (?:\w+ ){{0,3}}?"
                r"(?:reminder|notice|demand|warning)\b<80>VENDOR (?:may|can|<may>)(?: \w+)? "
                r"(?:terminate|end|cancel)\b",
                weight=-1,
            ),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern(
                "breach, cure and a period",
                together(rf"\b{m.BREACH}", m.CURE, r"DURATION|BLANK|reasonable (?:time|period)"),
                _put_right_in,
            ),
            Pattern(
                "a notice that goes unheeded",
                rf"\b{_BREACH}\b<160>{m.D}<200>\b(?:notice|letter|reminder|summons)\b<60>\b"
                r"(?:unheeded|unanswered|unsuccessful|without (?:effect|result|success|response)|ineffective|"
                r"to no avail|in vain)\b",
                weight=1,
            ),
            Pattern(
                "ended for a breach within the notice of what can be put right",
                rf"\bterminat\w+\b<160>\b{_BREACH}\b<60>(?:within|on|upon|after|with) (?:not less than |at least )?{m.D}"
                rf"<60>\bnotice\b<100>\bif (?:the |such |that |it |this )?(?:\w+ )?(?:is|was|be|can be) (?:{_CURE}|remediable|curable|capable of)",
                weight=2,
            ),
            Pattern(
                "a step of ending for cause",
                rf"{m.D} to (?:fix|cure|remedy|put right|rectify)\b",
                heading=r"breach|cause|default",
            ),
        ),
        reject=(
            Pattern("the customer ends a user's access", r"CUSTOMER <shall> (?:\w+ )?(?:terminate|suspend)"),
            Pattern(
                "an audit's finding or a delivery",
                r"\baudit\b|\b(?:deliverables?|rejected)\b<60>(?:correct|re-?perform|cure)",
            ),
            Pattern(
                "a finding or a weakness",
                r"vulnerab|\b(?:issues?|findings?|risks?|gaps?)\b<30>\b(?:not (?:be )?|un)remediat",
            ),
            Pattern(
                "an objection to a sub-processor",
                r"\bsub-?\s?processors?\b<120>\bobject\w*|\bobject\w*\b<120>\bsub-?\s?processors?\b",
            ),
            Pattern("an event beyond control", r"^(?!.*\bbreach).*\bforce majeure\b"),
            Pattern("an escrow", r"\bescrow"),
            Pattern("a dispute to be settled", r"\bdisputes?\b<60>(?:resolved|settled)"),
            Pattern(
                "a defect or a service level",
                r"non-?conform\w+|defect|service level|uptime|\bbugs?\b|error|malfunctions?|"
                # A warranty, but not among what a party may violate: "covenant, representation or warranty".
                r"(?<!representation or )(?<!representations or )(?<!representation, )warrant(?:y|ed)"
                r"(?!,? (?:or|and) (?:covenant|agreement|representation|obligation|undertaking|term))",
            ),
            Pattern(
                "what a suspension turns into",
                r"\bsuspension (?:may|shall|will|can) be (?:treated|regarded|deemed|considered)\b",
            ),
            Pattern(
                "a suspension",
                r"(?:VENDOR|BOTH) (?:may|can|will|shall|<may>) (?!<60>terminat)(?:\w+ ){0,3}"
                r"(?:suspend|restrict|disable|block|pause|lock|stop)(?! or (?:\w+ )?terminat)",
            ),
            Pattern("an infringement claim", r"infringing|dmca|copyright"),
            Pattern(
                "a data breach",
                r"<incident> (?:notification|involving)|personal data breach|security (?:breach|incident)",
            ),
        ),
        review=_weigh,
    ),
)
