"""The Jinja2 environments of the reports: each escapes everything that it is not told to trust."""

from __future__ import annotations

import base64
import hashlib
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from contract_check.reports.text import escape_markdown, quote_markdown, shorten
from contract_check.reports.view import SHORT_QUOTE


def render_html_page(template: str, **values: object) -> str:
    """A page of its own: the style sheet stands inside, and nothing else may be loaded or run.

    The policy names the style sheet by its hash, so that no style or script that slipped into the
    page from a contract would be obeyed by the browser.
    """
    style = _html_environment().get_template("style.css").render()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    # The style sheet is ours and must not be escaped, or its hash would not fit.
    return _html_environment().get_template(template).render(style=Markup(style), policy=policy, **values)  # noqa: S704


def render_markdown_page(template: str, **values: object) -> str:
    """A Markdown page in which every value is escaped, with no needless blank lines."""
    return _close_gaps(_markdown_environment().get_template(template).render(**values))


def _shorten_quote(text: str) -> str:
    return shorten(text, SHORT_QUOTE)


@cache
def _html_environment() -> Environment:
    return _with_filters(
        Environment(
            loader=PackageLoader("contract_check", "reports/templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
    )


@cache
def _markdown_environment() -> Environment:
    # `finalize` sees every value that a template prints, so that none can be forgotten.
    return _with_filters(
        Environment(
            loader=PackageLoader("contract_check", "reports/templates"),
            autoescape=False,  # noqa: S701 - this is not HTML
            finalize=escape_markdown,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
    )


def _with_filters(environment: Environment) -> Environment:
    environment.filters["shorten"] = _shorten_quote
    environment.filters["quoted"] = quote_markdown
    return environment


def _close_gaps(text: str) -> str:
    """Never more than one blank line, and none at the end."""
    kept: list[str] = []
    for line in (line.rstrip() for line in text.split("\n")):
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip() + "\n"
