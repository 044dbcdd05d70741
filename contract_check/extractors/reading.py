"""Files → read contracts, in order; whatever is wrong with one file is told by that file alone.

Contracts are untrusted input to native libraries, so files are read in worker processes (see
`workers`): a crash, a hang or too much memory costs that file alone and is reported with its cause.
"""

from __future__ import annotations

import gc
import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from contract_check.documents import ocr as recognition
from contract_check.documents.workers import Job, Lost, run_isolated
from contract_check.model.document import Document, ReadStatus
from contract_check.model.errors import ContractCheckError
from contract_check.model.tool import DocumentFacts, ReadContract

SECONDS_PER_FILE = 120.0
MEMORY_PER_WORKER = 3 * 1024**3  # bytes of address space; PDFium and spaCy map about 1 GB


def read_contracts(
    files: Sequence[tuple[Path, str]],
    passwords: Callable[[str], tuple[str, ...]] = lambda name: (),
    *,
    ocr: bool = False,
) -> Iterator[ReadContract]:
    """Read each (path, name); yields one result for each file, in the order given. With
    `ocr`, scans are read where Tesseract is installed, and a file may take as much longer.

    `passwords` gives those to try for a name.

    Raises ContractCheckError before any work for a path that is not a file.
    """
    for path, _ in files:
        if not path.is_file():
            raise ContractCheckError(str(path), "there is no such file.", "Check the name and the folder.")
    jobs = [Job((str(path), name, passwords(name), ocr)) for path, name in files]
    workers = max(1, min(os.cpu_count() or 1, len(files)))
    results = run_isolated(
        _read_one,
        jobs,
        prepare=_load_extractors,
        workers=workers,
        seconds=SECONDS_PER_FILE + (recognition.SECONDS_PER_FILE if ocr and recognition.is_installed() else 0),
        memory=MEMORY_PER_WORKER,
    )
    for (path, name), result in zip(files, results, strict=True):
        yield _lost(path, name, result) if isinstance(result, Lost) else result


def _load_extractors() -> None:
    """Load all that reading needs before the first file, so that its faults are not a file's."""
    from contract_check.documents import reading
    from contract_check.extractors import catalogue, extracting

    _ = reading, extracting, catalogue.all_extractors()
    # What was loaded stays, and a file makes hardly a cycle: looking for garbage took a twelfth of the time.
    gc.freeze()
    gc.set_threshold(50_000)


def _read_one(path: str, name: str, passwords: tuple[str, ...], ocr: bool) -> ReadContract:
    from contract_check.documents.reading import read_document
    from contract_check.extractors.extracting import read_contract

    return read_contract(read_document(Path(path), name, passwords, ocr=ocr))


def _lost(path: Path, name: str, lost: Lost) -> ReadContract:
    """A file whose reading failed: its status and cause, and no terms."""
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        digest = ""
    problem = f"{lost.cause} Ask for the file again, or print it to a new PDF and check that."
    document = Document(name.replace("\\", "/"), digest, ReadStatus.FAILED, problem=problem)
    return ReadContract(document, DocumentFacts())
