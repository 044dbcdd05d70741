"""A Dask cluster reads what worker processes read, to the byte, and loses no file when it loses a worker."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from troublesome import ready, work

from contract_check.execution import cluster as cluster_module
from contract_check.execution.cluster import DaskCluster
from contract_check.execution.executor import Executor, InProcess, Job, Lost, Task
from contract_check.model.errors import ContractCheckError
from contract_check.model.tool import ReadContract
from contract_check.reading.contracts import read_contracts

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

CONTRACTS = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"
NAMES = (
    "codewren-dpa-signed.pdf northlight-amendment-1.pdf northlight-order-form.pdf northlight-security-exhibit.pdf "
    "northlight-sla.pdf oakhurst-subscription-agreement.pdf sketchpine-invoice.pdf sketchpine-terms.pdf"
)
FILES = [(CONTRACTS / name, name) for name in NAMES.split()]
MEMORY = 2 * 1024**3


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two worker processes of one thread each, watched and replaced by their nannies as on a real cluster."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as made:
        yield made


def test_a_crash_a_hang_a_fault_and_a_bomb_cost_their_own_job_alone(cluster: Any) -> None:
    orders = ("a", "crash", "hang", "fault", "bomb", "b")
    task = Task(work, ready, 3.0, MEMORY)
    running = DaskCluster(cluster.scheduler_address).run(task, (Job(n, (o,)) for n, o in enumerate(orders)))
    results = [outcome for _, outcome in sorted(running, key=lambda result: result[0])]
    assert (results[0], results[5]) == (b"A", b"B")
    causes = [lost.cause for lost in results[1:5] if isinstance(lost, Lost)]
    said = ("crashed", "longer than 3 seconds", "no such clause", "memory")
    assert [words in cause for words, cause in zip(said, causes, strict=True)] == [True] * 4


def test_with_a_worker_killed_in_mid_run_the_contracts_are_the_same_to_the_byte(cluster: Any) -> None:
    passwords = {"codewren-dpa-signed.pdf": ("fixture",)}
    with distributed.Client(cluster, set_as_default=False) as client:
        before = sorted(client.run(os.getpid).values())
    killed: list[int] = []

    def kill_one(contract: ReadContract) -> None:
        if not killed:
            killed.append(before[0])
            os.kill(before[0], signal.SIGKILL)

    def read(executor: Executor, on_read: Callable[[ReadContract], None]) -> str:
        options = {"executor": executor, "on_read": on_read}
        return repr(list(read_contracts(FILES, lambda name: passwords.get(name, ()), **options)))

    there = read(DaskCluster(cluster.scheduler_address), kill_one)
    assert there == read(InProcess(), lambda contract: None)
    with distributed.Client(cluster, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=20)
        assert killed[0] not in client.run(os.getpid).values()


def test_nothing_to_do_needs_no_cluster() -> None:
    assert list(DaskCluster("tcp://127.0.0.1:1").run(Task(work, ready, 1.0, MEMORY), [])) == []


def test_a_cluster_with_another_program_is_refused(cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "digest_program", os.getpid)  # another one in each process
    with pytest.raises(ContractCheckError, match="another contract-check"):
        next(DaskCluster(cluster.scheduler_address).run(Task(work, ready, 1.0, MEMORY), [Job(0, ("a",))]))


def test_an_address_where_nobody_answers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "_SECONDS_TO_CONNECT", 0.5)
    with pytest.raises(ContractCheckError, match="no scheduler answers"):
        next(DaskCluster("tcp://127.0.0.1:1").run(Task(work, ready, 1.0, MEMORY), [Job(0, ("a",))]))
