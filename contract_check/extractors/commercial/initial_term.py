"""commercial.initial_term — how long the contract first runs.

Accepted: "for an initial term of three (3) years", "continues for a period of 12 months from the
Effective Date", "the term of this Agreement is DURATION", "Initial Term | 36 months", "month to
month", "continues for the longer of one year or …", "annual subscription fee … each year", "is concluded
for one year", "hosting is contracted for sixty months", "will supply the Services for two years from",
"expires one (1) year thereafter", "this pilot lasts 30 days", "maintenance is for a period of".
In any construction: the first, base, original or committed stretch, and a bond ("is bound for", "stays in
force for"), of whatever runs: an entitlement, a registration, coverage, a plan.
Rejected: renewal terms, the term of confidentiality, warranty or survival, notice and payment
periods, prices and quotes, credits, trials inside a paid contract (the trial's own paper is read), a billing period, the support of a release, and how
the contract goes on after its first term.
"""

import re
from decimal import Decimal

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.pilot_terms import is_pilot
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.numbers import read_number
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_MONTH = Duration(Decimal(1), Unit.MONTHS)
_YEAR = Duration(Decimal(12), Unit.MONTHS)
_D = r"(?P<d>DURATION|BLANK)"
_PAPER = (
    r"(?:this |the |CUSTOMER's |VENDOR's |each |every |an? |all |paid )*(?:[\w-]+ ){0,2}?(?!contract price)"
    f"{m.CONTRACT}(?: term| period)?"
)
# What a paper may be about that runs for a time of its own.
_SUBJECT = (
    r"\b(?:(?:this|the) (?:\w+ )?(?:pilot|beta|trial|proof of concept|poc|evaluation|maintenance|hosting|support|"
    r"engagement|programme|program|cooperation)(?: (?:agreement|period|phase|term|services?))?)"
)
_NOT_A_DEADLINE = (
    r"(?!'?s?'? (?:prior|notice|written|before|"
    r"(?:after|following) (?:the |such |any )?(?:effective )?(?:date of )?(?:the |such )?"
    r"(?:termination|expir|disclos|end)))"
)
# "for a minimum period of", "for an initial term of at least", "for the longer of"
_FOR = (
    r"for(?: an?| the| one)?(?: (?:minimum|fixed|committed|initial|first|full|continuous|single))?"
    r"(?: (?:period|term|duration))?(?: (?:of|equal to))?(?: an?| the)?"
    r"(?: (?:at least|longer of|initial (?:period|term) of|period of|term of))?"
)


# The first of several stretches, in any words.
_FIRST = r"(?:initial|first|opening|starter|original|basic|base|minimum|fixed|committed|firm|primary|lock-in)"
_SPAN = r"(?:term|period|duration|block|commitment|length)"
_BOUND = (
    r"(?:stays? in force|remains? in force|endures?(?: initially)?|"
    r"(?:is|are) (?:bound|tied|locked in|locked)|commits? (?:itself|themselves)|is committed|"
    r"engages? VENDOR|(?:shall|will) be (?:rendered|provided|supplied)|(?:is|are) set up|"
    r"(?:is|are) agreed|becomes a member[^|.;]{0,20}|is engaged|binds? BOTH|"
    r"(?:undertakes?|agrees?|commits?) to (?:remain|stay)\b[^|.;]{0,16})"
)


def _long(clause: Clause, match: re.Match[str]) -> Found:
    """A term is counted in months or years; days only from a month on, never hours or minutes."""
    found = duration_at(clause, match)
    if isinstance(found, Duration) and found.unit not in (Unit.MONTHS, Unit.YEARS, Unit.WEEKS, Unit.DAYS):
        return None
    return found


def _unless_of_a_notice(clause: Clause, match: re.Match[str]) -> Found:
    """ "Ends one month after receipt" of a notice is no term."""
    before = f"{clause.before} {clause.surface[: match.start()]}"
    return None if "receipt" in match[0] and re.search(r"cancel|notice|terminat", before) else _long(clause, match)


def _from_the_start(clause: Clause, _match: re.Match[str]) -> Found:
    """A month, unless that is only how the contract goes on after its first term."""
    return (
        None
        if re.search(
            r"\b(?:thereafter|afterwards|after (?:the|that|this|its)|following (?:the|that)|upon (?:the )?expir\w+)\b",
            clause.surface,
        )
        else _MONTH
    )


