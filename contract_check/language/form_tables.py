"""Tables that are forms: a field and what is filled in, which are read together; in any other table a cell answers for itself."""

from __future__ import annotations

from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

_LONGEST_FIELD = 60  # characters of what a row of a form asks for
_NUMBER = late_pattern(r"\W*(?:[A-Z]{1,3}[ .-]?)?\d{1,3}(?:\.\d{1,2})*[.)]?\W*")


def is_numbered_form(table: Table) -> bool:
    """Whether a table is a form whose rows are numbered: "A6 | Location of data | United Kingdom only" below its titles."""
    rows = table.rows[1:]
    return (
        len(rows) >= 3
        and all(len(row) == 3 and _NUMBER.fullmatch(row[0].text) and len(row[1].text) <= _LONGEST_FIELD for row in rows)
        and len({row[0].text for row in rows}) == len(rows)
        and not any(row[1].text[:1].isdigit() for row in rows)
    )


def is_form(table: Table) -> bool:
    """Whether a table is a form: pairs of a field and what is filled in ("Renewal | Automatic, …").

    A field is read together with its filling; in any other table a cell answers for itself.
    """
    labels = [row[0].text for row in table.rows]
    return (
        all(len(row) == 2 for row in table.rows)
        and len(table.rows) >= 3
        and not any(any(c.isdigit() for c in label) or len(label) > 40 for label in labels)
    )
