"""commercial.auto_renewal — whether the contract renews by itself.

Accepted: "shall automatically renew for successive terms", "is tacitly extended", "auto-renews",
"continues from year to year unless …", "we will charge you on each renewal date until you cancel",
"charged again every month until you cancel", "unless either party gives notice of non-renewal", "to prevent
renewal, notify us", "we will assume that you wish to continue"; and the refusals "will not renew automatically", "may be extended by mutual
agreement", "expires at the end of the term unless renewed in writing", "begins on … and ends on …",
"Customer may, at its option, renew", "any renewal requires a new order form".
In any construction: a contract that goes on silently, period by period, or unless somebody stops it; a
contract that goes on only by a paper that both sign.
Rejected: renewal of domains, insurance, certificates, credits, sessions or backups, automatic
termination, renewal reminders, more time for an answer, a payment or a cure.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.data.matters import answer_after, says_no, says_yes
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_RENEW = r"(?:renew(?:s|ed|al|als|ing|able)?|exten(?:d|ds|ded|ding|sion|sions)|prolong(?:s|ation)?|be prolonged|continu(?:e|es|ed)(?= (?:for|from|on an?|to (?:be )?(?:renew|extend)|thereafter|unless|until))|roll(?:s|ed)?[ -]?over|re-?new(?:s|ed)?)"
_SILENTLY = r"(?:automatic(?:ally)?|auto(?=[ -]?renew)|tacit(?:ly)?|by tacit agreement|impliedly)"
_MORE = r"(?:success\w+|subsequent|consecutive|additional|further|like|equal|similar|rolling|periods? of|terms? of|renewal term|another|one-year|DURATION|annual|the same|monthly)"
_CONTRACT = r"(?:agreement|contract|term|subscription|order(?: form)?|licen[sc]e|plan|membership|pilot|trial|engagement|maintenance)"
# What two parties must agree on does not happen by itself.
_TOGETHER = (
    r"(?:(?:by|upon|with|on|through|subject to) (?:the |an? )?(?:express |further |prior |separate |new )?"
    r"(?:mutual|written|joint|bilateral)(?: and)?(?: \w+){0,2} (?:agreement|consent|amendment|instrument)|pursuant to (?:\w+ )?(?:mutual|written)(?: \w+){0,2} (?:agreement|consent)"
    r"|(?:by|upon) (?:agreement|consent) (?:of|between|by) BOTH|mutually agree|agree(?:d)? (?:otherwise )?in writing to "
    r"|only (?:by|upon|if|with)|executing a (?:new|renewal))"
)
_NOT = r"(?:shall not|will not|does not|do not|won't|is not|are not|not be|no|without|instead of|neither|NEITHER)"

_TO_GO_ON = r"to (?:be )?(?:renew(?:ed)?|extend(?:ed)?|continued?|prolong(?:ed)?)\b"
_TELL = r"(?:notif|notice|tell|told|inform|advise|let VENDOR know|cancel|terminat|opts? out|turn|switch|object|contact)"

_REFUSED = re.compile(
    r"\bat [\w' ]{1,20} option,? [^.]{0,30}$|\b(?:not|no|never|without|n't|cannot)(?: be)?(?: \w+)? ?$"
)


_BY_AGREEMENT = re.compile(rf"\brenewed\b[^.;|]{{0,80}}(?:{_TOGETHER})(?![^.;|]{{0,20}} not to)")


def _unless_refused(clause: Clause, match: re.Match[str]) -> Found:
    """True, save after "not", "no", "never"; a question is answered by the next sentence."""
    if clause.own.rstrip().endswith("?"):
        answer = answer_after(clause)
        return TRUE if says_yes(answer) else FALSE if says_no(answer) else None
    before = clause.surface[max(0, match.start() - 40) : match.start()]
    return None if _REFUSED.search(before) or _BY_AGREEMENT.search(match[0]) else TRUE


# An end that follows from an event is not the end of the term.
_CAUSE = re.compile(
    r"\b(?:if|breach\w*|insolven\w*|bankrupt\w*|default|death|assign\w*|immediately|master|surviv\w*|dpa|calendar year)\b"
)


def _unless_by_a_cause(clause: Clause, _match: re.Match[str]) -> Found:
    """False (it does not go on), save where an event ends the contract."""
    return None if _CAUSE.search(clause.surface) else FALSE


_ITSELF = r"\b(?:agreement|contract|subscription|order(?: form)?|term|membership|licen[sc]e|engagement|pilot|relationship|plan)s?\b"
_THE_CONTRACT = re.compile(rf"\b{m.PAPER}")
# Left to a choice, an agreement or a condition: it does not happen by itself.
_CHOSEN = re.compile(
    rf"\b(?:may|can|could|option|mutual\w*|upon (?:the )?agreement|wish\w* to|elects? to|chooses? to|if (?:CUSTOMER|BOTH) renew|right to|provid(?:ed|ing)|suspension|unless(?: \w+){{0,4}}(?= (?:renew|exten|prolong))|\bor (?=(?:renew|exten|prolong)ed))\b[^.;|]{{0,40}}{m.RENEW}"
    rf"|{m.RENEW}[^.;|]{{0,60}}\b(?:by mutual|mutual|only (?:by|if|with|upon)|at the option|at its option|upon agreement|signed by|provided|providing)|\bin the event\b|\bproviding\b|\b(?:not|no|never|nor|cannot|without)\b[^,.;|]{{0,20}}{m.GO_ON}"
)
_UNLESS = (
    r"(?:unless|until|except where|save where|if (?:it is |it has )?not|if CUSTOMER do(?:es)? not|in (?:the )?absence of|(?:so|as) long as (?:NEITHER|neither|no|CUSTOMER has not|CUSTOMER have not)"
    r"|do(?:es)? nothing|failing which|in default of)"
)
_NO_AGREEMENT_NEEDED = re.compile(r"\b(?:automatic|auto-?renew|tacit|successive|price|fees?|rates?)")


def _only_by_agreement(clause: Clause, _match: re.Match[str]) -> Found:
    """False (it does not go on by itself), save where the sentence speaks of a silent renewal too."""
    return None if m.is_told_only(clause) or _NO_AGREEMENT_NEEDED.search(clause.surface) else FALSE


_STOPPED = rf"(?:{m.ENDING}|{m.NOT_ON}|not been (?:given|opted)|notice|tells? VENDOR|told VENDOR|notif\w+|opted out|object|do(?:es)? nothing|are bound)"


def _goes_on(clause: Clause, _match: re.Match[str]) -> Found:
    """True where it is the contract that goes on, and nobody's choice or agreement is needed for it."""
    if m.is_told_only(clause) or _CHOSEN.search(clause.surface):
        return None
    return TRUE if _THE_CONTRACT.search(f"{clause.heading} {clause.surface}") else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.auto_renewal",
            Kind.FLAG,
            Better.FALSE,
            "Does the contract renew by itself?",
        ),
        core=r"\bautomatic\w*\b",
        triggers=("renew", "extend", "extension", "at a time", "prolong", "year to year", "month to month", "month-to-month",
                  "year-to-year", "automatically charge", "rebilled", "roll over", "rollover", "until you cancel",
                  "terminate on expiry", "shall expire", "will expire", "automatically continue", "continue automatically",
                  "and ends on", "and end on", "and expires on", "ends automatically", "end automatically", "wish to continue",
                  "rolls over", "on a recurring basis", "extends", "evergreen", "keep going", "keeps going", "run on", "runs on", "rolling", "each subscription period",
                  "recurring", "further periods", "consecutive terms", "new cover", "fresh term", "not subscriptions", "until the end of"),
        accept=(
            # Refusals weigh less than a renewal that stands elsewhere: what renews by itself governs.
            Pattern("does not renew by itself", rf"\b{_NOT} (?:be )?(?:\w+ ){{0,2}}{_SILENTLY}[ -]?(?:be )?{_RENEW}", FALSE),
            Pattern("does not renew", r"(?:agreement|subscription|term|contract|order(?: form)?|licen[sc]e) (?:shall|will|does|may|do) not (?:be )?(?:renew|extend|prolong|auto)\w*(?! (?:to|the (?:liability|warrant)))", FALSE),
            Pattern("the vendor does not renew", r"VENDOR (?:shall|will|does|do) not (?:\w+ )?(?:renew|extend)\b<40>\bautomatically", FALSE),
            Pattern("not renewed by itself", rf"{_NOT} (?:be )?{_RENEW} {_SILENTLY}", FALSE),
            Pattern("no renewal by itself", rf"there (?:is|shall be|will be) no (?:{_SILENTLY} )?(?:renewal|extension|prolongation)|no automatic renewal|auto-?renewal(?::| \|) (?:no|off|none)", FALSE),
            Pattern("goes on by agreement only", rf"{_CONTRACT}\w* <60>(?:may|can|shall|will)(?: only)? be (?:renewed|extended|prolonged)<80>{_TOGETHER}", FALSE),
            Pattern("renewal takes an agreement", r"\b(?:renewal|(?:extension|continuation) of (?:this|the) (?:agreement|contract|term|subscription))\b(?! (?:term|period|fee|price|notice|date|option|shall be as))<60>(?:requires?|is subject to|subject to|needs?|only (?:by|upon|with)|must be|shall be|will be)<60>(?:mutual|agreed|agreement (?:of|by|between)|sign|in writing|written|new (?:order|agreement|contract))", FALSE),
            Pattern("must be renewed by an act", rf"{_CONTRACT}\b<80>must be (?:\w+ly )?renewed by\b", FALSE),
            Pattern("an option to renew", rf"(?:CUSTOMER|BOTH|\w+),? (?:may|can|shall have|has|will have)(?:,? at its (?:sole )?(?:option|discretion|election),| the (?:\w+ )?(?:option|right),?(?: at its \w+,)? to)(?: \w+)? (?:renew|extend)\b (?:(?:the|this|its|CUSTOMER's|any) )?(?:\w+ ){{0,2}}?{_CONTRACT}", FALSE, weight=-1),
            Pattern("runs to a date", rf"\b{_CONTRACT}\b<60>(?:begin|commence|start|run|is effective|become)\w*<80>\band (?:shall |will )?(?:end|expire|terminate)s? on (?!the (?:day|date|expir)|december 31 of)", _unless_by_a_cause, weight=-1),
            Pattern("ends of itself", rf"\b{_CONTRACT}\b<40>(?:ends?|expires?|terminates?|lapses?)\b<40>(?:automatically|by itself|without (?:the need (?:for|of) |need for |any |further )*(?:notice|termination))<60>(?:(?:expir\w+|end) of|without|fixed|notice)", _unless_by_a_cause, weight=-1),
            Pattern("parties may agree to go on", r"\b(?:may|can) (?:also )?(?:mutually )?(?:agree|elect)(?: in writing)? to (?:extend|renew|prolong)", FALSE),
            Pattern("parties may go on by agreement", r"\b(?:BOTH|VENDOR and CUSTOMER|CUSTOMER and VENDOR) (?:may|can) (?:also |only )?(?:extend|renew|prolong)\b<160>(?:confirm|agree|mutual|writing|exchang|sign)", FALSE),
            Pattern("ends unless renewed", r"(?:expire|end|terminate)s?(?: automatically)?(?: at| on| upon)<80>unless <40>(?:renewed|extended)<80>(?:agree|writ|order form|amendment|sign)", FALSE),
            Pattern("ends unless agreed otherwise", r"(?:expire|end|terminate)s?(?: automatically)?(?: at| on| upon)<80>unless <60>\bagree\w*<40>(?:renew|extend|prolong|continu)", FALSE),
            Pattern("renews by itself", rf"\b{_SILENTLY}[ -]?(?:be |and \w+ |is |are )?{_RENEW}", _unless_refused, weight=2),
            Pattern("renews by itself, words apart", rf"\b(?:{_SILENTLY}),? <40>(?<!may be )(?<!may )(?<!can be )(?<!can )(?:renew|be (?:renewed|extended|prolonged)|extends|continues? for)\w*", _unless_refused, weight=2),
            Pattern("renews by itself, words turned", r"\b(?:renew(?:s|ed|able|ing)?|extend(?:s|ed|ing)?|prolonged|continues?|rolls? over)(?: or extended|,)? <60>\b(?:automatically|tacitly)", _unless_refused, weight=2),
            Pattern("renews unless someone objects", rf"(?:renew(?:s|ed|able)?|exten(?:ds|ded|d)|prolonged|continues?)\b<120>{_MORE}<160>(?:unless|until|if not)\b<120>(?:notif|notice|terminat|cancel|non-renew|otherwise|elect|object|opt)", _unless_refused, weight=1),
            Pattern("renewed unless someone chooses otherwise", r"\b(?<!it )(?<!VENDOR )(?<!CUSTOMER )(?<!BOTH )(?:shall|will|is|are)(?: be)? renew(?:ed)?\b<100>\bunless\b<80>(?:not to (?:renew|extend|continue)|non-?renew|cancel|terminat|opts? out)", _unless_refused, weight=1),
            Pattern("renews unless not wanted", r"\b(?:unless|if (?:no|neither|NEITHER))\b <160>(?:notice|notif|terminat|elect|cancel)<160>\b(?:(?:shall|will|is|are)(?: then)?(?: be)?(?: deemed(?: to be)?)? (?:renew|extend|prolong|continue)\w*|renews\b)", _unless_refused, weight=1),
            Pattern("renewal can be prevented", r"\b(?:prevent|avoid|stop|opt out of|object to|turn off|switch off|disable)(?:ing)? (?:the |such |any |this |CUSTOMER's )?(?:automatic |auto-?)?(?:renewal|extension)\b(?! (?:notice|remind))", _unless_refused, weight=1),
            Pattern("silence means to go on", rf"(?:assumed?|deemed|considered|treated)\b<60>(?:wish|want|agree|elect|cho(?:se|osen))\w* {_TO_GO_ON}|(?:is|are|be) deemed (?:to be )?(?:renewed|extended|prolonged)", _unless_refused, weight=1),
            Pattern("who does not want renewal tells", rf"(?:\bnot|n't|no longer) (?:wish|want|intend)\w*<50>{_TO_GO_ON}<120>(?:must|should|shall|will|needs? to|please|required)<60>{_TELL}", TRUE, weight=1),
            Pattern("renews at intervals", rf"\b{_CONTRACT}s?\b<40>\brenews (?:every|each|monthly|annually|yearly|weekly|on (?:each|every|the same)|at the end of (?:each|every|its|the))", _unless_refused, weight=1),
            Pattern("renews of itself", rf"\bself-renew\w*|\b{_CONTRACT}\b<40>\brolls? over (?:annually|monthly|yearly|every|each|for|into)", _unless_refused, weight=1),
            Pattern("from period to period", r"(?:continue|renew|extend|remain|run)\w*(?: in (?:full )?(?:force|effect)(?: and effect)?)? <60>(?:from |on )?(?:year|month|DURATION)[ -]to[ -](?:year|month)", _unless_refused, weight=1),
            Pattern("shall renew for successive terms", r"(?<!it )(?<!VENDOR )(?<!CUSTOMER )(?<!BOTH )(?:shall|will|is|are)(?: be| thereafter| then)? (?:renew(?:ed)?|prolonged)(?: thereafter)? (?:for|annually|each|every|monthly|yearly|on (?:each|every|an? \w+))<20>(?:success\w+|consecutive|further|additional|year|month|DURATION|basis|term)", _unless_refused, weight=1),
            Pattern("non-renewal must be told", r"(?:notice|notif\w+|inform\w*)<80>(?:non-?renew\w*|(?:not to|not|does not (?:wish|want|intend) to|won't|decline to) renew|(?:intent\w*|election|decision|desire|wish) not to (?:renew|extend|continue))", _unless_refused, weight=1),
            Pattern("a choice not to renew is told", r"\bCUSTOMER (?:may|can|must)(?: \w+)? (?:choose|elect|opt|decide) not to renew<80>(?:by|notif|notice)", _unless_refused, weight=1),
            Pattern("charged until cancelled", r"(?:automatically|automatic|recurring|continue to) (?:be )?(?:charge\b|charged|bill\b|billed|billing|debit)\w*<160>(?:renew\w*|each (?:year|month|subscription|billing)|until (?:CUSTOMER |VENDOR |BOTH )?(?:\w+ )?(?:cancel|terminat)|anniversary|unless CUSTOMER cancel)", _unless_refused, weight=1),
            Pattern("charged again at the end of the term", r"\bautomatically (?:be )?(?:re-?billed|re-?charged|billed|charged)\b<40>\bat the end of (?:the |CUSTOMER's |each )?(?:\w+ ){0,2}?(?:term|period)\b", _unless_refused, weight=1),
            Pattern("charged each month until cancelled", r"\b(?:charged|billed|debited)(?: \w+)? (?:every|each) (?:month|year|quarter|billing (?:period|cycle))<20>\b(?:until|unless) (?:CUSTOMER )?(?:cancel|terminat)", _unless_refused, weight=1),
            Pattern("charged at intervals until cancelled", r"\b(?:charge|bill|debit)\b<100>(?:recurring basis|each (?:renewal|billing|subscription) (?:period|term|cycle))<60>\buntil\b<30>(?:cancel|terminat)", _unless_refused, weight=1),
            Pattern("goes on for further periods", r"\b(?:agreement|contract|term|subscription|licen[cs]e|it|thereafter)\b<80>\bcontinues?(?: in (?:full )?(?:force|effect))? for (?:further|successive|consecutive|additional) (?:terms|periods)\b<60>(?:each|at a time|DURATION)", _unless_refused, weight=1),
            Pattern("a new term follows", r"\b(?:fresh|new|further|next) (?:\w+ )?(?:term|year|period)\b<40>\b(?:will |shall )?(?:starts?|begins?|follows?)\b<40>\bautomatic\w*|\b(?:should|if) (?:NEITHER|neither|no party) (?:party )?objects?\b<20>\b(?:fresh|new|further) (?:term|period)\b", _unless_refused, weight=1),
            Pattern("a field that says none", r"^\W*auto(?:matic)?[- ]?renewals?\s*[|:]\s*\W{0,3}(?:none|no\b|off\b|not applicable|n/a)", FALSE, weight=3),
            Pattern("does not renew without a paper", r"\b(?:shall|will|does|do|is|are) not (?:automatically )?(?:renew|be renewed)\b(?: automatically)?,? (?:unless|except|without)\b<60>(?:execut|sign|agree|order|in writing)", FALSE),
            Pattern("is not renewed by itself", r"\bnot (?:be )?renewed? (?:by|of) itself", FALSE),
            Pattern("a field of the order", r"^\W*(?:renewals?|extension|auto-?renewal|renewal (?:term|terms|type))\b[^:]{0,20}[|:] \W{0,3}(?:automatic|auto\b|yes\b|by DURATION at a time|(?:successive|further) )", _unless_refused, weight=1),
            Pattern("prolonged at a time, unless ended", r"\b(?:by|for) (?:successive |further |another )?DURATION(?: at a time| each)?,? unless <60>(?:terminat|notice|cancel)", _unless_refused, weight=1),
            Pattern("renews until cancelled", r"(?:subscription|plan|membership)s?\b<80>(?:renew|continue|remain)\w*<80>(?:until|unless) <40>(?:cancel|terminat)", _unless_refused, weight=1),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern("goes on, and silently", rf"{m.RENEW}<60>{m.SILENTLY}|{m.SILENTLY}<60>{m.RENEW}|(?:deemed|taken|considered)(?: to)? (?:be|have been) {m.RENEW}", _goes_on, weight=-1),
            Pattern("goes on unless stopped", together(rf"\b{m.PAPER}\b<60>{m.GO_ON}<60>{m.AGAIN}", rf"{_UNLESS}<80>{_STOPPED}"), _goes_on, weight=-1),
            Pattern("kept going until stopped", rf"{m.PAPER}\b<30>(?:keeps?|goes?|runs?|carr(?:y|ies)) (?:on|going|running)\b<40>(?:until|unless)<60>{_STOPPED}", _goes_on, weight=-1),
            Pattern("the vendor renews it", r"\bVENDOR (?:will|shall)\b<60>\b(?:renew|extend|prolong)\b(?! or)<100>(?:another|each|charge|same|next)", _goes_on, weight=-1),
            Pattern("renewed period by period", rf"\b{m.PAPER}\b<100>(?:is|are|gets?|becomes?|(?:shall|will)(?: then)? be)(?: then| thereafter)? (?:renewed|prolonged|extended)\b<40>(?:success|consecutive|DURATION (?:each|at a time)|next|each (?:year|month)|(?:year|month) (?:by|after) |annual|anniversary|like )", _goes_on, weight=-1),
            Pattern("runs on for more periods", rf"\b{m.PAPER}\b<30>\b(?:extends? itself|rolls? over|renews|(?:shall|will) (?:run|roll|go) (?:on|over)|moves out by|runs? until cancelled)\b<40>(?:{m.AGAIN}|{_UNLESS})", _goes_on, weight=-1),
            Pattern("a rolling contract", r"\b(?:rolling|evergreen) (?:monthly |annual |DURATION )?(?:contract|agreement|subscription|renewal|arrangement|term\b|plan)", _goes_on, weight=-1),
            Pattern("charged again until cancelled", r"\b(?:charged?|billed?|debit(?:ed)?)\b<60>(?:at the (?:start|beginning|end) of each|on (?:each|every) renewal|each renewal)<60>(?:period|term|cycle|date)", _goes_on, weight=-1),
            Pattern("what happens afterwards", r"^\W*(?:[\w ]{0,30}(?:afterwards|thereafter|after (?:that|the \w+ term))|auto-?\s?renew\w*|renews)\s*[|:]\s*<20>(?:\bon\b|\byes\b|year (?:by|to) year|DURATION at a time|extends itself|renew\w* (?:auto|for|each))", weight=-1, value=TRUE),
            Pattern("goes on by a paper of both", together(rf"{_ITSELF}<60>\b(?:renew|exten(?:d|sion)|prolong)|(?:renewal|extension|prolongation|continuation) of (?:this|the) {_ITSELF}|\bobligations?\b<80>extension", rf"\b(?:only|unless|must|requires?|subject to)\b<100>{m.BY_AGREEMENT}|\bmay<40>{m.BY_AGREEMENT}"), _only_by_agreement, weight=-2),
            Pattern("the buyer may extend it", rf"{m.BUYER},? (?:may|can|shall be entitled to|has the (?:right|option) to)\b<40>\b(?:extend|renew|prolong) (?:the |this |its )?(?:\w+ ){{0,2}}?(?:{_ITSELF}|contract period)", _only_by_agreement, weight=-2),
            Pattern("nothing is charged again", r"\bnot (?:a )?(?:recurring|subscriptions?\b(?=[:;,.]))|nothing is charged again|\bno recurring (?:charge|payment|fee)s?|(?:one-off|single) payment<60>\bno<20>renew", FALSE, weight=-2),
            Pattern("lasts until its period ends", r"\b(?:agreement|contract|pilot|licen[sc]e)\b<40>(?:begin|commence|start|take effect|become|is effective)\w*<60>\b(?:continues?|remains?|runs?|lasts?)\b<30>\buntil the (?:end|expir\w+|conclusion|completion) of the (?:(?:beta|pilot|trial|evaluation|test|poc) )?(?:period|term|phase)\b", _unless_by_a_cause, weight=-2),
        ),
        reject=(
            Pattern("something else is renewed", r"renew\w* (?:of )?(?:domain|the (?:certificate|registration)|certificates?|patents?|trademarks?|insurance|polic(?:y|ies)|permits?|registrations?|lease)|(?:domain name|certificate|insurance|policy|trademark|patent|copyright|registration|lease|visa|permit|building|letter of credit)s? (?:\w+ ){0,3}(?:renew|extension)"),
            Pattern("something small is renewed", r"\b(?:sessions?|tokens?|(?:api|access|encryption|licen[sc]e) keys?|tickets?|credits?|minutes|allowances?|backups?|quotas?|passwords?|consents?)\b <40>\b(?:renew|roll|extend|prolong)|\bdhcp\b|\bcookie|\bconsents? <40>renew"),
            Pattern("somebody else's contract", r"employment contracts?|(?:own|underlying|upstream) (?:agreement|contract|lease)s?\b<60>renew|agreements? of (?:their|its) own|sub-?processors?\b<60>renew|(?:third[- ]party|\boperating system|database) licen[sc]es?|confidential\w+ (?:undertaking|obligation)"),
            Pattern("a period runs longer, not the contract", r"(?:time|deadline|date|period|window)s? (?:(?:for|of|to) (?:\w+ ){0,3}?(?:performance|delivery|payment|respon|repl|cure|acceptance|objection|review|test)|shall be deemed extended)|(?:cure|retention|response|acceptance|payment) periods? (?:may|can|shall|will) be (?:extended|renewed)"),
            Pattern("a definition points elsewhere", r"(?:has|have|shall have) the meaning"),
            Pattern("a waiver", r"\bwaiver"),
            Pattern("a recital", r"^\W*(?:whereas|recital)\b"),
            Pattern("a way to switch it on", r"(?:if|where|when|whether) (?:CUSTOMER|VENDOR) (?:has |have )?(?:enable|turn|opt|select|elect)\w* (?:for |on |in(?:to)? )?(?:auto|to auto)"),
        ),
    ),
)  # fmt: skip
