"""commercial.auto_renewal — whether the contract renews by itself.

Accepted: "shall automatically renew for successive terms", "is tacitly extended", "auto-renews", "Renews yearly
unless cancelled", "continues from year to year unless …", "we will automatically charge you on each renewal
date until you cancel", "unless either party gives notice of non-renewal", "to prevent renewal, notify us", "should
neither side terminate, the contract is extended by a year", "we will assume that you wish to continue". What says that
it does not go on is read by `no_renewal`.
In any construction: a contract that goes on silently, period by period, or unless somebody stops it; a
contract that goes on only by a paper that both sign, or where the customer takes an option ("has an option to renew"), or "expires
and does not roll over" (false).
Rejected: a first term that may be cut short ("continues for three years unless terminated"), also where a renewal is only possible, a
renewal "provided that the parties have agreed on fees" or that a board must approve each time, renewal of domains,
insurance, certificates, credits, sessions or backups, what a paper extends to,
a renewal for which another paper may provide, renewal reminders, more time for an answer, a payment or a cure.
"""

from contract_check.extractors.commercial.no_renewal import NO_RENEWAL
from contract_check.extractors.commercial.renewal_by_itself import RENEWAL_BY_ITSELF
from contract_check.extractors.commercial.renewal_in_any_words import RENEWAL_IN_ANY_WORDS
from contract_check.extractors.commercial.renewal_until_cancelled import RENEWAL_UNTIL_CANCELLED
from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.subject import THE_DEAL, AnyOf, Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

