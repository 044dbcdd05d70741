"""What a sentence says of data of many in which nobody is seen, whichever way it is built.

The matters: that the data is of many or of nobody in particular (`MASS`), what is done with it and what for, and the
stance: barred, or allowed for a purpose of the vendor's own.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.matters import MAY, STUFF, THEIRS, is_barred
from contract_check.extractors.framework import Found, choice
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before, says_no
from contract_check.model.late_pattern import late_pattern

# Data of many in which nobody is seen: as a word, or said in other words.
MASS = (
    r"(?:(?<!non-)\baggregat\w+|(?<!non-)\banonym(?!ous)\w+|"
    r"\banonymous(?:ly)? (?:data|form|basis|statistics)|\b(?:rendered|made) anonymous\b|"
    r"\bde-?identif\w+|\bstatistic(?:s|al)\b|"
    r"\bpooled (?:and |data|volumes|information|figures)|"
    r"\baverages?\b|\bsums and\b|\btotals\b|\bbenchmarks?\b|\bsummary-level\b|\bnon-attributable\b|"
    r"\banonymous (?:facts|figures|insights|numbers|trends|reports|results)|"
    r"\bdata pooled\b|"
    r"\b(?:strip(?:ped|s)?|remov(?:e|es|ed|ing)) (?:of |all |any )?(?:\w+ ){0,2}identif\w+|"
    r"\bidentifiers have been removed|"
    r"\bidentif\w+ (?:neither|no|nobody)\b|"
    r"\b(?:no|without|cannot|not|none|nobody|neither)\b[^.;|]{0,30}"
    r"(?:CUSTOMER|\bcustomers?|\bclients?|\busers?|\bpersons?|\bindividuals?|\bcompan|\bfirms?|"
    r"identity)[^.;|]{0,30}?\b(?:recogni[sz]ed|recogni[sz]able|inferred|identif\w+|traced|"
    r"identity of|pick CUSTOMER out|singled out|points? to|named|"
    r"discerned)|"
    r"\b(?:cannot|can't|not|no longer|never)\b[^.;|]{0,20}\b(?:traced|linked|attributed|related|tied) (?:back )?to\b|"
    r"\b(?:source|origin)\b[^.;|]{0,20}\bcannot be)"
)
_DONE = (
    r"(?:\buse[ds]?\b|\busing\b|\bcompil\w+|\bpublish\w*|\bsell\b|\bsold\b|\bprepare\b|\bkeeps?\b|\bkept\b|"
    r"\bshar(?:e[ds]?|ing)\b|\bcreat\w+|\bderiv\w+|\banaly[sz]\w+|\bexploit\w*|\bcount\b|\blook at|\bstudy\b|"
    r"\bevaluat\w+|\bextract\b|\bdistribut\w+|\bdrawing up|\bretain\w*|\bdraws? on|\bmakes? available)"
)
_PURPOSE = (
    r"(?:\bimprov\w+|\bdevelop\w+|\bmarket\w*|\bpublish\w*|\bresearch|\bbusiness\b|\banalytic\w*|"
    r"\bsell\b|\bdecide\b|\bplan\b|\binvestors|\bany purpose|\bown purposes|\bbenchmark\w*|"
    r"\bindustry|\binsights?\b|\btrends\b|\breports\b|\bcommerciali\w+|\bproduct\b|\btrain\w*|"
    r"\bfreely\b|\bwithout limit|\bdiscretion|\bblog\b|\buniversit|\bcomparison|\bowns? reports)"
)
OTHER_MATTERS = (
    r"\b(?:published|used|shared|disclosed)\b[^.;|]{0,40} by CUSTOMER|re-?identif|liab|fees|shipment|"
    r"statistical sample|\btest (?:data|environments?|systems?)|pseudonymi|\bcookies?|reviewers|"
    r"whistleblow|\bmeans\b|CUSTOMER (?:may|can|must|shall|should|will)\b(?! (?:not )?be)|"
    r"provide VENDOR with|for CUSTOMER to|(?:described|set out|explained) in|website|visitors|"
    r"security measures?|encrypt|financial statements|shares|in the aggregate\b|"
    r"in aggregate (?:exceed|amount|equal|not\b|more|less|at least)|aggregate (?:amount|payments?|liab|of|principal|purchase|number|value)|clinical|\bsource\b|"
    r"anonymous(?:ly)? (?:user|author|report)"
)
# A restriction that does not hold for such data.
_LIFTED = late_pattern(
    r"\b(?:restrictions?|limitations?|prohibitions?|foregoing|this section|paragraph)\b[^.;|]{0,60}"
    r"\b(?:shall|will|do|does) not (?:apply|extend|relate) to\b[^.;|]{0,40}(?<!non-)"
    r"\b(?:aggregat|anonymi|de-?identif|statistic)"
)
# "Even in anonymised form, the data may not be used": the bar stands behind the form.
_EVEN_SO = late_pattern(
    r"\bnot even (?:in|if|when|once|where)\b[^.;|]{0,40}(?:aggregat|anonym|de-?identif)|"
    r"\beven (?:in|if|when|once|where)\b[^.;|]{0,40}(?:aggregat|anonymi|de-?identif)\w*[^.;|]{0,100}"
    r"\b(?:may|shall|will|must|do(?:es)?) (?:not|never)\b"
)
# What is left free by the bar itself: "shall not use the data, save to compile aggregated statistics".
_SAVE_FOR_IT = late_pattern(
    r"\b(?:except|save|other than|apart from|but)(?: that (?:VENDOR|it) may| may)?(?: to| for| in order to| as required to)?(?: \w+ly)?"
    r" (?:comput|compil|creat|generat|produc|calculat|deriv|collect|prepar|us|sell|shar|publish)\w*\b[^.;|]{0,30}?(?<!non-)"
    r"\b(?:aggregat|anonymi|de-?identif|statistic)"
)
_LONGEST = 900  # in a longer sentence the matters belong to different thoughts
_LEAVE_GIVEN = (
    r"\bpermission is (?:\w+ )?given|\bCUSTOMER (?:hereby )?(?:consents?\b|(?:authori[sz]es|permits|allows) VENDOR\b)|fine (?:by|with) CUSTOMER|"
    r"\bis VENDOR to use|\bmay be (?:used|exploited|retained|kept) by|\bVENDOR owns\b|"
    r"\blies with VENDOR|\bflows? (?:\w+ ){0,4}into|\bVENDOR (?:publish|stud(?:y|ies)|compile)\b|\bthey draw on"
)
_ITS_ACT = late_pattern(r"(?<!non-)\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistic\w*|benchmarks?)")


_BINDS_THE_VENDOR = late_pattern(
    r"VENDOR[\w ,]{0,60}?(?:shall|will|must|may|agrees|undertakes|does|do|has no|have no|is not|are not)\b|"
    r"by (?:VENDOR|vendor)\b|"
    r"\b(?:right|licen[cs]e|permission) is granted to (?!CUSTOMER)|"
    r"\b(?:bars?|keeps?|prohibits?|prevents?) VENDOR from"
)
_VENDOR_MAY = late_pattern(
    rf"{MAY}|{_LEAVE_GIVEN}|CUSTOMER agrees|\bVENDOR (?:\w+ )?(?:uses?|keeps?|compiles?|publishes?)\b|"
    r"\A[^.]{0,40}: \w+ keeps"
)


def stance_on_aggregates(clause: Clause) -> Found:
    """The stance of a sentence that speaks of data of many in which nobody is seen, its question included."""
    words, question = re.sub(r"\([^)]*\)", "", clause.surface), question_before(clause)
    mass = re.search(MASS, words)
    if not mass or words.count("|") > 1 or len(clause.own) > _LONGEST:
        return None
    if _EVEN_SO.search(words):
        return choice("prohibited")
    if question and re.search(r"\buse\b", question) and re.match(r"\W*(?:only|yes|but only)\b", clause.own):
        return choice("permitted")
    if question and says_no(clause.own):
        return None
    lifted = _LIFTED.search(words)
    if lifted:
        return (
            choice("permitted")
            if re.search(rf"{_DONE}|\b(?:sale|disclosure|restriction)", words[lifted.start() :])
            else None
        )
    if _SAVE_FOR_IT.search(words) and "VENDOR" in words:
        return choice("permitted")
    act = _ITS_ACT.search(words)
    if act and is_barred(words, act.start(), act.end(), 100):
        return choice("prohibited") if _is_barred_outright(words, act) else None
    return choice("permitted") if _is_left_to_the_vendor(words) else None


def _is_barred_outright(words: str, act: re.Match[str]) -> bool:
    """Whether a bar on the act binds the vendor, is of the customer's data and has no condition."""
    if re.search(r"\b(?:except|unless|only|without)\b", words):
        return False
    if re.search(r"disclos\w+|identify (?:any|CUSTOMER|individual)", words[: act.start()]):
        return False  # that nobody is named is no bar on the rest
    if re.search(r"\bto (?:re-?)?identify\b", words):
        return False
    if not re.search(rf"{THEIRS}|\bdata\b|\A\W*anonymi[sz]ed use\b|{STUFF}", words):
        return False
    return _BINDS_THE_VENDOR.search(words) is not None


def _is_left_to_the_vendor(words: str) -> bool:
    """Whether the vendor may do it, and for something of its own: "VENDOR may use aggregated data to improve its services"."""
    if not _VENDOR_MAY.search(words) or not re.search(_DONE, words):
        return False
    for_itself = re.search(_PURPOSE, words) or re.search(r"\bmay be (?:retained|kept) by (?!CUSTOMER)", words)
    return bool(for_itself) and not re.search(r"\b(?:shall|will|may|must) not\b", words)
