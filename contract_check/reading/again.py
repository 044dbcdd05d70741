"""Contracts read anew for the plans that their customer has: by whoever reads the files, and kept like what they read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from contract_check.execution.cache import Cache, Key
from contract_check.execution.executor import BAD_RESULT, Executor, Lost, Task, run_in_order
from contract_check.execution.program import digest_program
from contract_check.model.document import FileRecord, ReadStatus
from contract_check.model.tool import Purchase, ReadContract
from contract_check.reading.codec import pack
from contract_check.reading.shelf import Shelf
from contract_check.reading.worker import MEMORY_PER_WORKER, SECONDS_PER_FILE, load_extractors, read_for_plans

_TASK = Task(read_for_plans, load_extractors, SECONDS_PER_FILE, MEMORY_PER_WORKER)

# The contracts as they are for those who have the plans, in their order.
ReadForPlans = Callable[[Sequence[ReadContract], Purchase], list[ReadContract]]


@dataclass(frozen=True)
class ReadingAgain:
    """Reads contracts anew that lie on the `shelf`; `options` says how their files were read."""

    options: str
    cache: Cache | None
    executor: Executor
    shelf: Shelf

    def __call__(self, contracts: Sequence[ReadContract], bought: Purchase) -> list[ReadContract]:
        """As `ReadForPlans`. One of which nothing comes is a file whose reading failed."""
        known = [self._recall(contract, bought) for contract in contracts]
        unknown = [contract for contract, recalled in zip(contracts, known, strict=True) if not recalled]
        results = iter(self._read(unknown, bought))
        return [
            recalled or self._receive(contract, bought, next(results))
            for contract, recalled in zip(contracts, known, strict=True)
        ]

    def _read(self, contracts: Sequence[ReadContract], bought: Purchase) -> list[bytes | Lost]:
        if not contracts:
            return []
        hands = self.executor.hands_for(len(contracts))
        jobs = ((pack(contract), contract.document.path, bought, hands) for contract in contracts)
        return list(run_in_order(self.executor, _TASK, jobs))

    def _recall(self, contract: ReadContract, bought: Purchase) -> ReadContract | None:
        packed = self.cache.get(self._key(contract, bought)) if self.cache else None
        try:
            return self.shelf.lay(packed, contract.document.path) if packed else None
        except ValueError:
            return None

    def _receive(self, contract: ReadContract, bought: Purchase, packed: bytes | Lost) -> ReadContract:
        if isinstance(packed, Lost):
            return _lost(contract, packed)
        try:
            read = self.shelf.lay(packed, contract.document.path)
        except ValueError:
            return _lost(contract, Lost(BAD_RESULT))
        if self.cache and not contract.document.opened_with_password:
            self.cache.put(self._key(contract, bought), packed)
        return read

    def _key(self, contract: ReadContract, bought: Purchase) -> Key:
        without = f" without {', '.join(bought.declined)}" if bought.declined else ""
        beside = f" beside {', '.join(bought.others)}" if bought.others else ""
        options = f"{self.options} for {', '.join(bought.plans)}{without}{beside}"
        return Key(contract.document.sha256, contract.document.name, digest_program(), options)


def _lost(contract: ReadContract, lost: Lost) -> ReadContract:
    """A paper of which nobody knows what it says to this customer: its first reading may be of plans that nobody bought."""
    record = FileRecord(
        contract.document.path,
        contract.document.sha256,
        ReadStatus.FAILED,
        problem=f"{lost.cause} It tells plans apart, and was read for the one that an order names.",
    )
    return ReadContract(record, contract.facts, letters=contract.letters)
