"""Labelled contracts: what careful readers say that a contract states.

A label file is JSON, one for each contract, with values spelled as docs/terms.md says:

    {"file": "acme__sla", "doctype": "SLA",
     "terms": {"sla.uptime": {"value": 99.9, "strength": "firm", "accept": [], "quotes": ["…"]}},
     "uncertain": ["sla.rto"]}

`accept` holds values that an equally careful reader could have given; a term under `uncertain` is
not scored. Labels stand in `labels/` and contracts in `pdf/` below one folder, or all side by side.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from contract_check.model.errors import ContractCheckError
from contract_check.model.values import Canonical


class Label(BaseModel):
    """What one contract says of one term, and the passages that say so."""

    model_config = ConfigDict(extra="ignore", strict=True)

    value: Canonical
    strength: str | None = None
    accept: list[Canonical] = Field(default_factory=list)
    quotes: list[str] = Field(default_factory=list)

    @property
    def answers(self) -> list[Canonical]:
        """Every value that counts as right."""
        return [self.value, *self.accept]


class LabelledContract(BaseModel):
    """All labels of one contract. `name` is the stem of its label file, `path` the contract."""

    model_config = ConfigDict(extra="ignore")

    name: str = ""
    path: Path | None = None
    terms: dict[str, Label]
    uncertain: list[str] = Field(default_factory=list)


def load_labels(folder: Path, terms: Iterable[str]) -> list[LabelledContract]:
    """The labelled contracts of a folder, by name; `path` is None where the contract is not there.

    Raises ContractCheckError for a folder without labels, a file that is no label file, and a
    term that does not exist.
    """
    labels = folder / "labels" if (folder / "labels").is_dir() else folder
    files = sorted(labels.glob("*.json"))
    if not files:
        raise ContractCheckError(
            str(folder), "there are no label files (*.json) here.", "Give the folder that holds labels/ and pdf/."
        )
    known = set(terms)
    return [_load(path, folder, known) for path in files]


def _load(path: Path, folder: Path, known: set[str]) -> LabelledContract:
    try:
        contract = LabelledContract.model_validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ContractCheckError(
            str(path), f"{where}: {first['msg']}.", "Write it as docs/evaluate.md shows, or take the file away."
        ) from error
    for term in (*contract.terms, *contract.uncertain):
        if term not in known:
            near = difflib.get_close_matches(term, known, n=1)
            hint = f"Did you mean {near[0]}?" if near else "docs/terms.md lists all terms."
            raise ContractCheckError(str(path), f"{term}: there is no such term.", hint)
    places = (folder / "pdf" / f"{path.stem}.pdf", path.with_suffix(".pdf"), folder / f"{path.stem}.pdf")
    found = next((place for place in places if place.is_file()), None)
    return contract.model_copy(update={"name": path.stem, "path": found})
