"""commercial.initial_term — how long the contract first runs.

Accepted: "for an initial term of three (3) years", "continues for a period of 12 months from the
Effective Date", "the term of this Agreement is DURATION", "Initial Term | 36 months", the column
"Term" of what is ordered, "month to month", "continues for the longer of one year or …", "annual subscription fee … each year", "is concluded
for one year", "hosting is contracted for sixty months", "will supply the Services for two years from",
"expires one (1) year thereafter", "commences on 1 March 2024 and ends on 28 February 2027", "this pilot lasts 30 days", "maintenance is for a period of".
In any construction: the first, base, original or committed stretch, and a bond ("is bound for", "stays in
force for"), of whatever runs: an entitlement, a registration, coverage, a plan.
Rejected: renewal terms, the term of confidentiality, warranty or survival, notice and payment
periods, prices and quotes, credits, the term of a lease, a loan or a research programme, trials inside a paid contract (the
trial's own paper is read), a billing period, the support of a release, and how
the contract goes on after its first term.
"""

from contract_check.extractors.commercial.first_stretches import FIRST_STRETCHES, of_a_trial_only_in_its_paper
from contract_check.extractors.commercial.stated_terms import STATED_TERMS
from contract_check.extractors.commercial.taken_for_a_period import TAKEN_FOR_A_PERIOD
from contract_check.extractors.commercial.terms_between_days import TERMS_BETWEEN_DAYS
from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.plans.order_tables import term_ordered
from contract_check.extractors.subject import AnyOf, Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

