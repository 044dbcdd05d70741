"""Sections and paragraphs that bear the name of a plan, an edition or an option which the customer has not.

Accepted: "3. Orbit plan. Vendor restores …", "Gold Care" above a section, "Enterprise – at all hours" beside "Business – on working days".
Rejected: "Enterprise" alone where no heading names the customer's plan, "Continuity plan", "For all plans".
"""

from __future__ import annotations

from collections.abc import Iterator

from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.plans.plans_named import GIVES
from contract_check.language.clauses import Paper
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

_BARE = late_pattern(r"\A[\W\d]*(?:the )?|(?: \([^)]*\))?\W*\Z")
_KIND = late_pattern(r" (?:plan|tier|edition|package|pack)\Z")
_OF_A_PLAN = late_pattern(
    r"\W*(?:[\d.]+ )?(?:for )?(?:the )?[\w+-]+(?:(?:,| and| or| &|/) ?[\w+-]+){0,2} (?:support )?"
    r"(?:plans?|tiers?|editions?|packages?|versions?|deployments?|customers?)\W*"
)
_TITLE = late_pattern(r"\W*(?:\d[\d.]*\s+)?(?P<title>[^.\n|]{3,50}?(?:\.(?=\s|\Z)|:(?=\s)| [–—-](?=\s)))")
# "Statewide includes …": the plan is who gives it.
_SUBJECT = late_pattern(rf"\W*(?:[\d.]+ )?(?:The )?(?P<title>[A-Z][\w+’'-]*)(?: [Pp]lan| [Pp]ackage)? {GIVES}")


def headed_for_others(paper: Paper, holdings: Holdings) -> Iterator[Span]:
    """The sections that bear the name of a plan, an edition or an option which the customer has not."""
    if not holdings:
        return
    # "Gold Care. With Gold Care Vendor …": a title within a paragraph that no number opens is none of the paper's sections.
    titles = [(block, _run_in_title(paper, block)) for block in paper.document.blocks]
    titles += [
        (section.span, section.heading or _run_in_title(paper, section.span)) for section in paper.document.sections
    ]
    headings = [(span, heading := title.lower().strip(), _BARE.sub("", heading)) for span, title in titles]
    # What stands beside a plan of the customer's as a heading is another plan; elsewhere it may be any word.
    others = holdings.others if any(_KIND.sub("", bare) in holdings.plans for _, _, bare in headings) else frozenset()
    for span, heading, bare in headings:
        if (
            bare in holdings.wanting
            or _KIND.sub("", bare) in others
            or (_OF_A_PLAN.fullmatch(heading) and holdings.excludes(heading))
        ):
            yield span


def _run_in_title(paper: Paper, span: Span) -> str:
    """The first sentence of a section or paragraph if it is as short as a title ("3. Orbit plan. Vendor restores …"), or its subject."""
    match = _SUBJECT.match(paper.document.text, span.start, span.end) or _TITLE.match(
        paper.document.text, span.start, span.end
    )
    return match["title"] if match else ""
