"""Pictures as people choose them: with transparency, in the colours of a printer, broken off."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw


def picture(
    mode: str = "RGB", size: tuple[int, int] = (240, 90), *, kind: str = "PNG", colour: Any = None
) -> bytes:
    """A plain shape in that mode of colours."""
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((4, 4, size[1] - 4, size[1] - 4), fill=colour or (15, 92, 99, 255))
    target = BytesIO()
    image.convert(mode).save(target, format=kind)
    return target.getvalue()


KINDS = {
    "plain": picture(),
    "transparent": picture("RGBA"),
    "grey": picture("L"),
    "black and white": picture("1"),
    "few colours": picture("P"),
    "photograph": picture("RGB", kind="JPEG"),
    "grey photograph": picture("L", kind="JPEG"),
    "for the printer": picture("CMYK", kind="JPEG"),
    "high": picture(size=(40, 400)),
}
