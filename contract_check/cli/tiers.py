"""`contract-check tiers`: the tools whose own facts speak for another tier than the register gives them."""

from __future__ import annotations

from pathlib import Path

import click

from contract_check.cli.faults import tells_faults
from contract_check.cli.options import PATH, language_option, rules_option


@click.command(epilog="Example:  contract-check tiers --tools tools.yaml --format md --out reclassify.md")
@click.option("--tools", "tools_file", required=True, type=PATH, help="The register (YAML, CSV, XLSX).")
@rules_option
@click.option("--format", "form", type=click.Choice(["text", "md", "json"]), default="text", show_default=True)
@click.option("--out", type=PATH, help="Write into this file instead.")
@language_option
@tells_faults
def tiers(tools_file: Path, rules_dir: Path | None, form: str, out: Path | None) -> None:
    """Print the reclassification list: tools whose tier is in question, with the facts that speak for another.

    A tool called an experiment and depended on comes before one that nobody seems to depend on. No contract is
    read, and no tier is changed: that is for people to decide. The thresholds stand in tier-questions.yaml.
    """
    from contract_check import __version__
    from contract_check.findings.tier_doubts import question_tiers
    from contract_check.register.loading import load_register
    from contract_check.reports.files import write_text
    from contract_check.reports.tier_list import TIER_FORMATS
    from contract_check.rules.loading import default_rules_folder, load_rules
    from contract_check.rules.operating import load_operating_model

    folder = rules_dir or default_rules_folder()
    rules = load_rules(folder)
    model = load_operating_model(rules, folder)
    tools = load_register(tools_file, tuple(tier.name for tier in rules.tiers))
    text = TIER_FORMATS[form](question_tiers(tools, rules, model.questions), tools, model, __version__)
    if out is None:
        click.echo(text, nl=False)
    else:
        write_text(out, text)
