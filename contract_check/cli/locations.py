"""Arguments that name contracts: a path, or an address such as `s3://legal/contracts`."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

import click

_FETCHED = "contract_check.fetched"


class Location(click.ParamType):  # type: ignore[type-arg]  # a generic only from click 8.2 on
    """A path; what lies at an address is copied into a folder that is gone when the command ends."""

    name = "path"

    def convert(self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path, or that of the copy; the command fails with a remedy where there can be none."""
        from contract_check.model.errors import ContractCheckError
        from contract_check.reading.remote import fetch, is_remote

        if value == "":  # as a variable of the shell that is not set; it would be the folder that one happens to be in
            self.fail("it is empty. Name the contracts.", param, ctx)
        if isinstance(value, Path) or not is_remote(value) or ctx is None:
            return Path(value)
        folder = Path(ctx.with_resource(tempfile.TemporaryDirectory(prefix="contract-check-")))
        try:
            copy = fetch(value, folder, tell=partial(click.echo, err=True))
        except ContractCheckError as error:
            self.fail(str(error), param, ctx)
        ctx.meta.setdefault(_FETCHED, {})[copy] = value
        return copy


LOCATION = Location()


def shown(path: Path) -> str:
    """What to call it: the address that was given, or the path."""
    context = click.get_current_context(silent=True)
    fetched: dict[Path, str] = context.meta.get(_FETCHED, {}) if context else {}
    return fetched.get(path, str(path))
