"""Papers that call themselves a draft, a sample or void: what they say may never have been agreed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.sentence import say
from contract_check.model.tool import ReadContract


def find_provisional(papers: Sequence[ReadContract]) -> Iterator[PaperFinding]:
    """One finding for each paper that calls itself so; the words stand on its pages and in none of its sentences."""
    for paper in papers:
        if called := paper.document.calls_itself:
            says = say(
                "{file} calls itself “{name}”, in a watermark, a running head or a line of its own: what it gives may never "
                "have been agreed. Put the version that was signed in its place.",
                file=paper.document.path,
                name=called,
            )
            title = say("A paper calls itself “{name}”", name=called)
            yield PaperFinding(PaperMatter.PROVISIONAL, Severity.MAJOR, title, says)
