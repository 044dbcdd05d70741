"""For how long secrecy binds once the contract is over: what a sentence on it says, and whom it binds."""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.data.survival_clauses import CONFIDENTIAL, SOME_PERIOD
from contract_check.extractors.framework import INDEFINITE, Found, Reading, Unreadable, duration_at
from contract_check.extractors.ranking import rough_hours
from contract_check.language.clauses import Clause, Paper
from contract_check.language.passages import find
from contract_check.language.questions import question_before
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

ABOUT = late_pattern(
    rf"\b{CONFIDENTIAL}|\bin (?:the )?(?:\w+ )?confidence\b|"
    r"\b(?:keep|kept|hold|treat\w*) [^.;|]{0,40}?\bsecret\b|\breveal\w*\b[^.;|]{0,40}\bsecrets\b|"
    r"\b(?:receiving|disclosing) party"
)
_CONFIDENTIAL = late_pattern(CONFIDENTIAL)
# Secrecy in other words.
HUSHED = r"(?:\bconfiden\w+|\bsecre(?:t|ts|cy)\b|\bnon-?disclosure|\bnda\b|\bdisclose to others\b|\bmaintain silence\b)"
_HUSHED = late_pattern(HUSHED)
_OF_A_DUTY = late_pattern(
    r"disclos|surviv|obligation|\bdut(?:y|ies)\b|remain|continue|bound|in force|secret|outlast|outlive|expire|:$"
)
# "The obligations in this clause": those of which the sentences before it speak.
_JUST_SPOKEN_OF = late_pattern(
    r"\b(?:obligations?|dut(?:y|ies)|restrictions?|undertakings?|provisions|covenants?|commitments?)"
    r"\b[^.;|]{0,40}?\b(?:this|these|the foregoing|the above)\b|"
    r"\b(?:this|these|such|those) (?:\w+ ){0,2}?"
    r"(?:obligations?|dut(?:y|ies)|restrictions?|undertakings?|provisions?|covenants?|commitments?|"
    r"section|clause|paragraph|article)\b"
)
_OF_AUDIT_OR_PAYMENT = late_pattern(r"audit rights?|\baudits? (?:and|or)|payment obligations?")
# "This Agreement remains in force for two years from …" tells how long the contract lasts.
_THE_CONTRACT_LASTS = late_pattern(
    r"\b(?:agreement|contract|nda)\b[^,;|]{0,30}\b(?:shall|will|is|remains?|continues?|commences?)\b[^,;|]{0,40}\Z"
)
# "The term of this confidentiality and services agreement is two years": the contract's own name speaks of secrecy.
_THE_TERM_IS = late_pattern(
    r"\bterm of (?:this|the) (?:[\w,&-]+ ){0,8}?(?:agreement|contract|nda|deed) "
    r"(?:(?:shall|will) (?:be|last|run)|is|lasts|runs|extends)\b(?: for)?"
    r"(?: (?:a|the) (?:initial )?period of)? DURATION"
)
_TRADE_SECRETS = late_pattern(r"trade secrets?")


def _is_about_secrecy(clause: Clause) -> bool:
    """Whether a clause or its heading speaks of confidentiality, or takes up a duty of which the sentence before spoke."""
    return bool(
        ABOUT.search(clause.surface)
        or _CONFIDENTIAL.search(clause.heading)
        or (_JUST_SPOKEN_OF.search(clause.own) and _HUSHED.search(clause.before))
    )


