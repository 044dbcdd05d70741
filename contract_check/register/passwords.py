"""The files with the passwords of contracts: `pattern: password` on each line, or one password for all.

Patterns are file names or globs, as in the register, where a tool can name a file of its own. Passwords are never
printed, not even in errors.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass, field
from pathlib import Path

from contract_check.model.errors import ContractCheckError


@dataclass(frozen=True)
class Passwords:
    """Patterns with a password each, in the order of the files that hold them."""

    lines: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    files: tuple[Path, ...] = ()

    def __add__(self, other: Passwords) -> Passwords:
        """These, and then those of other files."""
        return Passwords(self.lines + other.lines, self.files + other.files)

    def fitting(self, name: str) -> tuple[str, ...]:
        """The passwords to try for a file, by its path below the folder or its name alone."""
        shown = name.replace("\\", "/")
        names = (shown, shown.rsplit("/", 1)[-1])
        return tuple(
            password
            for pattern, password in self.lines
            if any(name == pattern or fnmatch.fnmatchcase(name, pattern) for name in names)
        )


_NO_PASSWORDS = Passwords()


def load_passwords(path: Path | None) -> Passwords:
    """The passwords in a file; none without one."""
    if path is None:
        return _NO_PASSWORDS
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        what = f"there is no such file of passwords, or it cannot be opened ({error.strerror})."
        raise ContractCheckError(str(path), what, "Check the name.") from error
    except UnicodeDecodeError as error:
        raise ContractCheckError(str(path), "the passwords are not written in UTF-8.", "Save the file as UTF-8.") from error  # fmt: skip
    written = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if len(written) == 1 and ": " not in written[0][1]:
        return Passwords((("*", written[0][1]),), (path,))
    return Passwords(tuple(_read_line(path, number, line) for number, line in written), (path,))


def load_registered(register: Path | None) -> Passwords:
    """The passwords in the files that tools of a register name; one for all opens the papers of its tool alone.

    Needed before the register is judged: what is wrong with it is told by `load_register`.
    """
    if register is None or not register.is_file():
        return _NO_PASSWORDS
    # Most registers name none, and a long one takes seconds to read. A workbook is packed and has to be opened.
    if register.suffix.lower() != ".xlsx" and b"password" not in register.read_bytes().lower():
        return _NO_PASSWORDS
    from pydantic import ValidationError

    from contract_check.register.columns import ToolRow
    from contract_check.register.written import read_written
    from contract_check.rules.loading import show_path

    found = _NO_PASSWORDS
    for row in read_written(register, show_path(register)).rows:
        try:
            tool = ToolRow.model_validate(row.data)
        except ValidationError:
            continue
        if tool.password_file:
            try:
                given = load_passwords(register.parent / tool.password_file)
            except ContractCheckError as error:
                place = row.entry("password_file").place
                raise ContractCheckError(place, f"{error.where}: {error.what}", error.remedy) from error
            lines = (
                (own, password)
                for pattern, password in given.lines
                for own in (tool.contracts if pattern == "*" else (pattern,))
            )
            found += Passwords(tuple(lines), given.files)
    return found


def _read_line(path: Path, number: int, line: str) -> tuple[str, str]:
    pattern, divided, password = line.partition(": ")
    if not divided or not pattern.strip() or not password:
        raise ContractCheckError(
            f"{path}, line {number}",
            "this is no pattern with a password.",
            "Write the name of the file, a colon, a blank and the password, for example `acme-*.pdf: secret`.",
        )
    return pattern.strip(), password
