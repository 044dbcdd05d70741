"""Files → read contracts, in order; whatever is wrong with one file is told by that file alone.

What was read before comes from the cache. The rest is read where the executor says: contracts are
untrusted input to native libraries, so that a crash, a hang or too much memory costs that file alone
and is reported with its cause. What is read is kept as soon as it comes, so that a run that is stopped
goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from contract_check.documents import ocr as recognition
from contract_check.documents.kinds import LARGEST, spell_name
from contract_check.execution.cache import Cache, Key
from contract_check.execution.executor import BAD_RESULT, Executor, Job, Lost, Results, Task
from contract_check.execution.program import describe_ocr, digest_program
from contract_check.execution.whole_files import digest_file
from contract_check.execution.workers import local_processes
from contract_check.model.document import FileRecord, ReadStatus
from contract_check.model.errors import ContractCheckError
from contract_check.model.tool import DocumentFacts, ReadContract
from contract_check.reading.again import ReadingAgain
from contract_check.reading.codec import unpack
from contract_check.reading.shelf import Shelf
from contract_check.reading.worker import MEMORY_PER_WORKER, SECONDS_PER_FILE, load_extractors, read_one


def read_contracts(
    files: Sequence[tuple[Path, str]],
    passwords: Callable[[str], tuple[str, ...]] = lambda name: (),
    *,
    ocr: bool = False,
    cache: Cache | None = None,
    executor: Executor | None = None,
    on_read: Callable[[ReadContract], None] = lambda contract: None,
) -> Iterator[ReadContract]:
    """As `begin_reading`, and yield what comes of it; the work ends with this iterator."""
    with closing(begin_reading(files, passwords, ocr=ocr, cache=cache, executor=executor)) as coming:
        yield from coming.contracts(on_read)


def begin_reading(
    files: Sequence[tuple[Path, str]],
    passwords: Callable[[str], tuple[str, ...]] = lambda name: (),
    *,
    ocr: bool = False,
    cache: Cache | None = None,
    executor: Executor | None = None,
) -> Coming:
    """Have each (path, name) read that the cache does not know, while the caller does something else.

    `passwords` gives those to try for a name. With `ocr`, scans are read where Tesseract is installed,
    and a file may take as much longer. Without a `cache` every file is read; without an `executor` a
    process for each processor reads.

    Raises ContractCheckError before any work for a path that is not a file.
    """
    for path, _ in files:
        if path.is_dir():
            raise ContractCheckError(str(path), "this is a folder.", f"Name the files in it, such as {path}/*.pdf.")
        if not path.is_file():
            raise ContractCheckError(str(path), "there is no such file.", "Check the name and the folder.")
    reader = _Reader(passwords, ocr and recognition.is_installed(), cache, executor or local_processes())
    named = [(path, spell_name(name)) for path, name in files]
    asked = [_File(number, path, name, reader.key(path, name)) for number, (path, name) in enumerate(named)]
    return Coming(reader, asked)


class Coming:
    """Files that are being read. Close it, and whoever reads them stops."""

    def __init__(self, reader: _Reader, asked: Sequence[_File]) -> None:
        self._reader, self._asked = reader, asked
        self._new = {file.number: file for file in asked if not reader.knows(file)}
        self._results = reader.read(list(self._new.values()))

    def __len__(self) -> int:
        return len(self._asked)

    @property
    def others_read(self) -> bool:
        """Whether there are files to read that the cache does not know."""
        return bool(self._new)

    @property
    def cache(self) -> Cache | None:
        """Where what is read is kept."""
        return self._reader.cache

    @property
    def again(self) -> ReadingAgain:
        """Reads anew what has come, for the plans that its customer has."""
        reader = self._reader
        return ReadingAgain(reader.options, reader.cache, reader.executor, reader.shelf)

    def contracts(self, on_read: Callable[[ReadContract], None] = lambda contract: None) -> Iterator[ReadContract]:
        """Yield one result for each file, in the order given, once; `on_read` is called with each as soon as it is there."""
        early: dict[int, ReadContract] = {}
        for file in self._asked:
            if file.number not in self._new:
                early[file.number] = self._reader.recall(file)
                on_read(early[file.number])
            while file.number not in early:
                number, packed = next(self._results)
                early[number] = self._reader.receive(self._new[number], packed)
                on_read(early[number])
            yield early.pop(file.number)

    def close(self) -> None:
        """Give up what has not been read yet."""
        self._results.close()


@dataclass(frozen=True)
class _File:
    """A file to read: its place in the order, its path, the name that citations use, and its key in the cache."""

    number: int
    path: Path
    name: str
    key: Key | None


@dataclass(frozen=True)
class _Reader:
    """How files are read in this run."""

    passwords: Callable[[str], tuple[str, ...]]
    ocr: bool
    cache: Cache | None
    executor: Executor
    shelf: Shelf = field(default_factory=Shelf)

    def key(self, path: Path, name: str) -> Key | None:
        """What decides what is read from a file; None without a cache, or for a file that cannot be opened."""
        if self.cache is None:
            return None
        digest = digest_file(path)
        base = name.rsplit("/", 1)[-1]
        return Key(digest, base, digest_program(), self.options) if digest else None

    @property
    def options(self) -> str:
        """How files are read, which decides with their bytes what is read of them."""
        return f"read {describe_ocr() if self.ocr else 'without OCR'}"

    def knows(self, file: _File) -> bool:
        """Whether the cache tells what is in a file; that it needs a password does not, where there is one to try."""
        if not self.cache or not file.key:
            return False
        if not self.passwords(file.name):
            return self.cache.has(file.key)
        packed = self.cache.get(file.key)
        try:
            return unpack(packed or b"", file.name).document.status is not ReadStatus.PASSWORD
        except ValueError:
            return False

    def recall(self, file: _File) -> ReadContract:
        """What the cache knows of a file; one whose entry holds no contract after all is read."""
        packed = self.cache.get(file.key) if self.cache and file.key else None
        try:
            return self.shelf.lay(packed or b"", file.name)
        except ValueError:
            with closing(self.read([file])) as results:
                return self.receive(file, next(results)[1])

    def read(self, files: Sequence[_File]) -> Results:
        """Have files read; what comes of each has the file's number."""
        hands = self.executor.hands_for(len(files))
        return self.executor.run(self._task(), (self._job(file, hands) for file in files))

    def receive(self, file: _File, packed: bytes | Lost) -> ReadContract:
        """What was read of a file, and keep it."""
        if isinstance(packed, Lost):
            return _lost(file, packed)
        try:
            contract = self.shelf.lay(packed, file.name)
            _ = (
                contract.text
            )  # else nothing could be cited; the rest is checked when it is opened, which costs its tool alone
        except ValueError:
            return _lost(file, Lost(BAD_RESULT))
        if self.cache and file.key and self._may_keep(contract, file):
            self.cache.put(file.key, packed)
        return contract

    def _may_keep(self, contract: ReadContract, file: _File) -> bool:
        """Whether another run on another machine would read the same, and no password had a part in it."""
        record = contract.document
        return (
            record.status is not ReadStatus.FAILED
            and not recognition.ran_out_of_time(record)
            and not record.opened_with_password
            and not (record.status is ReadStatus.PASSWORD and self.passwords(file.name))
            and file.key is not None
            and record.sha256 == file.key.sha256  # else the file was changed meanwhile
        )

    def _task(self) -> Task:
        """What a worker does for each file."""
        longer = recognition.SECONDS_PER_FILE if self.ocr else 0
        return Task(read_one, load_extractors, SECONDS_PER_FILE + longer, MEMORY_PER_WORKER)

    def _job(self, file: _File, hands: int) -> Job:
        """The bytes are sent to those who cannot open the file: as many as it takes to see that it is too long."""
        source: str | bytes = str(file.path)
        if not self.executor.shares_files:
            with file.path.open("rb") as opened:
                source = opened.read(LARGEST + 1)
        return Job(file.number, (source, file.name, self.passwords(file.name), self.ocr, hands))


def _lost(file: _File, lost: Lost) -> ReadContract:
    """A file whose reading failed: its status and cause, and no terms."""
    problem = f"{lost.cause} Ask for the file again, or print it to a new PDF and check that."
    record = FileRecord(file.name, digest_file(file.path) or "", ReadStatus.FAILED, problem=problem)
    return ReadContract(record, DocumentFacts())