# What renews besides contracts.
_OTHER_THINGS = (
    r"\b(?:certificates?|certifications?|attestations?|accreditations?|audits?|tls|ssl|https|domains?|tokens?|"
    r"cookies?|sessions?|keys?|caches?|leases?|dns)\b"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.auto_renewal",
            Kind.FLAG,
            Better.FALSE,
            "Does the contract renew by itself?",
        ),
        core=r"\bautomatic\w*\b",
        triggers=words(
            "renew|extend|extension|at a time|prolong|year to year|month to month|month-to-month|year-to-year|"
            "automatically charge|rebilled|roll over|rollover|until you cancel|terminate on expiry|"
            "shall expire|will expire|automatically continue|continue automatically|goes on for|continues for|"
            "in force until|in effect until|and ends on|and end on|and expires on|ends automatically|"
            "end automatically|wish to continue|rolls over|rolls into|fixed term|a further year|another year|"
            "charged once| from one |own accord|charged every|charged each|billed every|billed each|absent a |"
            "on a recurring basis|extends|evergreen| recurs |updated automatically|last day of|lapse|"
            "will cease|shall cease| ceases|expires |ends on|ends at|end on|end at|automatically terminate|"
            "automatically end|automatically expire|stops at|concludes|terminates at|terminates on|"
            "at the end of the|go on for|renewal is|expires auto|text form|keep going|keeps going|"
            "run on|runs on|rolling|each subscription period|recurring|further periods|consecutive |"
            "continues on a|carries on|at the end of every|additional one-year|ends upon|terminates upon|"
            "comes to an end|come to an end|no commitment|no obligation|term starts|term begins|"
            "new term|next term|next year|next period|another term|further term|indefinite|keeps renewing|"
            "nothing renews|next one|is charged unless|do not want|followed by another|followed by a further|"
            "renew themselves|another follows|otherwise a|new cover|fresh term|not subscriptions|"
            "until the end of|through the pilot|through the evaluation|through the trial|until such date|"
            "until the date|end date|ends without|terminates without|reconduction|roll you|month after month|year after year"
        ),
        speaks_of=AnyOf(
            Subject(
                (
                    r"(auto-?|self-?)?renew(s|ed|ing|able)?|(non-)?renewals?(?! dates?| prices?| fees?)|prolong(s|ation)|re-?billed|"
                    r"(is|are|be) prolonged|roll(s|ed|ing)? (\w+ )?(over|on|onto|into)|tacit*"
                ),
                f"{THE_DEAL}|automatic(ally)?|years?|months?|DURATION|orders?",
                within=90,
                unless="invoice*|refund|personal|tax*|certificat*|domains?|insurance",
                whoever_says_it=True,
            ),
            Subject(
                "continue[sd]?|carr(y|ies) on|go(es)? on|runs? on|extend(s|ed)?|extension|begins?|starts?|followed|follows",
                (
                    r"(year|month|quarter)s? (to|by) (year|month|quarter)|month[- ](to|by)[- ]month|successive|consecutive|another|"
                    r"(further|additional|equal|next|new) (\w+[- ]){0,2}(terms?|periods?|years?|months?|DURATION)|at a time|each time|"
                    r"each case|by itself|automatic(ally)?|until (\w+ ){0,3}cancel*|anniversary|mutual*|indefinite basis"
                ),
                THE_DEAL,
                within=110,
                unless="personal|confidential*|suspen*|sub-?processors?|surviv*|dispute*|use of|changes?|notice period",
                whoever_says_it=True,
            ),
            Subject(
                "charg(e|es|ed)|bill(s|ed|ing)|payments?",
                "recur(s|ring)|automatic(ally)?|each (month|year|period|renewal)|every (month|year)|start of (each|every)",
                "until|cancel*|authori[sz]*|card|payment method|subscriptions?|membership",
                within=110,
                unless="taxe?s?|late|overdue|exceed*|usage",
                whoever_says_it=True,
            ),
            Subject(
                "ends?|expires?|laps(e|es)|terminates?|ceases?|stops?|concludes?",
                (
                    r"automatic(ally)?|by itself|own accord|without (\w+ ){0,4}notice|unless (\w+ ){0,3}(renewed|extended)|"
                    r"at (its|the) end|once (\w+ )?(term|period)"
                ),
                "(initial |fixed |minimum |subscription |prepaid |evaluation |pilot |this )(terms?|period|year|agreement|contract)|contract|term",
                within=90,
                unless="breach*|insolv*|bankrupt*|rights?|access|confidential*|if|comply|BOTH may|data|accounts?",
                whoever_says_it=True,
            ),
        ),
        accept=(*NO_RENEWAL, *RENEWAL_BY_ITSELF, *RENEWAL_UNTIL_CANCELLED, *RENEWAL_IN_ANY_WORDS),
        reject=(
            Pattern(
                "something else is renewed",
                rf"{_OTHER_THINGS}<60>\b(?:auto-?)?renew(?!\w* (?:subscription|agreement|contract|term|plan))|"
                r"\b(?:auto-?)?renew\w*\W+"
                r"(?:(?!unless|until|on|subscription|term|agreement|for|each|every)\w[\w']*\W+){0,3}?"
                f"{_OTHER_THINGS}|"
                r"renew\w* (?:of )?(?:domain|the (?:certificate|registration)|certificates?|patents?|trademarks?|"
                r"insurance|polic(?:y|ies)|permits?|registrations?|lease)|"
                r"(?:domain name|certificate|insurance|policy|trademark|patent|copyright|registration|lease|visa|"
                r"permit|building|letter of credit)s? (?:\w+ ){0,3}(?:renew|extension)",
            ),
            Pattern(
                "renewing counts as consent",
                r"\brenewing\b[^.;|]{0,240}\bconstitutes? (?:\w+ )?(?:consent|acceptance|agreement)\b",
            ),
            Pattern(
                "something small is renewed",
                r"\b(?:sessions?|tokens?|(?:api|access|encryption|licen[sc]e) keys?|tickets?|credits?|minutes|"
                r"allowances?|backups?|quotas?|passwords?|consents?)\b <40>\b(?:renew|roll|extend|prolong)|"
                r"\bdhcp\b|\bcookie|\bconsents? <40>renew",
            ),
            Pattern(
                "somebody else's contract",
                r"employment contracts?|\binsurers?\b|\blandlord|\blessor|"
                r"(?:own|underlying|upstream) (?:agreement|contract|lease)s?\b<60>renew|"
                r"agreements? of (?:their|its) own|sub-?processors?\b<60>renew|"
                r"(?:third[- ]party|\boperating system|database) licen[sc]es?|"
                r"confidential\w+ (?:undertaking|obligation)",
            ),
            Pattern(
                "a period runs longer, not the contract",
                r"(?:time|deadline|date|period|window)s? "
                r"(?:(?:for|of|to) (?:\w+ ){0,3}?"
                r"(?:performance|delivery|payment|respon|repl|cure|acceptance|objection|review|test)|"
                r"shall be deemed extended)|"
                r"(?:cure|retention|response|acceptance|payment) periods? (?:may|can|shall|will) be "
                r"(?:extended|renewed)",
            ),
            Pattern(
                "the end of a cover",
                r"\b(?:insur\w+|coverages?|carriers?|underwriters?|polic(?:y|ies))\b[^|]{0,300}\bnon-?renew|"
                r"\bnon-?renew\w*\b[^|]{0,120}\b(?:insur\w+|coverages?|self-insurance)\b",
            ),
            Pattern(
                "a time is extended, not the contract",
                r"\b(?:extend|prolong)\w* (?:such|the|this|that|these|those|any) (?:\w+ )?"
                r"(?:times?(?: periods?)?|deadlines?|dates?|schedules?|milestones?)\b(?! of (?:this|the) agreement)",
            ),
            Pattern("a definition points elsewhere", r"(?:has|have|shall have) the meaning"),
            Pattern("a waiver", r"\bwaiver"),
            Pattern("a recital", r"^\W*(?:whereas|recital)\b"),
            Pattern(
                "a way to switch it on",
                r"(?:if|where|when|whether) (?:CUSTOMER|VENDOR) (?:has |have )?(?:enable|turn|opt|select|elect)\w* "
                r"(?:for |on |in(?:to)? )?(?:auto|to auto)",
            ),
        ),
    ),
)
