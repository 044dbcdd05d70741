"""data.retrieval_window — for how long after the end the customer can still retrieve its data.

Accepted: "for 30 days after termination Provider will make Customer Data available for export",
"you will have 14 days to download your content", "on request made within 30 days of expiry";
"0 days" where the text says that nothing can be had afterwards; in other words, as `had_after_the_end` reads them,
and "during this period", whose figure stands in the sentences before.
Rejected: "delete or return at the customer's choice", the time in which the customer gives back what is the vendor's, a request to delete, backups, periods for
paying or curing, export during the term.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import AT_THE_END, DATA, THE_END, without
from contract_check.extractors.data.had_after_the_end import (
    RETRIEVAL_SPOKEN_OF,
    UNTIL_THEN,
    retrieval_period,
    with_the_period_before,
)
from contract_check.extractors.data.matters import GET, NOT_TO_THE_SERVICE
from contract_check.extractors.data.nothing_to_retrieve import NOTHING_LEFT, THINGS, unless_there_is_no_period
from contract_check.extractors.data.retrieval_periods import (
    GETTING,
    RETRIEVAL,
    is_of_getting,
    kept_for_getting,
    kept_meanwhile,
    period_of_data,
    time_for_asking,
    until_then,
    window,
)
from contract_check.extractors.data.stages_after_the_end import had_in_stages, lines_of_stages
from contract_check.extractors.data.times_by_plan import STILL_HAD, times_by_plan
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Pattern, Reading, duration_at
from contract_check.language.clauses import Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Act, Better, Kind, TermDefinition
from contract_check.model.values import Duration

_FOR = (
    r"(?:for|within|during|up to|until|over|have|has|given|granted|allow\w*|provid\w+|period of|least|in)"
    r"(?: a| an| the| up to| at least| an additional| a further| a period of| a minimum of| a maximum of|"
    r" no less than| not less than| period| of| first)*"
)
_THEN = (
    r"\b(?:until then|"
    r"until (?:this|that|such|the) (?:period|time|window|date) "
    r"(?:ends|is over|expires|has (?:passed|ended|expired)|runs out)|"
    r"(?:during|within|in|throughout) "
    r"(?:(?:this|that|such|the|said|the (?:aforementioned|foregoing|above|same)) "
    r"(?:(?:DURATION|\w+) ){0,2}?(?:period|time|window|phase)|"
    r"(?:this|that|these|those) (?:weeks?|months?|days|hours))|"
    r"in the meantime)\b"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """That nothing can be had is said of the time after a window, where the paper grants one."""
    granted = [r for r in readings if not (isinstance(r.value, Duration) and r.value.amount == 0)]
    return with_the_period_before(granted or readings, paper)


# Looks ahead for a period before the costly search begins.
_SOON = r"(?=[^|]{0,400}?(?:DURATION|BLANK))"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.retrieval_window",
            Kind.DURATION,
            Better.LONGER,
            "After the end of the contract, for how long can the customer still retrieve its data?",
            act=Act.NEITHERS,
        ),
        triggers=words(
            "retriev|export|download|extract|copy of|a copy|collect your|get back|get your|transmit the data|"
            "lose access|no longer get|loses access|reachable|viewed|viewable|be had|release of|copies of|available|access|"
            "recover|hand over|hands over|hands it over|hands them over|maintain or provide|obligated to|"
            "obligation to|obliged to|required to keep|required to provide|reclaim|handed o|this request|"
            "such request|such a request|written request|not request|this election|such election|"
            "transition period|migrat|fetch|collected|collection|pick-up|be saved|be restored|draw its|"
            "draw their|draw your|pick up|surrender|sign in|log in|get anything|my files|lasts|take out|"
            "furnish|how long can|collect its|collect their|still obtain|grab|clone |in which to|file of|"
            "purge|return|pull |come back|collect it|copy them|read-only|data retained|data kept|to transfer|"
            "request that|receives, |receives no later|not erase|not delete|not destroy|erase any|ask |retain|kept for|keep |take your|with you"
        ),
        speaks_of=RETRIEVAL_SPOKEN_OF,
        accept=(
            Pattern(
                "for a period after the end, data can be had",
                rf"{_FOR} (?P<d>DURATION|BLANK)\)?(?: period)?,?{without('written notice|prior', 30)}"
                rf"(?:after|following|from|of|post|upon)\b<60>{THE_END}{without('delet|destroy|eras|purg', 250)}"
                f"{RETRIEVAL}",
                window,
                weight=2,
            ),
            Pattern(
                "data can be had for a period after the end",
                f"{GETTING}{_SOON}{without('delet|destroy|eras|purg', 200)}{_FOR} (?P<d>DURATION|BLANK)(?: period)?"
                rf"{without('notice|prior', 30)}(?:after|following|from|of|post|upon|starting|beginning)\b<60>"
                f"(?:{THE_END}|request)",
                window,
                weight=2,
            ),
            Pattern(
                "on the end, data can be had for a period",
                rf"\b(?:up)?(?:on|after|following|at) (?:any |the |such )?(?:effective date of (?:the )?)?{THE_END}"
                f"{_SOON}{without('delet|destroy|eras|purg|employ|personnel|staff', 120)}{RETRIEVAL}"
                f"{without('delet|destroy|eras|purg|notice|remov|revok|disabl|refund|invoice', 80)}"
                r"\b(?:for|during|within|until)"
                r"(?: a| an| the| up to| at least| period| minimum| maximum| further| additional| of)* "
                r"(?P<d>DURATION|BLANK)(?!<10>(?:before|prior))",
                window,
                weight=1,
            ),
            Pattern(
                "after the end the customer has a period to get it",
                rf"{THE_END}<160>\bCUSTOMER (?:shall |will |still )*(?:has|have|is given|is granted) "
                r"(?:up to |at least |another |a further |a period of |an additional )*(?P<d>DURATION) "
                rf"(?:in which |within which |from \w+ )?to (?:\w+ )?{RETRIEVAL}",
                window,
                weight=1,
            ),
            Pattern(
                "a period after the end in which it can be had",
                rf"{THE_END}<160>\b(?:period|phase|window) of (?:up to |at least |a further )*(?P<d>DURATION|BLANK)"
                rf"<60>\b(?:during|in|within|throughout) which\b{without('delet|destroy|eras|purg', 120)}{RETRIEVAL}",
                window,
                weight=1,
            ),
            Pattern(
                "the request must be made within a period",
                r"\bCUSTOMER (?:must|shall|will|may|should|has to|have to|can) "
                r"(?:make|submit|exercise|raise|send|give) (?:this|that|such|the|its|their|an?) (?:\w+ )?"
                r"(?:request|election|choice)\b<30>\bwithin (?P<d>DURATION) (?:of|after|from|following)<40>"
                f"{THE_END}",
                lambda clause, match: duration_at(clause, match) if is_of_getting(clause.before) else None,
                weight=1,
            ),
            Pattern(
                "the customer may ask for its return within a period",
                rf"{THE_END}<80>\bCUSTOMER (?:<may>|has|shall|will)<20>\bwithin (?P<d>DURATION|BLANK)\b<30>"
                rf"\b(?:request|ask|require|demand|elect|choose|instruct)\w*{without('not ', 60)}"
                r"\b(?:return|cop(?:y|ies)|export|provide|transfer|hand over|deliver)",
                period_of_data,
                weight=1,
            ),
            Pattern(
                "deleted unless asked for within a period after the end",
                r"\bCUSTOMER (?:(?:do(?:es)?|has|have) not|fails? to) (?:\w+ ){0,2}?"
                r"(?:make|made|submit|request|ask|give|send|choose|elect|instruct|export|download|retriev|collect)"
                rf"\w*<60>\bwithin (?P<d>DURATION|BLANK) (?:of|after|from|following)<40>{THE_END}<60>"
                r"(?:VENDOR <shall>|VENDOR may|\b(?:shall|will|may) be)<40>\b(?:delet|destroy|eras|purg)",
                time_for_asking,
                weight=1,
            ),
            Pattern(
                "kept for a period, of what was just said to be had",
                r"(?:\bVENDOR (?:<shall> )?(?!may\b)(?:\w+ )?(?:retains?|keeps?|stores?|holds?|preserves?)"
                rf"\b{without('not |backup|logs?|invoice|record', 60)}|"
                f"{THINGS}{without('not |backup|logs?|invoice|record', 40)}"
                r"\b(?:retained|kept|stored|held|preserved)\b<20>)\bfor "
                r"(?:up to |at least |a period of |a further |another |a |the )*(?P<d>DURATION|BLANK)",
                kept_meanwhile,
            ),
            Pattern(
                "returned if asked for within a period after the end",
                rf"\brequest\w*<40>\bwithin (?P<d>DURATION|BLANK) (?:after|of|following|from)<40>{THE_END}<80>"
                rf"\bVENDOR (?:shall|will|must)\b{without('not ', 60)}"
                r"\b(?:return|provide|deliver|hand over|transfer|send)\b",
                period_of_data,
                weight=1,
            ),
            Pattern(
                "within a period after the end the customer may ask for it",
                r"\A\W*(?:[\d.]+ )?(?:[a-z ]{3,40}\. )?(?:for|within|in|during) (?:a period of |up to |the first |the |a )*(?P<d>DURATION|BLANK) "
                rf"(?:after|of|following|from)<60>{THE_END}<60>\bCUSTOMER (?:<may>|has|shall|will)<20>"
                rf"\b(?:request|ask|require|demand|elect|choose|instruct|call)\w*{without('not ', 80)}"
                r"\b(?:return|cop(?:y|ies)|export|extract|provide|transfer|hand over|deliver|release|surrender)",
                period_of_data,
                weight=3,
            ),
            Pattern(
                "not erased for a period after the end",
                r"\bVENDOR (?:shall|will|must|agrees?) not\b<50>\b(?:erase|delete|destroy|purge|remove|dispose of)\b<60>"
                rf"\bfor (?:a period of |at least |the |a |an additional )*(?P<d>DURATION|BLANK) (?:after|following|from)<60>{THE_END}",
                kept_for_getting,
                weight=-1,
            ),
            Pattern(
                "for a period after that",
                r"\b(?:for|within|during) (?:a |the |up to |another |further |period |of )*(?P<d>DURATION)"
                r"(?: period)? (?:after|from|following) (?:that|this|then|such date)\b<60>"
                f"(?:CUSTOMER <may>|VENDOR <shall>){without('not ', 40)}{RETRIEVAL}",
                window,
                weight=1,
            ),
            Pattern(
                "kept for a period, under a heading on getting it",
                rf"{DATA}{without('not |backup|log', 40)}\b(?:retained|kept|stored|held|preserved|maintained)\b<20>"
                r"\bfor (?:up to |at least |a period of |a further )*(?P<d>DURATION|BLANK) "
                f"(?:after|following|from|beyond)<40>{THE_END}",
                duration_at,
                heading=r"\b(?:retriev|export|portab)",
            ),
            Pattern(
                "a reasonable period to export",
                r"(?:reasonable|limited|sufficient) (?:period|time|opportunity|amount of time)[^.;|]{0,60}"
                rf"(?:{THE_END})?[^.;|]{{0,60}}\b(?:to|in which|during which|within which|for)\b[^.;|]{{0,40}}"
                rf"(?:export|download|retriev|extract|migrat|obtain a copy|recover|transfer)\w*<60>{THINGS}",
                lambda clause, match: UNSPECIFIED if AT_THE_END.search(f"{clause.before} {clause.surface}") else None,
                weight=1,
            ),
            Pattern(
                UNTIL_THEN,
                f"{_THEN}<80>(?:CUSTOMER (?:<may>|will (?:still )?be able to)|VENDOR (?:shall|will|must))"
                f"{without('not |den(?:y|ies)|block|restrict|disabl|suspend|right to', 80)}"
                rf"(?:{RETRIEVAL}|\breturn\b)|"
                f"(?:CUSTOMER <may>|VENDOR (?:shall|will|must)){without('delet|destroy|eras|purg|not ', 60)}"
                f"{RETRIEVAL}{without('delet|destroy|eras|purg', 80)}{_THEN}",
                until_then,
            ),
            Pattern(
                "the matters of retrieval together",
                together(
                    GET
                    + r"|\b(?:mode|phase|have DURATION)|\A\W*(?:a(?:nswer)?\W+)?(?:yes\W+)?(?:for|up to|within) DURATION",
                ),
                lambda clause, match: unless_there_is_no_period(clause, retrieval_period(clause)),
                weight=-1,
            ),
            *NOTHING_LEFT,
        ),
        reject=(
            Pattern(
                "periods of notice, payment and cure",
                r"(?:cure|invoice|overdue|past due|pay (?:all|any)|remed(?:y|ied))"
                rf"\b{without('CUSTOMER (?:(?:shall|will) )?(?:has|have|may|can)|export|download|retriev', 60)}DURATION|"
                r"DURATION<20>(?:prior|advance|written) <20>notice<60>to terminate",
            ),
            Pattern(
                "rights of data subjects and disclosure",
                r"data subject|those persons|need[- ]to[- ]know|\baccess rights\b|"
                rf"right (?:of|to) (?:access{NOT_TO_THE_SERVICE}|data portability)|access (?:control|logs?|reports?)",
            ),
            Pattern(
                "what the customer gives back",
                r"\bDURATION\b[^.;|]{0,80}\bCUSTOMER (?:shall|will|must|agrees to|undertakes to) (?:\w+ly )?"
                r"(?:return|surrender|hand (?:over|back)|give back|deliver|destroy|uninstall)\b|"
                r"\bCUSTOMER (?:shall|will|must|agrees to|undertakes to)[^.;|]{0,40}?\b(?:return|surrender|give back|uninstall)\b"
                r"[^.;|]{0,160}\bwithin (?:the same )?DURATION",
            ),
            Pattern(
                "what the customer delivers to the vendor",
                r"\bCUSTOMER (?:shall|will|must|agrees to|undertakes to)\b(?!.*\bVENDOR (?:shall|will|must))[^.|]*?"
                r"\b(?:deliver|return|send|surrender|hand over) (?:back )?to VENDOR\b",
            ),
            Pattern(
                "help with moving away",
                r"\b(?:transition|migration|transfer|exit|termination) (?:assistance|services?|support|help)\b<20>"
                r"\b(?:for|over|during) (?:up to |at least |a (?:further )?period of |not more than )*DURATION"
                r"(?!<80>\b(?:export|download|retriev|access to CUSTOMER))",
            ),
            Pattern("confidential information", r"(?:receiving party|recipient|disclosing party)"),
        ),
        tables=times_by_plan(STILL_HAD),
        whole_document=had_in_stages,
        settled=lines_of_stages,
        review=_review,
    ),
)
