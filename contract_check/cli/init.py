"""`contract-check init`: a first register and an editable copy of the rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import EXIT_UNREAD, stop, tells_faults
from contract_check.cli.locations import LOCATION, shown
from contract_check.cli.options import PATH
from contract_check.cli.reading import reading_options

if TYPE_CHECKING:
    from contract_check.cli.reading import Reading

_OURS = """\
# yaml-language-server: $schema=./schema.json
#
# What your policy is called on every checklist. It began as a copy of the default policy and builds on nothing; to
# add a pack, write for example "extends: dora" below.

name: Our vendor policy
"""


@click.command(epilog="Example:  contract-check init contracts/")
@click.argument("contracts_dir", type=LOCATION)
@click.option("--out", type=PATH, default=Path(), help="Where tools.yaml and rules/ go (default: here).")
@click.option("--force", is_flag=True, help="Replace a tools.yaml that is already there (never the rules).")
@tells_faults
@reading_options
def init(contracts_dir: Path, out: Path, force: bool, reading: Reading) -> None:
    """Write a first tools.yaml from the contracts in CONTRACTS_DIR, and a copy of the rules.

    Vendor, dates and document roles are read from the papers; everything guessed is marked as such. Ends with 3 if a
    file could not be read in full: the register is written all the same, with that file under a guess by its name.
    """
    from contract_check.cli.progress import read_cards
    from contract_check.register.copies import find_same_text
    from contract_check.register.families import group_by_vendor
    from contract_check.register.first_register import write_first_register
    from contract_check.register.namesakes import find_namesakes, say_namesakes
    from contract_check.register.papers import find_papers
    from contract_check.reports.files import prepare_folder, write_bytes, write_text
    from contract_check.reports.text import plain
    from contract_check.rules.layers import POLICY_FILE
    from contract_check.rules.loading import default_rules_folder, load_rules

    register, rules_copy = out / "tools.yaml", out / "rules"
    if register.exists() and not force:
        stop(f"{register}: there is a register already. Pass --force to replace it, or --out for another folder.")
    rules = load_rules(default_rules_folder())
    papers = find_papers(contracts_dir, leave_out=(register, rules_copy, *reading.passwords.files))
    prepare_folder(out)
    cards = read_cards(reading.begin(papers.files))
    copies = (*papers.copies, *find_same_text(cards))
    known = {copy.file for copy in copies}
    cards = [card for card in cards if card.path not in known]
    write_text(register, write_first_register(cards, rules.tiers))
    click.echo(f"{register}: {len(cards)} contracts; look at every line marked 'guessed'.")
    for short, long in find_namesakes([tool.name for tool, _ in group_by_vendor(cards, "")]):
        click.echo(plain(say_namesakes(short, long)), err=True)
    unread = [card.unread.document for card in cards if card.unread]
    for document in unread:
        click.echo(
            f"not read in full: {plain(document.path)}: {plain(document.problem or document.status.value)}", err=True
        )
    for copy in copies:
        click.echo(f"left out: {plain(copy.file)}: a copy of {plain(copy.original)} ({copy.same})", err=True)
    for skipped in papers.skipped:
        click.echo(f"left out: {plain(skipped.file)}: {skipped.reason}", err=True)
    if rules_copy.exists():
        click.echo(f"{rules_copy}: left as it is.")
    else:
        prepare_folder(rules_copy)
        for path in sorted(default_rules_folder().iterdir()):
            if path.stem == POLICY_FILE:
                write_text(rules_copy / path.name, _OURS)
            elif path.suffix in (".yaml", ".json"):
                write_bytes(rules_copy / path.name, path.read_bytes())
        click.echo(f"{rules_copy}: a copy of the default policy, yours to edit.")
    click.echo(f"Then: contract-check check {shown(contracts_dir)} --tools {register} --rules {rules_copy}")
    if unread:
        raise SystemExit(EXIT_UNREAD)
