"""security.background_checks — does the vendor screen its personnel?

Accepted: "conducts background checks on all employees", "pre-employment screening", "criminal
record checks where permitted by law", "personnel are vetted"; "background checks aren't performed"
is a refusal.
Rejected: checks of the customer's people, of users, drivers or tenants, a background check as the
product, screening of sanctions lists, malware or content.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_BY_VENDOR
from contract_check.extractors.security.measure_titles import DONE
from contract_check.extractors.security.measures import NOT, PEOPLE, asked, listed, refused, stated
from contract_check.extractors.security.no_measures import (
    not_in_an_offer,
    not_the_customers,
    not_the_products,
)
from contract_check.extractors.security.past_of_people import LOOK, LOOKED_INTO_IN_ANY_WORDS, LOOKING, OTHERS
from contract_check.extractors.subject import WORKFORCE, Subject
from contract_check.language.wording import free_of, words
from contract_check.model.term import Better, Kind, TermDefinition

# "Fingerprint checks", "verification of the references of", "pre-employment screening".
_BACKGROUND_CHECK = (
    r"\bfingerprint\w*(?:[- ]based)?(?: [\w/]+)? checks?\b|"
    r"\bfbi (?:background )?checks?\b|"
    r"\b(?:character|antecedents?) (?:and \w+ )?verification\b|"
    r"\b(?:verification|investigation|check(?:ing)?|review|examination)s? (?:of|into) (?:the )?"
    r"(?:backgrounds?|criminal (?:records?|history)|references|identity and \w+) of\b|"
    rf"\b(?:vetting|screening) of (?:\w+ ){{0,3}}?{PEOPLE}\b|"
    r"\bbackgrounds?(?:[- /](?:and|or|&) \w+| or reference|/reference)?[- ]"
    r"(?:checks?|checking|screenings?|investigations?|verifications?|vetting|reviews?|searches)|"
    r"\bcriminal (?:records?|background|history|conviction)s?[- ]"
    r"(?:checks?|searches|screening|verification)|"
    r"\bpre-?(?:employment|hire|hiring|engagement|assignment) (?:\w+ )?"
    r"(?:screening|checks?|vetting|verification)|"
    r"\b(?:personnel|employee|employment|staff|security|candidate|human resources) (?:background )?"
    r"(?:screening|vetting|clearances?)\b|"
    r"\breference checks?"
)
# What an authority issues, or a standard of the public sector asks for: "a DBS check", "police clearance".
_OFFICIAL_CHECK = (
    r"\b(?:dbs|disclosure|barring|bpss|bs ?7858|baseline personnel security standard)"
    r"(?: \([\w ]+\))? (?:checks?|checking|screening|vetting|clearances?)|"
    r"\bworking[- ]with[- ]children (?:checks?|clearances?|cards?|permits?)|"
    r"\bpolice (?:checks?|clearance|certificates?)|"
    r"\bcertificates? of good conduct|"
    r"\bcriminal records? (?:extracts?|certificates?|disclosures?|reports?|bureau)\b|"
    r"\b(?:extracts? from|excerpts? from) (?:the )?criminal (?:records?|register)|"
    r"\b(?:security|police|personnel) vetting\b"
)
# Any list of what is looked into, then the looking: "criminal history, education and identity verification".
_LISTED_CHECK = (
    r"\b(?:criminal|employment|education(?:al)?|reference|identity|background|credentials?|"
    r"qualifications?|good[- ]conduct|character|right[- ]to[- ]work|work history|reliability|"
    r"integrity|suitability|trustworthiness)(?:[- ](?:history|records?))?"
    r"(?:(?:, (?:and )?| and | or | & |/)[a-z-]+(?: (?:history|records?))?){0,4} "
    r"(?:verification |background |security )?"
    r"(?:checks?|checking|screenings?|verifications?|vetting|investigations?|inquir(?:y|ies)|"
    r"enquir(?:y|ies))\b"
)
_CHECK = rf"(?:{_BACKGROUND_CHECK}|{_OFFICIAL_CHECK}|{_LISTED_CHECK})"
# What is looked into, as the object of a verb: "verifies the references of", "looks into the background of".
_PAST = (
    r"\b(?:backgrounds?|references|criminal (?:records?|history|past)|reliability|trustworthiness|integrity|"
    r"suitability|employment history|identit(?:y|ies)|qualifications|curricul\w+ vitae|cvs?|past employment|"
    r"antecedents)\b"
)
# What is not done with these says nothing of the vendor's own people.
_OF_OTHERS = r"(?:sub-?\s?(?:processor|contractor)|supplier|third|visitor|guest|user|CUSTOMER|candidate|applicant|partner|reseller)"
_DO = (
    r"(?:perform\w*|by means of|go(?:es)? through|gone through|mak(?:e|es|ing)|arranges?|commissions?|undergone|"
    r"requests?|present\w*|completion of|conduct\w*|carr(?:y|ies|ied)(?: out)?|undergo(?:es)?|run|runs|"
    r"undertakes?|complet\w+|requires?|obtains?|implements?|maintains?|ensures?|"
    r"(?:the )?subject(?:ed)? (?:to|of)|pass(?:es|ed)?|(?:shall|must|will|to) clear|clears|cleared|has|have|includ(?:es?|ed|ing)|uses?|"
    r"cause|do|does|performs?|procures?|satisf\w+|following|upon|after)"
)

_TRIGGERS = words(
    "background|criminal|screen|vetting|vetted|reference|identity check|dbs check|disclosure check|"
    "good conduct|police c|clearance|vets |references|reliability|trustworth|vet |antecedent|"
    "history verif|employment history|right to work|hiring|pre-hire|pre-employ|pre-engage|pre-assign|"
    "right-to-work|recruit|past|fingerprint|fbi check|bpss|baseline personnel|bs7858|bs 7858|"
    "convictions|vet your|court records|judicial record|with children|with-children"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.background_checks", Kind.FLAG, Better.TRUE, "Does the vendor screen its personnel?"
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "background|screen*|vett*|criminal|reference checks?|clearance|due diligence|dbs",
            f"{WORKFORCE}|candidates?|hir*|applicants?|checks?",
        ),
        weigh=standing(rf"(?:{_CHECK}|{LOOKING})", *NOT_BY_VENDOR),
        accept=(
            asked(rf"(?:{_CHECK}|\b(?:screen|vet|background[- ]?check)\b(?: \w+){{0,4}}? {PEOPLE}\b)"),
            refused(_CHECK),
            *LOOKED_INTO_IN_ANY_WORDS,
            listed(
                rf"(?:{_CHECK}|\bscreening of criminal records|"
                r"\b(?:employees|staff|personnel|team)\b[^.:|]{0,20}:[^.|]{0,60}"
                r"\b(?:vetted|screened|background[- ]checked)\b|"
                r"(?:human resources?|personnel|staff|employee)s?(?: security)?: (?:[\w -]+, )?"
                r"(?:screening|vetting))"
            ),
            Pattern(
                "people undergo it, under its title",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 60)}"
                r"\b(?:complet\w+|undergo\w*|pass(?:es)?|subject to|screened|checked|vetted|verified|required)\b|"
                r"VENDOR(?: <shall>)? (?:\w+ly )?"
                rf"(?:perform|conduct|carr(?:y|ies) out|screen|check|verif|require|run)\w*{free_of(NOT + '|;', 80)}"
                rf"\b{PEOPLE}|"
                rf"{DONE}{free_of(NOT + '|;|CUSTOMER', 60)}\b{PEOPLE}",
                stated,
                heading=rf"{_CHECK}|\bscreening\b|\bvetting\b",
                weight=-1,
            ),
            Pattern(
                "nothing is done without it",
                r"(?:\bno\b|\bnot\b|\bnever\b|\bnobody\b|\bno one\b)(?:(?!CUSTOMER)[^.;|]){0,80}"
                r"\b(?:without|unless|until|before|prior to|(?:who|that) (?:(?:do|does|has|have) not|lacks?))\b"
                rf"(?:(?!CUSTOMER)[^.;|]){{0,60}}{_CHECK}",
                lambda c, m: (
                    TRUE if re.search(rf"\b(?:{PEOPLE}|anyone|nobody|no one|access|hire|employ)\b", c.surface) else None
                ),
                weight=-1,
            ),
            Pattern("checks are made", rf"\b{_DO}\b{free_of(NOT + '|;', 110)}{_CHECK}", stated),
            Pattern(
                "checks are made, passively",
                rf"{_CHECK}{free_of(NOT + '|;', 110)}\b(?:is|are|be|have been|has been)\b(?: \w+ly| also)? "
                r"(?:performed|conducted|carried out|undertaken|required|completed|run|made|done|obtained|"
                r"mandatory|in place|repeated|a condition|part of)|"
                rf"{_CHECK}<40>\b(?:takes? place|occurs?)\b",
                stated,
            ),
            Pattern(
                "the vendor screens its people",
                r"VENDOR(?: <shall>)?(?: \w+ly| also)? (?:screens?|vets?|background-?checks?|investigates?)"
                r"(?: the background(?:s)? of| all| its| each| every| new| potential| prospective| any| VENDOR's)*"
                rf" ?(?:\w+ ){{0,2}}{PEOPLE}",
                stated,
            ),
            Pattern(
                "the past of people is looked into",
                rf"{LOOK}{free_of(NOT + '|;|,', 40)}{_PAST}{free_of(NOT + '|;', 40)}\b{PEOPLE}\b|"
                rf"\b{PEOPLE}(?:'s?|s')? (?:\w+ )?{_PAST}{free_of(NOT + '|;', 40)}\b(?:is|are|be)\b(?: \w+ly)? "
                f"{LOOK}|"
                rf"{_PAST} of{free_of(NOT + '|;', 30)}\b{PEOPLE}\b{free_of(NOT + '|;', 50)}\b(?:is|are|be)"
                rf"\b(?: \w+ly)? {LOOK}",
                stated,
            ),
            Pattern(
                "their past is looked into, when hiring",
                r"^\W*(?:hiring|recruit(?:ment|ing)|onboarding|pre-?employment|employment)\b(?:[^|]{0,30}\|)?"
                rf"[^|]{{0,60}}{_PAST}{free_of(NOT + '|;', 40)}\b(?:is|are)\b(?: \w+ly)? {LOOK}",
                stated,
            ),
            Pattern(
                "their past is looked into",
                rf"\b{PEOPLE}\b[^.;|]{{0,60}}{LOOK} (?:the |their |his |her |each )(?:(?!CUSTOMER)\w+'s? )?"
                f"(?!background settings){_PAST}",
                stated,
            ),
            Pattern(
                "people show a clean record",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;', 80)}\b"
                r"(?:present|submit|produce|provide|show|hand in|furnish|hold)s?\b<40>"
                f"(?:{_CHECK}|criminal record|clearance)",
                stated,
            ),
            Pattern(
                "people are screened",
                r"\b(?:only|all) (?:[\w-]+,? )?(?:vetted|screened|security[- ]cleared|background[- ]checked) "
                rf"{PEOPLE}\b|"
                rf"\b{PEOPLE}\b(?! (?:who|that|which)\b){free_of(NOT + '|;|CUSTOMER|' + _CHECK, 60)}"
                r"\b(?:with|hold(?:s|ing)?|ha(?:s|ve|ving)|under|subject to)"
                r"(?: (?:the|an?|all|relevant|appropriate|necessary|required|valid|current|suitable|adequate|"
                r"active|security|level|of|highest|standard)\b)+ (?:vetting|clearance|screening)"
                r"(?! (?:duties|team|tasks?|department|process))\b|"
                rf"\b{PEOPLE}\b{free_of(NOT + '|;', 80)}\b(?:is|are|be|been)\b(?: \w+ly| also)? "
                r"(?:screened|vetted|background[- ]?(?:checked|screened)|security cleared|"
                r"cleared to [^.;|]{0,30}\b(?:vetting|level|clearance|standard))",
                stated,
            ),
            Pattern(
                "checks are not made",
                f"{_CHECK}{free_of(_OF_OTHERS, 20)}(?:is|are|have)(?: not|n't)(?: currently| yet| been)? "
                rf"(?:performed|conducted|carried out|done|made|run|required)(?! (?:on|of|for|into) (?:[\w']+ ){{0,3}}{_OF_OTHERS})|"
                r"VENDOR (?:do(?:es)?|shall|will)(?: not|n't) (?:currently |routinely )?"
                rf"(?:(?:screen|vet|background[- ]check)(?: [\w-]+){{0,3}} {PEOPLE}\b(?!'|s'| for\b)|"
                f"(?:perform|conduct|carry out|run|require|do)<30>{_CHECK}(?! (?:on|of|for|into) (?:[\\w']+ ){{0,3}}{_OF_OTHERS})|"
                rf"{LOOK} (?:into )?(?:\w+ ){{0,2}}{_PAST}<30>\b(?:{PEOPLE}|those|whom|anyone)\b)",
                FALSE,
            ),
        ),
        reject=(
            not_the_customers(_CHECK),
            not_the_products(_CHECK),
            not_in_an_offer(_CHECK),
            Pattern("checks of other people", rf"{_CHECK}<60>{OTHERS}|{OTHERS}<60>{_CHECK}"),
            Pattern(
                "what the product is used for",
                r"\bus(?:e|es|ing) (?:VENDOR's |VENDOR |the )?(?:\w+ )?"
                r"(?:services?|platform|product|software|tools?|apps?) (?:to|for|when)\b",
            ),
            Pattern("a check of files", r"\banti-?virus|\bmalware|\b(?:check|scan)\w* of (?:all |the )?files"),
            Pattern(
                "lists of sanctions",
                r"restricted part(?:y|ies)|\b(?:trade|economic|financial|international|un|eu|us) sanctions|"
                r"sanctions? (?:lists?|screening|checks?|law|programs?|regimes?)|sanctioned|denied part|"
                r"watch ?lists?",
            ),
            Pattern("an inquiry of the police", r"criminal investigation"),
            Pattern("an offer of employment", r"offers? of employment"),
            Pattern(
                "checks of the other side's people",
                rf"{_CHECK} (?:on|of|into) CUSTOMER\b(?! personnel)|"
                f"{_CHECK}<40>(?:CUSTOMER's (?:personnel|employees|staff)|CUSTOMER (?:personnel|employees|staff))",
            ),
        ),
    ),
)
