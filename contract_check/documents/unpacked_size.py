"""How large a zipped Office file is once it is unpacked: asked before it is."""

from __future__ import annotations

import io
import zipfile

_LARGEST_TEXT, _LARGEST = 48 * 1024**2, 400 * 1024**2  # bytes when unpacked: of all XML, of everything


def fits(content: bytes) -> bool:
    """Whether the parts are of bearable size. A part that says less than it holds fails when read.

    Raises zipfile.BadZipFile for what is no zip.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sizes = [(info.filename.endswith((".xml", ".rels")), info.file_size) for info in archive.infolist()]
    return sum(size for is_xml, size in sizes if is_xml) <= _LARGEST_TEXT and sum(s for _, s in sizes) <= _LARGEST