def _of_months(clause: Clause, match: re.Match[str]) -> Found:
    """What is bought by the month or the year; days are those of a trial, a warranty or a test."""
    found = _of_the_contract(clause, match)
    of_a_release = re.search(r"\b(?:releases?|versions?|ga)\b", clause.own)
    return (
        found if isinstance(found, Duration) and found.unit in (Unit.MONTHS, Unit.YEARS) and not of_a_release else None
    )


def _of_the_contract(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where nothing but the contract is spoken of."""
    return None if m.is_told_only(clause) or _NOT_THE_CONTRACT.search(clause.surface) else _long(clause, match)


_TRIAL = re.compile(
    r"\b(?:free|trial|beta)\b(?! of)|"
    r"\((?:the )?\"?(?:evaluation|trial|pilot|beta|test) (?:period|term)\b|"
    r"\b(?:an?|any|each) evaluation period|"
    r"\b(?:evaluation|pilot|test)(?: (?:period|phase|term) of|s (?:are|run|last))\b|"
    r"DURATION(?: \(\d+\) days?)? (?:evaluation|pilot|test) (?:period|phase)"
)


def _of_a_trial_only_in_its_paper(readings: list[Reading], paper: Paper) -> list[Reading]:
    """How long a trial lasts is the contract's term only where the paper as a whole is about the trial."""
    plain = [r for r in readings if r.clause is None or not _TRIAL.search(r.clause.surface)]
    return readings if len(plain) < len(readings) and is_pilot(paper) else plain


_NOT_THE_CONTRACT = re.compile(
    r"\b(?:notice|renewal (?:term|period)s?|each renewal|payment|invoice|delivery|warranty period|"
    r"options? to|employ\w+|visit|consult\w+|training|release dates?|releases|acceptance period|"
    r"test\w*)\b(?! and| shall renew)"
)


def _in_labelled_units(_clause: Clause, match: re.Match[str]) -> Found:
    """ "Initial Term (months): 36" """
    number = read_number(match["n"])
    return Duration(number, Unit.MONTHS if match["unit"] == "months" else Unit.YEARS, match[0]) if number else None


def _anniversary(_clause: Clause, match: re.Match[str]) -> Found:
    """ "Until the third anniversary" is a term of three years."""
    years = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "tenth": 10}[match["n"]]
    return Duration(Decimal(years), Unit.YEARS, match[0])


