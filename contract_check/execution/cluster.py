"""Reading on a Dask cluster: many machines do what worker processes do on one.

On each machine a file is read in a process of its own, bounded and isolated as here; so a crash, a hang
or a bomb costs that file alone there too, and is told in the same words. When Dask loses a worker, it
gives the files that it had in hand to another one.

Every worker must have this program as it is here, to the byte; that is asked before anything is read.
"""

from __future__ import annotations

import atexit
import importlib.util
import multiprocessing as mp
import tempfile
import threading
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from contract_check.execution.executor import Job, Lost, Task
from contract_check.execution.isolated import IsolatedProcess
from contract_check.execution.program import digest_program
from contract_check.model.errors import ContractCheckError

if TYPE_CHECKING:
    from distributed import Client, Future

_SECONDS_TO_CONNECT = 20.0
_AHEAD = 2  # files for each thread of the cluster that are under way, so that none has to wait for the next
_here = threading.local()  # a worker's process for reading, one for each of its threads


@dataclass(frozen=True)
class DaskCluster:
    """The cluster whose scheduler listens at `address`."""

    address: str
    shares_files: bool = False

    def hands_for(self, jobs: int) -> int:
        """One: what else a machine of the cluster has to do is not known here."""
        return 1

    def close(self) -> None:
        """Nobody waits: workers of the cluster are not ours to end."""

    def run(self, task: Task, jobs: Iterable[Job]) -> Generator[tuple[int, bytes | Lost], None, None]:
        """As `Executor.run`, beginning with the first result that is asked for. Raises ContractCheckError where the cluster cannot be used."""
        waiting = iter(jobs)
        first = next(waiting, None)
        if first is None:
            return
        client = self._connect()
        try:
            from distributed import as_completed

            under_way = _AHEAD * sum(client.nthreads().values())
            numbers = {}

            def send(job: Job) -> Future:
                future = client.submit(read_isolated, task, job, pure=False)
                numbers[future.key] = job.number
                return future

            done = as_completed([send(first), *map(send, islice(waiting, max(under_way - 1, 0)))], loop=client.loop)
            for future in done:
                yield numbers.pop(future.key), _outcome(future)
                following = next(waiting, None)
                if following is not None:
                    done.add(send(following))
        finally:
            client.close()  # what is still under way is given up with it

    def _connect(self) -> Client:
        if importlib.util.find_spec("distributed") is None:
            raise self._fault("Dask is not installed.", "Run `pip install 'contract-check[cluster]'`.")
        from distributed import Client

        try:
            client = Client(self.address, timeout=_SECONDS_TO_CONNECT, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise self._fault("no scheduler answers there.", "Check the address and start it (`dask scheduler`).") from error  # fmt: skip
        try:
            self._compare(client)
        except BaseException:
            client.close()
            raise
        return client

    def _compare(self, client: Client) -> None:
        """Refuse a cluster that would read otherwise than this machine."""
        try:
            client.wait_for_workers(1, timeout=_SECONDS_TO_CONNECT)
        except TimeoutError as error:
            raise self._fault("the cluster has no workers.", "Start some (`dask worker`).") from error
        digests = client.run(digest_program, on_error="return")
        other = sorted(worker for worker, digest in digests.items() if digest != digest_program())
        if other:
            raise self._fault(
                f"{len(other)} of {len(digests)} workers have another contract-check, or none ({', '.join(other[:3])}).",
                "Install the same version of it, of its libraries and of Python on all of them.",
            )

    def _fault(self, what: str, remedy: str) -> ContractCheckError:
        return ContractCheckError(f"--cluster {self.address}", what, remedy)


def read_isolated(task: Task, job: Job) -> bytes | Lost:
    """Do a job on a worker of the cluster, in the process that this thread of it keeps for that."""
    process: IsolatedProcess | None = getattr(_here, "process", None)
    if process is None or process.task != task:
        if process is not None:
            process.stop()
        process = _here.process = _start(task)
    return process.perform(job)


def _start(task: Task) -> IsolatedProcess:
    """A process below a Dask worker, which is a daemon and could not have one otherwise."""
    mp.current_process().daemon = False
    from distributed import get_worker

    # Dask removes its workers' folders, also of one that was killed.
    folder = Path(tempfile.mkdtemp(prefix="contract-check-", dir=get_worker().local_directory))
    process = IsolatedProcess(task, folder)
    atexit.register(process.stop)
    return process


def _outcome(future: Future) -> bytes | Lost:
    """The result; a job whose workers were lost again and again is lost too."""
    from distributed.scheduler import KilledWorker

    try:
        result: bytes | Lost = future.result()
    except KilledWorker:
        return Lost("The workers of the cluster that had this file in hand were lost one after another.")
    return result
