"""`contract-check letter` and `amend`: what goes to the vendor, as Word documents that are ready to edit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import tells_faults
from contract_check.cli.one_tool import takes_checklist
from contract_check.cli.options import PATH, language_option, template_option

if TYPE_CHECKING:
    from contract_check.model.checklist import Checklist


def _out_option(name: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return click.option(
        "--out",
        type=PATH,
        help=f"The file to write, or a folder for it (<tool>-{name}.docx by default).",
    )


_force_option = click.option(
    "--force", is_flag=True, help="Replace the file, also where somebody has worked on it since it was written."
)


@click.command(epilog='Example:  contract-check letter "Northlight Warehouse" contracts/ --tools tools.yaml')
@takes_checklist
@template_option
@language_option
@_out_option("letter")
@_force_option
def letter(checklist: Checklist, template: Path | None, out: Path | None, force: bool) -> None:
    """Write a letter to the vendor of TOOL: the asks in order of importance, each with its proposed wording.

    It holds nothing that is not for the vendor's eyes: no severity, no reason, and not what we would accept. A letter
    on which somebody has worked is never replaced unasked.
    """
    from contract_check.reports.letter import render_letter

    _look_for_asks(checklist, "letter")
    _write(checklist, render_letter(checklist, template), out, "letter", force=force)


@click.command(epilog='Example:  contract-check amend "Northlight Warehouse" contracts/ --tools tools.yaml')
@takes_checklist
@template_option
@language_option
@_out_option("amendment")
@_force_option
def amend(checklist: Checklist, template: Path | None, out: Path | None, force: bool) -> None:
    """Draft an amendment for TOOL that quotes each clause it replaces and sets the proposed wording.

    Names, dates and papers are filled in as they were read; what is uncertain is marked, and what has to be
    settled first is listed at the end. A draft on which somebody has worked is never replaced unasked.
    """
    from contract_check.reports.amendment import render_amendment

    _look_for_asks(checklist, "amendment")
    _write(checklist, render_amendment(checklist, template), out, "amendment", force=force)


@click.command(epilog="Example:  contract-check templates word-templates/")
@click.argument("folder", type=PATH)
@tells_faults
def templates(folder: Path) -> None:
    """Write the Word templates into FOLDER, to be restyled in Word and given back with --template."""
    from contract_check.reports.files import prepare_folder, write_bytes
    from contract_check.reports.word import own_templates

    prepare_folder(folder, "")
    for name, content in own_templates():
        if (folder / name).exists():
            click.echo(f"{folder / name}: there already, and left as it is", err=True)
        else:
            write_bytes(folder / name, content, "")
            click.echo(str(folder / name))


def _look_for_asks(checklist: Checklist, kind: str) -> None:
    """Refuse to write to a vendor of whom nothing would be asked."""
    from contract_check.model.errors import ContractCheckError
    from contract_check.reports.asks import asks_of, questions_of

    if asks_of(checklist) or questions_of(checklist):
        return
    open_still = "What could not be read or decided comes first: `contract-check check` lists it."
    raise ContractCheckError(
        checklist.tool.name,
        f"there is nothing to ask the vendor for, so that no {kind} was written.",
        open_still if checklist.gaps or checklist.by_hand else "",
    )


def _write(checklist: Checklist, content: bytes, out: Path | None, kind: str, *, force: bool) -> None:
    from contract_check.reports.asks import left_out
    from contract_check.reports.files import write_bytes
    from contract_check.reports.naming import make_stem

    name = f"{make_stem(checklist.tool.name)}-{kind}.docx"
    path = out / name if out and (out.is_dir() or not out.suffix) else out or Path(name)
    if not force:
        _spare_work(path)
    write_bytes(path, content)
    click.echo(str(path))
    for finding in left_out(checklist):
        click.echo(f"not in it: {finding.rule.title.strip()} ({finding.outcome.value})", err=True)


def _spare_work(path: Path) -> None:
    """Refuse to replace a file that is not as this program wrote it: what somebody wrote into it would be lost."""
    from contract_check.model.errors import ContractCheckError
    from contract_check.reports.seal import is_untouched

    if path.is_file() and not is_untouched(path):
        raise ContractCheckError(
            str(path),
            "this file is there already, and somebody has worked on it since it was written, or it was written by another program.",
            "Name another one with --out, or pass --force to replace it.",
        )
