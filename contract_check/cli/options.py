"""Options that several commands share."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

PATH = click.Path(path_type=Path)


class PolicyName(click.ParamType):  # type: ignore[type-arg]  # a generic only from click 8.2 on
    """A policy by the name of its pack, or by the path of its folder."""

    name = "policy"

    def convert(self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The folder of the policy; the command fails with a remedy where there is none."""
        from contract_check.model.errors import ContractCheckError
        from contract_check.rules.layers import find_policy

        try:
            return value if isinstance(value, Path) else find_policy(value)
        except ContractCheckError as error:
            self.fail(str(error), param, ctx)


POLICY = PolicyName()


class Day(click.DateTime):
    """A day as year-month-day."""

    name = "day"

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def get_metavar(self, *_args: object, **_more: object) -> str:
        """How a day is written, in the help."""
        return "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The day; the command fails with how to write it."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{str(value)!r} is no day. Write year-month-day, for example 2027-01-15.", param, ctx)


DAY = Day()


class LanguageName(click.ParamType):  # type: ignore[type-arg]  # a generic only from click 8.2 on
    """A language by its code; English costs no look at the catalogues."""

    name = "code"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code; the command fails with those that there are where this is none of them."""
        if value != "en":
            from contract_check.reports.language import languages

            if value not in languages():
                self.fail(f"there is no language {value!r}. There are: {', '.join(languages())}.", param, ctx)
        return value


def _speak(ctx: click.Context, _param: click.Parameter, code: str) -> None:
    """Have all that the command renders be in a language."""
    if code != "en":
        from contract_check.reports.language import speaking

        ctx.with_resource(speaking(code))


language_option = click.option(
    "--lang",
    type=LanguageName(),
    default="en",
    show_default=True,
    callback=_speak,
    expose_value=False,
    help="The language of what is written, such as en or de; quotes, wordings that are asked for, and texts of your own policy stay as they are.",
)


tools_option = click.option("--tools", "tools_file", type=PATH, help="The register of tools (YAML, CSV, XLSX).")
rules_option = click.option(
    "--rules", "rules_dir", type=POLICY, help="A folder of rules or the name of a pack, instead of the default policy."
)
exceptions_option = click.option(
    "--exceptions", "exceptions_file", type=PATH, help="Accepted gaps, instead of exceptions.yaml beside the rules."
)
tier_option = click.option(
    "--tier", default=None, help="The dependency tier of every tool, where there is no register."
)
ticks_option = click.option(
    "--ticks",
    "ticks_file",
    type=click.Path(path_type=Path),
    help="Show the boxes and notes that `contract-check update` read back.",
)


def _look_for_template(_ctx: click.Context, _param: click.Parameter, path: Path | None) -> Path | None:
    """Tell that it is not there before anything is read."""
    if path is not None and not path.is_file():
        raise click.BadParameter(
            f"{path}: there is no such file. `contract-check templates` writes some to begin with."
        )
    return path


template_option = click.option(
    "--template",
    type=click.Path(path_type=Path),
    callback=_look_for_template,
    help="Your own Word template (see `contract-check templates`).",
)
