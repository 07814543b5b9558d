"""A picture that somebody chose, such as a logo: the same pixels whatever kind of file it was."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from appraisal_app.application.errors import AppError
from appraisal_app.reporting.tagged.canvas import canvas_of

if TYPE_CHECKING:
    from appraisal_app.reporting.tagged.tree import Element

_MOST_PIXELS: Final = 800
"""On the longer side: enough for the width of a page in print, little in the file."""
_WHITE: Final = (255, 255, 255)


class PictureError(AppError):
    """The bytes are damaged, or no picture at all."""

    def __init__(self) -> None:
        super().__init__(
            "The picture at the head of the document cannot be read. Choose the trust's logo "
            "again on “The trust”, or take it out there."
        )


class Picture(Flowable):
    """A picture no wider and no higher than asked for, with the text that stands in for it."""

    def __init__(self, data: bytes, element: Element, *, width: float, height: float) -> None:
        super().__init__()
        self._reader = _readable(data)
        self._element = element
        across, down = self._reader.getSize()
        scale = min(width / across, height / down)
        self.width, self.height = across * scale, down * scale

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return self.width, self.height

    def draw(self) -> None:
        canvas = canvas_of(self)
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        self._element.box = (left, bottom, right, top)
        untyped: Any = canvas
        with canvas.content(self._element):
            untyped.drawImage(self._reader, 0, 0, self.width, self.height)


@lru_cache(maxsize=4)
def _readable(data: bytes) -> Any:
    """The picture in plain sRGB on white: no transparency, no other colours, no profile.

    Raises PictureError.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as found:
            found.thumbnail((_MOST_PIXELS, _MOST_PIXELS))
            with_alpha = found.convert("RGBA") if found.mode != "CMYK" else found.convert("RGB")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise PictureError from error
    plain = Image.new("RGB", with_alpha.size, _WHITE)
    mask = with_alpha.getchannel("A") if with_alpha.mode == "RGBA" else None
    plain.paste(with_alpha, mask=mask)
    return ImageReader(plain)
