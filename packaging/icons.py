"""Makes the icons of the program and of its files in every size: `icons.py DIR`."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

EMBLEM = Path(__file__).parent.parent / "resources" / "emblem"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_SMALL = 24
"""Up to here the drawing with fewer strokes is used, if there is one."""


def picture(drawing: Path, size: int) -> bytes:
    """The drawing as a PNG of so many pixels."""
    small = drawing.with_name(f"{drawing.stem}-small.svg")
    renderer = QSvgRenderer(str(small if size <= _SMALL and small.exists() else drawing))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file for Windows."""
    head = struct.pack("<3H", 0, 1, len(pictures))
    entries, body = b"", b""
    start = len(head) + 16 * len(pictures)
    for size, png in pictures.items():
        side = size % 256
        entries += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(png), start + len(body))
        body += png
    return head + entries + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon file for macOS."""
    parts = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, kind in _ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write_all(folder: Path) -> None:
    """Every drawing in every size, and the icon files of the other two systems."""
    folder.mkdir(parents=True, exist_ok=True)
    drawings = [each for each in EMBLEM.glob("*.svg") if not each.stem.endswith("-small")]
    for drawing in sorted(drawings):
        pictures = {size: picture(drawing, size) for size in SIZES}
        for size, png in pictures.items():
            (folder / f"{drawing.stem}-{size}.png").write_bytes(png)
        chosen = {size: pictures[size] for size in _ICO_SIZES}
        (folder / f"{drawing.stem}.ico").write_bytes(ico(chosen))
        (folder / f"{drawing.stem}.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
