"""security.continuity_plan — does the vendor keep a business-continuity or disaster-recovery plan?

Accepted: "maintains a business continuity and disaster recovery plan", "contingency plans are
documented", "we practise regular recovery drills", "Business Continuity: disaster recovery plans".
Rejected: the customer's plan, force-majeure clauses that only name one, incident response plans,
recovery objectives alone; "does not maintain a disaster recovery plan" is a refusal.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import TRUE, Extractor, Found, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_BY_VENDOR
from contract_check.extractors.security.continuity_in_any_words import ANY_PLAN, PLAN_IN_ANY_WORDS
from contract_check.extractors.security.measure_titles import title_above
from contract_check.extractors.security.measures import NOT, asked, listed, refused, sheet, stated
from contract_check.extractors.security.plan_words import DRILL, MATTER, NAMED, PLAN
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, words
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.term import Better, Kind, TermDefinition

_HAVE = (
    r"\b(?:maintain(?:s|ed|ing)?|has|have|having|implement(?:s|ed|ing)?|establish(?:es|ed|ing)?|"
    r"keep(?:s|ing)?|kept|operates?|develop(?:s|ed)?|adopt(?:s|ed)?|put in place|tests?|tested|"
    r"testing|reviews?|reviewed|updates?|updated|follows?|executes?|(?:set|laid|written) down in|"
    r"compl(?:y|ies) (?:at all times )?with|invokes?|activates?|initiates?|ensures?|provides?|"
    r"document(?:s|ed)?|exercises?|practi[cs]es?|in place|run|runs|conducts?|performs?|"
    r"there (?:is|are)|possess(?:es)?|design(?:s|ed)?|uses?|includes?|including|employs?|"
    r"utili[sz]es?|compris(?:es?|ing)|encompass(?:es)?|foresees?|consists? of|"
    r"pursuant to VENDOR's|in accordance with (?:VENDOR's|its|an?))\b"
)


def _named_before(clause: Clause, match: re.Match[str]) -> Found:
    return TRUE if re.search(PLAN, f"{clause.before} {clause.surface}") else None


_TRIGGERS = words(
    "continuity|disaster|contingency|bcdr|bc/dr|bcp|dr plan|bc plan|plan for|plans for|drp|emergency|"
    "recovery drill|recovery plan|recovery strateg|restart plan|resumption|recovery concept|"
    "recovery procedure|failover test|crisis|business resum|written plan|rehears|restore the service|"
    "services are to be restored|resume the service|resilience plan|tested plan|recover the service|"
    "dr drill|frequency|dr tabletop|worked out how|handbook|resilience|dr test|dr exercise|"
    "dr runbook|dr polic|dr procedure"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.continuity_plan",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor keep a business-continuity or disaster-recovery plan?",
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            (
                "disaster|continuity|contingency|resilien*|restore (the )?availability|emergency plan|crisis|"
                "catastroph*|failover|recover*"
            ),
            "plans?|procedures?|program*|recovery|process*|strateg*|measures|maintain*|restor*|polic*|tested",
            unless="not apply|force majeure|exclu*|cop(y|ies) of (the )?(software|programs?|product)",
        ),
        weigh=standing(rf"(?:{PLAN}|{ANY_PLAN}|{DRILL})", *NOT_BY_VENDOR),
        accept=(
            asked(PLAN),
            refused(rf"(?:{PLAN}|{MATTER})"),
            *PLAN_IN_ANY_WORDS,
            Pattern(
                "the plan just named is kept",
                r"VENDOR (?:<shall> |(?:represents|warrants|confirms|declares|undertakes)(?: and \w+)? that it )?"
                r"(?:also )?(?:has|have|maintains?|keeps?|possesses|tests|follows) (?:such|the|this|that) (?:an? )?"
                r"(?:\w+ )?plan",
                _named_before,
            ),
            sheet(
                rf"(?:{PLAN}|^\W*(?:\w+ )?{DRILL}|"
                r"^\W*(?:disaster recovery|business continuity)"
                r"(?: (?:and|&|/) (?:disaster recovery|business continuity))?(?: management)?"
                r"(?=\s?[:|-][^|]{0,60}\b(?:plans?|documented|tested|reviewed|drills?|exercises?|roles)\b))"
            ),
            listed(rf"(?:{NAMED}|{DRILL})"),
            Pattern(
                "a plan and what is done with it, without a verb",
                rf"^\W*(?:[\w-]+ ){{0,2}}?{NAMED}(?: and \w+)? (?:\w+ly )?"
                r"(?:tested|reviewed|documented|maintained|in place|exercised|updated|rehearsed)\b",
                stated,
            ),
            Pattern(
                "kept, under the plan's title",
                r"(?:VENDOR|\b(?:it|the plan|this plan|they)\b)(?: <shall>)? (?:is |are |be )?(?:\w+ly )?"
                r"(?:maintain|test|review|updat|exercis|document|approv|rehears|cover|describ)"
                f"{free_of(NOT + '|;|CUSTOMER', 60)}",
                stated,
                heading=PLAN,
                weight=-1,
            ),
            Pattern(
                "there is a plan, under the title of continuity",
                r"(?:VENDOR(?: <shall>)?(?: \w+ly)? "
                r"(?:has|have|maintain|keep|document|test|develop|review|operat|establish)\w*|"
                rf"\bthere (?:is|are)){free_of(NOT + '|;|CUSTOMER', 60)}"
                r"\b(?:plans?|procedures|runbooks?|concepts?|strateg(?:y|ies))\b|"
                r"(?:VENDOR's |\bthe |\bthis |^\W*)plans? (?:(?:is|are) )?(?:\w+ly )?"
                r"(?:tested|reviewed|documented|maintained|exercised|updated|rehearsed)\b",
                stated,
                heading=r"business continuity|disaster recovery|continuity (?:plan|management)",
                weight=-1,
            ),
            Pattern(
                "recovery plans exist",
                r"\brecovery plans? (?:exists?|"
                r"(?:is|are) (?:\w+ly )?(?:in place|tested|maintained|documented|kept)|"
                r"for (?:all |every )?(?:critical |key |the |its )?"
                r"(?:systems|services|applications))",
                stated,
            ),
            Pattern(
                "a summary of the plan is given",
                r"VENDOR(?: <shall>)?(?: \w+ly| also)? "
                r"(?:provid|give|share|make|furnish|suppl|deliver|send|submit|present)\w*[^.;|]{0,60}?"
                rf"(?:its|the|VENDOR's|their) (?:\w+ )?{PLAN}",
                stated,
            ),
            Pattern(
                "covered by the vendor's plan",
                r"\b(?:is|are|be) (?:\w+ly )?(?:covered by|included in|within the scope of|part of|governed by) "
                rf"(?:VENDOR's|an?|the) (?:\w+ ){{0,2}}{PLAN}",
                stated,
            ),
            Pattern(
                "drills take place",
                rf"{DRILL}{free_of(NOT + '|;', 40)}\b"
                r"(?:takes? place|(?:is|are) (?:\w+ly )?(?:performed|conducted|carried out|held|run|done)|occurs?)",
                stated,
            ),
            Pattern(
                "how often it is tested, under the title of drills",
                r"^\W*(?:test |drill )?(?:frequency|interval|cadence)\s?[:|] ?\w*(?:annual|year|quarter|month)",
                lambda c, m: TRUE if re.search(DRILL, title_above(c)) else None,
            ),
            Pattern(
                "no excuse from following the plan",
                r"(?:<will_not>|\bnot) (?:excuse|relieve|release|exempt)\b[^.;|]{0,40}VENDOR[^.;|]{0,60}"
                rf"\b(?:implement|execut|maintain|invok|perform|follow|activat|carry)\w*[^.;|]{{0,40}}{PLAN}",
                TRUE,
            ),
            Pattern("a plan is kept", rf"{_HAVE}{free_of(NOT + '|;', 110)}{PLAN}", stated),
            Pattern(
                "a plan is kept, passively",
                rf"{PLAN}{free_of(NOT + '|;', 90)}\b(?:is|are|be|has been|have been)\b(?: \w+ly| also)? "
                r"(?:maintained|in place|established|documented|tested|reviewed|implemented|updated|available|"
                r"exercised|developed|kept|activated|defined|created|approved|rehearsed|audited|practi[cs]ed)",
                stated,
            ),
            Pattern(
                "the vendor's plan does something",
                rf"(?:VENDOR's (?:\w+ ){{0,3}}{PLAN}|{PLAN} of VENDOR){free_of(NOT + '|;', 30)}\b"
                r"(?:covers?|provides?|includes?|addresses|describes?|ensures?|foresees?|"
                r"(?:is|are) (?:\w+ly )?(?:tested|reviewed|updated|exercised|documented|based|designed))\b",
                stated,
            ),
            Pattern(
                "drills",
                r"\b(?:perform\w*|conduct\w*|practi[cs]e\w*|run|runs|carr(?:y|ies) out|regular(?:ly)?|"
                rf"annual(?:ly)?|periodic\w*|quarterly|undertakes?)\b{free_of(NOT + '|;|CUSTOMER', 60)}{DRILL}",
                stated,
            ),
            Pattern(
                "a plan in a list of measures",
                rf"^\W*(?:[\w /&-]{{0,40}}:? )?{PLAN}(?: (?:and|for|with|including|that|to)\b[^.|]{{0,80}})?\W*$",
                stated,
                heading=r"measure|continuity|availab|resilien|recover|disaster|security|technical",
            ),
            Pattern("plans in a row of a table", rf"(?:{MATTER}[^|]{{0,30}}\||\|)[^|]{{0,30}}{PLAN}", stated),
        ),
        reject=(
            Pattern(
                "a short form in a list of them",
                r"\|\W*(?:bcp|bcm|bcdr|drp|dr|bc|brp)\W*\Z|\A\W*(?:bcp|bcm|bcdr|drp|dr|bc|brp)\W*\|[^|]{0,60}\Z",
            ),
            Pattern(
                "the title of a paper that is attached",
                rf"^\W*{ANY_EXHIBIT} (?:[a-z]|\d{{1,2}}|[ivx]{{1,4}}) ?[-:.]? ?(?:[\w&/'()-]+ ?){{1,8}}\W*$",
            ),
            Pattern(
                "an excuse, not a plan",
                rf"{PLAN} (?:ought|should|would|could)\b|"
                r"(?:force majeure(?![^.;|]{0,60}\bnot (?:excuse|relieve|release|exempt))|"
                f"beyond<40>reasonable control|prevented|avoided)<200>{PLAN}(?!<80>(?:maintain|implement))",
            ),
            Pattern(
                "plans for other emergencies",
                r"medical emergenc|"
                r"emergency (?:contact|room|exit|repair|call|number|maintenance|medical|use|relief|change)"
                r"(?!<120>continuity)",
            ),
            Pattern(
                "planning as a service", r"\bplanning\b[^.;|]{0,60}\b(?:consulting|assessments?|advisory|workshops?)\b"
            ),
            Pattern(
                "the customer's plan",  # but "Which systems does your plan cover?" asks the vendor
                rf"CUSTOMER's (?:\w+ ){{0,3}}{PLAN}(?! (?:officer|manager|team))(?![^.|?]*\?)",
            ),
        ),
    ),
)
