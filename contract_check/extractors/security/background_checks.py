"""security.background_checks — does the vendor screen its personnel?

Accepted: "conducts background checks on all employees", "pre-employment screening", "criminal
record checks where permitted by law", "personnel are vetted"; "background checks aren't performed"
is a refusal.
Rejected: checks of the customer's people, of users, drivers or tenants, a background check as the
product, screening of sanctions lists, malware or content.
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.security.measures import (
    NOT,
    PEOPLE,
    asked,
    free_of,
    not_defined,
    not_optional,
    not_planned,
    not_the_customers,
    stated,
)
from contract_check.model.term import Better, Kind, TermDefinition

_CHECK = (
    r"(?:\bbackground(?:[- /](?:and|or|&) \w+| or reference|/reference)?[- ](?:checks?|checking|screenings?|investigations?|verifications?|vetting|reviews?|searches)|\bcriminal (?:records?|background|history|conviction)s?[- ](?:checks?|searches|screening|verification)|"
    r"\bpre-?employment (?:\w+ )?(?:screening|checks?|vetting|verification)|\b(?:personnel|employee|employment|staff|security|candidate|human resources) (?:background )?(?:screening|vetting|clearances?)\b|\breference checks?|\bdbs checks?|\bpolice (?:checks?|clearance)|\bcertificates? of good conduct|"
    r"\bcriminal record extracts?)"
)
_DO = r"(?:perform\w*|conduct\w*|carr(?:y|ies|ied)(?: out)?|undergo(?:es)?|run|runs|undertakes?|complet\w+|requires?|obtains?|implements?|maintains?|ensures?|subject(?:ed)? to|pass(?:es|ed)?|has|have|includ\w+|uses?|cause|do|does|performs?|procures?|satisf\w+|following|upon|after)"
_OTHERS = r"(?:\busers?\b|\bmembers?\b|\bdrivers?\b|\btenants?\b|\bborrowers?\b|\bapplicants? for\b|\bguests?\b|\bhosts?\b|\bpatients?\b|\bsellers?\b|\bstudents?\b|\bcandidates of CUSTOMER|\bfranchisees?\b|\bpurchasers?\b|\binvestors?\b|\bconsumers?\b)"


EXTRACTORS = (
    Extractor(
        term=TermDefinition("security.background_checks", Kind.FLAG, Better.TRUE, "Does the vendor screen its personnel?"),
        triggers=("background", "criminal", "screen", "vetting", "vetted", "reference check", "dbs check", "good conduct", "police c", "clearance"),
        accept=(
            asked(_CHECK),
            Pattern("checks are made", rf"\b{_DO}\b{free_of(NOT + '|;', 110)}{_CHECK}", stated),
            Pattern("checks are made, passively", rf"{_CHECK}{free_of(NOT + '|;', 110)}\b(?:is|are|be|have been|has been)\b(?: \w+ly| also)? (?:performed|conducted|carried out|undertaken|required|completed|run|made|done|obtained|mandatory|in place)", stated),
            Pattern("the vendor screens its people", rf"VENDOR(?: <shall>)?(?: \w+ly| also)? (?:screens?|vets?|background-?checks?|investigates?)(?: the background(?:s)? of| all| its| each| every| new| potential| prospective| any| VENDOR's)* ?(?:\w+ ){{0,2}}{PEOPLE}", stated),
            Pattern("people are screened", rf"\b{PEOPLE}\b{free_of(NOT + '|;', 80)}\b(?:is|are|be|been)\b(?: \w+ly| also)? (?:screened|vetted|background-?checked|security cleared)", stated),
            Pattern("checks in a list of measures", rf"^\W*(?:[\w /&,-]{{0,40}}:? )?{_CHECK}(?: \([^)]{{0,60}}\))?(?:,? (?:and|for|of|on|to|where|as|prior|before|upon)\b[^.|]{{0,100}})?\W*$", stated, heading=r"measure|personnel|employee|human|staff|security|people|screening|hr\b"),
            Pattern("checks in a row of a table", rf"\|[^|]{{0,30}}{_CHECK}", stated),
            Pattern("checks are not made", rf"{_CHECK}<20>(?:is|are|have)(?: not|n't)(?: currently| yet| been)? (?:performed|conducted|carried out|done|made|run|required)|VENDOR (?:do(?:es)?|shall|will)(?: not|n't) (?:currently |routinely )?(?:perform|conduct|carry out|run|require|do)<30>{_CHECK}", FALSE),
        ),
        reject=(
            not_the_customers(_CHECK),
            not_defined(_CHECK),
            not_optional(_CHECK),
            not_planned(_CHECK),
            Pattern("checks of other people", rf"{_CHECK}<60>{_OTHERS}|{_OTHERS}<60>{_CHECK}"),
            Pattern("an offer of employment", r"offers? of employment"),
            Pattern("no duty to check", rf"(?:<no_duty>|not (?:responsible|liable))<60>{_CHECK}"),
            Pattern("checks of the other side's people", rf"{_CHECK}<40>(?:CUSTOMER's (?:personnel|employees|staff)|CUSTOMER (?:personnel|employees|staff))"),
        ),
    ),
)
