"""An entry counts for what it was put for and for nothing else; what is torn or foreign is read anew."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from contract_check.documents import ocr
from contract_check.execution.cache import Cache, Key
from contract_check.execution.executor import InProcess, Job, Lost
from contract_check.model.document import FileRecord, Page, ReadStatus, Span
from contract_check.model.errors import ContractCheckError
from contract_check.model.tool import DocumentFacts, ReadContract
from contract_check.reading.codec import pack
from contract_check.reading.contracts import begin_reading, read_contracts

CONTRACTS = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"
NORTHLIGHT = [(CONTRACTS / name, name) for name in ("northlight-order-form.pdf", "northlight-sla.pdf")]
LOCKED = [(CONTRACTS / "codewren-dpa-signed.pdf", "codewren-dpa-signed.pdf")]
KEY = Key("a" * 64, "acme-msa.pdf", "program", "tesseract 5")


class Unused(InProcess):
    """An executor that nobody should need."""

    def run(self, task: object, jobs: Iterable[Job]) -> Iterator[tuple[int, bytes]]:  # type: ignore[override]
        for job in jobs:
            raise AssertionError(f"{job} was read again")
        yield from ()


def read(cache: Cache | None, files: list[tuple[Path, str]] = NORTHLIGHT, **options: object) -> list[ReadContract]:
    return list(read_contracts(files, cache=cache, executor=InProcess(), **options))  # type: ignore[arg-type]


def read_again(cache: Cache, files: list[tuple[Path, str]] = NORTHLIGHT) -> list[ReadContract]:
    """What the cache alone gives."""
    return list(read_contracts(files, cache=cache, executor=Unused()))


def entries(cache: Cache) -> list[Path]:
    return sorted(cache.folder.rglob("*.entry"))


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def test_what_was_read_is_not_read_again_and_comes_out_the_same(cache: Cache) -> None:
    cold = read(cache)
    warm = read_again(cache)
    assert repr(warm) == repr(cold) == repr(read(None))


def test_a_renamed_folder_reads_nothing_again(cache: Cache) -> None:
    read(cache)
    moved = [(path, f"2027/{name}") for path, name in NORTHLIGHT]
    contracts = read_again(cache, moved)
    assert [c.document.path for c in contracts] == [name for _, name in moved]
    assert all(t.citation.file == c.document.path for c in contracts for t in c.terms)


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, sha256="b" * 64),
        replace(KEY, name="acme-msa.txt"),
        replace(KEY, program="next"),
        replace(KEY, options=""),
    ],
    ids=["other_bytes", "other_name", "other_program", "without_ocr"],
)
def test_a_key_of_anything_else_finds_nothing(cache: Cache, other: Key) -> None:
    cache.put(KEY, b"content")
    assert cache.get(KEY) == b"content"
    assert cache.get(other) is None


def torn(entry: bytes) -> bytes:
    return entry[:-5]


def one_byte_changed(entry: bytes) -> bytes:
    return entry[:-5] + bytes([entry[-5] ^ 1]) + entry[-4:]


def a_later_format(entry: bytes) -> bytes:
    return entry.replace(b"cache 1", b"cache 2", 1)


def sealed_anew_without_the_key(entry: bytes) -> bytes:
    packed = zlib.compress(b"{}")
    return b"\n".join((entry.partition(b"\n")[0], hashlib.sha256(packed).hexdigest().encode(), packed))


def a_pickle(entry: bytes) -> bytes:
    return b"\x80\x04cos\nsystem\n\x94\x8c\x04true\x94\x85\x94R\x94."


def empty(entry: bytes) -> bytes:
    return b""


DAMAGES = [torn, one_byte_changed, a_later_format, sealed_anew_without_the_key, a_pickle, empty]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_or_foreign_entry_is_ignored_and_written_over(cache: Cache, damage: Callable[[bytes], bytes]) -> None:
    cold = read(cache)
    whole = {path: path.read_bytes() for path in entries(cache)}
    for path, entry in whole.items():
        path.write_bytes(damage(entry))
    assert repr(read(cache)) == repr(cold)
    assert {path: path.read_bytes() for path in entries(cache)} == whole


def test_the_entry_of_another_file_is_not_taken_for_this_one(cache: Cache) -> None:
    cold = read(cache)
    first, second, *_ = entries(cache)
    shutil.copy(first, second)
    assert repr(read(cache)) == repr(cold)


@pytest.mark.parametrize("content", [b"{}", b"[1]", b'{"document": 1}'])
def test_a_whole_entry_that_holds_no_contract_is_ignored_and_written_over(
    cache: Cache, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = cache.put
    monkeypatch.setattr(cache, "put", lambda key, packed: put(key, content))
    cold = read(cache)
    monkeypatch.undo()
    assert repr(read(cache)) == repr(cold)
    assert repr(read_again(cache)) == repr(cold)


def test_a_bomb_is_not_unpacked(cache: Cache) -> None:
    cache.put(KEY, b"\0" * (65 * 1024**2))
    assert cache.get(KEY) is None


def test_what_a_password_opened_is_never_kept(cache: Cache) -> None:
    contract = read(cache, LOCKED, passwords=lambda name: ("wrong", "fixture"))[0]
    assert contract.document.status is ReadStatus.READ and contract.terms
    assert entries(cache) == []
    read(cache, LOCKED, passwords=lambda name: ("wrong",))
    assert entries(cache) == []


def test_that_a_file_needs_a_password_is_kept_until_there_is_one(cache: Cache) -> None:
    assert read(cache, LOCKED)[0].document.status is ReadStatus.PASSWORD
    assert read_again(cache, LOCKED)[0].document.status is ReadStatus.PASSWORD
    assert read(cache, LOCKED, passwords=lambda name: ("fixture",))[0].document.status is ReadStatus.READ


def test_passwords_stand_nowhere_in_the_cache(cache: Cache) -> None:
    read(cache, LOCKED + NORTHLIGHT, passwords=lambda name: ("fixture", "kitten-42"))
    assert len(entries(cache)) == len(NORTHLIGHT)
    for path in entries(cache):
        content = zlib.decompress(path.read_bytes().split(b"\n", 2)[2])
        assert b"kitten-42" not in content and b"kitten-42" not in path.read_bytes()


class Says(InProcess):
    """An executor that gives one answer for every file."""

    def __init__(self, answer: bytes | Lost) -> None:
        object.__setattr__(self, "answer", answer)

    def run(self, task: object, jobs: Iterable[Job]) -> Iterator[tuple[int, bytes | Lost]]:  # type: ignore[override]
        for job in jobs:
            yield job.number, self.answer  # type: ignore[attr-defined]


def out_of_time() -> bytes:
    path, name = NORTHLIGHT[0]
    page = Page(1, Span(0, 0), f"no text, and {ocr.TOO_SLOW}")
    record = FileRecord(name, hashlib.sha256(path.read_bytes()).hexdigest(), ReadStatus.NO_TEXT, (page,))
    return pack(ReadContract(record, DocumentFacts()))


def of_other_bytes() -> bytes:
    return pack(ReadContract(FileRecord(NORTHLIGHT[0][1], "0" * 64, ReadStatus.READ), DocumentFacts()))


@pytest.mark.parametrize(
    "answer",
    [Lost("A library crashed."), out_of_time(), of_other_bytes()],
    ids=["crash", "out_of_time", "changed_meanwhile"],
)
def test_what_may_come_out_otherwise_next_time_is_tried_again(cache: Cache, answer: bytes | Lost) -> None:
    told = list(read_contracts(NORTHLIGHT[:1], cache=cache, executor=Says(answer)))
    assert len(told) == 1 and not told[0].terms
    assert entries(cache) == []


def test_a_file_that_cannot_be_opened_is_told_and_not_kept(cache: Cache, tmp_path: Path) -> None:
    path = tmp_path / "closed.pdf"
    path.write_bytes(b"%PDF-")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may open every file")
    assert read(cache, [(path, path.name)])[0].document.status is ReadStatus.FAILED


def test_what_was_longest_not_used_goes_first(tmp_path: Path) -> None:
    cache = Cache(tmp_path, largest=3 * 1100)
    keys = [replace(KEY, name=str(number)) for number in range(4)]
    for age, key in enumerate(keys[:3]):
        cache.put(key, os.urandom(900))
        os.utime(cache._path(key), (age, age))
    cache.get(keys[0])
    cache.put(keys[3], os.urandom(900))
    cache.close()
    assert [cache.get(key) is not None for key in keys] == [True, False, True, True]
    assert cache.measure().bytes <= cache.largest


def test_entries_of_another_user_are_told_when_clearing_and_no_trouble_to_a_run(
    cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.put(KEY, b"content")

    def refuse(path: Path, missing_ok: bool = False) -> None:  # who runs the tests may be allowed everything
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(ContractCheckError, match=r"cannot be removed \(Permission denied\)"):
        cache.clear()
    cache.largest = 0
    cache.close()
    assert cache.get(KEY) == b"content"


def test_clearing_removes_entries_and_nothing_else(cache: Cache) -> None:
    cache.put(KEY, b"content")
    own = cache.folder / "aa" / "notes.txt"
    own.parent.mkdir(exist_ok=True)
    own.write_text("mine")
    assert cache.clear().entries == 1
    assert cache.measure() == (0, 0) and own.exists()


def test_what_a_killed_run_left_half_written_is_removed_after_a_day(cache: Cache) -> None:
    cache.put(KEY, b"content")
    old, new = (cache._path(KEY).with_name(f".{name}.part") for name in ("old", "new"))
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (1, 1))
    cache.measure()
    assert not old.exists() and new.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_its_owner_can_read_the_cache(cache: Cache) -> None:
    cache.put(KEY, b"content")
    assert stat.S_IMODE(cache.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(cache._path(KEY).stat().st_mode) == 0o600


def test_where_nothing_can_be_written_reading_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache")
    assert len(read(cache)) == len(NORTHLIGHT)
    assert "--no-cache" in cache.problem


def put_many(folder: Path) -> int:
    cache = Cache(folder, largest=20_000)
    for number in range(200):
        cache.put(replace(KEY, name=str(number % 40)), f"content of {number % 40} ".encode() * 100)
        cache.trim()
    return len(cache.problem)


def test_two_runs_may_share_a_folder(tmp_path: Path) -> None:
    with ProcessPoolExecutor(3) as pool:
        assert list(pool.map(put_many, [tmp_path] * 3)) == [0, 0, 0]
    cache = Cache(tmp_path)
    found = {number: cache.get(replace(KEY, name=str(number))) for number in range(40)}
    assert any(found.values())
    assert all(content in (None, f"content of {number} ".encode() * 100) for number, content in found.items())


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes there")
def test_a_file_whose_name_is_no_utf_8_is_read_and_kept(cache: Cache, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/vertr\xe4g.pdf"))
    shutil.copy(NORTHLIGHT[1][0], path)
    cold = read(cache, [(path, path.name)])
    assert cold[0].document.path == "vertr%E4g.pdf" and cold[0].terms
    assert repr(read_again(cache, [(path, path.name)])) == repr(cold)


def test_only_files_that_the_cache_does_not_know_are_given_to_others(cache: Cache, tmp_path: Path) -> None:
    known, new = NORTHLIGHT[:1], [(tmp_path / "new.txt", "new.txt")]
    new[0][0].write_text("This Agreement is between two parties.", encoding="utf-8")
    read(cache, known)
    for files, kept, expected in ((known, cache, 0), (known + new, cache, 1), (known, None, 1), ([], cache, 0)):
        given: list[Job] = []

        class Noting(InProcess):
            def run(self, task: object, jobs: Iterable[Job]) -> Iterator[tuple[int, bytes]]:  # type: ignore[override]
                given.extend(jobs)  # noqa: B023 - called at once
                return iter(())

        begin_reading(files, cache=kept, executor=Noting())
        assert len(given) == expected
