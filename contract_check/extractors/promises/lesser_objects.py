"""What a sentence is about where it is not the service, the customer's data or the agreement: an office, a trial, a module, a course.

A figure or a measure that is given for such an object alone answers no question about the contract; it cannot be read, and any
other reading goes before it.

Accepted: "Provider backs up its own business records daily", "its office network is tested every year", "trial data is deleted within",
"liability for training services shall not exceed", "the warranty has an initial term of", "the availability of the test environment".
Rejected: "99.9% for production and 95% for the test environment",
"the corporate network and the Service are tested", "trial and production data", "liability for the services", "its own
systems and Customer Data".
"""

from __future__ import annotations

from contract_check.language.clauses import Clause
from contract_check.language.wording import STATEMENT_BEGINS
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import TermDefinition

_BESIDE = (
    r"(?:ticket(?:ing)?|status|help ?desk|documentation|training|billing|payment|marketing|community|partner|learning|feedback|"
    r"support|public|corporate)"
)
SIDE = rf"\b(?:its|VENDOR's|the|our) (?:own )?{_BESIDE} (?:portal|system|site|website|page|platform|tool|forum|shop|centre|center)s?\b"
_OWN = r"(?:its|VENDOR's|their|our) (?:own )?"
_OFFICE = (
    rf"(?:\b{_OWN}(?:office|corporate|back-?office|internal it|headquarters|intranet|guest|company)(?: \w+)? "
    r"(?:networks?|systems?|it|wi-?fi|infrastructure|environment|computers|laptops)\b|"
    rf"\b(?:its|VENDOR's) own (?:(?:\w+ )?(?:business|corporate|internal|accounting|financial|hr|personnel|employee|marketing|administrative|company) )"
    r"(?:records|data|files|systems|books|e-?mails?|network|laptops|information)\b|"
    r"\bfor (?:its|VENDOR's) own (?:book-?keeping|accounting|purposes|records|use)\b|"
    rf"\b{_OWN}(?:accounting|financial|personnel|payroll|hr|marketing|book-?keeping|tax|billing|e-?mail)(?: and \w+)? (?:records|data|files|"
    rf"systems?|books|servers?)\b|"
    r"\b(?:its|VENDOR's) (?:offices|headquarters|office building)\b|\bthe office (?:network|building)\b)"
)
_PEOPLE = (
    r"(?:\b(?:data|records|files|requests|information)\b[^.;|,]{0,30}? (?:of|from|about|on|concerning|among) (?:job |(?:its|VENDOR's) (?:own "
    r")?)?(?:applicants|candidates|(?<=its )employees|"
    r"(?<=VENDOR's )employees|(?<=own )employees|(?<=its )(?:staff|personnel)|(?<=own )(?:staff|personnel)|(?<=VENDOR's )(?:staff|personnel)|"
    r"(?<=its )suppliers|(?<=its )shareholders|prospects)\b|"
    r"\bdata (?:that is |which is )?(?:held|kept|stored|collected|processed) by (?:the |its |a |any )(?:payment|card|mail|network|telecom\w*|"
    r"advertising|app store|"
    r"map|identity|social|survey) [\w-]+|"
    r"\b(?:applicant|recruit(?:ing|ment)|candidate) (?:data|records|files)\b|"
    r"\A\W*(?:[\d.]+ )?VENDOR's (?:suppliers|employees|staff|personnel|agents) (?:is|are) (?:bound|obliged|subject|sworn)\b|"
    r"\A\W*(?:[\d.]+ )?(?:the )?(?:employees|staff|personnel) of VENDOR\b[^.;|]*\bemployment\b)"
)
_TRIAL = (
    r"(?:\b(?:trial|demo|demonstration|test|sandbox|staging|evaluation|pilot|beta|preview|training|development)(?: and \w+)? "
    r"(?:data|accounts?|environments?|systems?|instances?|tenants?|workspaces?|versions?|features?)\b|\b(?:sandbox|staging)(?:es)?\b|"
    r"\bdata (?:from|of|in|entered (?:in|during)) (?:an? |the )?(?:trial|pilot|evaluation|demo|sandbox)\b)"
)
# What makes such a sentence one about the service all the same.
_SERVICE = late_pattern(
    r"\b(?:services?|platform|production|software|CUSTOMER data|CUSTOMER's data|application|product|all (?:systems|environments|data)|live)\b"
)
# Backups, where they are not named beside the data that they are of.
_BACKUPS_ALONE = (
    r"(?<!and )(?<!and all )(?<!or )(?<!in )(?<!in all )(?<!including )(?<!including all )(?<!, )"
    r"\b(?:backups?|back-ups?|snapshots)\b(?! (?:and|or)\b)"
)
_BOOKED = (
    r"(?:training|consult(?:ing|ancy|ation)|professional|implementation|installation|onboarding|migration|advisory|workshops?|courses?|hosting of "
    r"domains?|hardware|equipment|devices?|travel|event|translation|design|printing|delivery)"
)
_LIABLE = (
    rf"\bliab\w+ (?:of VENDOR )?(?:for|arising (?:from|out of|in connection with)|in (?:connection with|respect of)|under|relating to|"
    rf"resulting from) (?:any |all |the |its |such )?(?:(?:damage to|loss of|lost|damaged|defects? (?:in|of)|delay in|delivery of) (?:the "
    rf")?)?(?:{_BOOKED}(?: (?:or|and) {_BOOKED})?)(?: (?:services?|work|courses?|sessions?|events?|orders?))?\b"
    r"(?!,? (?:and|or) (?:the )?services?)|"
    rf"{STATEMENT_BEGINS}(?:for|as to|in respect of|with respect to) (?:any |all |the )?{_BOOKED}(?: (?:services?|courses?|work))?,? [^.;|]{{0,60}}\bliab"
)
_WARRANTY = (
    r"\b(?:warranty|guarantee|lease|hardware|licen[cs]e of the|loan|sponsorship|employment|rental|tenancy|domain|certificate|escrow|insurance|"
    r"limitation period|"
    r"polic(?:y|ies))\b[^.;|,]{0,50}? "
    r"(?:has|have|with|runs?|is|starts?|renews?|extends?)\b"
)
_OPTIONAL = (
    r"\b(?:optional|additional|ancillary|add-?on|third[- ]party|non-core|supplementary) (?:modules?|services?|features?|products?|add-?ons?|"
    r"items|components|"
    r"training|goods)\b|\b(?:modules?|products?|add-?ons?|options?) (?:that|which) CUSTOMER has not\b|\btraining courses?\b|"
    r"\A\W*(?:[\d.]+ )?(?:the )?(?:rent|wages|salaries|premiums?|interest|costs?|(?:energy|electricity|gas|hardware|fuel) (?:prices?|"
    r"costs?))\b|\b(?:hardware|consumables|spare parts|merchandise)\b"
)
_OTHERS = (
    r"\b(?:disputes?|contracts?|agreements?|relations?\w*|claims?) (?:between|with|among) (?:VENDOR (?:and|with) )?(?:its|VENDOR's|their) "
    r"(?:own )?(?:\w+ )?"
    r"(?:shareholders|employees|staff|suppliers?|sub-?\s?processors?|subcontractors?|licensors?|resellers?|affiliates?|partners?|investors|"
    r"landlord|insurers?|"
    r"hosts?|hosting \w+|cloud \w+)"
)
_COURSE = (
    r"\b(?:training|courses?|workshops?|seats? in a course|events?|appointments?|consulting days?|sessions?|individual (?:modules?|options?|orders?)|"
    r"optional (?:modules?|services?)|add-?ons?|domain (?:names?|registrations?)|bookings?)\b"
)
_ENDS = r"(?:cancel|terminat|withdraw|end)\w* (?:from )?(?:an? |any |the |individual |single |its |such )*"
_BY_TERM = {
    "sla.uptime": (
        SIDE + r" (?:is |are |be )?(?:\w+ )?(?:available|accessible|up)\b|\bavailability of " + SIDE,
        rf"\A(?!.*(?<!non-)(?<!pre-)\b(?:production|live)\b).*{_TRIAL}",
    ),
    "sla.response_time": (
        r"\b(?:commercial|sales|billing|general|legal|contractual|marketing) (?:questions?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|matters|"
        r"correspondence)\b|"
        r"\brequests? for (?:a |an )?(?:quotations?|quotes?|offers?|information)\b",
    ),
    "sla.deprecation_notice": (
        r"\b(?:beta|preview|experimental|trial) (?:features?|programmes?|programs?|versions?|releases?)\b",
    ),
    "sla.rto": (SIDE, _OFFICE),
    "sla.rpo": (SIDE, _OFFICE),
    "security.encryption_in_transit": (_OFFICE,),
    "security.breach_notice": (
        rf"\b(?:breach|incident|compromise)\w*\b(?: of (?:the )?security)? (?:of|affecting) {SIDE}",
    ),
    "security.backups": (_OFFICE, _TRIAL),
    "security.penetration_testing": (_OFFICE,),
    "security.encryption_at_rest": (_OFFICE, _BACKUPS_ALONE),
    "security.vulnerability_fix": (_OFFICE,),
    "data.residency": (_OFFICE, _PEOPLE),
    "data.transfer_mechanism": (_PEOPLE,),
    "data.subject_requests": (_PEOPLE,),
    "data.confidentiality_term": (_PEOPLE,),
    "data.deletion": (_TRIAL, _PEOPLE),
    "data.retrieval_window": (_TRIAL,),
    "ai.input_retention": (_TRIAL, r"\b(?:demo|playground)\b"),
    "commercial.price_increase_cap": (r"\bVENDOR's own (?:fees|prices|charges|rates)\b", _OPTIONAL),
    "commercial.price_change_notice": (_OPTIONAL,),
    "commercial.initial_term": (STATEMENT_BEGINS + r"(?:the |an? )?(?:[\w']+ ){0,2}?" + _WARRANTY.removeprefix(r"\b"),),
    "commercial.non_renewal_notice": (
        STATEMENT_BEGINS + r"(?:the |an? )?(?:[\w']+ ){0,2}?" + _WARRANTY.removeprefix(r"\b"),
    ),
    "commercial.governing_law": (
        _OTHERS,
        r"\bgovern (?:the|its|any) (?:licen[cs]e|use) of (?:the |any )?(?:embedded|third[- ]party|open[- ]source|database)\b",
    ),
    "commercial.liability_cap": (_LIABLE,),
    "commercial.refund_on_exit": (r"\b(?:vouchers?|deposits?|training (?:fees|courses)|travel costs)\b",),
    "commercial.termination_convenience": (
        _ENDS + _COURSE,
        r"\b(?:cancel|terminat|close|delet|end)\w* (?:their|his|her|a|the) (?:user|own|individual|personal) (?:\w+ )?accounts?\b",
    ),
}
_PATTERNS = {term: tuple(map(late_pattern, objects)) for term, objects in _BY_TERM.items()}
# These speak of the service in the words of the object itself, or of what is owed for it.
_NAMED_BY_ITSELF = frozenset(
    {
        "sla.uptime",
        "sla.rto",
        "commercial.governing_law",
        "commercial.liability_cap",
        "security.breach_notice",
        "commercial.termination_convenience",
    }
)


def is_of_a_lesser_object(clause: Clause, term: TermDefinition) -> bool:
    """Whether a sentence states a term for something that is not what the contract is about."""
    own = clause.own
    for pattern in _PATTERNS.get(term.id, ()):
        found = pattern.search(own)
        if found is None:
            continue
        rest = own[: found.start()] + " " + own[found.end() :]
        if term.id in _NAMED_BY_ITSELF or not _SERVICE.search(rest):
            return True
    return False
