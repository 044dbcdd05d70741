"""data.deletion — within how long the vendor deletes customer data after the end, or on request.

Accepted: "shall delete all Customer Data within thirty days of termination", "upon expiry the
Processor will, at the Controller's choice, delete or return Personal Data", "your content is purged
when you cancel", "data is kept for 60 days after cancellation and then deleted", "when the add-on is
uninstalled, the platform deletes all its data", "Deletion: within 30 days after termination", "Customer data: contract + 30 days" under retention; in other
words, where data, the end, the act and a figure that goes with it stand together (`deleted_after_the_end`).
Items of a list inside a sentence are read each for itself; "shall not retain any Customer Data after termination" and
"Customer hereby instructs Provider to delete" are deletion too.
Rejected: the customer's own duty or tool to delete, a bare right of the vendor ("may delete", "retains the right to purge"),
return without deletion, deletion of logs, of children's data or of infringing content during the term,
confidential information that does not cover customer data.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import AT_THE_END, DATA, THE_END, VENDOR_WILL, without
from contract_check.extractors.data.deleted_after_the_end import (
    deleted_within,
    deletion_period,
    is_of_data,
    with_its_deadline,
)
from contract_check.extractors.data.deletion_duties import DELETED, DUTIES, NOT_DUTY, THEIR_TURN, THINGS, WITHIN
from contract_check.extractors.data.matters import DELETE, NOT_TO_THE_SERVICE
from contract_check.extractors.data.stages_after_the_end import deleted_in_stages, lines_of_stages
from contract_check.extractors.data.times_by_plan import DELETED as DELETED_COLUMN
from contract_check.extractors.data.times_by_plan import times_by_plan
from contract_check.extractors.framework import Extractor, Found, Pattern, duration_at, of_this_act
from contract_check.extractors.subject import CUSTOMER_DATA, Subject
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition


def _as_listed(clause: Clause, match: re.Match[str]) -> Found:
    """The period that ends a list whose items, just above, are of deleting data."""
    before = clause.document.text[max(0, clause.span.start - 200) : clause.span.start].lower().rstrip()
    goes_on = before and before[-1] not in ".:?!"
    return duration_at(clause, match) if goes_on and re.search(DELETED, before) and is_of_data(before) else None


def _as_instructed(clause: Clause, match: re.Match[str]) -> Found:
    """The period for "this instruction", where the words just before it are of deleting data."""
    before = clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
    return duration_at(clause, match) if re.search(DELETED, before) and is_of_data(before) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.deletion",
            Kind.DURATION,
            Better.SHORTER,
            "After the end of the contract (or a request), within how long does the vendor delete customer data?",
            must_be_outright=True,
        ),
        triggers=words(
            "delet|destroy|destruction|eras|purge|dispos|expunge|wipe|remove|removal|no copy|clear out|"
            "rid of|may be left|be left on|taken off|scrub|purging|gone|go away|shred|discard|beyond use|"
            "no longer than|not longer than|not retain|not keep|not to keep|not to retain|no longer retain|saniti|overwrit|unrecoverable|"
            "hold on to|how long do|how long will|on our systems|days of termination|days after termination|"
            "this instruction|such instruction|retention"
        ),
        speaks_of=Subject(
            (
                "delet(e|es|ed|ing|ion)|destr(oy*|uct*)|eras(e|es|ed|ing|ure)|purg*|wip(e|ed|es|ing)|return (or|and)|"
                "dispos(e|ed|al)|de-?identif*"
            ),
            f"{CUSTOMER_DATA}|profile",
            (
                "terminat*|expir*|cancel*|end of|ends|closing|closure|request*|no longer|offboard*|DURATION|upon|"
                "after|when|stop*|cessation|promptly|within"
            ),
            unless=(
                r"accounts? (if|when)|may( \w+)? (remove|refuse)|based on CUSTOMER's|data subjects?|right,? title|personnel|retains? all|"
                "sub-?processors?|logs?|"
                r"VENDOR (\w+ ){0,3}(may|reserves?) (?!delete)|individuals?"
            ),
        ),
        accept=(
            Pattern(
                "kept no longer than so long after the end",
                rf"(?:VENDOR (?:<shall> )?(?:keep|retain|hold|store)s? (?:all |any |the )?{DATA}|"
                rf"{DATA} (?:is|are|<shall> be) (?:kept|retained|held|stored))<20>(?:no|not) longer than (?P<d>DURATION|BLANK)'?s?'? "
                f"(?:after|beyond|following|from) (?:the )?<20>{THE_END}",
                duration_at,
            ),
            Pattern(
                "deleted within a period",
                rf"(?:{VENDOR_WILL}|VENDOR\b(?! (?:may|can|could|might)\b)){without(NOT_DUTY, 160)}{DELETED}"
                rf"{without(THEIR_TURN + '|(?<!systems and )(?<!servers and )backup', 220)}\(?{WITHIN} "
                r"(?P<d>DURATION|BLANK)",
                deleted_within,
                weight=2,
            ),
            Pattern(
                "is deleted within a period",
                rf"{THINGS}{without(NOT_DUTY, 140)}(?:is|are|be|get)\b{without('not ', 60)}{DELETED}"
                rf"{without(THEIR_TURN + r'|[;,] (?:and |but )?(?:[a-z]+ ){0,2}backups?', 140)}"
                f"(?:(?:{WITHIN}|after) |"
                r"(?<!for )(?<!of )(?<!before )(?<!than )(?<!until )(?<!least )"
                r"(?=DURATION,? (?:after|post|following|from|later)\b))(?P<d>DURATION|BLANK)",
                deleted_within,
                weight=2,
            ),
            Pattern(
                "within a period, deleted",
                rf"\b(?<!received )(?<!made )(?<!submitted )(?<!sent ){WITHIN} (?P<d>DURATION|BLANK)"
                f"{without(NOT_DUTY + '|notice|may be |could be |CUSTOMER (?:requests|notif)', 220)}{DELETED}",
                of_this_act(deleted_within),
                weight=2,
            ),
            Pattern(
                "kept no longer",
                r"\bVENDOR (?:(?:shall|will|may|must|does|do)(?:es)? (?:not|no longer)|"
                rf"(?:undertakes?|agrees?|commits?|promises?) not to) (?:retain|keep|hold|store)\b<60>{THINGS}<40>"
                r"(?:\b(?:longer|more) than (?P<d>DURATION|BLANK) )?\b(?:after|beyond|following|past|once)\b<40>"
                rf"(?:{THE_END}|the (?:\w+ )?term\b)",
                deleted_within,
            ),
            Pattern(
                "the service deletes",
                r"\b(?:platform|system|services?|software|app|application|portal)\b "
                r"(?:will |shall |also |then |automatically |permanently |irrevocably )*"
                rf"(?:deletes?|erases?|purges?|destroys?)\b<40>{THINGS}"
                f"(?:{without(NOT_DUTY, 100)}{WITHIN} (?P<d>DURATION))?",
                lambda clause, match: deleted_within(clause, match) if AT_THE_END.search(clause.surface) else None,
            ),
            Pattern(
                "a row or heading for deletion",
                r"^(?:[\W\d]|[a-z]\)|"
                r"(?:data|customer|CUSTOMER's|CUSTOMER|personal|and|or|return|secure|complete|final|time|"
                r"period|for|the|of) )*(?:deletion|destruction|erasure|disposal)"
                r"\b(?: (?:of|after|on|upon|following|at|from) [\w' ]{0,40}| (?:period|deadline|time))?\s*"
                rf"(?:[:|-]<60>{WITHIN}|[:|]\W*) (?P<d>DURATION|BLANK)",
                lambda clause, match: duration_at(clause, match) if AT_THE_END.search(clause.surface) else None,
                weight=2,
            ),
            Pattern(
                "a row for how long it is kept",
                r"^\W*(?:\w+ ){0,3}?(?:duration|retention|storage)\b[^:|]{0,60}[:|]<60>"
                r"(?:\b(?:term|duration|agreement|contract|subscription)\b<20>(?:and|plus|\+) )?(?P<d>DURATION)<40>"
                f"{DELETED}",
                lambda clause, match: duration_at(clause, match) if AT_THE_END.search(match[0]) else None,
                weight=2,
            ),
            Pattern(
                "a row of what is kept, for the contract and a while",
                rf"^\W*(?:{THINGS}|(?:account|user|production|application|service) data)[^:|]{{0,30}}[:|] ?(?:for )?(?:the )?"
                r"(?:(?:duration|life(?:time)?|length) of (?:the )?)?(?:contract|agreement|subscription|term|account)(?: (?:term|duration))? "
                r"?(?:plus|\+|and) (?P<d>DURATION)",
                weight=1,
                heading=r"retention|retain|storage period|deletion",
            ),
            Pattern(
                "the instruction to delete is met within a period",
                r"VENDOR <shall> (?:\w+ )?(?:comply|carry out|execute|fulfil\w*|act)\b<20>\b(?:this|that|such|the) "
                rf"(?:instruction|request)\w*{without(NOT_DUTY, 100)}{WITHIN} (?P<d>DURATION|BLANK)",
                _as_instructed,
                weight=2,
            ),
            Pattern(
                "within a period, all of the list above",
                rf"\A\W*{WITHIN} (?P<d>DURATION|BLANK) (?:of|after|from|following)<30>{THE_END}",
                _as_listed,
                weight=2,
            ),
            Pattern(
                "someone must delete personal data",
                r"^(?!.*CUSTOMER (?:shall|will|must|may|can|agrees|undertakes)).*?"
                r"(?:shall|will|must|undertakes? to|agrees? to|is (?:obliged|obligated|required) to)(?! not\b) "
                r"(?:\w+ly )?(?:either )?(?:(?:return|surrender|hand over)[\w, ]{0,60} (?:or|and) )?"
                rf"(?:delete|destroy|erase)\b{without(NOT_DUTY, 60)}{DATA}"
                f"(?:{without(NOT_DUTY, 120)}{WITHIN} (?P<d>DURATION))?",
                deleted_within,
                weight=-1,
            ),
            Pattern(
                "the answer to how long it is kept",
                r"\A\W*(?:(?:for|up to|at most|no more than|no longer than|not more than|within|about) )*"
                r"(?P<d>DURATION)",
                lambda clause, match: deletion_period(clause) if question_before(clause) else None,
                weight=-1,
            ),
            Pattern(
                "the matters of deletion together",
                together(DELETE, r"DURATION|BLANK|\bday \d"),
                lambda clause, match: deletion_period(clause),
                weight=1,
            ),
            *DUTIES,
        ),
        reject=(
            Pattern("the end of somebody's employment", r"\b(?:terminat\w+|end|cessation) of (?:\w+ )?employment\b"),
            Pattern(
                "the customer's own deletion",
                r"CUSTOMER (?:<shall>|may|can|is responsible|is able to|has the ability)\b"
                f"{without('VENDOR|[;:]|request|require|demand|instruct|direct|ask|then|whereupon|thereafter|after which|before|prior to|until', 40)}"
                r"(?:itself )?(?:permanently )?(?:delet|destroy|eras|purg|remov)"
                r"(?!<200>(?:VENDOR (?:shall|will) (?:\w+ )?(?:delete|destroy|erase)|"
                r"\b(?:shall|will) be (?:\w+ly )?(?:delet|destroy|eras|purg)\w*<40>"
                r"(?:by VENDOR|DURATION)))",
            ),
            Pattern(
                "in which time the customer chooses",
                r"CUSTOMER <shall> (?:notify|inform|instruct|tell|advise)\b[^.;|]{0,60}?\bwithin DURATION\b[^.;|]{0,60}?\bwhether\b",
            ),
            Pattern(
                "destruction as a danger",
                r"(?:accidental|unlawful|unauthori[sz]ed)<40>(?:destruction|deletion|erasure|loss)(?!<200>DURATION)"
                r"(?!<250>(?:at the choice|terminat))",
            ),
            Pattern(
                "what goes back to the vendor",
                r"VENDOR <shall><200>\breturn to VENDOR\b(?!.*\b(?:CUSTOMER data|to CUSTOMER)\b)|"
                rf"{DELETED}<60>\bCUSTOMER(?:'s)? trade secrets\b",
            ),
            Pattern("a definition of the term", r"\W means the (?:period|term)\b"),
            Pattern(
                "data of children",
                r"\b(?:children|minors?|child)\b|under (?:the age of )?(?:eighteen|thirteen|sixteen|1[368])\b",
            ),
            Pattern(
                "rights against data",
                rf"right(?:s)? (?:to|of) (?:access{NOT_TO_THE_SERVICE}|rectif|erasure|deletion|correct)|"
                r"rectification|"
                r"requests? (?:for|to) (?:access|correct)",
            ),
            Pattern(
                "subcontractors and devices",
                r"\b(?:equipment|licensed software|products?|documentation|licensed materials)\b<40>"
                r"(?:return|destroy)|"
                r"(?:return|destroy|delet\w+|uninstall)<30>\b(?:software|sdk|documentation|products?)\b"
                r"(?!<250>VENDOR <shall> (?:\w+ )?(?:delete|destroy|erase)s? <40>\b(?:data|content|information)\b)",
            ),
        ),
        tables=times_by_plan(DELETED_COLUMN),
        whole_document=deleted_in_stages,
        settled=lines_of_stages,
        review=with_its_deadline,
    ),
)
