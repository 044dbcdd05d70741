"""Send a ticket. Nothing else in this program opens a connection.

A second run changes the ticket of the first. Since nobody knows after a time-out whether a ticket was made, each
attempt looks for it first, and every attempt but the first so finds what the one before may have made. Boxes that
were ticked in the ticket stay ticked.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from contract_check.model.errors import ContractCheckError
from contract_check.reports.ticket import Ticket
from contract_check.reports.ticket_systems import Existing, Request, System

if TYPE_CHECKING:
    import httpx

ATTEMPTS = 5
LONGEST_WAIT = 60.0  # seconds between two attempts, also where the system asks for more
TIMEOUT = 20.0  # seconds for one answer
_AGAIN = frozenset((408, 425, 429, 500, 502, 503, 504))
_HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Sent:
    """What came of it: `created` or `updated`, and how the system names the ticket."""

    action: str
    reference: str
    page: str = ""


class _TransientError(Exception):
    """An attempt that may succeed later; `after` is how long the system wants us to wait, in seconds."""

    def __init__(self, why: str, after: float | None = None) -> None:
        super().__init__(why)
        self.after = after


def post_ticket(
    ticket: Ticket, system: System, url: str, project: str, token: str, *, timeout: float = TIMEOUT, pause: float = 1.0
) -> Sent:
    """Create the ticket at the endpoint `url`, or change the one of an earlier run.

    `pause` is the shortest wait between two attempts, in seconds; it doubles. Raises ContractCheckError where the
    system refuses or cannot be reached.
    """
    httpx, tenacity = _libraries()
    url = url.rstrip("/")
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _HERE):
        raise ContractCheckError(url, "a token is only sent over https.", "Write the address with https://.")
    key = hashlib.sha256(ticket.key.encode()).hexdigest()[:32]
    headers = {"Accept": "application/json", "User-Agent": "contract-check", **system.authorise(token)}

    def wait(state: Any) -> float:
        asked = state.outcome.exception().after
        return float(min(LONGEST_WAIT, pause * 2 ** (state.attempt_number - 1) if asked is None else asked))

    retrying = tenacity.Retrying(
        retry=tenacity.retry_if_exception_type(_TransientError),
        stop=tenacity.stop_after_attempt(ATTEMPTS),
        wait=wait,
        reraise=True,
    )
    # No redirects: the token is for this host and no other.
    with httpx.Client(headers=headers, timeout=timeout, follow_redirects=False) as client:
        try:
            sent: Sent = retrying(_attempt, client, ticket, system, url, project, key)
        except _TransientError as error:
            raise ContractCheckError(
                str(parts.hostname),
                f"the ticket could not be sent in {ATTEMPTS} attempts ({error}).",
                "Try again later.",
            ) from error
    return sent


def _attempt(client: httpx.Client, ticket: Ticket, system: System, url: str, project: str, key: str) -> Sent:
    existing = _read(system, _send(client, system.find(url, ticket)))
    body = system.describe(ticket, project, existing.ticked if existing else ())
    if existing:
        _read_if_any(system, _send(client, system.update(url, existing, body)))
        return Sent("updated", existing.reference, existing.page)
    made = _read(system, _send(client, system.create(url, body), {"Idempotency-Key": key}))
    if made is None:
        raise ContractCheckError(url, "the system gave no ticket back.", "Look there whether one was made.")
    return Sent("created", made.reference, made.page)


def _send(client: httpx.Client, request: Request, headers: dict[str, str] | None = None) -> httpx.Response:
    import httpx

    try:
        answer = client.request(
            request.method, request.url, json=request.body, params=dict(request.query) or None, headers=headers
        )
    except httpx.TransportError as error:  # timeouts, refused and broken connections
        raise _TransientError(type(error).__name__) from error
    if answer.status_code in _AGAIN:
        raise _TransientError(f"HTTP {answer.status_code}", _retry_after(answer))
    if not answer.is_success:
        said = " ".join(answer.text.split())[:300]
        raise ContractCheckError(
            str(answer.url.host),
            f"the system refuses the ticket (HTTP {answer.status_code}: {said}).",
            "Check the address, the project and the rights of the token in CONTRACT_CHECK_TOKEN.",
        )
    return answer


def _retry_after(answer: httpx.Response) -> float | None:
    """The seconds that the system asks for; a date, which few send, counts as none."""
    said = answer.headers.get("Retry-After", "")
    return float(said) if said.isdigit() else None


def _read(system: System, answer: httpx.Response) -> Existing | None:
    try:
        return system.read(answer.json())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ContractCheckError(
            str(answer.url.host),
            f"this is no answer of {system.name} ({str(error)[:200]}).",
            "Check that the address is the one of the API.",
        ) from error


def _read_if_any(system: System, answer: httpx.Response) -> None:
    """Look for an error in an answer that may be empty, as Jira's is after a change."""
    if answer.content:
        _read(system, answer)


def _libraries() -> tuple[Any, Any]:
    try:
        import httpx
        import tenacity
    except ImportError as error:
        raise ContractCheckError(
            "--post",
            "sending needs the libraries httpx and tenacity.",
            "Install them: pip install 'contract-check[tickets]'.",
        ) from error
    return httpx, tenacity
