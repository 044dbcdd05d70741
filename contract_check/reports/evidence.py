"""The pages behind a checklist: which passages it shows, and their pictures.

The pictures are drawn in processes of their own, while others are written, and go to the formats that show them.
A passage without a picture says why: never a gap in the page that nobody explains.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from contract_check.documents.kept_pictures import DRAWING, unpack_pictures
from contract_check.documents.marks import Mark
from contract_check.documents.page_pictures import FilePictures, Request, Shown
from contract_check.execution.cache import Cache
from contract_check.execution.executor import Executor, Job, Lost
from contract_check.execution.workers import local_processes
from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation
from contract_check.model.document import Span
from contract_check.model.sentence import say, told
from contract_check.reports.language import _, tell
from contract_check.reports.passages import shown_passages
from contract_check.reports.text import make_printable, on_one_line, plain

# Of pictures in one checklist, so that it can be sent by mail; base64 makes a third more of them.
MOST_BYTES = 3_400_000
_NO_PAGES = say("This paper has no printed pages to show.")
_NO_PLACE = say("Where this is printed on the page could not be found.")
_TOO_MUCH = say("Left out, so that this file does not become too large to send.")


@dataclass(frozen=True)
class Evidence:
    """The pictures of a checklist by file name, or why a file has none; `wanted` is false where nobody asked for them."""

    files: Mapping[str, FilePictures | Lost] = field(default_factory=dict)
    wanted: bool = False

    def marks(self, citation: Citation) -> tuple[Mark, ...]:
        """Where a passage is printed; nothing where that is not known."""
        found = self.files.get(citation.file)
        return found.marks.get(citation.span, ()) if isinstance(found, FilePictures) else ()

    def is_whole_for(self, checklist: Checklist) -> bool:
        """Whether another run would show the same: a file whose pages could not be drawn may come out better."""
        return not any(isinstance(self.files.get(paper.document.path), Lost) for paper in checklist.papers)


NO_EVIDENCE = Evidence()


@dataclass(frozen=True)
class Drawing:
    """How pages are drawn: from the contracts as they were read (path, and the name that citations use), and by whom.

    `passwords` gives those to try for a name. What was drawn before comes from the `cache`.
    """

    files: Mapping[str, Path]
    passwords: Callable[[str], tuple[str, ...]] = lambda _: ()
    executor: Executor = field(default_factory=local_processes)
    cache: Cache | None = None

    def draw(self, named: Iterable[tuple[Checklist, str]]) -> Iterator[tuple[Checklist, str, Evidence]]:
        """Each checklist (with the stem of its files) and the pictures of its passages, as soon as they are drawn.

        A checklist is asked for when there is somebody to draw its pages; so the next ones are made and drawn while the
        caller writes this one, and few are held.
        """
        under_way: dict[int, tuple[Checklist, str, list[str]]] = {}

        def jobs() -> Iterator[Job]:
            for number, (checklist, stem) in enumerate(named):
                requests = self._requests(checklist)
                under_way[number] = checklist, stem, [request.record.path for request in requests]
                yield Job(number, (requests, self.cache))

        with closing(self.executor.run(DRAWING, jobs())) as results:
            for number, drawn in results:
                checklist, stem, names = under_way.pop(number)
                yield checklist, stem, Evidence(unpack_pictures(drawn, names), wanted=True)

    def _requests(self, checklist: Checklist) -> list[Request]:
        """The files of a checklist that have pages, with the passages that it shows of each."""
        papers = {p.document.path: p for p in checklist.papers if p.document.pages and p.document.path in self.files}
        spans: dict[str, dict[Span, None]] = {}
        for citation in _shown(checklist):
            if citation.file in papers:
                spans.setdefault(citation.file, {})[citation.span] = None
        return [
            Request(
                self.files[name],
                papers[name].document.alone,
                papers[name].packed_document,
                tuple(spans[name]),
                self.passwords(name),
            )
            for name in sorted(spans)
        ]


def _shown(checklist: Checklist) -> Iterator[Citation]:
    """The passages that a checklist shows."""
    for finding in checklist.findings:
        yield from shown_passages(finding)
    for matter in checklist.paper_findings:
        yield from matter.citations


@dataclass(frozen=True)
class PageView:
    """A passage on one page, as a drawing: the image to use, and everything else in its pixels."""

    image: str
    title: str
    window: tuple[int, ...]
    outlines: tuple[str, ...]
    mark_top: float
    mark_height: float


@dataclass(frozen=True)
class PictureView:
    """What stands beside a passage: its pages, or the reason why there is none."""

    pages: tuple[PageView, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class ImageView:
    """A strip of a page that the whole checklist shares."""

    name: str
    left: int
    top: int
    width: int
    height: int
    data: str


class Album:
    """The pictures of one checklist: each strip stands in it once, whoever shows it, up to a bound of bytes."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._names: dict[tuple[str, int], str] = {}
        self._bytes = 0
        self.images: list[ImageView] = []
        self.wanted = evidence.wanted

    def show(self, citation: Citation) -> PictureView | None:
        """The picture of a passage; None where this checklist is to have no pictures."""
        if not self.wanted:
            return None
        found = self._evidence.files.get(citation.file)
        if found is None:
            return PictureView(reason=tell(_NO_PAGES))
        if isinstance(found, Lost):
            return PictureView(reason=plain(told(found.cause)))
        places = found.shown.get(citation.span, ())
        if not places:
            return PictureView(reason=tell(_NO_PLACE))
        pages = [self._page(citation.file, found, place) for place in places]
        return PictureView(tuple(page for page in pages if page), "" if all(pages) else tell(_TOO_MUCH))

    def _page(self, file: str, found: FilePictures, place: Shown) -> PageView | None:
        strip = found.strips[place.strip]
        name = self._names.get((file, place.strip))
        if name is None:
            if self._bytes + len(strip.png) > MOST_BYTES:
                return None
            self._bytes += len(strip.png)
            name = self._names[file, place.strip] = f"page-{len(self._names) + 1}"
            data = base64.b64encode(strip.png).decode("ascii")
            self.images.append(ImageView(name, *strip.frame, data))
        top, foot = place.height_share
        return PageView(
            image=name,
            title=_("{file}, page {page}", file=on_one_line(make_printable(file)), page=str(strip.page)),
            window=tuple(place.window),
            outlines=tuple(" ".join(f"{x},{y}" for x, y in outline) for outline in place.outlines),
            mark_top=round(top * 100, 1),
            mark_height=round(max((foot - top) * 100, 1.5), 1),
        )
