"""Ctrl-C ends a run at once and cleanly; the next one goes on from what was read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

CONTRACTS = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"
TOOLS = CONTRACTS.parent / "tools.yaml"
COMMAND = [sys.executable, "-c", "from contract_check.cli import main; main()"]

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked up in /proc")


def start(folder: Path) -> subprocess.Popen[str]:
    """`check` in a session of its own, as a terminal would give it."""
    (folder / "tmp").mkdir(exist_ok=True)
    arguments = [
        "check",
        CONTRACTS,
        "--tier",
        "production",
        "--no-ocr",
        "--out",
        folder / "out",
        "--cache",
        folder / "cache",
    ]
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments), "--jobs", "2"],
        env={**os.environ, "TMPDIR": str(folder / "tmp")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def entries(folder: Path) -> dict[str, int]:
    """The entries of the cache; one that is written again is another file."""
    return {path.name: path.stat().st_ino for path in (folder / "cache").rglob("*.entry")}


def living(session: int) -> list[int]:
    """The processes of a session that have not ended."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, own = path.read_text().rsplit(")", 1)[1].split()[:4]
        except OSError:
            continue
        if int(own) == session and state != "Z":
            found.append(int(path.parent.name))
    return found


def wait_until(true: Callable[[], object], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.parametrize(
    ("interrupt", "number"),
    [(os.kill, signal.SIGINT), (os.killpg, signal.SIGINT), (os.kill, signal.SIGTERM)],
    ids=["the_program_alone", "all_at_the_terminal", "by_the_system"],
)
def test_an_end_in_mid_run(tmp_path: Path, interrupt: Callable[[int, int], None], number: int) -> None:
    running = start(tmp_path)
    wait_until(lambda: entries(tmp_path))
    interrupt(running.pid, number)
    _, told = running.communicate(timeout=20)
    kept = entries(tmp_path)
    assert running.returncode == 128 + number
    assert told.startswith("Error: stopped.") and "Traceback" not in told
    wait_until(lambda: not living(running.pid), seconds=5)
    assert list((tmp_path / "tmp").iterdir()) == []
    assert not (tmp_path / "out" / "index.html").exists()

    again = start(tmp_path)
    shown, _ = again.communicate(timeout=120)
    assert again.returncode == 3 and "17 files" in shown
    after = entries(tmp_path)
    assert len(kept) < len(after)
    assert {name: after[name] for name in kept} == kept


def test_ctrl_c_while_the_workers_start(tmp_path: Path) -> None:
    running = start(tmp_path)
    wait_until(lambda: len(living(running.pid)) > 2)
    os.killpg(running.pid, signal.SIGINT)
    _, told = running.communicate(timeout=20)
    assert running.returncode == 130
    assert told.startswith("Error: stopped.") and "Traceback" not in told
    wait_until(lambda: not living(running.pid), seconds=5)


@pytest.mark.parametrize(("swallowed", "code"), [("KeyboardInterrupt", 130), ("Terminated", 143)])
def test_an_interrupt_in_a_callback_is_not_lost(swallowed: str, code: int) -> None:
    """Python reports what a callback raises, as one of a module that is loaded does, and goes on."""
    program = f"""
import time, click
from contract_check.cli import Interruptible
from contract_check.cli.interrupts import Terminated
class Held:
    def __del__(self):
        raise {swallowed}
@click.group(cls=Interruptible)
def main(): pass
@main.command()
def wait():
    Held()
    time.sleep(60)
main()
"""
    ended = subprocess.run(
        [sys.executable, "-c", program, "wait"], capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == code
    assert ended.stderr.startswith("Error: stopped.") and "Traceback" not in ended.stderr


def test_workers_end_when_the_program_is_killed(tmp_path: Path) -> None:
    running = start(tmp_path)
    wait_until(lambda: entries(tmp_path))
    running.kill()
    running.communicate(timeout=20)
    wait_until(lambda: not living(running.pid), seconds=10)


@pytest.mark.parametrize(
    "arguments",
    [("rules", "list"), ("extract", CONTRACTS / "northlight-sla.pdf", "--no-cache"), ("tiers", "--tools", TOOLS)],
    ids=lambda given: given[0],
)
def test_a_pipe_that_is_closed_ends_the_program_quietly(arguments: tuple[object, ...]) -> None:
    with subprocess.Popen([*COMMAND, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_a_check_whose_summary_nobody_reads_is_written_whole(tmp_path: Path) -> None:
    with start(tmp_path) as process:
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141
    assert (tmp_path / "out" / "index.html").exists()


WHILE_LOADING = """
import os, signal, sys
import contract_check.__main__ as program

class Stop:
    def find_spec(self, name, *others):
        if name == "contract_check.cli.check":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Stop())
program.run()
"""


def test_ctrl_c_while_the_program_is_loaded_leaves_no_traceback() -> None:
    done = subprocess.run([sys.executable, "-c", WHILE_LOADING], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")
