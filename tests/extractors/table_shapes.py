"""One table set in every shape that contracts set tables in: rows of texts → Markdown or plain text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Rows = Sequence[Sequence[str]]


def turned(rows: Rows) -> list[list[str]]:
    """The table with its rows as columns."""
    return [list(column) for column in zip(*rows, strict=True)]


def ruled(rows: Rows) -> str:
    """| Severity | Response |"""
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, "|" + "---|" * len(rows[0]), *body])


def named_cells(rows: Rows) -> str:
    """* Severity: Critical; Response: 1 hour"""
    titles, *body = rows
    lines = ("; ".join(f"{t}: {c}" if t else c for t, c in zip(titles, row, strict=True) if c) for row in body)
    return "\n".join(f"* {line}" for line in lines)


def bold_names(rows: Rows) -> str:
    """**Severity:** Critical, **Response:** 1 hour"""
    titles, *body = rows
    lines = (", ".join(f"**{t}:** {c}" if t else c for t, c in zip(titles, row, strict=True) if c) for row in body)
    return "\n\n".join(lines)


def under_headings(rows: Rows) -> str:
    """### Critical, and below it: Response: 1 hour"""
    titles, *body = rows
    blocks = []
    for label, *cells in body:
        lines = [f"{t}: {c}" for t, c in zip(titles[1:], cells, strict=True) if c]
        blocks.append("\n\n".join([f"### {label}", *lines]))
    return "\n\n".join(blocks)


def under_bold_lines(rows: Rows) -> str:
    """**Critical**, and below it a list: * Response: 1 hour"""
    titles, *body = rows
    blocks = []
    for label, *cells in body:
        lines = [f"* {t}: {c}" for t, c in zip(titles[1:], cells, strict=True) if c]
        blocks.append("\n".join([f"**{label}**", "", *lines]))
    return "\n\n".join(blocks)


def nested_lists(rows: Rows) -> str:
    """* Critical, and in it: * Response: 1 hour"""
    titles, *body = rows
    lines = []
    for label, *cells in body:
        lines.append(f"* {label}")
        lines += [f"    * {t}: {c}" for t, c in zip(titles[1:], cells, strict=True) if c]
    return "\n".join(lines)


def name_above_cell(rows: Rows) -> str:
    """Critical, below it Response, below that 1 hour, each a line."""
    titles, *body = rows
    blocks = []
    for label, *cells in body:
        blocks += [f"### {label}", *(line for t, c in zip(titles[1:], cells, strict=True) for line in (f"**{t}**", c))]
    return "\n\n".join(blocks)


def wide_blanks(rows: Rows) -> str:
    """Severity    Response, as a typewriter sets columns."""
    widths = [max(map(len, column)) + 4 for column in zip(*rows, strict=True)]
    return "\n".join("".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows)


def spaced_rows(rows: Rows) -> str:
    """Each row a paragraph, its cells divided by blanks."""
    return "\n\n".join("   ".join(row) for row in rows)


def of_turned(shape: Callable[[Rows], str]) -> Callable[[Rows], str]:
    """The shape of the table that runs the other way."""
    return lambda rows: shape(turned(rows))


# Name → the shape and the kind of file it is set in.
SHAPES: dict[str, tuple[Callable[[Rows], str], str]] = {
    "ruled": (ruled, "md"),
    "ruled, turned": (of_turned(ruled), "md"),
    "named cells": (named_cells, "md"),
    "named cells in bold": (bold_names, "md"),
    "named cells, turned": (of_turned(named_cells), "md"),
    "under headings": (under_headings, "md"),
    "under headings, turned": (of_turned(under_headings), "md"),
    "under bold lines": (under_bold_lines, "md"),
    "nested lists": (nested_lists, "md"),
    "nested lists, turned": (of_turned(nested_lists), "md"),
    "name above cell": (name_above_cell, "md"),
    "wide blanks": (wide_blanks, "txt"),
    "wide blanks, turned": (of_turned(wide_blanks), "txt"),
    "spaced rows": (spaced_rows, "md"),
    "spaced rows in text": (spaced_rows, "txt"),
    "spaced rows, turned": (of_turned(spaced_rows), "md"),
}
