"""commercial.non_renewal_notice — how long before the end notice must be given to stop renewal.

Accepted: "automatically renews … unless either party gives notice of non-renewal at least 60 days
before the end of the term", "must cancel at least 24 hours before it renews", "not less than
DURATION prior to the expiry … of its intention not to renew", "continues thereafter until terminated
upon 30 days' notice", "extended by a year unless terminated with a notice period of 3 months to the
end of the term", "if you do not wish to renew, tell us 30 days before"; "cancel at any time before the
renewal", "unless cancelled before the renewal date" (0 days).
In any construction: a period before the end by which somebody says that the contract shall not go on.
Rejected: notice that is needed *to* renew (an option), notice of new prices before the renewal, a
reminder, payment before the renewal, notice to end the contract for a breach.
"""

from contract_check.extractors.commercial.non_renewal_in_any_words import NON_RENEWAL_IN_ANY_WORDS
from contract_check.extractors.commercial.notice_before_renewal import NOTICE_BEFORE_RENEWAL
from contract_check.extractors.commercial.stopped_before_it_renews import STOPPED_BEFORE_IT_RENEWS, only_where_it_renews
from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Act, Better, Kind, TermDefinition

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.non_renewal_notice",
            Kind.DURATION,
            Better.SHORTER,
            "How long before the end of the term must notice be given to stop renewal?",
            act=Act.CUSTOMERS_RIGHT,
        ),
        core=r"DURATION|BLANK|\bcancel\w*<60>\bany time\b",
        triggers=words(
            "renew|roll on|rolls on|notice expir|notice shall expire|notice to expire|runs on for|goes on for|"
            "rolls over|at a time|to the end of the|rolls forward|extended|"
            "extend for|extension|extend automatically|prolong|successive|year to year|month to month|"
            "month-to-month|year-to-year|cancel|roll over|thereafter until|automatically continue|"
            "prior to the end of|prior to the expiration|before the end of|before the expir|until terminated|"
            "indefinitely|before the renewal|before your renewal|not to continue|non-renewal|opt-out|"
            "opted out|anniversary|roll-over|rollover|not to be renewed|evergreen|resign|given up|"
            "go on for|switch off renewal|lapse|contract year|auto-renew|next period"
        ),
        speaks_of=Subject(
            (
                "renew(s|al|ed|ing)?|extend(s|ed)?|extension|prolong*|recurring|auto-renew*|non-?renew*|end of (\\w+ ){0,3}(billing|"
                "term|period|month)|(next|current) (billing|term|subscription)"
            ),
            ("unless|cancel*|terminat*|notice|notif*|opt out|not (to )?renew|non-?renew*|turn off|disabl*|until"),
            "terms?|periods?|subscriptions?|agreement|plan|contract|billing|memberships?|orders?",
            within=110,
            unless=(
                "invoice*|refund*|BOTH may extend|unless CUSTOMER purchases|arbitrat*|data|incident*|breach*|credits?|price*|"
                "fees? (will|shall|may)|claims?|confidential*"
            ),
            whoever_says_it=True,
        ),
        accept=(*NOTICE_BEFORE_RENEWAL, *STOPPED_BEFORE_IT_RENEWS, *NON_RENEWAL_IN_ANY_WORDS),
        reject=(
            Pattern("an order of goods", r"shipping date|purchase orders?\b<40>cancel|cancel\w* <30>purchase orders?"),
            Pattern(
                "somebody else's contract",
                r"sub-?processors? |agreements? of (?:their|its) own|\bpublisher|\binsurer|\bemployees?\b|"
                r"\bcourse\b|connector|\blandlord|\blessor|(?<!this )\b(?:lease|tenancy|loan) (?:of|for|agreement)\b",
            ),
            Pattern(
                "notice that is needed to renew",
                r"(?<!not )(?<!no longer )(?:option|right|request|wish(?:es)?|desires?|elects?|intent(?:ion)?|"
                r"entitled|exercise <20>option) (?:to|for) (?:renew|extend)\b|"
                r"exercis\w+ (?:this|its|such|the) (?:\w+ )?option|"
                r"(?:by|upon|if|subject to) (?:the )?(?:\w+ )?(?:mutual|agreement on|agreement of)|"
                r"\b(?:VENDOR|CUSTOMER|BOTH) may\b[^;|]{0,200}?(?<!not to )(?<!not )\b(?:extend|renew|prolong) "
                r"(?:the|this)\b",
            ),
            Pattern(
                "notice of prices",
                r"\bVENDOR\b <80>(?<!without )(?:notif|notice|inform)\w*<80>(?:fees?|prices?|pricing|rates?)\b|"
                r"(?:fees?|prices?|pricing|rates?|charges) <60>(?:increase|change|adjust)\w*<80>"
                r"(?:notif\w+|notice)<60>DURATION|adjustments proposed|"
                r"\b(?:increas|rais|chang|adjust)\w* (?:\w+ ){0,3}(?:fees?|prices?|pricing|rates?)\b<200>\bVENDOR "
                r"(?:gives?|provides?|notif\w+|informs?)\b",
            ),
            Pattern(
                "a reminder",
                r"VENDOR (?:will|shall|may) (?:\w+ )?"
                r"(?:remind|send CUSTOMER a (?:reminder|notice|renewal)|"
                r"notify CUSTOMER of (?:the|CUSTOMER's|any) (?:upcoming|renewal))",
            ),
            Pattern(
                "breach or another event",
                r"\bcure\b|\buncured\b|material(?:ly)? breach|insolven|force majeure|termination fee|excusable|"
                r"ceases|employment",
            ),
            Pattern(
                "payment before the renewal",
                r"\b(?:paid|payment|pay|invoiced?s?|billed|charged|issued)"
                r"\b(?:(?!\b(?:tell|let|notif|inform|cancel|notice))[^|]){0,40}?DURATION (?:prior to|before)",
            ),
            Pattern("an insurance policy", r"(?:insurance|insurer|certificate of|policies|letter of credit)"),
            Pattern(
                "domain names", r"\bdomains? (?:registrations?|names?)\b|\bdomains (?:must|should|can|may|are|renew)\b"
            ),
            Pattern(
                "refunds",
                r"(?<!no )\brefund(?!\w*<40>\bfailure to cancel)|money[ -]back|cooling[ -]off|"
                r"cancel(?:l?ation)? (?:of )?(?:the )?(?:class|event|training|appointment)",
            ),
        ),
        review=only_where_it_renews,
    ),
)
