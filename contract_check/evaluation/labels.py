"""Labelled contracts: what careful readers say that a contract states.

A label file is JSON, one for each contract, with values spelled as docs/terms.md says:

    {"file": "acme__sla", "doctype": "SLA",
     "terms": {"sla.uptime": {"value": 99.9, "strength": "firm", "accept": [], "quotes": ["…"]}},
     "uncertain": ["sla.rto"]}

`accept` holds values that an equally careful reader could have given; a term under `uncertain` is
not scored; other keys are notes, and left alone. Labels stand in `labels/` and contracts in `contracts/`
(or `pdf/`) below one folder, or all side by side. A contract is of any format that is read.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from contract_check.documents.kinds import KINDS, suffix_of
from contract_check.evaluation.label_values import read_label_value
from contract_check.model.errors import ContractCheckError
from contract_check.model.nearest import did_you_mean
from contract_check.model.term import TermDefinition
from contract_check.model.values import Canonical

_REMEDY = "Write it as docs/evaluate.md shows, or take the file away."


class _Labels(BaseModel):
    """What people write of a contract: keys of their own are notes; one that is nearly ours is a slip, and its words would be lost."""

    model_config = ConfigDict(extra="ignore")

    @model_validator(mode="before")
    @classmethod
    def _check_keys(cls, given: Any) -> Any:
        ours = cls.model_fields.keys() - {"name", "path"}
        for key in given if isinstance(given, dict) else ():
            near = difflib.get_close_matches(key, ours, n=1, cutoff=0.8)
            if near and key not in ours:
                raise ValueError(f"there is no key {key!r} (did you mean {near[0]!r}?)")
        return given


class Label(_Labels):
    """What one contract says of one term, and the passages that say so."""

    model_config = ConfigDict(strict=True)

    value: Canonical
    strength: Literal["firm", "soft"] | None = None
    accept: list[Canonical] = Field(default_factory=list)
    quotes: list[str] = Field(default_factory=list)

    @property
    def answers(self) -> list[Canonical]:
        """Every value that counts as right."""
        return [self.value, *self.accept]


class LabelledContract(_Labels):
    """All labels of one contract. `name` is the stem of its label file, `path` the contract."""

    name: str = ""
    path: Path | None = None
    terms: dict[str, Label]
    uncertain: list[str] = Field(default_factory=list)


def load_labels(folder: Path, terms: Mapping[str, TermDefinition]) -> list[LabelledContract]:
    """The labelled contracts of a folder, by name; `path` is None where the contract is not there.

    Raises ContractCheckError for a folder without labels, and with every fault of every label file.
    """
    labels = folder / "labels" if (folder / "labels").is_dir() else folder
    files = sorted(labels.glob("*.json"))
    if not files:
        raise ContractCheckError(
            str(folder), "there are no label files (*.json) here.", "Give the folder that holds labels/ and contracts/."
        )
    there = find_contracts(folder)
    loaded: list[LabelledContract] = []
    faults: list[str] = []
    for path in files:
        try:
            contract = _read(path)
            found = list(_find_faults(contract, terms))
        except ValueError as error:
            found = [str(error)]
        else:
            loaded.append(
                contract.model_copy(update={"name": path.stem, "path": next(iter(there.get(path.stem, ())), None)})
            )
        faults += [f"{path.name}: {fault}" for fault in found]
    if faults:
        many = f"{len(faults)} faults" if len(faults) > 1 else "one fault"
        raise ContractCheckError(str(labels), "\n  ".join((f"{many} in the label files:", *faults)), "")
    return loaded


def find_contracts(folder: Path) -> dict[str, list[Path]]:
    """The contracts of a labelled folder by name; of several of one name, the first is the one that is read."""
    found: dict[str, list[Path]] = {}
    kinds = list(KINDS)
    for place in (folder / "contracts", folder / "pdf", folder / "labels", folder):
        files = sorted(place.iterdir()) if place.is_dir() else []
        papers = [path for path in files if suffix_of(path.name) in KINDS and path.is_file()]
        for path in sorted(papers, key=lambda path: kinds.index(suffix_of(path.name))):
            if path.stem.lower() != "readme":
                found.setdefault(path.stem, []).append(path)
    return found


def _read(path: Path) -> LabelledContract:
    """A label file; raises ValueError with a sentence on the first fault of its form."""
    try:
        return LabelledContract.model_validate(json.loads(path.read_bytes(), object_pairs_hook=_take_once))
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno}: this is no JSON ({error.msg}). {_REMEDY}") from error
    except OSError as error:
        raise ValueError(f"it cannot be read ({error.strerror}). Check its permissions.") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"this is no text in UTF-8. {_REMEDY}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ValueError(f"{where}: {first['msg'].removeprefix('Value error, ')}. {_REMEDY}") from error


def _take_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object, none of whose keys stands twice: one of the two would be lost."""
    taken: dict[str, Any] = {}
    for key, value in pairs:
        if key in taken:
            raise ValueError(f"{key} stands twice. Keep one of the two.")
        taken[key] = value
    return taken


def _find_faults(contract: LabelledContract, terms: Mapping[str, TermDefinition]) -> Iterator[str]:
    """A sentence on each term that does not exist and each value that is none of its term."""
    for term in (*contract.terms, *contract.uncertain):
        if term not in terms:
            yield f"{term}: there is no such term. {did_you_mean(term, terms, 'docs/terms.md lists all.')}"
    for term, label in contract.terms.items():
        for value in label.answers if term in terms else ():
            try:
                read_label_value(value, terms[term])
            except ValueError as error:
                yield f"{term}: {error}"
