"""commercial.liability_carveouts — what stands outside the general cap, or has a higher one of its own.

Accepted: "the limitations above do not apply to (a) breach of confidentiality, (b) …", "except for
gross negligence or wilful misconduct, … liability shall not exceed", "nothing in this Agreement limits
liability for death or personal injury, fraud, or what cannot be excluded by law", "liable without
limitation for", defined "Excluded Claims", a higher cap for one kind of claim, "uncapped for", "not subject to the
cap", "the limits apply unless", "excepted from this are" after an exclusion, "not due to intent … only up to", items
under "Exceptions to the cap". "Except for liability under section 8" is what the heading of section 8 says.
Rejected: exceptions to the exclusion of indirect loss alone, what the customer alone owes, "some
states do not allow", exceptions to a duty of confidence or to an indemnity, disclaimers of warranties or a release, contribution,
remedies beside service credits, answering for sub-processors.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.commercial.caps_of_one_kind import CAPS_OF_ONE_KIND
from contract_check.extractors.commercial.carveout_names import CARVEOUTS
from contract_check.extractors.commercial.carveout_sentences import (
    BOUND,
    CARVEOUTS_SPOKEN_OF,
    LIFTED,
    OVER,
    names_after_cap,
    names_after_liability,
    names_before_cap,
    names_in,
    names_lifted,
    names_of_a_list_that_excludes_none,
    names_of_graver_fault,
    names_of_what_is_not_limited,
)
from contract_check.extractors.commercial.limits_lifted import LIMITS_LIFTED
from contract_check.extractors.commercial.no_carveouts import NO_CARVEOUTS
from contract_check.extractors.framework import Extractor, Pattern, Reading
from contract_check.language.clauses import Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names


def _review(readings: list[Reading], _paper: Paper) -> list[Reading]:
    """All carve-outs of the document are one value, cited where most of them stand."""
    found = [r for r in readings if isinstance(r.value, Names)]
    if not found:
        return readings
    said = {name for r in found for name in r.names}
    union = Names(tuple(name for name in CARVEOUTS if name in said))
    richest = max(found, key=lambda r: len(r.names))
    return [replace(richest, found=union, weight=9), *(r for r in found if r is not richest)]


# Liable, and for all of it.
_IN_FULL = (
    r"(?:in full(?: amount)?|to (?:the|its) full (?:extent|amount)|for the full (?:amount|damage|loss)|fully|"
    r"without (?:any )?(?:limit(?:ation)?s?|restrictions?)(?: in amount)?|unlimited(?:ly)?|"
    r"in accordance with (?:the )?statutory (?:provisions|law|rules))"
)
_EXCEPT = (
    r"(?:except(?:ing)?|to the exclusion of|other than|with the exception of|excluding|exclusive of|save|"
    r"apart from|aside from|but not including|"
    r"unless(?= (?:it (?:is|was) |they (?:are|were) )?(?:caused|due|attributable|based|resulting|arising)))"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.liability_carveouts",
            Kind.SET,
            Better.MORE,
            "What stands outside the general cap, or has a higher cap of its own?",
            tuple(CARVEOUTS),
        ),
        triggers=words(
            "liab|limitation|the limit |the limits |maximum sum|limits here|nothing in this|restriction|cap:|"
            "escape|recoverable in full|the ceiling|exclusions|damages| cap |unlimited|not limit|not exclude|"
            "statutory rights|excepted from|excluded from this|consumer guarantee|excluded claims|uncapped|"
            "ceiling|maximum amounts|exclude our responsib|limit our responsib|none of this|the cap |limits fall|limits do not|limits don"
        ),
        speaks_of=CARVEOUTS_SPOKEN_OF,
        accept=(
            *LIMITS_LIFTED,
            Pattern(
                "a line of exceptions under a heading on liability",
                r"\A\W*(?:exceptions?|carve-?outs?|uncapped)(?: (?:to|from) (?:the |this )?(?:cap|limit(?:ation)?))?: ?(?P<what><300>)\Z",
                names_in,
                heading=r"\bliab",
            ),
            Pattern(
                "except for, then the cap",
                rf"\b{_EXCEPT}\b(?P<what><700>)"
                r"(?:in no event|under no circumstances?|\bneither|NEITHER|no party|"
                r"(?:VENDOR|BOTH|each party|either party)(?:'s)? (?:\w+ ){0,4}liab|"
                r", (?:the |any )?liability (?:shall|will|is)|"
                r"VENDOR,? and (?:its|VENDOR's)<260>\b(?:shall|will) not be (?:\w+ or )?liable\b|"
                r"\bliability of (?:VENDOR|BOTH)|\b(?:total|aggregate|maximum|entire|cumulative|overall)\b)",
                names_before_cap,
            ),
            Pattern(
                "excepted in brackets before the cap's sum",
                r"\bno (?:event|case|circumstances?) (?:shall|will)<160>\bliabilit\w+<100>\((?:other than|except|excluding)"
                r"(?: as (?:may be )?required by (?:applicable )?law)? (?P<what>[^)|]{3,200})\)"
                r" (?:ever )?(?:exceed|be (?:greater|more|higher))",
                names_in,
            ),
            Pattern(
                "except for, amid the cap",
                rf"\bliabilit\w+<300>\b{_EXCEPT} (?P<what><300>),? (?:shall|will|is|are|may|must)"
                f"(?: in no event| not| never| be)*<20>{OVER}",
                names_in,
            ),
            Pattern(
                "a cap for what is not of graver fault",
                r"\b(?:liab\w+|responsib\w+|damages?|loss(?:es)?|breach\w*|infring\w+|cases?)\b[^.;|]{0,100}?\bnot (?:\w+ )?"
                r"(?:due to|based on|attributable to|the result of|resulting from|involving|constituting|caused)\b"
                r"(?P<what>[^|.;]{3,140}?)(?:,|\b(?:for|is|are|shall|will)\b)[^|.;]{0,200}?"
                rf"(?:{OVER}|\bup to (?:a maximum of )?(?:PERCENT|MONEY|the))",
                names_of_graver_fault,
            ),
            Pattern(
                "cap, then except for",
                rf"\b{OVER}<500>\b(?:{_EXCEPT}|unless) (?P<what>[^|]{{3,900}})",
                names_after_cap,
            ),
            Pattern(
                "capped, with carve-outs",
                rf"\bliabilit\w+<120>{OVER}<120>\bwith (?:the )?(?:following )?(?:carve-? ?outs?|exceptions?|exclusions?)"
                r"(?: (?:for|of|in respect of)|:) (?P<what>[^|]{3,600})",
                names_in,
            ),
            Pattern(
                "defined kinds of claim",
                r"\b(?:uncapped|excluded|excepted|unlimited|increased|enhanced|special|carved[- ]out|super-?capped)"
                r"[- ](?:claims?|liabilit\w+|matters?|losses|damages)\"?<30>(?:means?|are\b|is\b|:|\||include)"
                r"(?P<what>[^|]{3,900})",
                names_in,
            ),
            Pattern(
                "liable in full in some cases",
                r"(?:\bin (?:(?:the )?(?:cases?|events?) of|respect of)|\bfor)\b (?P<what>[^|.;]{3,200}?),? "
                rf"(?:VENDOR (?:is|are|shall be|will be) (?:only )?liable )?{_IN_FULL}(?=\W*(?:[;.]|$|and\b))",
                names_after_liability,
            ),
            Pattern(
                "liability for it is not excluded, as a list",
                r"\b(?:NEITHER|no party)(?:'s)? liabilit\w+:? (?P<what>[^|]{3,600}?)\b(?:is|are|shall be|will be) "
                r"(?:\w+ )?(?:excluded|limited|restricted)\b",
                names_in,
            ),
            Pattern(
                "liability for it is not excluded, item by item",
                r"\A\W*(?:[\d.]+ )?(?:NEITHER|no party|nobody)(?:'s)? liabilit\w+(?: to <20>)?(?: for)?: (?P<what>[^|]{3,400})",
                names_of_a_list_that_excludes_none,
            ),
            Pattern(
                "capped elsewhere, except for",
                r"\bliabilit\w+<300>\bsubject to (?:the |any |those )?(?:\w+ )?"
                rf"(?:limit\w*|exclusions?|caps?|ceilings?)\b<120>\b{_EXCEPT} (?!(?:to the extent|where|if)\b)"
                r"(?P<what>[^|]{3,400})",
                names_in,
            ),
            Pattern(
                "liable without limit",
                r"(?<!CUSTOMER is )(?<!CUSTOMER are )(?<!CUSTOMER shall be )(?<!CUSTOMER will be )"
                r"(?:liab\w+ (?:\w+ ){0,3}(?:in full\b|to the full (?:extent|amount)\b|"
                r"without (?:any )?(?:limit(?:ation)?|restriction)s?\b|unlimited|unrestrictedly|uncapped|"
                r"is not limited)|answers? without limit|"
                r"(?:unlimited(?:ly)?|unrestricted(?:ly)?|illimitably|without (?:any )?(?:limit(?:ation)?s?|restrictions?)) liab\w+|"
                r"\bfull liab\w+ (?:shall |will )?(?:appl(?:y|ies)|exists?|remains?|attach(?:es)?)|"
                r"fully liable|"
                r"\bno (?:limit(?:ation)?s?|caps?|ceiling) (?:on|to|of|upon|for) (?:[\w',]+ ){0,5}?"
                r"(?:liab\w+|loss(?:es)?|damages)(?: or \w+)*|"
                r"liab\w+ (?:\w+ ){0,2}(?:under|according to|in accordance with|pursuant to) (?:the )?"
                r"(?:applicable )?statutory (?:provisions|law|regulations|rules)|"
                r"unlimited)<60>\b(?:for|in|where|under|if|with|to|as a result of|(?:arising|resulting) from)"
                r"\b(?P<what>[^|]{3,900})",
                names_in,
            ),
            Pattern(
                "liable for intent and gross negligence, and for no more",
                r"\A\W*(?:\w{1,3}[.)] )*VENDOR (?:is|are|shall be|will be) (?:only )?liable (?:only )?(?:in cases? of|for)"
                r"(?P<what>(?: (?:its|damages?|caused|by|acts?|of|any|cases))* (?:intent(?:ion(?:al\w*)?)?|wil+ful) [^|;.]{0,60}"
                r"\bgross(?:ly)? negligen(?:ce|t)(?: \w+){0,2})\W*\Z",
                names_in,
            ),
            Pattern(
                "liability for some matters, without a limit",
                r"\bliab\w+ (?:for|in respect of|with respect to|(?:arising|resulting) (?:from|out of|under))\b(?P<what>[^|]{3,600}?),? "
                r"(?:is|are|shall be|will be|remains?|shall remain) (?:unlimited|uncapped|not limited|without (?:any )?limit\w*)\b",
                names_in,
            ),
            Pattern(
                "capped for the rest",
                r"\b(?:VENDOR|BOTH|liab\w+|damages?)<100>\b(?:not|neither) (?:due|owing|attributable) to "
                r"(?P<what>[^|;]{3,90}?)(?= for\b|,| only| up to| is\b| are\b| shall| will| VENDOR (?:is|shall|will))"
                rf"<120>{OVER}",
                names_in,
            ),
            Pattern(
                "excluded, unless",
                r"\b(?:liab\w+|damages)\b<80>\b(?:is|are|be) (?:\w+ )?(?:excluded|precluded|waived|ruled out)\b<30>"
                rf"\b(?:unless|{_EXCEPT})\b(?P<what>[^|]{{3,500}})",
                names_in,
            ),
            Pattern(
                "not subject to the cap, words turned",
                r"(?:\A|(?<=\|))(?P<what>[^|]{3,1200}?) (?:(?:is|are|shall|will) not (?:be )?"
                r"(?:subject to|limited by|caught by|counted (?:towards?|against))|"
                r"(?:do(?:es)?|shall|will) not count (?:towards?|against))<40>"
                r"\b(?:caps?|limit\w*|maximum (?:sum|amount))\b",
                names_in,
            ),
            Pattern(
                "liability for it is not limited",
                r"liabilit\w+ (?:for|in respect of|under|according to|pursuant to|arising from|caused by|"
                r"in (?:the )?(?:case|event) of|based on) (?P<what>[^|]{3,200}?) "
                r"(?:cannot be (?:limited|excluded|restricted)|"
                r"(?:is|are|shall|will|may|can|must|remains?)(?: remain| be)? ?"
                r"(?:(?:not|never)(?: be)? (?:limited|excluded|restricted|capped|affected)|unlimited|uncapped|"
                r"unaffected))",
                names_in,
            ),
            Pattern(
                "kinds of damage that stand before the sum",
                r"VENDOR (?:is|are|shall be|will be) (?:only )?liable for no more than:"
                r"(?P<what>(?:(?!MONEY|charges|fees|direct damages)[^|]){3,300})",
                names_in,
            ),
            *CAPS_OF_ONE_KIND,
            Pattern(
                "excepted from this are",
                r"^\W*(?:excluded|excepted|exempt(?:ed)?) from (?:this|the (?:above|foregoing|preceding)) <40>"
                r"\b(?:are|is)\b(?P<what>[^|]{3,500})",
                names_after_liability,
            ),
            Pattern(
                "this includes liability for",
                r"^\W*(?:this|that|which) includes (?:(?:VENDOR's |the |any )?(?:liabilit|responsibilit)\w+ for\b)?(?P<what>[^|]{3,400})",
                names_of_what_is_not_limited,
            ),
            Pattern(
                "exceptions as a field",
                r"^\W*(?:carve-?outs?|exceptions?|exclusions?) (?:to|from) (?:the )?"
                r"(?:limitation|cap|limits?|ceiling)s?(?: of| on)?(?: liability)?\s*[:|](?P<what>[^|]{3,600})",
                names_in,
            ),
            Pattern(
                "a bound, lifted",
                together(
                    BOUND,
                    LIFTED.pattern,
                    without=r"warrant(?:y|ies) (?:shall|will|do)|indemnity (?:in|under)|service credits? (?:are|shall)|"
                    r"insurance requirements|\blicen[sc]e limit",
                ),
                names_lifted,
                weight=-1,
            ),
            Pattern(
                "what the law does not let be limited",
                r"(?P<what>liabilit\w+ (?:that|which) (?:(?:by|under) (?:\w+ ){0,2}law )?"
                r"(?:cannot|may not|must not) (?:be )?(?:excluded|limited|restricted)\b<60>)"
                r"\b(?:stays|remains?|continues|is unaffected|is not (?:affected|excluded|limited|restricted))",
                names_in,
            ),
            Pattern(
                "a higher cap of its own",
                r"(?:notwithstanding|however|separate|super-?cap|instead|except that)\b<200>liab\w*<60>"
                rf"(?:for|under|arising (?:from|out of)|with respect to|relat\w+ to)(?P<what><260>){OVER}",
                names_in,
            ),
        ),
        reject=NO_CARVEOUTS,
        review=_review,
    ),
)
