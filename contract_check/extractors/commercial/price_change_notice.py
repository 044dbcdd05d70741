"""commercial.price_change_notice — how long before a price change the customer is told.

Accepted: "may change its fees upon 60 days' prior notice", "price increases take effect 30 days
after notice", "will notify you of material changes, such as price increases, at least 30 days
before", "60-day advance notice" under "Price changes", "will send a reminder with the then-current fee 30 days before the renewal"; "with advance
notice" (unspecified); "prices are subject to change without notice", "may adjust our pricing from
time to time" without a word on notice (0 days).
Rejected: changes of scope at the customer's order, taxes, late fees, third parties' prices, notice of
the customer, a promise that prices do not change.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.commercial.changed_prices import CHANGE
from contract_check.extractors.commercial.matters import AT_ONCE, NO_DUTY_TO_NOTIFY
from contract_check.extractors.commercial.prices_changed_at_once import RIGHTS_TO_CHANGE_PRICES, WITHOUT_NOTICE
from contract_check.extractors.commercial.told_of_changed_prices import TOLD_AHEAD, TOLD_AT_ALL
from contract_check.extractors.framework import Extractor, Pattern, Reading
from contract_check.extractors.subject import CHANGES, NOTICE, VENDOR_MAY, Subject
from contract_check.language.clauses import Paper
from contract_check.language.wording import words
from contract_check.model.term import Act, Better, Kind, Strength, TermDefinition


def _bare_right_yields(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A bare right to change prices says "no notice" only where no other clause promises one."""
    # A right that is reserved binds the customer in any words.
    firm = [replace(r, strength=Strength.FIRM) if r.value == AT_ONCE else r for r in readings]
    told = [r for r in firm if r.weight > 0]
    return told or [replace(r, note=NO_DUTY_TO_NOTIFY) for r in firm]


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.price_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before a price change is the customer told?",
            act=Act.VENDORS_DUTY,
        ),
        triggers=words(
            "adjustments|price|pricing|fees|charges|rates|subscription fee|the fee|tariff|ly charge|"
            "annual charge| dues|then-current|renewal fee|rate change|user rate|fee increase|rate goes|"
            "our rate|remuneration|any increase|alter what|what you pay|what we charge|what customer pays|"
            "fee change|new fee|service costs|plan costs|product costs|free access|free of charge|chargeable|fee-based|charging|to charge"
        ),
        speaks_of=Subject(
            "price*|pricing|fees?|charges?|rates?|costs?|tariffs?|remuneration|dues|renewals? (is|are) at|what (you|CUSTOMER) pays?|what VENDOR charges?",
            (
                f"increas(e|es|ed|ing)|rais(e|es|ed|ing)|ris(e|es)|adjust*|{CHANGES}|review(s|ed)?|new (\\w+ )?(prices?|fees?|rates?|"
                f"charges)|higher|uplift*|index*|variation|varied|altered|adapt|go(es)? up|put up|different pricing|list price"
            ),
            (
                f"{VENDOR_MAY}|{NOTICE}|at any time|right to|prior|before|effective|DURATION|in writing|beforehand|discretion|"
                f"from time to time|sees fit|will be at|communicated|made known|announce*"
            ),
            within=130,
            unless=(
                "dispute*|late|interest|terminate the service|currency|taxes|withhold*|refund*|scope|change (order|request)s?|expenses|unused|"
                "instructions?|plan changes|upgrad*|downgrad*|finance charge|(aggregate|total) liability|giving rise to|charges prepaid"
            ),
        ),
        accept=(*TOLD_AHEAD, *WITHOUT_NOTICE, *TOLD_AT_ALL, *RIGHTS_TO_CHANGE_PRICES),
        reject=(
            Pattern(
                "a recital or an example",
                r"^\W*(?:whereas|imagine|suppose|for example|historically)\b|\bused to\b|accustomed to",
            ),
            Pattern(
                "what the customer asks to change, and what both negotiate",
                r"\bchange\w*\b[^|;]{0,80}\brequested by CUSTOMER\b|\bCUSTOMER's (?:\w+ )?request, VENDOR (?:may|shall|will)\b|"
                r"\brequests? (?:to CUSTOMER )?for an? \W?(?:price|fee|rate) (?:increase|change|adjustment)|"
                r"\b(?:BOTH|parties) shall negotiate\b|\bmore favou?rable (?:pric|terms|rates)",
            ),
            Pattern(
                "what the customer tells",
                r"CUSTOMER (?:shall|must|will|has to|is to|agrees to) "
                r"(?:give|notify|inform|advise|provide|tell|send|submit)\b(?!<250>VENDOR (?:shall|will|must|may))",
            ),
            Pattern(
                "the notice with which the customer leaves",
                r"^(?:(?!DURATION|BLANK)[^|])*CUSTOMER (?:may|can) (?:\w+ )?(?:terminate|cancel|end)"
                r"\b(?:(?!DURATION|BLANK|VENDOR (?:will|shall|must))[^|.;]){0,80}"
                r"\b(?:by|with|on|upon|giving|providing)\b<20>(?:DURATION|BLANK)'?s?'? (?:\w+ )?notice",
            ),
            Pattern(
                "whoever supplies the vendor",
                r"\bVENDOR's (?:[\w-]+ ){0,2}?"
                r"(?:carrier|host|landlord|licensor|supplier|processor|partner|provider|bank|sub-?contractor)s? "
                r"(?:\w+ )?"
                r"(?:gives?|tells?|notif(?:y|ies)|informs?|warns?|sends?|announces?|must|shall|will|has|have|may)\b",
            ),
            Pattern(
                "prices that somebody else sets",
                r"\b(?:set|fixed|determined|charged|imposed|levied) by (?:the |its |their )?(?:\w+ )?"
                r"(?:carriers?|operators?|networks?|third[ -]part(?:y|ies)|banks?|card schemes?|authorit(?:y|ies)|registr(?:y|ies)|"
                r"manufacturers?|suppliers?|licensors?)\b|\bnotice to VENDOR\b(?!'s| or CUSTOMER| and CUSTOMER)"
                r"(?!<40>\bto CUSTOMER)",
            ),
            Pattern(
                "somebody tells the vendor",
                r"(?<!CUSTOMER )\b(?:<shall>|ha(?:s|ve) (?:to|undertaken to|agreed to)|is to) (?:\w+ )?"
                r"(?:tell|notify|inform|give|warn|advise) VENDOR\b(?!'s)",
            ),
            Pattern(
                "the number of users, or the scope",
                r"\b(?:change|increase|reduction|decrease|modification)s? (?:in|of|to) (?:the )?"
                r"(?:number|volume|quantity|scope|usage|laws?)\b",
            ),
            Pattern(
                "prices that do not change",
                rf"\bVENDOR (?:shall not|will not|may not|cannot|won't|must not)\b<40>{CHANGE}",
            ),
            Pattern(
                "by agreement",
                r"(?:by|upon|with) (?:the )?(?:mutual |written ){1,2}(?:agreement|consent)|mutually agree|"
                r"change order",
            ),
            Pattern(
                "taxes, third parties or lateness",
                r"\btax(?:es|ation)?\b<60>(?:chang|increas)|late (?:fee|charge|payment)|interest|pass[ -]through|"
                r"exchange rates?|interest rate|currency",
            ),
            Pattern(
                "rates of something else",
                r"(?:bit|data|sample|frame|transfer|refresh|error|hit|conversion|royalty|commission|tax|heart) "
                r"rates?|^(?!.*\b(?:prices?|pricing|fees?|charges?)\b).*\brate limits?",
            ),
            Pattern(
                "the customer's own change",
                r"CUSTOMER(?:'s)? (?:may|shall|will|can|must) (?:\w+ ){0,2}(?:change|increase|upgrade|adjust)|"
                r"upgrade|downgrade|add(?:ing|itional) (?:users|seats|licenses)",
            ),
            Pattern("disputes and invoices", r"\bdispute|invoice (?:date|error)|chargeback"),
        ),
        review=_bare_right_yields,
    ),
)
