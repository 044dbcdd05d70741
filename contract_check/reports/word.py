"""Fill a Word template: docxtpl, with everything escaped that comes from elsewhere.

The templates are Word files that legal may restyle. The same values give the same bytes: a .docx is a zip, and
its times are set to one day.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateError
from jinja2.sandbox import SandboxedEnvironment

from contract_check.model.errors import ContractCheckError
from contract_check.reports.language import ENGLISH, _, spoken
from contract_check.reports.passage_view import SHORT_QUOTE
from contract_check.reports.seal import BLANK, seal_office
from contract_check.reports.text import encodable, make_printable, shorten

if TYPE_CHECKING:
    from docxtpl import RichText


def render_word(name: str, values: Mapping[str, object], template: Path | None = None) -> bytes:
    """The filled template: our own of that name, or the file `template`.

    Raises ContractCheckError where docxtpl is not installed or the template is none.
    """
    with _told_where_missing():
        from docx.opc.exceptions import PackageNotFoundError
        from docxtpl import DocxTemplate
    environment = SandboxedEnvironment(autoescape=True)
    environment.filters["shorten"] = lambda text: shorten(text, SHORT_QUOTE)
    environment.globals["_"] = _
    environment.filters["bookmark"] = lambda text: text.replace("-", "_")
    stream = io.BytesIO()
    with as_file(files("contract_check.reports") / "templates" / name) as own:
        path = template or own
        try:
            document = DocxTemplate(str(path))
            document.render(dict(values), environment, autoescape=True)
            if spoken() != ENGLISH:
                _set_language(document.docx)
            # So that it is known among contracts, in whatever template (`register/own_reports.py`), and as a PDF too,
            # which takes over the keywords (`documents/printed_report.py`).
            mark = f"contract-check {name.removesuffix('.docx')}"
            document.docx.core_properties.category = document.docx.core_properties.keywords = mark
            document.docx.core_properties.identifier = BLANK
        except (TemplateError, PackageNotFoundError, KeyError, ValueError, OSError, zipfile.BadZipFile) as error:
            raise ContractCheckError(
                str(path),
                f"this Word template cannot be filled ({str(error)[:200]}).",
                "Begin again from the one that `contract-check templates` writes.",
            ) from error
        document.save(stream)
    return seal_office(stream.getvalue())


def own_templates() -> Iterator[tuple[str, bytes]]:
    """Our Word templates by name, for whoever wants to restyle them."""
    folder = files("contract_check.reports") / "templates"
    for name in ("checklist.docx", "letter.docx", "amendment.docx"):
        yield name, (folder / name).read_bytes()


@contextmanager
def _told_where_missing() -> Iterator[None]:
    """Says how to install what Word files need, where a plain installation has not got it."""
    try:
        yield
    except ImportError as error:
        raise ContractCheckError(
            "docx", "Word files need the library docxtpl.", "Install it: pip install 'contract-check[office]'."
        ) from error


def mark(text: str) -> RichText:
    """Text that somebody has to look at before it is sent: it stands in the style "Check"."""
    with _told_where_missing():
        from docxtpl import RichText

    return RichText(clean(text), style="Check")


def say(*parts: str | RichText) -> RichText:
    """A sentence of plain and marked parts."""
    with _told_where_missing():
        from docxtpl import RichText

    whole = RichText()
    for part in parts:
        whole.add(clean(part) if isinstance(part, str) else part)
    return whole


def compose(template: str, /, **parts: str | RichText | Sequence[str | RichText]) -> RichText:
    """A sentence in the language that is spoken (see `language._`), of which some parts are marked.

    `compose("dated {day}.", day=mark("[date]"))`
    """
    words = _(template, **{name: f"{{{name}}}" for name in parts})
    pieces: list[str | RichText] = []
    for before, name, _format, _conversion in Formatter().parse(words):
        pieces.append(before)
        part = parts[name] if name else ""
        pieces += [part] if isinstance(part, str) or not isinstance(part, Sequence) else part
    return say(*(piece for piece in pieces if piece))


def clean(text: str) -> str:
    """What XML and a paragraph can hold: no controls, and no line break that a template would obey."""
    bare = encodable(" ".join(make_printable(text).split()))
    return f"{' ' if text[:1] == ' ' else ''}{bare}{' ' if bare and text[-1:] == ' ' else ''}"


def _set_language(document: Any) -> None:
    """Have Word check the spelling in the language that is spoken, and that of quotes and wordings in English."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document.core_properties.language = spoken()
    for default in document.styles.element.iter(qn("w:lang")):
        default.set(qn("w:val"), spoken())
    for name in ("Quote", "Wording"):
        if name in document.styles:
            mark = OxmlElement("w:lang")
            mark.set(qn("w:val"), ENGLISH)
            document.styles[name].element.get_or_add_rPr().append(mark)
