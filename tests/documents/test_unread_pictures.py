"""A section that is nothing but a picture was not read, which is told; pictures beside text are counted, and logos are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_docx import paragraph, read_word, run

from contract_check.documents.reading import read_document
from contract_check.model.document import ReadStatus

SENTENCE = "Provider shall make the Service available to the Customer at all times."
TEXT = f"{SENTENCE} " * 5
SPACES = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


def picture(wide: int, high: int) -> str:
    size = f'<wp:extent cx="{wide * 12700}" cy="{high * 12700}"/>'
    return paragraph(
        f"<w:r><w:drawing {SPACES}><wp:inline>{size}<a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>"
    )


LARGE, LOGO = picture(400, 300), picture(120, 40)
OLD = paragraph(
    '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:400pt;height:300pt"><v:imagedata/></v:shape></w:pict></w:r>'
)
BODY, HEAD, END = (
    paragraph(run(TEXT)),
    paragraph(run("Schedule 2 – Service levels")),
    paragraph(run("Schedule 3 – Prices")),
)
WORD = [
    ("alone_below_a_heading", BODY + HEAD + LARGE, ReadStatus.PARTLY_READ, ""),
    ("alone_between_headings", BODY + HEAD + LARGE + END + BODY, ReadStatus.PARTLY_READ, ""),
    ("of_an_older_word", BODY + HEAD + OLD, ReadStatus.PARTLY_READ, ""),
    ("beside_text", BODY + HEAD + BODY + LARGE, ReadStatus.READ, "holds 1 large picture, which was not read"),
    ("before_text", BODY + HEAD + LARGE + BODY, ReadStatus.READ, "holds 1 large picture, which was not read"),
    ("on_the_cover", HEAD + LARGE + END + BODY, ReadStatus.READ, "holds 1 large picture, which was not read"),
    ("a_logo", BODY + HEAD + LOGO, ReadStatus.READ, ""),
    ("a_scan", HEAD + LARGE * 3, ReadStatus.NO_TEXT, ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "status", "note"), WORD, ids=[row[0] for row in WORD])
def test_pictures_of_word_files(says: str, body: str, status: ReadStatus, note: str, tmp_path: Path) -> None:
    document = read_word(tmp_path, body)
    assert document.status is status
    assert document.notes == ((note,) if note else ())
    assert ("“Schedule 2 – Service levels”" in document.problem) is (status is ReadStatus.PARTLY_READ)


FILES = [
    ("page", "a.html", f"<p>{TEXT}</p><h2>Service levels</h2><img src=a.png width=900 height=600>", True),
    ("page_styled", "a.html", f"<p>{TEXT}</p><h2>Service levels</h2><p><img src=a.png style='width:900px'></p>", True),
    ("an_icon_of_a_page", "a.html", f"<p>{TEXT}</p><h2>Service levels</h2><img src=a.png width=24 height=24>", False),
    ("of_no_size", "a.html", f"<p>{TEXT}</p><h2>Service levels</h2><img src=a.png>", False),
    ("within_a_sentence", "a.html", f"<p>{TEXT}</p><h2>Service levels</h2><p>See <img src=a.png width=900></p>", False),
    ("markdown", "a.md", f"{TEXT}\n\n## Service levels\n\n![Levels](a.png)\n", True),
    ("markdown_beside_text", "a.md", f"{TEXT}\n\n## Service levels\n\n![Levels](a.png)\n\n{TEXT}\n", False),
]  # fmt: skip


@pytest.mark.parametrize(("says", "name", "content", "partly"), FILES, ids=[row[0] for row in FILES])
def test_pictures_of_pages(says: str, name: str, content: str, partly: bool, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(content, "utf-8")
    assert read_document(path).status is (ReadStatus.PARTLY_READ if partly else ReadStatus.READ)
