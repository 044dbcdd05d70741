"""commercial.auto_renewal — whether the contract renews by itself.

Accepted: "shall automatically renew for successive terms", "is tacitly extended", "auto-renews", "Renews yearly
unless cancelled", "continues from year to year unless …", "we will charge you on each renewal date until you
cancel", "unless either party gives notice of non-renewal", "to prevent renewal, notify us", "should neither side
terminate, the contract is extended by a year", "we will assume that you wish to continue". What says that it does
not go on is read by `no_renewal`.
In any construction: a contract that goes on silently, period by period, or unless somebody stops it; a
contract that goes on only by a paper that both sign.
Rejected: renewal of domains, insurance, certificates, credits, sessions or backups, what a paper extends to,
a renewal for which another paper may provide, renewal reminders, more time for an answer, a payment or a cure.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.no_renewal import NO_RENEWAL, TOGETHER
from contract_check.extractors.data.matters import answer_after, says_no, says_yes
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_RENEW = (
    r"(?:renew(?:s|ed|al|als|ing|able)?|"
    r"exten(?:d|ds|ded|ding|sion|sions)(?! to (?!DURATION|the end|another|an? (?:further|additional)|success))|"
    r"prolong(?:s|ation)?|"
    r"be prolonged|"
    r"continu(?:e|es|ed)(?= (?:for|from|on an?|to (?:be )?(?:renew|extend)|thereafter|unless|until))|"
    r"roll(?:s|ed)?[ -]?over|"
    r"re-?new(?:s|ed)?)"
)
_SILENTLY = r"(?:automatic(?:ally)?|auto(?=[ -]?renew)|tacit(?:ly)?|by tacit agreement|impliedly)"
_MORE = (
    r"(?:success\w+|subsequent|consecutive|additional|further|like|equal|similar|rolling|periods? of|terms? of|"
    r"renewal term|another|one-year|DURATION|annual|the same|monthly)"
)
# Nobody stops it.
_IF_NOBODY = (
    r"\b(?:unless|if (?:no\b|neither|NEITHER|CUSTOMER do(?:es)? not|BOTH do(?:es)? not|it is not)|"
    r"should (?:no\b|neither|NEITHER|CUSTOMER not)|absent|in (?:the )?absence of|failing|without)"
)
_TO_GO_ON = r"to (?:be )?(?:renew(?:ed)?|extend(?:ed)?|continued?|prolong(?:ed)?)\b"
_TELL = r"(?:notif|notice|tell|told|inform|advise|let VENDOR know|cancel|terminat|opts? out|turn|switch|object|contact)"

_REFUSED = re.compile(
    r"\bat [\w' ]{1,20} option,? [^.]{0,30}$|\b(?:not|no|never|without|n't|cannot)(?: be)?(?: \w+)? ?$"
)


# "unless the Order provides for automatic renewal": what another paper may say.
_SUPPOSED = re.compile(
    r"\b(?:if|unless|where|when|whether|to the extent|in case)\b[^.;]{0,140}"
    r"\b(?:provid\w+ for|specif\w+|stat\w+|stipulat\w+|says?|indicat\w+|mentions?|includes?|sets? out)"
    r"\b[^.;,]{0,20}$"
)
_LONGER = re.compile(r"\b(?:exten[ds]|prolong)")
_BY_AGREEMENT = re.compile(rf"\brenewed\b[^.;|]{{0,80}}(?:{TOGETHER})(?![^.;|]{{0,20}} not to)")


_RULED_OUT = re.compile(
    r"[^,.;|]{0,60}?\b(?:(?:is|are|shall be|will be|be) (?:\w+ly )?"
    r"(?:excluded|ruled out|precluded|waived|"
    r"not (?:possible|intended|agreed|provided|permitted|foreseen))|"
    r"(?:does|do|shall|will) not (?:take place|occur|happen|apply|come about))\b"
)


def _unless_refused(clause: Clause, match: re.Match[str]) -> Found:
    """True, save after "not", "no", "never" or where it is ruled out; a question is answered by the next sentence."""
    if _RULED_OUT.match(clause.surface, match.end()):
        return FALSE
    if clause.own.rstrip().endswith("?"):
        answer = answer_after(clause)
        return TRUE if says_yes(answer) else FALSE if says_no(answer) else None
    before = clause.surface[max(0, match.start() - 40) : match.start()]
    if _SUPPOSED.search(clause.surface[: match.start()]):
        return None
    if _LONGER.search(match[0]) and not _THE_CONTRACT.search(f"{clause.heading} {clause.surface}"):
        return None  # a deadline, a lease of an address
    return None if _REFUSED.search(before) or _BY_AGREEMENT.search(match[0]) else TRUE


_THE_CONTRACT = re.compile(rf"\b{m.PAPER}")
# Left to a choice, an agreement or a condition: it does not happen by itself.
_CHOSEN = re.compile(
    r"\b(?:may|can|could|option|mutual\w*|upon (?:the )?agreement|wish\w* to|elects? to|chooses? to|"
    r"if (?:CUSTOMER|BOTH) renew|right to|provid(?:ed|ing)|suspension|"
    r"unless(?: \w+){0,4}(?= (?:renew|exten|prolong))|\bor (?=(?:renew|exten|prolong)ed))"
    rf"\b[^.;|]{{0,40}}{m.RENEW}|"
    rf"{m.RENEW}[^.;|]{{0,60}}\b"
    r"(?:by mutual|mutual|only (?:by|if|with|upon)|at the option|at its option|upon agreement|"
    r"signed by|provided(?!,? (?:that )?(?:NEITHER|neither|no\b))|providing)|"
    r"\bin the event\b|"
    r"\bproviding\b|"
    rf"\b(?:not|no|never|nor|cannot|without)\b[^,.;|]{{0,20}}{m.GO_ON}"
)
# What renews besides contracts.
_OTHER_THINGS = (
    r"\b(?:certificates?|certifications?|attestations?|accreditations?|audits?|tls|ssl|https|domains?|tokens?|"
    r"cookies?|sessions?|keys?|caches?|leases?|dns)\b"
)
_UNLESS = (
    r"(?:unless|until|except where|save where|if (?:it is |it has )?not|if CUSTOMER do(?:es)? not|"
    r"in (?:the )?absence of|"
    r"(?:so|as) long as (?:NEITHER|neither|no|CUSTOMER has not|CUSTOMER have not)|do(?:es)? nothing|"
    r"failing which|in default of|otherwise|if not\b|provided(?:,? that)? (?:NEITHER|neither|no\b))"
)
_STOPPED = (
    rf"(?:{m.ENDING}|determined\b|{m.NOT_ON}|not been (?:given|opted)|notice|"
    r"(?:tells?|told|hears?|heard) (?:from )?(?:VENDOR|CUSTOMER|BOTH|otherwise)|"
    rf"\bsa(?:y|ys|id) (?:otherwise|so|no)\b|(?:switch|turn)(?:es|ed|s|ing)? (?:\w+ ){0, 3}?off\b|"
    r"\bstop(?:s|ped)?\b|notif\w+|opted out|object|do(?:es)? nothing|are bound)"
)


def _goes_on(clause: Clause, match: re.Match[str]) -> Found:
    """True where it is the contract that goes on, and nobody's choice or agreement is needed for it."""
    if m.is_told_only(clause) or _CHOSEN.search(clause.surface) or _SUPPOSED.search(clause.surface[: match.start()]):
        return None
    if _RULED_OUT.match(clause.surface, match.end()):
        return FALSE
    return TRUE if _THE_CONTRACT.search(f"{clause.heading} {clause.surface}") else None


