"""The file with the passwords of contracts: `pattern: password` on each line, or one password for all.

Patterns are file names or globs, as in the register. Passwords are never printed, not even in errors.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass, field
from pathlib import Path

from contract_check.model.errors import ContractCheckError


@dataclass(frozen=True)
class Passwords:
    """Patterns with a password each, in the order of the file."""

    lines: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def fitting(self, name: str) -> tuple[str, ...]:
        """The passwords to try for a file, by its path below the folder or its name alone."""
        shown = name.replace("\\", "/")
        names = (shown, shown.rsplit("/", 1)[-1])
        return tuple(
            password
            for pattern, password in self.lines
            if any(name == pattern or fnmatch.fnmatchcase(name, pattern) for name in names)
        )


NO_PASSWORDS = Passwords()


def load_passwords(path: Path | None) -> Passwords:
    """The passwords in a file; none without one."""
    if path is None:
        return NO_PASSWORDS
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise ContractCheckError(str(path), "there is no such file of passwords, or it cannot be opened.", "Check the name.") from error  # fmt: skip
    except UnicodeDecodeError as error:
        raise ContractCheckError(str(path), "the passwords are not written in UTF-8.", "Save the file as UTF-8.") from error  # fmt: skip
    written = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if len(written) == 1 and ": " not in written[0][1]:
        return Passwords((("*", written[0][1]),))
    return Passwords(tuple(_read_line(path, number, line) for number, line in written))


def _read_line(path: Path, number: int, line: str) -> tuple[str, str]:
    pattern, divided, password = line.partition(": ")
    if not divided or not pattern.strip() or not password:
        raise ContractCheckError(
            f"{path}, line {number}",
            "this is no pattern with a password.",
            "Write the name of the file, a colon, a blank and the password, for example `acme-*.pdf: secret`.",
        )
    return pattern.strip(), password
