"""The reclassification list: tools whose tier is in question, as text, Markdown and JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from typing import Any

from contract_check.findings.tier_doubts import count_untold
from contract_check.model.operating import OperatingModel, TierDoubt
from contract_check.model.tool import Tool
from contract_check.reports.language import ENGLISH, _, speaking
from contract_check.reports.operating_entries import TierDoubtEntry
from contract_check.reports.operating_json import describe_doubt
from contract_check.reports.operating_view import view_doubt
from contract_check.reports.phrases import count_tools
from contract_check.reports.schema import TierReport
from contract_check.reports.templating import render_markdown_page

Doubts = Sequence[TierDoubt]


def render_tiers_text(doubts: Doubts, tools: Sequence[Tool], model: OperatingModel, version: str) -> str:
    """Lines for the terminal: a sentence for each tool, with its facts below it."""
    lines = [f"{summarise_tiers(doubts, tools, model)}."]
    for view in map(view_doubt, doubts):
        lines += ["", view.tool, *textwrap.wrap(view.sentence, 98, initial_indent="  ", subsequent_indent="  ")]
        lines += [f"    + {fact}" for fact in view.speaking]
        lines += [f"    - {fact}" for fact in view.against]
        lines += [f"    ? {fact}" for fact in view.unknown]
    return "\n".join(lines) + "\n"


def render_tiers_markdown(doubts: Doubts, tools: Sequence[Tool], model: OperatingModel, version: str) -> str:
    """A page that pastes into a ticket."""
    return render_markdown_page(
        "tiers.md",
        summary=summarise_tiers(doubts, tools, model),
        views=[view_doubt(doubt) for doubt in doubts],
        digest=model.digest[:12],
        version=version,
    )


@speaking(ENGLISH)  # for programs
def render_tiers_json(doubts: Doubts, tools: Sequence[Tool], model: OperatingModel, version: str) -> str:
    """Indented JSON in the shape of the published schema."""
    entries: list[TierDoubtEntry] = [describe_doubt(doubt) for doubt in doubts]
    report = TierReport(program_version=version, operating_digest=model.digest, tools=len(tools), doubts=entries)
    return report.model_dump_json(indent=2) + "\n"


def summarise_tiers(doubts: Doubts, tools: Sequence[Tool], model: OperatingModel) -> str:
    """The counts in one line, also where no question could be put at all."""
    if not model.questions:
        return _("The rules put no questions to any tier: there is no tier-questions.yaml in their folder")
    heavier = sum(doubt.heavier for doubt in doubts)
    lighter = len(doubts) - heavier
    summary = _(
        "{tools}: more depends on {heavier} than the tier says, and less on {lighter}; {rest} not in question",
        tools=count_tools(len(tools)),
        heavier=heavier,
        lighter=lighter,
        rest=len(tools) - len(doubts),
    )
    doubted = {doubt.tool.name for doubt in doubts}
    untold = count_untold([tool for tool in tools if tool.name not in doubted], model.questions)
    if not untold:
        return summary
    return f"{summary}; {_('the register says too little of {number} of these to tell', number=untold)}"


def tiers_schema() -> dict[str, Any]:
    """The JSON Schema of `contract-check tiers --format json`."""
    return TierReport.model_json_schema()


TIER_FORMATS: dict[str, Callable[[Doubts, Sequence[Tool], OperatingModel, str], str]] = {
    "text": render_tiers_text,
    "md": render_tiers_markdown,
    "json": render_tiers_json,
}