# A price is taken, period after period, until somebody stops it.
_CHARGED = r"\b(?:charge|charged|charges|bill|billed|bills|debit|debited|collect|collected|invoiced?)\b"
_PERIODICALLY = (
    r"\b(?:recurring basis|"
    r"(?:each|every|once an?|once every) (?:new )?(?:(?:renewal|billing|subscription) )?"
    r"(?:period|term|cycle|month|year|quarter)|"
    r"for the next (?:one|period|month|year|term|cycle)|"
    r"(?:month|year) after (?:month|year))\b"
)
_UNTIL_STOPPED = (
    r"\b(?:until|unless)\b<30>\b(?:cancel\w*|terminat\w*|ask|tell|stop|(?:switch|turn)(?:ed)? (?:\w+ )?off)\b"
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
            "renew|extend|extension|at a time|prolong|year to year|month to month|month-to-month|"
            "year-to-year|automatically charge|rebilled|roll over|rollover|until you cancel|"
            "terminate on expiry|shall expire|will expire|automatically continue|continue automatically|"
            "goes on for|continues for|in force until|in effect until|and ends on|and end on|and expires on|"
            "ends automatically|end automatically|wish to continue|rolls over|rolls into|fixed term|"
            "a further year|another year|charged once| from one |own accord|charged every|charged each|"
            "billed every|billed each|absent a |on a recurring basis|extends|evergreen| recurs |"
            "updated automatically|last day of|lapse|will cease|shall cease| ceases|expires |ends on|ends at|"
            "end on|end at|automatically terminate|automatically end|automatically expire|stops at|concludes|"
            "terminates at|terminates on|at the end of the|go on for|goes on for|renewal is|expires auto|"
            "text form|keep going|keeps going|run on|runs on|rolling|each subscription period|recurring|"
            "further periods|consecutive |continues on a|carries on|at the end of every|additional one-year|"
            "ends upon|terminates upon|comes to an end|come to an end|carries on|no commitment|no obligation|"
            "term starts|term begins|new term|next term|another term|further term|indefinite|keeps renewing|"
            "nothing renews|next one|is charged unless|do not want|followed by another|followed by a further|"
            "renew themselves|another follows|otherwise a|new cover|fresh term|not subscriptions|"
            "until the end of|through the pilot|through the evaluation|through the trial|until such date|"
            "until the date|end date|ends without|terminates without"
        ),
        accept=(
            *NO_RENEWAL,
            Pattern(
                "renews by itself", rf"\b{_SILENTLY}[ -]?(?:be |and \w+ |is |are )?{_RENEW}", _unless_refused, weight=2
            ),
            Pattern(
                "renews by itself, words apart",
                rf"\b(?:{_SILENTLY}),? <40>(?<!may be )(?<!may )(?<!can be )(?<!can )"
                r"(?:renew|be (?:renewed|extended|prolonged)|extends|continues? for)\w*",
                _unless_refused,
                weight=2,
            ),
            Pattern(
                "renews by itself, words turned",
                r"\brenewals?\b <20>\b(?:is|are|occurs?|happens?|takes? place)\b <20>automatic(?:ally)?\b|"
                r"\b(?:renew(?:s|ed|able|ing)?|extend(?:s|ed|ing)?|prolonged|continues?|rolls? over)"
                r"(?: or extended|,)? <60>\b(?:automatically|tacitly)"
                r"(?! (?:ends?|terminat|expir|laps|cease|cancel))",
                _unless_refused,
                weight=2,
            ),
            Pattern(
                "renews unless someone objects",
                rf"(?:renew(?:s|ed|able)?|exten(?:ds|ded|d)|prolonged|continues?)\b<120>{_MORE}<160>"
                r"(?:unless|until|if not|absent|failing|in (?:the )?absence of)"
                r"\b(?! (?:it is )?(?:extended|renewed|prolonged) (?:by|in|with)\b)<120>"
                r"(?:notif|notice|terminat|cancel|non-renew|otherwise|elect|object|opt)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "renewed unless someone chooses otherwise",
                r"\b(?<!it )(?<!VENDOR )(?<!CUSTOMER )(?<!BOTH )(?:shall|will|is|are)(?: be)? renew(?:ed)?\b<100>"
                r"\bunless\b<80>(?:not to (?:renew|extend|continue)|non-?renew|cancel|terminat|opts? out)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "renews unless not wanted",
                rf"{_IF_NOBODY}\b <160>(?:notice|notif|terminat|elect|cancel|objects?)<160>\b"
                r"(?:(?:shall|will|is|are)(?: then)?(?: be)?(?: deemed(?: to be)?)? "
                r"(?:renew|extended by|extended for|prolong|"
                r"continue (?:thereafter |in (?:full )?(?:force|effect) )?"
                r"(?:for|from (?:year|month|term)|on an?|to (?:be )?renew))\w*|"
                r"renews\b|"
                r"(?:goes|go|runs?) on for (?:a further|another|DURATION))",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "renewal can be prevented",
                r"\b(?:prevent|avoid|stop|opt out of|object to|turn off|switch off|disable)(?:ing)? "
                r"(?:the |such |any |this |CUSTOMER's )?(?:automatic |auto-?)?(?:renewal|extension)"
                r"\b(?! (?:notice|remind))",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "silence means to go on",
                r"(?:assumed?|deemed|considered|treated)\b<60>(?:wish|want|agree|elect|cho(?:se|osen))\w* "
                f"{_TO_GO_ON}|"
                r"(?:is|are|be) deemed (?:to be )?(?:renewed|extended|prolonged)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "who does not want renewal tells",
                rf"(?:\bnot|n't|no longer) (?:wish|want|intend)\w*<50>{_TO_GO_ON}<120>"
                f"(?:must|should|shall|will|needs? to|please|required)<60>{_TELL}",
                TRUE,
                weight=1,
            ),
            Pattern(
                "renews at intervals",
                rf"\b{m.CONTRACT}<40>\brenews "
                r"(?:every|each|monthly|annually|yearly|weekly|on (?:each|every|the same)|"
                r"at the end of (?:each|every|its|the))",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "renews of itself",
                r"\bself-renew\w*|"
                rf"\b{m.CONTRACT}\b<20>\b(?:renews?|extends?|prolongs?) (?:itself|themselves)\b|"
                rf"\b{m.CONTRACT}\b<40>\brolls? over (?:annually|monthly|yearly|every|each|for|into)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "from period to period",
                r"(?:continue|renew|extend|remain|run)\w*(?: in (?:full )?(?:force|effect)(?: and effect)?)? <60>"
                r"(?:from |on )?(?:year|month|DURATION)[ -]to[ -](?:year|month)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "from one period to the next",
                rf"\b{m.CONTRACT}<60>\b(?:continue|renew|extend|run|go)\w*<30>\bfrom one "
                r"(?:month|quarter|year|term|period) to the next\b",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "shall renew for successive terms",
                r"(?<!it )(?<!VENDOR )(?<!CUSTOMER )(?<!BOTH )(?:shall|will|is|are)(?: be| thereafter| then)? "
                r"(?:renew(?:ed)?|prolonged)(?: thereafter)? "
                r"(?:for|annually|each|every|monthly|yearly|on (?:each|every|an? \w+))<20>"
                r"(?:success\w+|consecutive|further|additional|year|month|DURATION|basis|term)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "non-renewal must be told",
                r"(?:notice|notif\w+|inform\w*)<80>"
                r"(?:non-?renew\w*|"
                r"(?:not to|not|does not (?:wish|want|intend) to|won't|decline to) renew|"
                r"(?:intent\w*|election|decision|desire|wish) not to (?:renew|extend|continue))",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "a choice not to renew is told",
                r"\bCUSTOMER (?:may|can|must)(?: \w+)? (?:choose|elect|opt|decide) not to renew<80>"
                r"(?:by|notif|notice)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "charged until cancelled",
                r"(?:automatically|automatic|recurring|continue to) (?:be )?"
                r"(?:charge\b|charged|bill\b|billed|billing|debit)\w*<160>"
                r"(?:renew\w*|each (?:year|month|subscription|billing)|"
                r"until (?:CUSTOMER |VENDOR |BOTH )?(?:\w+ )?(?:cancel|terminat)|anniversary|"
                r"unless CUSTOMER cancel)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "charged again at the end of the term",
                r"\bautomatically (?:be )?(?:re-?billed|re-?charged|billed|charged)\b<40>\bat the end of "
                r"(?:the |CUSTOMER's |each )?(?:\w+ ){0,2}?(?:term|period)\b",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "charged again and again until stopped",
                f"{_CHARGED}<60>{_PERIODICALLY}<60>{_UNTIL_STOPPED}|{_PERIODICALLY}<60>{_CHARGED}<60>{_UNTIL_STOPPED}",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "goes on for further periods",
                r"\b(?:agreement|contract|term|subscription|licen[cs]e|it|thereafter)\b<80>\bcontinues?"
                r"(?: in (?:full )?(?:force|effect))? for (?:further|successive|consecutive|additional) "
                r"(?:terms|periods)\b<60>(?:each|at a time|DURATION)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "a new term follows",
                r"\b(?:fresh|new|further|next) (?:\w+ )?(?:term|year|period)\b<40>\b(?:will |shall )?"
                r"(?:starts?|begins?|follows?)\b<40>\b(?:automatic\w*|(?:by|of) itself|silently)|"
                r"\b(?:should|if) (?:NEITHER|neither|no party) (?:party )?objects?\b<20>\b(?:fresh|new|further) "
                r"(?:term|period)\b",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "a field of the order",
                r"^\W*(?:renewals?|extension|auto-?renewal|renewal (?:term|terms|type))\b[^:]{0,20}[|:] \W{0,3}"
                r"(?:automatic|auto\b|yes\b|by DURATION at a time|(?:successive|further) )",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "prolonged at a time, unless ended",
                r"\b(?:by|for) (?:successive |further |another )?DURATION(?: at a time| each)?,? unless <60>"
                r"(?:terminat|notice|cancel)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "renews until cancelled",
                r"(?:subscription|plan|membership)s?\b<80>(?:renew|continue|remain)\w*<80>(?:until|unless) <40>"
                r"(?:cancel|terminat)",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "a line that says it renews",
                r"^\W*(?:plans? |subscriptions? )?(?:automatically |auto-?)?renews\b"
                r"(?: "
                r"(?:automatically|yearly|annually|monthly|quarterly|each \w+|every \w+|for|by|at|until|unless)"
                r"\b|"
                r"$)",
                _unless_refused,
            ),
            Pattern(
                "updated on the same terms",
                rf"{m.CONTRACT}<60>\bupdated automatically\b<80>"
                r"(?:contract period|same (?:terms|conditions|period|duration))",
                _unless_refused,
            ),
            Pattern(
                "taken again until cancelled",
                r"\b(?:recurs|recurring|repeats?)\b<60>\b(?:each|every|monthly|annually|yearly)\b<80>\buntil\b<30>"
                r"(?:cancel|terminat)",
                _unless_refused,
            ),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern(
                "goes on, and silently",
                f"{m.RENEW}<60>{m.SILENTLY}|{m.SILENTLY}<60>{m.RENEW}|"
                f"(?:deemed|taken|considered)(?: to)? (?:be|have been) {m.RENEW}",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "goes on unless stopped",
                together(
                    rf"\b{m.PAPER}\b<60>{m.GO_ON}<60>{m.AGAIN}|"
                    rf"\b{m.PAPER}\b<120>(?:followed by (?:another|a further|a new)|"
                    r"otherwise,? (?:another|a (?:further|new|fresh)) (?:\w+ )?"
                    r"(?:term|year|period) (?:follows|begins|starts))",
                    rf"{_UNLESS}<80>{_STOPPED}",
                ),
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "kept going until stopped",
                rf"{m.PAPER}\b<30>(?:keeps?|goes?|runs?|carr(?:y|ies)) (?:on|going|running|renewing|recurring)"
                rf"\b<40>(?:until|unless)<60>{_STOPPED}|"
                rf"{_UNLESS}<80>{_STOPPED}<60>{m.PAPER}\b<30>(?:keeps?|goes?|runs?|carr(?:y|ies)) "
                rf"(?:on|going|running|renewing)\b<30>{m.AGAIN}",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "the vendor renews it",
                r"\bVENDOR (?:will|shall)\b<60>\b(?:renew|extend|prolong)\b(?! or)<100>"
                r"(?:another|each|charge|same|next)",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "renewed period by period",
                rf"\b{m.PAPER}\b<100>(?:is|are|gets?|becomes?|(?:shall|will)(?: then)? be)(?: then| thereafter)? "
                r"(?:renewed|prolonged|extended)\b<40>"
                r"(?:success|consecutive|DURATION (?:each|at a time)|next|each (?:year|month)|"
                r"(?:year|month) (?:by|after) |annual|anniversary|like )",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "runs on for more periods",
                rf"\b{m.PAPER}\b<30>\b(?:extends? itself|rolls? (?:over|into)|renews|"
                r"(?:shall|will) (?:run|roll|go) (?:on|over)|moves out by|"
                rf"runs? until cancelled)\b<40>(?:{m.AGAIN}|{_UNLESS})",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "continues by itself",
                rf"\b{m.CONTRACT}<20>\b(?:will|shall) (?:automatically continue|continue automatically)\b",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "otherwise it goes on",
                rf"^\W*(?:otherwise|failing (?:this|that|which)),? <20>{m.CONTRACT}<30>"
                r"\b(?:continues?|continued|extends?|extended|renews?|renewed|prolonged)\b<40>"
                r"(?:same|DURATION|further|another|anew)",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "otherwise a further term begins",
                rf"(?:{m.ENDING}|{m.NOT_ON}|\blapse)\b[^.|]{{0,80}}?"
                r"\b(?:otherwise|if not|failing (?:that|this|which)),? <20>\b"
                r"(?:(?:another|a (?:further|new|fresh)) (?:\w+ )?(?:term|year|period|month)\b|"
                f"(?:it|{m.CONTRACT}) (?:is|shall be|will be|gets) (?:then )?(?:renewed|extended|prolonged)|"
                f"(?:it|{m.CONTRACT}) (?:shall |will )?(?:renews?|extends?|continues?) for)",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "in force for further periods",
                rf"\b{m.PAPER}\b<60>\b(?:remains?|stays?) in (?:full )?(?:force|effect)\b<60>\bfor "
                r"(?:additional|further|successive|consecutive|subsequent)\b<40>(?:periods?|terms?|years?)\b",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "goes on by the month",
                rf"\b{m.CONTRACT}<20>\b(?:continues?|carries|carry|goes|go|runs?)(?: on)?(?: on an?)? "
                r"(?:monthly|annual|yearly|month-to-month|year-to-year|rolling|DURATION[ -]to[ -]DURATION)\b<30>"
                r"\b(?:after|thereafter|once|following)\b",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "who wants no more tells",
                rf"{_TELL}\w*<100>\bif CUSTOMER (?:do(?:es)? not|no longer) (?:wish|want|intend|need)<30>"
                r"\b(?:renew|another|continue|extend|further (?:year|term|period))",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "goes on without end once its first term is over",
                r"\b(?:after|upon|following|at) (?:the )?(?:expir\w+|end|completion|lapse) of "
                r"(?:the|its|their|this|such) (?:minimum|initial|first|fixed)(?: \w+)? (?:term|period)\b<60>"
                r"\b(?:continu\w+|runs? on|goes on|go on|extended|prolonged)\b<40>"
                r"\b(?:indefinite\w*|unlimited|open-ended|until (?:it is |they are )?(?:terminated|cancell?ed))",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "a rolling contract",
                r"\b(?:rolling|evergreen) (?:monthly |annual |DURATION )?"
                r"(?:contract|agreement|subscription|renewal|arrangement|term\b|plan)",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "charged again until cancelled",
                r"\b(?:charged?|billed?|debit(?:ed)?)\b<60>"
                r"(?:at the (?:start|beginning|end) of each|on (?:each|every) renewal|each renewal)<60>"
                r"(?:period|term|cycle|date)",
                _goes_on,
                weight=-1,
            ),
            Pattern(
                "what happens afterwards",
                r"^\W*(?:[\w ]{0,30}(?:afterwards|thereafter|after (?:that|the \w+ term))|auto-?\s?renew\w*|renews)"
                r"\s*[|:]\s*<20>(?:\bon\b|\byes\b|year (?:by|to) year|DURATION at a time|extends itself|"
                r"renew\w* (?:auto|for|each))",
                weight=-1,
                value=TRUE,
            ),
        ),
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
                "something small is renewed",
                r"\b(?:sessions?|tokens?|(?:api|access|encryption|licen[sc]e) keys?|tickets?|credits?|minutes|"
                r"allowances?|backups?|quotas?|passwords?|consents?)\b <40>\b(?:renew|roll|extend|prolong)|"
                r"\bdhcp\b|"
                r"\bcookie|"
                r"\bconsents? <40>renew",
            ),
            Pattern(
                "somebody else's contract",
                r"employment contracts?|"
                r"(?:own|underlying|upstream) (?:agreement|contract|lease)s?\b<60>renew|"
                r"agreements? of (?:their|its) own|"
                r"sub-?processors?\b<60>renew|"
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
