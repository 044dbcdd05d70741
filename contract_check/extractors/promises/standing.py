"""How a measure stands in its sentence: stated, denied, or only named.

Nearly every wording of a measure can be put into a frame that takes the promise away: "has yet to …", "may agree that …",
"… falls outside the scope", "it is for the customer to …". The frames are the same whatever the measure, and so they are
kept apart from the wordings: words before it or after it, with nothing between that begins a statement anew. A sentence
states the measure if it does so anywhere; the frames themselves are listed in `unstated`,
`refusals`, `definitions` and `done_by_others`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.extractors.promises.done_by_others import CUSTOMERS
from contract_check.extractors.promises.frames import Frame
from contract_check.language.clauses import Clause
from contract_check.language.inline_lists import Said, in_full
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

# "Your responsibilities", "Customer obligations", but not "Our obligations to customers" or "Shared responsibilities".
_CUSTOMERS_DUTIES = late_pattern(
    r"^(?!.*\b(?:our|we|vendor|provider|supplier|processor|shared|mutual|joint|both|parties)\b).*"
    r"\b(?:your|customers?|clients?|users?|subscribers?|licensees?|controllers?|end[- ]users?)"
    r"(?:'s?|’s?|s'|s’)? (?:own |security |data |general |account )?"
    r"(?:responsibilit(?:y|ies)|obligations?|dut(?:y|ies)|undertakings)\b"
)


# A list that tells the customer what to do: "Notify Hostwell at once", "Keep your software up to date".
_TOLD_TO_DO = late_pattern(
    r"\W*(?:[\d.]+ )?(?:address|fix|patch|keep|maintain|use|encrypt|enable|apply|install|protect|secure|update|back up|train|"
    r"remediate|resolve|correct|run|test|make|perform|implement|ensure)\b"
)
_TOLD_TO_THE_CUSTOMER = late_pattern(
    r"(?m)(?:^|[.] )[^\w\n]*(?:(?:Notify|Inform|Alert|Tell|Contact) (?!.{0,60}\b(?:[Cc]ustomer|[Cc]lient|[Uu]ser|you|[Cc]ontroller)s?\b)"
    r"(?:us|the [A-Z]\w+|[A-Z]\w+)\b|"
    r"(?:Keep|Protect|Use|Change|Secure|Update|Maintain|Do not share|Never share) [^\n.]{0,40}?\byour (?:own )?(?:\w+ )?"
    r"(?:software|servers?|systems?|passwords?|credentials|accounts?|devices?|login)\b)"
)


_OF_THE_CUSTOMERS = late_pattern(
    r"\bCUSTOMER's (?:own )?(?:\w+ )?(?:files|devices?|software|passwords?|credentials|accounts?|computers?|laptops?|phones?|login)\b"
)
_OURS = late_pattern(r"\b(?:our|we|vendor|provider|supplier|processor)\b")


def _is_among_customers_duties(clause: Clause) -> bool:
    """Whether the clause stands under a title or in a list that says what the customer owes, and does not name the vendor."""
    if "VENDOR" in clause.surface:
        return False
    return _CUSTOMERS_DUTIES.search(clause.heading) is not None or _is_told_to_the_customer(clause)


def _is_told_to_the_customer(clause: Clause) -> bool:
    """Whether it tells somebody to do a thing, in a section that tells the customer what to do."""
    if not _TOLD_TO_DO.match(clause.own):
        return False
    if _OF_THE_CUSTOMERS.search(clause.own) and not _OURS.search(clause.heading):
        return True
    section = clause.document.section_at(clause.span.start)
    said = clause.document.text[section.span.start : section.span.end] if section else clause.document.text
    return _TOLD_TO_THE_CUSTOMER.search(said) is not None


def standing(measure: str, *frames: Frame) -> Callable[[Clause, re.Match[str], Found], Found]:
    """What becomes of a reading of the measure by how it stands: kept, turned to false where the vendor denies the act, or dropped.

    `measure` is a regex for what the act or its object is called: `standing("backups", CUSTOMERS)` drops the reading of "CUSTOMER shall
    make backups" and keeps that of "VENDOR makes backups".
    """
    named = compile_pattern(measure)
    by_vendor = CUSTOMERS in frames

    def weigh(clause: Clause, match: re.Match[str], found: Found) -> Found:
        if found is None or found == FALSE:
            return found
        surface = clause.surface
        if by_vendor and _is_among_customers_duties(clause):
            return None
        places = [m.span() for m in named.finditer(surface)] or [(match.end(), match.end())]
        said = [(Said(surface, *place), *in_full(surface, *place)) for place in places]
        holding = [next((f for f in frames if any(f.holds(*each) for each in ways)), None) for ways in said]
        if any(frame is None for frame in holding):
            return found
        refused = found == TRUE and all(frame is not None and frame.refuses(surface) for frame in holding)
        return FALSE if refused else None

    return weigh