EXTRACTORS = (
    Extractor(
        review=_of_a_trial_only_in_its_paper,
        term=TermDefinition(
            "commercial.initial_term",
            Kind.DURATION,
            Better.NONE,
            "How long does the contract first run?",
        ),
        core=r"\bterm of this\b|\binitial term\b",
        triggers=words(
            "initial term|initial subscription|initial period|term of|for a period of|commence|"
            "remain in effect|remain in force|in full force|continue for|continue in effect|continues in|"
            "effective date|month to month|until you cancel|until customer cancels|until cancelled|"
            "month-to-month|subscription term|minimum term|contract term|term length|contract period|"
            "pilot period|beta period|beta term|evaluation period|evaluations are|is concluded|"
            "is entered into for|a duration of|pilot shall|pilot will|pilot last|pilot is|sign up for|"
            "year after the effective|years after the effective|years later|year later|annual subscription|"
            "term:|initial licen|shall continue|will continue|contract duration|duration|first term|"
            "first period|first subscription|original term|base period|committed t|committed p|"
            "period of agreement|bound for|commits itself|engages|stays in force|first block|endure|"
            "be rendered|an initial|initial per|a first|for one year|rolling|fixed term|valid for|"
            "committed term|term is|commitment|opening |starter |take out a|undertakes to remain|"
            "take and the|annual terms|minimum term|right of use| lasts | lasting|run for|runs for|"
            "monthly basis|commits to|concurrent with|runs along|subsist|fixed for|maintenance period|"
            "support period|trial period|registration is|purchased for|sold for|term of access|"
            "concludes after|ends on the|annual agreement|annual contract|contractual period|coverage is|"
            "terminate at|contracted for|subscribes to|subscribe to|enter into this|enters into this|"
            "term shall be|is granted|will take|contract length|yearly basis|annual basis|services for|"
            "licensed for|provided for|booked for|rented for|supplied for|taken out for|one year|two years|"
            "three years|five years|twelve months|months from|years from|first instance|stands for|"
            "month-by-month|by the month|month by month|period of|tied to|lasts|month contract|"
            "month subscription|month agreement|year contract|year subscription|year agreement|month-long|"
            'subscription period|("term")|(the "term")|“term”|(the “term”'
        ),
        accept=(
            Pattern(
                "initial term of",
                r"(?<!following the )(?<!after the )(?<!expiry of the )\binitial (?:\w+ ){0,2}?"
                r"(?:term|period|duration)s?\b\"?\)?(?:(?!\brenew|\bexten|\bsuccess|\bconsecutive)[^|]){0,60}?"
                r"(?:(?:shall|will)(?: be| begin<60>| commence<60>| start<60>| continue<40>| run)?|is|of|:|\||\"|"
                f"means|for|be)<40>(?<!commence )(?<!begin )(?<!start ){_D}"
                r"(?! (?:prior|before|notice|written|after|following))",
                _long,
                weight=3,
            ),
            Pattern(
                "a period named the initial term",
                f"{_D}(?:,? (?:from|after|following|commencing|beginning|starting|period|term|thereafter|unless) ?"
                r"[^.|]{0,100}?)?,? ?[(\[]"
                r"(?:the |an |each, an |this |such |such period, the |hereinafter |collectively, the )?\"?initial "
                r"(?:\w+ )?(?:term|period)",
                _long,
                weight=3,
            ),
            Pattern("period initial term", rf"{_D} initial (?:\w+ )?(?:term|period)\b", _long, weight=3),
            Pattern(
                "the term is a period",
                rf"\b(?:term|duration) of {_PAPER}(?: \(\S+ \S+\))?,? <60>"
                r"(?:is|be|shall be|will be|shall run|continue|for)(?! (?:due|paid|payable|invoiced|billed))\b<30>"
                f"{_D}",
                _long,
                weight=2,
            ),
            Pattern(
                "the contract runs for a period",
                rf"\b{_PAPER}(?! (?:terminat|cancel|expir)\w+) <60>\b"
                r"(?:commenc\w+|begin\w*|start\w*|becomes? effective|shall be effective|is effective|takes? effect|"
                r"enters? into force|come into (?:force|effect)|be in effect|remain\w*|continu\w+|subsists?|"
                r"is made|be valid|(?:is|are) valid|last\w*|stands|be in force|run\w*|"
                r"(?:is|are) (?:fixed|agreed|sold|bought|purchased|concluded|taken out)|shall be|is|has|have)"
                r"(?: in (?:full )?(?:force|effect)(?: and effect)?)?<160>(?<!renewed )(?<!extended )"
                rf"(?<!prolonged )\b{_FOR} {_D}{_NOT_A_DEADLINE}",
                _long,
                weight=1,
            ),
            Pattern(
                "the contract lasts a period",
                rf"\b{_PAPER} (?:(?:(?!\b(?:the|an?|any|such|if|where|which)\b)[^|.;]){{0,30}}\bunless"
                r"[^|.;]{0,40}|"
                r"(?:starts?|begins?|commences?)\b[^|.;]{0,60}\band,?"
                r"(?: unless [^|.;,]{0,60},)? |"
                r"(?:\w+ ){0,3}?)(?:lasts?|lasting|covers?|endures?)(?: for)?(?: an?| the)?"
                f"(?: (?:period|term) of)? {_D}{_NOT_A_DEADLINE}",
                _of_the_contract,
                weight=1,
            ),
            Pattern(
                "ends on an anniversary",
                r"(?:agreement|licen[sc]e|term|subscription|contract)\b<100>(?:terminates?|expires?|ends?|until)"
                rf"<40>\bthe {_D} anniversary",
                _long,
                weight=1,
            ),
            Pattern(
                "runs to an anniversary",
                r"(?:agreement|licen[sc]e|term|subscription|contract)\b<120>(?:terminates?|expires?|ends?|until)"
                r"<40>\bthe (?P<n>first|second|third|fourth|fifth|tenth)(?: \(\w+\))? anniversary",
                _anniversary,
                weight=1,
            ),
            Pattern(
                "a field of the order",
                r"^(?:\W*)(?:(?:(?:initial|first|contract|subscription|licen[sc]e|committed|minimum|"
                r"agreement|order|service|services|pilot|evaluation) ){0,2}(?:term|period|duration)|"
                r"(?:contract|term) (?:length|duration))(?: of (?:the )?\w+)?\s*(?:[|:]|–|-(?= ))\s*(?:\W{0,3})"
                f"{_D}",
                _long,
                weight=2,
            ),
            Pattern(
                "first period of",
                rf"\b(?:firm |fixed )?(?:first|initial) (?:firm |fixed )?(?:term|period) of {_D}",
                _long,
                weight=2,
            ),
            Pattern(
                "a term that is a period",
                r"(?<!renewal )\b(?:subscription|contract|contractual|services?|support|maintenance|licen[sc]e|"
                r"agreement|pilot|beta|engagement|evaluation|trial) (?:term|period)\"? "
                f"(?:is|shall be|will be|covers|lasts|runs for) {_D}{_NOT_A_DEADLINE}",
                _long,
                weight=1,
            ),
            Pattern(
                "the term is so long",
                r"(?:^\W*(?:[\d.]+ )?|, |\. )the (?:contract |agreement |initial |minimum )?term "
                f"(?:is|shall be|will be) (?:for )?(?:a (?:fixed )?(?:period|term) of )?(?:at least )?{_D}"
                f"{_NOT_A_DEADLINE}",
                _of_the_contract,
            ),
            Pattern(
                "a term by its definition",
                r"\b(?:subscription|licen[cs]e|services?|contract|agreement) (?:term|period)\" "
                r"(?:means|is|shall mean)<20>\b(?:term|period),? (?:of|lasting) "
                f"(?:not less than |no less than |at least )?{_D}{_NOT_A_DEADLINE}",
                _of_the_contract,
                weight=1,
            ),
            Pattern(
                "a duration of",
                rf"\b{_PAPER}\b<40>\b(?:has|have|having) (?:a|an initial|a fixed|a minimum) "
                f"(?:term|duration|period) of {_D}",
                _long,
                weight=2,
            ),
            Pattern(
                "what the paper is about runs for a period",
                f"{_SUBJECT} <20>(?:runs?|lasts?|continues?|is|shall be|be|takes?)(?: {_FOR})? {_D}{_NOT_A_DEADLINE}",
                _long,
                weight=1,
            ),
            Pattern(
                "ends so long after it began",
                rf"\b{_PAPER}\b<100>\b(?:ends?|expires?|terminates?|concludes?)(?: automatically)? (?:on the )?"
                rf"(?:after )?(?:within (?=(?:DURATION|BLANK) \(the \"))?{_D}"
                r"(?: \(the \"(?:\w+ )?term\b| thereafter| later|$|[.;,]|"
                r" (?:after|from|following) (?:the )?"
                r"(?:effective|start|commencement|signature|subscription start|activation|issue|date of|key|"
                r"receipt|day\b))",
                _unless_of_a_notice,
                weight=1,
            ),
            Pattern(
                "both sign up for a period",
                r"(?:BOTH|VENDOR|CUSTOMER) (?:signs? up|commits?|subscribes?|engages?|contracts?)"
                r"(?: CUSTOMER| VENDOR)?(?: to the (?:services?|platform|software|subscription))? "
                r"(?:for|to(?= (?:an? )?(?:\w+ )?DURATION))(?: an?| the)?(?: (?:minimum|fixed|initial))?"
                f"(?: (?:term|period|duration))?(?: of)? {_D}(?! (?:of )?notice)",
                _long,
            ),
            Pattern(
                "both conclude it for a period",
                r"\b(?:BOTH|VENDOR|CUSTOMER)(?: hereby)? (?:concludes?|enters? into|makes?|signs?) "
                rf"(?:this|the|an?) (?:\w+ )?{m.CONTRACT} {_FOR} {_D}(?! notice)",
                _long,
            ),
            Pattern(
                "this is month to month",
                r"\bthis is (?:an? )?(?:(?:month|DURATION)[ -]to[ -]month|monthly) "
                r"(?:agreement|contract|subscription)",
                _MONTH,
            ),
            Pattern("this is annual", rf"\bthis is an? (?:annual|yearly|one-year) {m.CONTRACT}", _YEAR),
            Pattern(
                "a contract of so long",
                rf"\b(?:this|the|CUSTOMER's|an?) {_D} (?:subscription |service |licen[cs]e |fixed[ -]term )?"
                r"(?:contract|agreement|commitment|subscription)\b(?! (?:plan|fee|price|renewal))",
                _of_the_contract,
                weight=-3,
            ),
            Pattern(
                "month to month",
                rf"{m.PAPER}<80>\b(?:is|be|are|on|runs?|continues?) "
                rf"(?:(?!billed|charged|paid|invoiced|due)[\w-]+ ){{0,3}}{m.MONTHLY}(?! plans?)",
                _from_the_start,
            ),
            Pattern(
                "runs month to month",
                r"\b(?:runs?|goes|sign(?:s|ed)? up|(?:is|are) (?:provided|offered|sold|billed))(?: on an?)? "
                r"(?:month|DURATION)[ -](?:to|by)[ -]month\b",
                _MONTH,
            ),
            Pattern(
                "a plan of a period taken out",
                rf"\bCUSTOMER (?:takes? out|buys?|purchases?|subscribes? to|signs? up for) an? {_D} "
                r"(?:plan|subscription|contract|licen[cs]e|membership)\b",
                _long,
            ),
            Pattern(
                "a field with its unit in the label",
                r"^\W*(?:(?:initial|first|minimum|contract|subscription) )+term \((?P<unit>months|years)\)\s*"
                r"[:|]\s*(?P<n>\d{1,3})\b",
                _in_labelled_units,
                weight=2,
            ),
            Pattern(
                "a first stretch of contract years",
                rf"\b{_FIRST} (?:[a-z]+ ){{0,2}}?{_SPAN} (?:of|is|shall be) (?P<n>[a-z]+|\d{{1,2}})(?: \(\d+\))? "
                r"(?:contract|full|subscription|agreement) (?P<unit>years)?(?:year)?\b",
                _in_labelled_units,
                weight=2,
            ),
            Pattern(
                "services supplied for at least a period",
                r"\b(?:take|supply|provide|receive) the services for "
                rf"(?:no less than|not less than|at least|a minimum (?:term |period )?of) {_D} from\b",
                _long,
                weight=1,
            ),
            Pattern(
                "bought for a period",
                r"\b(?:services?|software|hosting|licen[cs]es?|hardware|products?|subscriptions?|support|"
                r"maintenance|platform|access)\b<30>(?:is|are|shall be|will be) "
                r"(?:contracted|ordered|purchased|booked|provided|licensed|supplied|rented|leased|hired|taken|"
                rf"granted)<20>\b{_FOR} {_D}{_NOT_A_DEADLINE}",
                _of_months,
                weight=-1,
            ),
            Pattern(
                "supplied for a period",
                r"\bVENDOR (?:shall|will|agrees to|undertakes to) "
                r"(?:supply|provide|make available|perform|render|deliver|grant)"
                r"\b(?:(?!after|support)[^|.;]){0,50}?\b"
                rf"(?:services?|access|software|platform|subscription|hosting|maintenance)\b(?: to CUSTOMER)? {_FOR}"
                rf" {_D}(?=(?:,? (?:from|commencing|starting|beginning|as of|unless|\()|\.?$)){_NOT_A_DEADLINE}",
                _of_months,
                weight=-1,
            ),
            Pattern("a right of use for a period", rf"\bright of use,? limited to {_D} from\b", _long),
            Pattern(
                "charged each month until cancelled",
                r"\b(?:charged|billed|debited)(?: \w+)? (?:every|each) month<20>\b(?:until|unless) (?:CUSTOMER )?"
                r"(?:cancel|terminat)",
                _MONTH,
                weight=-2,
            ),
            Pattern(
                "paid by the year from the start",
                r"\b(?:annual subscription|subscription is annual|annual term|yearly subscription)\b<160>"
                r"(?:each year thereafter|every year thereafter|anniversary)",
                _YEAR,
            ),
            Pattern(
                "sold in annual terms",
                r"\b(?:sold|offered|purchased|provided) (?:in|for|on) (?:an? )?(?:annual|yearly|one-year) "
                r"(?:terms?|periods?|basis)\b",
                _YEAR,
            ),
            Pattern(
                "an annual term",
                r"\bterm\b <30>(?:is|shall be|will be) (?:annual|yearly|one annual)\b",
                _YEAR,
                weight=1,
            ),
            # Wider and weaker: a first stretch, or a bond, in any words.
            Pattern(
                "first stretch of",
                rf"\b{_FIRST} (?:[a-z]+ ){{0,2}}?{_SPAN}\b['\")]*"
                r"(?:\s*[:|]|<20>\b(?:of|is|be|covers|lasts|means|runs|comprises)\b)(?: the| an?)?(?: period of)? "
                f"{_D}{_NOT_A_DEADLINE}",
                _of_the_contract,
                weight=-1,
            ),
            Pattern(
                "a trial of so long",
                rf"{_D}(?: \(\d+\) days?)? (?:free )?(?:trial|evaluation|pilot|test) (?:period|phase|term)\b",
                _of_the_contract,
                weight=-2,
            ),
            Pattern(
                "a trial period of",
                rf"\b(?:trial|evaluation|pilot|test|beta) (?:period|phase|term) of (?:up to |at most )?{_D}",
                _of_the_contract,
                weight=-2,
            ),
            Pattern(
                "evaluations are for a period",
                r"^\W*(?:[\d.]+ )?(?:the |an? |all |any )?(?:evaluation|trial|pilot|beta|test)s? "
                f"(?:is|are|runs?|lasts?) (?:for )?(?:up to )?{_D}{_NOT_A_DEADLINE}",
                _of_the_contract,
                weight=-2,
            ),
            Pattern(
                "renews every so long from the start",
                rf"\b{_PAPER}\b<80>\b(?:begins?|starts?|commences?)\b<80>\brenews? every {_D}",
                _of_the_contract,
                weight=-2,
            ),
            Pattern(
                "a period named the evaluation period",
                rf"\bfor (?:an? (?:initial )?(?:period|term) of )?{_D}"
                r"(?: (?:from|after|following) [^.|(]{0,80})? ?\((?:the |an? )?\"?"
                r"(?:evaluation|trial|pilot|beta|test) (?:period|term)\b",
                _of_the_contract,
                weight=-2,
            ),
            Pattern(
                "first so long stretch",
                rf"(?<!during the )(?<!after the )\b{_FIRST} {_D}'? {_SPAN}\b",
                _of_the_contract,
                weight=-1,
            ),
            Pattern(
                "bound for a period",
                rf"\b(?:{m.PAPER}|{m.BUYER}|BOTH|body|access)\b<60>\b{_BOUND}\b,?<40>\b(?:for|to) (?:the |an? )?"
                rf"(?:{_FIRST} )?(?:(?:period|term) of )?(?:DURATION, i\.e\. |(?:an? )?half-year, i\.e\. )?{_D}"
                f"{_NOT_A_DEADLINE}",
                _of_the_contract,
                weight=-1,
            ),
            Pattern(
                "from a date to a date, being",
                rf"\b{m.PAPER}<60>\b(?:endure|run|last|continue)\w*<100>\bbeing {_D}",
                _of_the_contract,
                weight=-1,
            ),
            Pattern(
                "a rolling month", r"\b(?:monthly rolling|rolling monthly) (?:contract|agreement|subscription)", _MONTH
            ),
        ),
        reject=(
            Pattern(
                "whom nobody may hire away",
                r"\b(?:recruit|hire|solicit|poach|entice)\w*\b<80>\b(?:employ\w*|staff|personnel)\b",
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
            Pattern(
                "prices and quotes",
                r"\b(?:prices?|quotes?|quotation|rates?|discounts?|offers?)\b <40>"
                r"(?:fixed|valid|effect|firm|guaranteed|locked|apply|applies)\b",
            ),
            Pattern("how a dispute is settled", r"\bdisputes?\b<120>\b(?:resol|negotiat|settle|mediat)"),
            Pattern("notice to end", r"^(?:BOTH|CUSTOMER|VENDOR) (?:may|shall have the right|can) (?:\w+ )?terminate"),
            Pattern(
                "what happens in force majeure or delay",
                r"force majeure|"
                r"continues? for (?:more than|a period (?:of more than|exceeding|in excess))|"
                r"for (?:more than|longer than|over) (?:DURATION|a period)",
            ),
            Pattern("during the term and after it", r"during the term\b<60>\band for\b"),
            Pattern(
                "renewal alone", r"^(?:any|each|the|such|a) (?:renewal|extension)|renewal terms?\"? (?:shall|means|is)"
            ),
            Pattern(
                "after the end",
                r"(?:after|following|upon|of) (?:the )?(?:expir\w+|termination)(?: or \w+)? of (?:this|the) "
                r"agreement,? (?:\w+ ){0,6}for ",
            ),
        ),
    ),
)
