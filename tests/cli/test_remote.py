"""Contracts on an fsspec address are read like those in a folder, and nothing of them is left behind."""

from __future__ import annotations

import builtins
import gc
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from checking import run

from contract_check.model.errors import ContractCheckError
from contract_check.reading import remote
from contract_check.reading.remote import fetch

fsspec = pytest.importorskip("fsspec", reason="the extra `remote` is not installed")

CONTRACTS = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"
NAMES = ("northlight-order-form.pdf", "northlight-sla.pdf")


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A store in memory with two contracts; temporary files go where the test can see them."""
    memory = fsspec.filesystem("memory")
    for name in NAMES:
        memory.pipe(f"/legal/2027/{name}", (CONTRACTS / name).read_bytes())
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    yield memory
    memory.rm("/legal", recursive=True)


def check(contracts: object, out: Path) -> dict[str, bytes]:
    result = run(
        "check", contracts, "--tier", "production", "--fail-on", "never", "--no-ocr", "--jobs", "1", "--out", out
    )
    assert result.exit_code == 0, result.output
    return {path.name: path.read_bytes() for path in out.iterdir()}


def test_a_folder_elsewhere_gives_what_a_folder_here_gives(tmp_path: Path) -> None:
    here = tmp_path / "contracts"
    for name in NAMES:
        (here / "2027").mkdir(parents=True, exist_ok=True)
        (here / "2027" / name).write_bytes((CONTRACTS / name).read_bytes())
    assert check("memory://legal", tmp_path / "there") == check(here, tmp_path / "here")
    gc.collect()  # pictures of pages are gone with what holds them
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_file_elsewhere_is_cited_by_its_address() -> None:
    result = run("extract", f"memory://legal/2027/{NAMES[1]}", "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["document"]["path"] == f"memory://legal/2027/{NAMES[1]}"


def test_no_name_leads_out_of_the_folder(store: Any, tmp_path: Path) -> None:
    store.store["/legal/../../evil.pdf"] = store.store[f"/legal/2027/{NAMES[0]}"]
    copy = fetch("memory://legal", tmp_path / "copy")
    assert not (tmp_path.parent / "evil.pdf").exists()
    assert all(path.is_relative_to(copy) for path in copy.rglob("*"))
    del store.store["/legal/../../evil.pdf"]


def test_what_is_too_long_is_not_transferred_and_told(
    store: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote, "LARGEST", 6_000)
    sizes = {name: store.info(f"/legal/2027/{name}")["size"] for name in NAMES}
    assert min(sizes.values()) <= 6_000 < max(sizes.values())
    copy = fetch("memory://legal", tmp_path / "copy")
    for name, size in sizes.items():
        path = copy / "2027" / name
        assert path.stat().st_size == size
        assert path.read_bytes() == (bytes(size) if size > 6_000 else (CONTRACTS / name).read_bytes())


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("memory://nothing", "no such file or folder"),
        ("nosuchprotocol://legal", "Check the beginning"),
        ("gs://legal", "pip install"),
    ],
)
def test_an_address_that_leads_nowhere_is_told(location: str, said: str) -> None:
    result = run("check", location, "--tier", "production")
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_without_fsspec_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    load = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name.startswith("fsspec"):
            raise ImportError(name)
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(ContractCheckError, match="pip install"):
        remote.fetch("memory://legal", tmp_path)


def test_a_file_here_does_not_load_fsspec() -> None:
    code = (
        "import sys; from contract_check.cli import main\n"
        "from click.testing import CliRunner\n"
        f"CliRunner().invoke(main, ['extract', {str(CONTRACTS / NAMES[0])!r}, '--jobs', '0'])\n"
        "print('fsspec' in sys.modules, 'distributed' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
