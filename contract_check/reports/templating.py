"""The Jinja2 environments of the reports: each escapes everything that it is not told to trust."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from contract_check.reports.language import ENGLISH, _, _n, spoken, tell
from contract_check.reports.passage_view import EVIDENCE_QUOTE
from contract_check.reports.text import escape_markdown, plain, quote_markdown, shorten

_OWN = re.compile(r"""\{\{ _\((?P<q>["'])(?P<words>[^"'{}]+)(?P=q)\) \}\}""")
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_TYPED = re.compile(r"`([^`]+)`")


def load_page(template: str) -> None:
    """Compile a template, so that pages which are made with it later need not wait for that."""
    environment = _markdown_environment if template.endswith(".md") else _html_environment
    environment(spoken()).get_template(template)


def render_html_page(template: str, script: str = "", **values: object) -> str:
    """A page of its own: style sheet, script and pictures stand inside, and nothing else may be loaded or run.

    The policy names style sheet and `script` (a file of ours) by their hashes, so that no style or script
    that slipped into the page from a contract would be obeyed by the browser.
    """
    style, code = _read_own("style.css"), _read_own(script) if script else ""
    policy = f"default-src 'none'; style-src {_digest(style)}; "
    if script:
        policy += f"script-src {_digest(code)}; img-src data:; "
    policy += "base-uri 'none'; form-action 'none'"
    # Both are ours and must not be escaped, or their hashes would not fit.
    own = {"style": Markup(style), "script": Markup(code)}  # noqa: S704
    return _html_environment(spoken()).get_template(template).render(**own, policy=policy, **values)


def render_markdown_page(template: str, **values: object) -> str:
    """A Markdown page in which every value is escaped, with no needless blank lines."""
    return _close_gaps(_markdown_environment(spoken()).get_template(template).render(**values))


def _read_own(name: str) -> str:
    return _html_environment(spoken()).get_template(name).render()


def _digest(text: str) -> str:
    """The name by which a browser's policy knows a text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _mark_commands(text: str) -> Markup:
    """Escaped text in which what stands between backticks is shown as something to type."""
    return Markup(_TYPED.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704 - escaped before


def keep_days_whole(text: str) -> Markup:
    """Escaped text in which no line ends within a day: browsers break "2026-12-11" after each hyphen."""
    return Markup(_DAY.sub(r'<span class="whole">\g<0></span>', str(escape(text))))  # noqa: S704 - escaped before


def _say_other_language() -> Markup:
    """The attribute of what is quoted from a contract, where the page is in another language."""
    return Markup(f' lang="{ENGLISH}"' if spoken() != ENGLISH else "")  # noqa: S704 - ours


def _shorten_quote(text: str) -> str:
    return shorten(text, EVIDENCE_QUOTE)


class _OwnWords(Extension):
    """Sets `{{ _("…") }}` into a template when it is loaded: most of its words are the same on every page."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template with its words in the language that is spoken, escaped as its values are."""
        escape_words = self.environment.finalize or escape
        return _OWN.sub(lambda found: str(escape_words(_(found["words"]))), source)


@cache
def _html_environment(language: str) -> Environment:
    return _with_filters(
        Environment(
            loader=PackageLoader("contract_check", "reports/templates"),
            extensions=[_OwnWords],
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
    )


@cache
def _markdown_environment(language: str) -> Environment:
    # `finalize` sees every value that a template prints, so that none can be forgotten.
    return _with_filters(
        Environment(
            loader=PackageLoader("contract_check", "reports/templates"),
            extensions=[_OwnWords],
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
    environment.filters["commands"] = _mark_commands
    environment.filters["days"] = keep_days_whole
    environment.filters["plain"] = plain
    environment.filters["told"] = tell
    environment.globals |= {"_": _, "_n": _n, "language": spoken, "quoted_in": _say_other_language}
    return environment


def _close_gaps(text: str) -> str:
    """Never more than one blank line, and none at the end."""
    kept: list[str] = []
    for line in (line.rstrip() for line in text.split("\n")):
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip() + "\n"
