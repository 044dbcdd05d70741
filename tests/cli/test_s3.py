"""Contracts in a bucket: a real endpoint of S3 on this machine, found and opened as a user has it, by the environment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from contract_check.cli import main

pytest.importorskip("s3fs", reason="the extra `s3` is not installed")
pytest.importorskip("flask_cors", reason="flask-cors is not installed: `pip install -e '.[dev]'`")
moto_server = pytest.importorskip("moto.server", reason="moto is not installed: `pip install -e '.[dev]'`")
boto3 = pytest.importorskip("boto3", reason="moto is not installed: `pip install -e '.[dev]'`")

CONTRACTS = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"
NAMES = ("northlight-order-form.pdf", "northlight-sla.pdf", "sketchpine-terms.pdf")
KEYS = {"AWS_ACCESS_KEY_ID": "a-key", "AWS_SECRET_ACCESS_KEY": "a-secret", "AWS_DEFAULT_REGION": "eu-central-1"}


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """The address of a store with a bucket, and three contracts in two folders of it."""
    server = moto_server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    client = connect(f"http://{host}:{port}")
    client.create_bucket(Bucket="legal", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    for name in NAMES:
        client.upload_file(str(CONTRACTS / name), "legal", f"contracts/2027/{name}")
    client.put_object(Bucket="legal", Key="elsewhere/minutes.txt", Body=b"Not a contract of this folder.")
    yield f"http://{host}:{port}"
    server.stop()


def connect(endpoint: str) -> Any:
    return boto3.client(
        "s3",
        endpoint_url=endpoint,
        region_name="eu-central-1",
        aws_access_key_id="a-key",
        aws_secret_access_key="a-secret",  # noqa: S106
    )


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program, with nothing of the user's own AWS around it."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    bare |= {"AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}  # fmt: skip
    command = [sys.executable, "-m", "contract_check", *map(str, arguments)]
    return subprocess.run(command, env=bare | environment, capture_output=True, text=True, timeout=120)


def check(contracts: object, out: Path, **environment: str) -> dict[str, bytes]:
    done = run("check", contracts, "--tier", "production", "--fail-on", "never", "--no-ocr", "--jobs", "1", "--no-cache", "--out", out, **environment)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_bytes() for path in out.iterdir()}


def test_a_folder_of_a_bucket_gives_what_a_folder_here_gives(endpoint: str, tmp_path: Path) -> None:
    here = tmp_path / "contracts"
    (here / "2027").mkdir(parents=True)
    for name in NAMES:
        (here / "2027" / name).write_bytes((CONTRACTS / name).read_bytes())
    there = check("s3://legal/contracts", tmp_path / "there", AWS_ENDPOINT_URL=endpoint, **KEYS)
    assert there == check(here, tmp_path / "here")
    assert {"index.html", "northlight-analytics-inc.html"} <= set(there)


def test_one_file_of_a_bucket_is_cited_by_its_address(endpoint: str) -> None:
    address = f"s3://legal/contracts/2027/{NAMES[1]}"
    done = run("extract", address, "--format", "json", "--no-cache", AWS_ENDPOINT_URL=endpoint, **KEYS)
    assert done.returncode == 0 and f'"path": "{address}"' in done.stdout


REFUSED = [
    ("there_is_no_such_bucket", "s3://nothing/contracts", KEYS, "bucket does not exist"),
    ("there_is_no_such_folder", "s3://legal/nothing", KEYS, "no such file or folder"),
    ("there_are_no_keys", "s3://legal/contracts", {}, "Unable to locate credentials"),
]


@pytest.mark.parametrize(("address", "keys", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_read_is_told_with_what_to_do(
    address: str, keys: dict[str, str], said: str, endpoint: str, tmp_path: Path
) -> None:
    done = run("check", address, "--tier", "production", "--out", tmp_path / "out", AWS_ENDPOINT_URL=endpoint, **keys)
    told = " ".join(done.stderr.split())
    assert done.returncode == 2 and address in told and said in told and "Check the address" in told
    assert not (tmp_path / "out").exists() and "Traceback" not in told


def test_an_endpoint_that_does_not_answer_is_told() -> None:
    address = "http://127.0.0.1:9"
    done = run("extract", "s3://legal/contracts", AWS_ENDPOINT_URL=address, AWS_MAX_ATTEMPTS="1", **KEYS)
    told = " ".join(done.stderr.split())
    assert done.returncode == 2 and address in told and "Check the address, the connection" in told


def test_keys_that_are_refused_are_told(endpoint: str) -> None:
    import requests

    requests.post(f"{endpoint}/moto-api/reset-auth", data="0", timeout=10)  # from now on keys are looked at
    try:
        done = run("extract", "s3://legal/contracts", AWS_ENDPOINT_URL=endpoint, **KEYS)
    finally:
        requests.post(f"{endpoint}/moto-api/reset-auth", data="inf", timeout=10)
    told = " ".join(done.stderr.split())
    assert done.returncode == 2 and "does not exist in our records" in told and "your rights to it" in told
    assert "a-secret" not in told


def test_a_file_that_vanishes_costs_itself_alone(
    endpoint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from s3fs import S3FileSystem

    for name, value in {"AWS_ENDPOINT_URL": endpoint, **KEYS}.items():
        monkeypatch.setenv(name, value)
    client, get, calls = connect(endpoint), S3FileSystem.get, []

    def get_late(self: object, *arguments: object) -> None:
        """Somebody removes a contract between the listing of the folder and its copying."""
        if not calls:
            client.delete_object(Bucket="legal", Key=f"contracts/2027/{NAMES[0]}")
        calls.append(arguments)
        get(self, *arguments)

    monkeypatch.setattr(S3FileSystem, "get", get_late)
    S3FileSystem.clear_instance_cache()
    try:
        result = CliRunner().invoke(
            main,
            ["check", "s3://legal/contracts", "--tier", "production", "--no-cache", "--no-ocr", "--out", str(tmp_path)],
        )
    finally:
        client.upload_file(str(CONTRACTS / NAMES[0]), "legal", f"contracts/2027/{NAMES[0]}")
    told = " ".join(result.output.split())
    assert result.exit_code == 3
    assert f"legal/contracts/2027/{NAMES[0]}: it was there and is gone" in told
    assert f"2027/{NAMES[0]}: damaged: the file is empty." in told and "3 files: 2 read, 1 damaged" in told
    assert (tmp_path / "northlight-analytics-inc.json").exists()
