"""The file of passwords: which are tried for a file, and faults that give nothing away."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_check.model.errors import ContractCheckError
from contract_check.register.passwords import load_passwords, load_registered

FITTING = [
    ("one_for_all", "secret", "any.pdf", ("secret",)),
    ("one_for_all_with_blanks", "a secret\n", "any.pdf", ("a secret",)),
    ("by_name", "acme.pdf: secret", "acme.pdf", ("secret",)),
    ("by_name_in_a_folder", "acme.pdf: secret", "sub/acme.pdf", ("secret",)),
    ("by_path", "sub/*.pdf: secret", "sub/acme.pdf", ("secret",)),
    ("several_in_order", "acme*: one\n\n*.pdf: two\nb*: three", "acme.pdf", ("one", "two")),
    ("a_password_with_a_colon", "*: one: two", "acme.pdf", ("one: two",)),
    ("another_name", "acme.pdf: secret", "other.pdf", ()),
    ("another_folder", "sub/*.pdf: secret", "acme.pdf", ()),
    ("an_empty_file", "\n", "acme.pdf", ()),
]


@pytest.mark.parametrize(("says", "written", "name", "tried"), FITTING, ids=[row[0] for row in FITTING])
def test_passwords_for_a_file(says: str, written: str, name: str, tried: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "passwords.txt"
    path.write_text(written)
    assert load_passwords(path).fitting(name) == tried
    assert not tried or tried[0] not in repr(load_passwords(path))


def test_without_a_file_there_are_none() -> None:
    assert load_passwords(None).fitting("acme.pdf") == ()
    assert load_registered(None).fitting("acme.pdf") == ()


REGISTERED = [
    ("one_for_all_its_papers", "secret", "sub/acme-dpa.pdf", ("secret",)),
    ("by_name", "acme-dpa.pdf: secret", "acme-dpa.pdf", ("secret",)),
    ("a_paper_of_another_tool", "secret", "zebra-dpa.pdf", ()),
    ("another_name", "acme-sla.pdf: secret", "acme-dpa.pdf", ()),
]


@pytest.mark.parametrize("form", ["yaml", "csv"])
@pytest.mark.parametrize(("says", "written", "name", "tried"), REGISTERED, ids=[row[0] for row in REGISTERED])
def test_passwords_of_a_tool_in_the_register(
    says: str, written: str, name: str, tried: tuple[str, ...], form: str, tmp_path: Path
) -> None:
    (tmp_path / "acme.txt").write_text(written)
    register = tmp_path / f"tools.{form}"
    register.write_text(
        "tools:\n- {name: Acme, contracts: [acme-*.pdf], password_file: acme.txt}\n- {name: Zebra, contracts: [zebra-*]}\n- {name: [no, tool]}\n"
        if form == "yaml"
        else "name,contracts,password file\nAcme,acme-*.pdf,acme.txt\nZebra,zebra-*,\n"
    )
    passwords = load_registered(register)
    assert passwords.fitting(name) == tried
    assert passwords.files == (tmp_path / "acme.txt",)


BAD = [
    ("a_line_without_a_pattern", b"a.pdf: one\nhush-hush", "line 2"),
    ("a_line_without_a_password", b"a.pdf: \nb.pdf: hush-hush", "line 1"),
    ("another_encoding", "*: hush-hush é".encode("cp1252"), "UTF-8"),
]


@pytest.mark.parametrize(("says", "written", "said"), BAD, ids=[row[0] for row in BAD])
def test_faults_name_the_line_and_no_password(says: str, written: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "passwords.txt"
    path.write_bytes(written)
    with pytest.raises(ContractCheckError, match=said) as fault:
        load_passwords(path)
    assert "hush-hush" not in str(fault.value)


@pytest.mark.parametrize("form", ["yaml", "csv"])
def test_a_missing_file_of_the_register_is_told_with_its_place(form: str, tmp_path: Path) -> None:
    register = tmp_path / f"tools.{form}"
    register.write_text(
        "tools:\n- name: Acme\n  password_file: none.txt\n" if form == "yaml" else "name,password file\nAcme,none.txt\n"
    )
    with pytest.raises(ContractCheckError) as fault:
        load_registered(register)
    line = 3 if form == "yaml" else 2
    assert fault.value.where.endswith(f"tools.{form}, line {line}, password_file")
    assert f"{tmp_path / 'none.txt'}: there is no such file" in fault.value.what


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ContractCheckError, match="no such file"):
        load_passwords(tmp_path / "none")
