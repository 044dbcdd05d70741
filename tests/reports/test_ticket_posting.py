"""Sending, against a server of our own that fails, hangs and asks to wait."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from samples import sample_checklist

from contract_check.model.errors import ContractCheckError
from contract_check.reports.ticket import build_ticket
from contract_check.reports.ticket_posting import ATTEMPTS, Sent, post_ticket
from contract_check.reports.ticket_systems import SYSTEMS
from contract_check.reports.ticket_text import ticked_in_markdown

TICKET = build_ticket(sample_checklist())
Fault = tuple[str, Any]


@dataclass
class Server:
    """A tracker that keeps tickets by number. `faults` come one for each request: what is done in place of an answer.

    ("status", 503) refuses; ("wait", seconds) answers 429; ("hang", True) does the work and never answers;
    ("cut", None) closes the connection before anything.
    """

    kind: str
    tickets: dict[str, dict[str, Any]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    seen: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    url: str = ""

    def answer(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        query = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
        handler = getattr(self, f"_{self.kind}")
        return handler(method, urlsplit(path).path, query, body)  # type: ignore[no-any-return]

    def _store(self, body: dict[str, Any], **more: Any) -> dict[str, Any]:
        number = str(len(self.tickets) + 1)
        self.tickets[number] = {**body, **more}
        return {"number": int(number), "iid": int(number), **self.tickets[number]}

    def _github(self, method: str, path: str, query: dict[str, str], body: Any) -> tuple[int, Any]:
        if method == "GET":
            found = [{"number": int(n), **t} for n, t in self.tickets.items() if query["labels"] in t["labels"]]
            return 200, found[: int(query["per_page"])]
        if method == "POST":
            return 201, self._store(body, html_url="https://github.example/1")
        self.tickets[path.rpartition("/")[2]].update(body)
        return 200, {"number": int(path.rpartition("/")[2]), **body}

    def _gitlab(self, method: str, path: str, query: dict[str, str], body: Any) -> tuple[int, Any]:
        if method == "GET":
            found = [{"iid": int(n), **t} for n, t in self.tickets.items() if query["labels"] in t["labels"].split(",")]
            return 200, found
        if method == "POST":
            return 201, self._store(body)
        assert method == "PUT"
        self.tickets[path.rpartition("/")[2]].update(body)
        return 200, {"iid": 1, **body}

    def _jira(self, method: str, path: str, query: dict[str, str], body: Any) -> tuple[int, Any]:
        if path.endswith("/search/jql"):
            found = [
                {"key": f"PROC-{n}", **t}
                for n, t in self.tickets.items()
                if query["jql"].split('"')[1] in t["fields"]["labels"]
            ]
            return 200, {"issues": found}
        if method == "POST":
            self._store(body)
            return 201, {"id": "1", "key": f"PROC-{len(self.tickets)}"}
        assert method == "PUT"
        self.tickets[path.rpartition("-")[2]]["fields"].update(body["fields"])
        return 204, None

    def _servicenow(self, method: str, path: str, query: dict[str, str], body: Any) -> tuple[int, Any]:
        if method == "GET":
            wanted = query["sysparm_query"].removeprefix("correlation_id=")
            return 200, {"result": [{"sys_id": n} for n, t in self.tickets.items() if t["correlation_id"] == wanted]}
        if method == "POST":
            return 201, {"result": {"sys_id": "1", "number": "INC1", **self._store(body)}}
        assert method == "PATCH"
        self.tickets[path.rpartition("/")[2]].update(body)
        return 200, {"result": {"sys_id": "1", **body}}

    def _linear(self, method: str, path: str, query: dict[str, str], body: Any) -> tuple[int, Any]:
        call, given = body["query"], body["variables"]
        if "issueCreate" in call:
            self.tickets[given["input"]["id"]] = given["input"]
            return 200, {"data": {"issueCreate": {"success": True, "issue": {"id": given["input"]["id"], "url": "u"}}}}
        if "issueUpdate" in call:
            self.tickets[given["id"]].update(given["input"])
            return 200, {"data": {"issueUpdate": {"success": True, "issue": {"id": given["id"]}}}}
        found = self.tickets.get(given["id"])
        nodes = [{"id": given["id"], "description": found["description"]}] if found else []
        return 200, {"data": {"issues": {"nodes": nodes}}}


PATHS = {"jira": "/rest/api/3/issue", "github": "/repos/o/r/issues", "gitlab": "/api/v4/projects/7/issues",
         "servicenow": "/api/now/table/incident", "linear": "/graphql"}  # fmt: skip


@pytest.fixture(params=PATHS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    yield from serve(Server(request.param))


@pytest.fixture
def github() -> Iterator[Server]:
    yield from serve(Server("github"))


def serve(state: Server) -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            state.seen.append((self.command, self.path, dict(self.headers)))
            fault = state.faults.pop(0) if state.faults else None
            if fault and fault[0] == "cut":
                self.close_connection = True
                self.connection.close()
                return
            if fault and fault[0] in ("status", "wait"):
                self.send_response(429 if fault[0] == "wait" else fault[1])
                if fault[0] == "wait":
                    self.send_header("Retry-After", str(fault[1]))
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            status, answer = state.answer(self.command, self.path, body)
            if fault and fault[0] == "hang":
                time.sleep(1.2)
                return
            content = b"" if answer is None else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = handle_any  # noqa: N815

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        state.url = f"http://127.0.0.1:{running.server_port}{PATHS[state.kind]}"
        yield state
        running.shutdown()


def post(server: Server, token: str = "secret-token") -> Sent:  # noqa: S107
    return post_ticket(TICKET, SYSTEMS[server.kind], server.url, "PROC", token, timeout=0.5, pause=0.01)


def test_a_second_run_changes_the_ticket_of_the_first(server: Server) -> None:
    assert post(server).action == "created"
    assert post(server).action == "updated"
    assert len(server.tickets) == 1


FAULTS: list[tuple[str, list[Fault]]] = [
    ("the_system_is_down_for_a_while", [("status", 503), ("status", 502)]),
    ("it_asks_to_wait", [("wait", 0), ("wait", 0)]),
    ("the_connection_is_cut", [("cut", None)]),
    ("the_ticket_is_made_but_the_answer_is_lost", [("none", None), ("hang", True)]),
    ("the_search_hangs", [("hang", True)]),
]


@pytest.mark.parametrize("faults", [faults for _, faults in FAULTS], ids=[name for name, _ in FAULTS])
def test_a_ticket_is_made_once_whatever_goes_wrong(server: Server, faults: list[Fault]) -> None:
    server.faults = list(faults)
    post(server)
    assert len(server.tickets) == 1
    assert not server.faults


def test_it_waits_as_long_as_it_is_asked_to(github: Server) -> None:
    github.faults = [("wait", 1)]
    begun = time.monotonic()
    post(github)
    assert 1.0 <= time.monotonic() - begun < 5


def test_it_gives_up_and_says_so(github: Server) -> None:
    github.faults = [("status", 500)] * 20
    with pytest.raises(ContractCheckError, match=f"could not be sent in {ATTEMPTS} attempts"):
        post(github)
    assert len(github.seen) == ATTEMPTS and not github.tickets


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 422])
def test_a_refusal_is_told_at_once_without_the_token(github: Server, status: int) -> None:
    github.faults = [("status", status)]
    with pytest.raises(ContractCheckError) as told:
        post(github)
    assert str(status) in str(told.value) and "secret-token" not in str(told.value)
    assert len(github.seen) == 1


def test_what_is_no_answer_of_the_system_is_told(github: Server) -> None:
    github.kind = "jira"
    with pytest.raises(ContractCheckError, match="this is no answer of github"):
        post_ticket(
            TICKET, SYSTEMS["github"], github.url.replace("/issues", "/search/jql?jql=%22x%22"), "", "t", pause=0.01
        )


def test_boxes_that_were_ticked_stay_ticked(github: Server) -> None:
    post(github)
    github.tickets["1"]["body"] = github.tickets["1"]["body"].replace("- [ ]", "- [x]", 1)
    post(github)
    assert ticked_in_markdown(github.tickets["1"]["body"]) == {TICKET.tasks[0].id}


def test_jira_keeps_what_is_done() -> None:
    for server in serve(Server("jira")):
        post(server)
        items = server.tickets["1"]["fields"]["description"]["content"]
        next(node for node in items if node["type"] == "taskList")["content"][1]["attrs"]["state"] = "DONE"
        post(server)
        again = next(n for n in server.tickets["1"]["fields"]["description"]["content"] if n["type"] == "taskList")
        assert [item["attrs"]["state"] for item in again["content"]].count("DONE") == 1


TOKENS = [
    ("github", "abc", "Authorization", "Bearer abc"),
    ("jira", "me@example.com:abc", "Authorization", "Basic bWVAZXhhbXBsZS5jb206YWJj"),
    ("gitlab", "abc", "Private-Token", "abc"),
    ("linear", "lin_api_1", "Authorization", "lin_api_1"),
]


@pytest.mark.parametrize(("kind", "token", "header", "value"), TOKENS)
def test_the_token_goes_where_the_system_wants_it(kind: str, token: str, header: str, value: str) -> None:
    for server in serve(Server(kind)):
        post(server, token)
        headers = [{name.title(): said for name, said in given.items()} for _, _, given in server.seen]
        assert all(given[header] == value for given in headers)
        assert any("Idempotency-Key" in given for given in headers)


@pytest.mark.parametrize("url", ["http://tracker.example/issues", "ftp://x.example", "file:///etc/passwd"])
def test_a_token_is_never_sent_in_the_clear(url: str) -> None:
    with pytest.raises(ContractCheckError, match="only sent over https"):
        post_ticket(TICKET, SYSTEMS["github"], url, "", "secret")
