"""What whoever reads contracts does with each: functions that another process finds by their names."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

from contract_check.execution.cache import Cache, default_folder
from contract_check.execution.kept_forms import keep_forms, recall_forms
from contract_check.model.tool import Purchase, ReadContract
from contract_check.reading.codec import pack, unpack

SECONDS_PER_FILE = 120.0
MEMORY_PER_WORKER = 3 * 1024**3  # bytes of address space; PDFium and spaCy map about 1 GB


def load_extractors() -> None:
    """Load all that reading needs before the first file, so that its faults are not a file's."""
    # What is loaded stays, and a file makes hardly a cycle: looking for garbage took a twelfth of the time.
    gc.set_threshold(50_000)
    recall_forms(Cache(default_folder()))
    from contract_check.documents import reading
    from contract_check.extractors import catalogue, extracting

    _ = reading, extracting, catalogue.all_extractors()
    gc.freeze()


def read_one(source: str | bytes, name: str, passwords: tuple[str, ...], ocr: bool, hands: int = 1) -> bytes:
    """The contract in a file, or in its bytes, packed."""
    from contract_check.documents.reading import read_content, read_document
    from contract_check.extractors.extracting import read_contract

    if isinstance(source, bytes):
        return _done(read_contract(read_content(source, name, passwords, ocr=ocr), hands))
    return _done(read_contract(read_document(Path(source), name, passwords, ocr=ocr), hands))


def read_for_plans(packed: bytes, name: str, bought: Purchase, hands: int = 1) -> bytes:
    """A packed contract with the terms that it has for who has bought this."""
    from contract_check.extractors.extracting import read_contract

    contract = unpack(packed, name)
    read = read_contract(contract.full_document, hands, bought)
    return _done(replace(contract, terms=read.terms, searched=read.searched, nearest=read.nearest))


def _done(contract: ReadContract) -> bytes:
    keep_forms(Cache(default_folder()))
    return pack(contract)
