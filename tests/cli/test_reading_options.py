"""However files are read, the same comes out to the byte; and the cache can be looked at and cleared."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from checking import run

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
NAMES = ("northlight-order-form.pdf", "northlight-sla.pdf", "sketchpine-invoice.pdf", "codewren-dpa-signed.pdf")
WAYS = {
    "cold": ("--cache", "cache"),
    "from_the_cache": ("--cache", "cache"),
    "without_a_cache": ("--no-cache",),
    "one_worker": ("--no-cache", "--jobs", "1"),
    "three_workers": ("--no-cache", "--jobs", "3"),
    "in_this_process": ("--no-cache", "--jobs", "0"),
}


@pytest.fixture(scope="module", autouse=True)
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("run")
    (made / "contracts").mkdir()
    for name in NAMES:
        shutil.copy(FIXTURES / "contracts" / name, made / "contracts")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(made)
        for way, options in WAYS.items():
            for command in (
                ["check", "contracts", "--tier", "production", "--out", f"{way}/check"],
                ["extract", *(f"contracts/{name}" for name in NAMES), "--format", "json", "--out", f"{way}/extract"],
            ):
                result = run(*command, "--no-ocr", *options)
                assert result.exit_code == 3, result.output
                Path(f"{way}/{command[0]}.txt").write_text(result.output.replace(way, "WAY"))
    return made


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("way", [way for way in WAYS if way != "cold"])
def test_the_same_comes_out_to_the_byte(folder: Path, way: str) -> None:
    expected = files_below(folder / "cold")
    assert len(expected) > len(NAMES) + 4
    assert files_below(folder / way) == expected


def test_the_cache_can_be_looked_at_and_cleared(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    shutil.copytree(folder / "cache", cache)
    count = len(list(cache.rglob("*.entry")))
    assert count > len(NAMES)  # the pictures of pages besides
    assert f"{cache}: {count} entries" in run("cache", "info", "--cache", cache).output
    assert f"{count} entries removed" in run("cache", "clear", "--cache", cache).output
    assert ": 0 entries" in run("cache", "info", "--cache", cache).output


def test_a_cache_that_cannot_be_written_is_told_once_and_stops_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = run("extract", folder / "contracts" / NAMES[1], "--cache", tmp_path / "file")
    assert result.exit_code == 0
    assert result.stderr.count("cannot be written") == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--jobs", "2", "--cluster", "tcp://127.0.0.1:1"), "the cluster says how many"),
        (("--jobs", "-1"), "--jobs"),
        (("--jobs", "many"), "--jobs"),
    ],
)
def test_a_mistake_in_the_options_is_told(folder: Path, options: tuple[str, ...], said: str) -> None:
    result = run("extract", folder / "contracts" / NAMES[1], *options)
    assert (result.exit_code, said in result.stderr) == (2, True)