def secrecy_period(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the clause speaks of confidentiality, or what stands over or before it does and it of a duty."""
    words = clause.surface
    if _OF_AUDIT_OR_PAYMENT.search(words, 0, match.start() + 30) and not _CONFIDENTIAL.search(words, 0, match.end()):
        return None
    if not _is_about_secrecy(clause) or not (ABOUT.search(words) or _OF_A_DUTY.search(words)):
        return None
    if _THE_CONTRACT_LASTS.search(words, 0, match.start()) and not _CONFIDENTIAL.search(words, 0, match.end()):
        return None
    if _THE_TERM_IS.search(words) and not re.search(r"\b(?:after|following|thereafter|beyond|plus)\b", words):
        return None
    second = "e" in match.re.groupindex and match["e"] is not None
    return duration_at(clause, match, "e" if second else "d")


def secret_for_ever(clause: Clause, match: re.Match[str]) -> Found:
    """Without end; not where the sentence ties it to a period or to trade secrets alone."""
    if not _is_about_secrecy(clause) or re.search(r"DURATION|BLANK", clause.surface):
        return None
    if SOME_PERIOD.search(clause.surface):
        return Unreadable("a period is named that cannot be read")
    if _TRADE_SECRETS.search(match[0]) and "confidential" not in match[0]:
        return None
    return INDEFINITE


# "Store agrees not to disclose information about the vendor's platform": it binds one side, for the vendor.
_VENDORS_SECRETS = late_pattern(
    r"(?!.*\b(?:BOTH|NEITHER|recipient|(?:receiving|each|either|both|neither) part(?:y|ies)|"
    r"VENDOR (?:shall|will|must|agrees|undertakes))\b).*\b(?:agrees?|shall|will|must|undertakes?)"
    r"\b.{0,40}\bdisclose\b.{0,80}\b(?:about|of|concerning|regarding) (?:the )?VENDOR\b"
)


def section_for_ever(clause: Clause, match: re.Match[str]) -> Found:
    """Without end, where the section whose obligations go on is one on confidentiality, by its heading or the sentence before."""
    its_own = _CONFIDENTIAL.search(clause.heading) or (
        not clause.heading and _JUST_SPOKEN_OF.search(clause.own) and _HUSHED.search(clause.before)
    )
    if _JUST_SPOKEN_OF.search(clause.own) and _VENDORS_SECRETS.match(clause.before):
        return None
    return secret_for_ever(clause, match) if its_own else None


_BINDS_CUSTOMER = late_pattern(
    r"\b(?:you|customer|client|licensee|subscriber|participant|tester|user|member)\b "
    r"(?:shall|will|must|agrees?|undertakes?|acknowledges?)\b[^.]{0,200}confidential"
)
_BINDS_OTHERS = late_pattern(
    r"(?:receiving party|recipient|(?:each|either|both|other|neither|a) part(?:y|ies)|the parties|"
    r"party's|mutual|disclosing party)\b[^.]{0,300}(?:confidential|secre)|"
    r"(?:confidential|secre)[^.]{0,300}"
    r"(?:receiving party|recipient|(?:each|either|both|other|neither) part(?:y|ies)|the parties|"
    r"disclosing party)|"
    r"\b(?:processor|provider|vendor|supplier|contractor|licensor|consultant|we|company) "
    r"(?:shall|will|must|agrees?|undertakes?|is|are)\b[^.]{0,200}(?:confidential|secre)"
)


def binds_more_than_the_customer(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The readings, save where confidentiality binds the customer alone: that is no answer."""
    binds_customer = bool(readings) and any(find(_BINDS_CUSTOMER, paper.lowered))
    return [] if binds_customer and not any(find(_BINDS_OTHERS, paper.lowered)) else readings


# The time after the end that goes with secrecy.
_AFTER_IT = late_pattern(
    r"DURATION (?:that follow|afterwards|after|following|from|starting from|beyond|thereafter|post|"
    r"(?:once|when) (?:it|this|the \w+) )|"
    r"(?:\+|plus|and for|and) (?:a further |another |an additional |at least )?DURATION|"
    r"(?:after|following|beyond) (?:expiry|termination|the end|its end)[^.;|]{0,30}DURATION|"
    r"(?:for|a period of) DURATION (?:after|from|starting|following)"
)
_FOREVER = late_pattern(
    r"\b(?:as|so) long as [^.;|]{0,60}\b"
    r"(?:not\b[^.;|]{0,24}\bpublic|remains? (?:confidential|secret|non-public))|\bfor ?ever\b|"
    r"\bno end date|\bwithout (?:any )?(?:limit|end)\b|\bdoes not (?:lapse|expire|end)\b|"
    r"\bnever (?:ends?|expires?|lapses?)|\bin perpetuity|\bindefinite|\bno expiry"
)
_OTHER_MATTERS = late_pattern(r"trade secret|warrant|audit|return|destroy|employ|personnel")
_DUTY = late_pattern(
    r"\b(?:bound|keep|kept|disclose|secrets|secrecy|undertak\w+|obligations?|nda|remains?|stays?|maintain|"
    r"duty|duties|protects?|preserves?|guards?|hold|treat)\b"
)


# "Until the third anniversary of the end": a year each.
_ANNIVERSARY = late_pattern(
    r"\b(?P<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) anniversary of\b"
)
_WHICH = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def secret_after(clause: Clause) -> Found:
    """The time after the end for which secrecy binds both sides or the vendor, in whichever words."""
    words = clause.surface
    context = f"{words} {question_before(clause)}"
    if not _HUSHED.search(context) or _OTHER_MATTERS.search(words) or not _DUTY.search(context):
        return None
    years = _ANNIVERSARY.search(words, clause.start)
    if years and _HUSHED.search(words, 0, years.start()):
        return Duration(Decimal(_WHICH.index(years["which"]) + 1), Unit.YEARS, years[0])
    after = _AFTER_IT.search(words, clause.start)
    if after:
        figures = clause.quantities_in(after.start(), after.end())
        return figures[0].value if figures and isinstance(figures[0].value, Duration) else None
    return INDEFINITE if _FOREVER.search(words) and "DURATION" not in words and "licen" not in words else None


# Two periods, each from a day of its own, of which the one that is over first ends it all.
_EARLIER = late_pattern(
    r"\bDURATION\b[^.;|]{0,120}?\bDURATION\b[^.;|]{0,100}?\bwhichever (?:\w+ )?(?:is |occurs |comes |ends |expires |shall (?:\w+ )?)?"
    r"(?:the )?(?:earlier|earliest|first|sooner|shorter)\b|"
    r"\b(?:earlier|sooner|shorter) of:? [^.;|]{0,40}?\bDURATION\b[^.;|]{0,120}?\bDURATION\b"
)


def that_is_over_first(clause: Clause, _match: re.Match[str], found: Found) -> Found:
    """The shorter of two periods, where secrecy ends with the earlier of them."""
    both = _EARLIER.search(clause.surface)
    if both is None or not isinstance(found, Duration):
        return found
    periods = [figure.value for figure in clause.quantities_in(*both.span()) if isinstance(figure.value, Duration)]
    return min(periods, key=rough_hours, default=found)