EXTRACTORS = (
    Extractor(
        review=of_a_trial_only_in_its_paper,
        tables=term_ordered,
        term=TermDefinition(
            "commercial.initial_term",
            Kind.DURATION,
            Better.NONE,
            "How long does the contract first run?",
        ),
        core=r"\bterm of this\b|\binitial term\b",
        speaks_of=AnyOf(
            Subject(
                (
                    "terms?|subscriptions?|agreement|contract|licen[cs]es?|commitment|commits?|engagement|evaluation|pilot|memberships?|plans?|"
                    "(support|contract|contractual|minimum|trial|beta|access|service|evaluation|pilot|initial) (period|term)|maintenance|"
                    "hosting|appointment|support is|services (are|will be|shall be)"
                ),
                "DURATION|annual*|yearly?|monthly?",
                (
                    "initial|commenc*|begin*|start*|effective (date|for)|minimum|first|concluded|valid|fixed|committed|commit*|lasts?|runs?|"
                    "subsist*|purchased|in (force|effect)|sold|entered into|tied|(term|length|period|duration) (is|of|shall be|will be|has)|"
                    "subscrib*|endur*|stands|duration|contracted|bought|engaged|provided as|remains?|take out|expires?|length|contract period|"
                    "pilot period|evaluation period"
                ),
                within=90,
                unless=(
                    "arbitrat*|confidential*|audit*|notice|notif*|invoice*|claim*|respon*|acknowledg*|dispute*|credits?|data|liab*|"
                    "amounts?|paid|payments?|price*|refund*|uptime|availab*|warrant*|logs?|retain*|incidents?|downtime|bill(ed|ing)|"
                    "delet*|(may|right to|can|shall|must) terminate|fees?|recommend*|early termination|renewal terms?|major version|breach"
                ),
                whoever_says_it=True,
            ),
            Subject(
                (
                    "month[- ](to|by)[- ]month|(annual|yearly|monthly|rolling|DURATION|one-year|multi-year) (rolling )?"
                    "(subscriptions?|plan|contract|commitment|licen[cs]e|agreement)"
                ),
                "services?|subscriptions?|agreement|contract|plans?|licen[cs]e|runs?|memberships?",
                unless="bill(ed|ing)|invoice*|paid|payable|fees?|reports?|review*|audit*|reserves?|updat*|available|terminat*|renew*|price*|MONEY|charge",
                whoever_says_it=True,
            ),
        ),
        triggers=words(
            "initial term|initial subscription|initial period|term of|for a period of|commence|"
            "remain in effect|remain in force|in full force|continue for|continue in effect|continues in|"
            "effective date|month to month|until you cancel|until customer cancels|until cancelled|"
            "month-to-month|subscription term|minimum term|contract term|term length|contract period|"
            "pilot period|beta period|beta term|evaluation period|evaluations are|is concluded|"
            "is entered into for|a duration of|pilot shall|pilot will|pilot last|pilot is|sign up for|"
            "year after the effective|years after the effective|years later|months later|year later|annual subscription|"
            "term:|initial licen|shall continue|will continue|contract duration|duration|first term|"
            "first period|first subscription|original term|base period|committed t|committed p|"
            "period of agreement|bound for|commits itself|engages|stays in force|first block|endure|"
            "be rendered|an initial|initial per|a first|for one year|rolling|fixed term|valid for|"
            "committed term|term is|commitment|opening |starter |take out a|undertakes to remain|"
            "take and the|annual terms|right of use| lasts | lasting|run for|runs for|"
            "monthly basis|commits to|concurrent with|runs along|subsist|fixed for|maintenance period|"
            "support period|trial period|registration is|purchased for|sold for|term of access|"
            "concludes after|ends on the|annual agreement|annual contract|contractual period|coverage is|"
            "terminate at|contracted for|subscribes to|subscribe to|enter into this|enters into this|"
            "term shall be|is granted|will take|contract length|yearly basis|annual basis|services for|"
            "licensed for|provided for|booked for|rented for|supplied for|taken out for|one year|two years|"
            "three years|five years|twelve months|months from|years from|first instance|stands for|"
            "month-by-month|by the month|month by month|period of|tied to|lasts|month contract|"
            "in effect from|effective from|in force from|runs from|begin on|begins on|start on|starts on|"
            "anniversary|are based on a|is based on a|month subscription|month agreement|year contract|year subscription|year agreement|month-long|"
            'subscription period|("term")|(the "term")|“term”|(the “term”'
        ),
        accept=(*STATED_TERMS, *TERMS_BETWEEN_DAYS, *TAKEN_FOR_A_PERIOD, *FIRST_STRETCHES),
        reject=(
            Pattern(
                "whom nobody may hire away",
                r"\b(?:recruit|hire|solicit|poach|entice)\w*\b<80>\b(?:employ\w*|staff|personnel)\b",
            ),
            Pattern(
                "the term of something else",
                r"\b(?:initial )?term of (?:the |any |each |an? |such )*(?:[\w-]+ ){0,4}?"
                r"(?:lease|loan|note|bond|mortgage|employment|(?:development|research) program(?:me)?)\b|\blength of the term of (?:the|such) licen[cs]e\b",
            ),
            Pattern("a recital", r"^\W*(?:recital|whereas)\b|\bwhich had an?\b"),
            Pattern("a warranty or a committee", r"^\W*warranty\b|\bwill conform\b|\b(?:committee|board|delegates?)\b"),
            Pattern(
                "credits and vouchers",
                r"\b(?:credits?|vouchers?|coupons?|promo\w*|gift|points|tokens?|keys?)\b<100>"
                r"\b(?:expires?|valid|lasts?|lapse)\b",
            ),
            Pattern(
                "a lease, staff",
                r"\blease\b|\bleave\b|royalt|probation|\bpremises\b|\bescrow agent\b|\blogs\b|\bstorage\b",
            ),
            Pattern(
                "confidentiality, survival or warranty",
                r"confidential|surviv|warrant(?:y|s|ies) (?:period|term)|non-?disclosure|\bretain|\bkept\b|"
                r"\bstored\b|\barchiv|indemnif|non-?compet|non-?solicit|\brecords\b",
            ),
            Pattern("how a dispute is settled", r"\bdisputes?\b<120>\b(?:resol|negotiat|settle|mediat)"),
            Pattern(
                "notice to end",
                r"^(?:BOTH|CUSTOMER|VENDOR) (?:may|shall have the right|can) (?:\w+ )?terminate"
                r"(?!.*\b(?:initial|first|minimum|fixed|committed) DURATION (?:\w+ )?(?:term|period|commitment)\b)",
            ),
            Pattern(
                "what a longer commitment is cheaper for",
                r"\bDURATION (?:\w+ )?commitments?\b[^.;|]{0,80}\b(?:discount|cheaper|sav(?:e|es|ing)|off\b|rebate|bonus)|"
                r"\b(?:discount|savings?|rebate|PERCENT off)\b[^.;|]{0,80}\bDURATION (?:\w+ )?commitments?\b",
            ),
            Pattern(
                "what happens in force majeure or delay",
                r"force majeure|"
                r"continues? for (?:more than|a period (?:of more than|exceeding|in excess))|"
                r"for (?:more than|longer than|over) (?:DURATION|a period)",
            ),
            Pattern("during the term and after it", r"during the term\b<60>\band for\b"),
            Pattern(
                "after the end",
                r"(?:after|following|upon|of) (?:the )?(?:expir\w+|termination)(?: or \w+)? of (?:this|the) "
                r"agreement,? (?:\w+ ){0,6}for ",
            ),
        ),
    ),
)
