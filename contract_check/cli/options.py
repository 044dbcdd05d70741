"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click


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


ticks_option = click.option(
    "--ticks",
    "ticks_file",
    type=click.Path(path_type=Path),
    help="Show the boxes and notes that `contract-check update` read back.",
)

template_option = click.option(
    "--template", type=click.Path(path_type=Path), help="Your own Word template (see `contract-check templates`)."
)
