"""What was written before and still holds: the files of a checklist that says the same as last time are left alone.

Asked are two digests: that of all that the checklist says, with the options and the program that lay it out, and
that of each file as it lies there. So nobody has to know what a checklist depends on, and a file that was changed
or removed does not hold (whether it may be replaced, `writing.py` says). Checklists themselves are always made anew.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from contract_check.execution.cache import Cache, Key
from contract_check.execution.program import digest_whole_program
from contract_check.execution.whole_files import digest_file
from contract_check.model.checklist import Checklist
from contract_check.reports.language import spoken


class _Written(NamedTuple):
    """What was written for one checklist: a digest of all that decided it, and that of each file by its ending."""

    decided_by: str
    files: dict[str, str]


class KeptFiles:
    """The files of checklists in `out`, one for each of `endings`, laid out with `pictures` and by a Word `template`.

    What was written in another language than the one that is spoken does not hold.

    Without a cache nothing is known of earlier runs, and no file holds.
    """

    def __init__(
        self,
        kept: Cache | None,
        out: Path,
        endings: Sequence[str],
        *,
        pictures: bool = False,
        template: Path | None = None,
    ) -> None:
        self._cache, self._out, self._endings = kept, out, tuple(endings)
        laid_out = f"pictures: {pictures}, template: {digest_file(template) if template else 'ours'}"
        self._options = f"written as {', '.join(endings)} in {spoken()}; {laid_out}"

    def hold(self, checklist: Checklist, stem: str) -> bool:
        """Whether each file of a checklist lies there as it was written for one that said the same."""
        packed = self._cache.get(self._place(stem)) if self._cache else None
        try:
            written = _written().validate_json(packed or b"")
        except ValidationError:
            return False
        files = {ending: self._out / f"{stem}.{ending}" for ending in self._endings}
        return written.decided_by == self._decide(checklist) and all(
            digest_file(path) == written.files.get(ending) for ending, path in files.items()
        )

    def keep(self, checklist: Checklist, stem: str, contents: Mapping[str, bytes]) -> None:
        """Remember what was written for a checklist, by ending.

        What a password opened leaves no trace; what OCR saw may be seen otherwise by its next version.
        """
        if self._cache is None or any(
            p.document.opened_with_password or p.document.ocr_pages for p in checklist.papers
        ):
            return
        digests = {ending: hashlib.sha256(content).hexdigest() for ending, content in contents.items()}
        written = _Written(self._decide(checklist), digests)
        self._cache.put(self._place(stem), _written().dump_json(written))

    def _place(self, stem: str) -> Key:
        """One entry for each place where files are written, so that there are never more of them than of those."""
        folder = hashlib.sha256(os.fsencode(self._out.resolve())).hexdigest()
        return Key(folder, stem, digest_whole_program(), "written")

    def _decide(self, checklist: Checklist) -> str:
        return hashlib.sha256(_checklists().dump_json(checklist) + self._options.encode()).hexdigest()


@cache
def _checklists() -> TypeAdapter[Checklist]:
    return TypeAdapter(Checklist)


@cache
def _written() -> TypeAdapter[_Written]:
    return TypeAdapter(_Written)
