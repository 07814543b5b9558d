"""A ReportLab canvas on which everything drawn is either content of an element or an artifact."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfgen.canvas import Canvas

from appraisal_app.reporting.tagged.tree import Element, FieldWidget, MarkedContent

if TYPE_CHECKING:
    from collections.abc import Generator

    from reportlab.platypus import Flowable

    from appraisal_app.reporting.tagged.placed import PlacedAnswer

_ARTIFACT: Final = "Artifact"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedField:
    """Where an empty signature field goes; `box` is left, bottom, right, top in points."""

    name: str
    tip: str
    page: int
    box: tuple[float, float, float, float]
    appearance: str
    """The name of the form drawing that is seen while the field is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeferredForm:
    """A drawing that can only be made when the number of pages is known."""

    name: str
    width: float
    height: float
    draw: Callable[[TaggedCanvas, int], None]


class TaggedCanvas(Canvas):
    """Brackets what is drawn as marked content and remembers which element each piece is of."""

    _doc: Any

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)  # pyright: ignore[reportUnknownMemberType]
        self.page_contents: list[list[Element]] = [[]]
        self.placed_fields: list[PlacedField] = []
        self.placed_answers: list[PlacedAnswer] = []
        self._deferred: list[DeferredForm] = []
        self._open = ""

    @contextmanager
    def content(self, element: Element, *, actual_text: str = "") -> Generator[None]:
        """Everything drawn inside belongs to `element`, after what it already holds."""
        self._begin_content(element, actual_text)
        yield
        self._end()

    def next_content(self, element: Element, *, actual_text: str = "") -> None:
        """Inside `content`, go on with another element; inside an artifact nothing changes."""
        if self._open != _ARTIFACT:
            self._end()
            self._begin_content(element, actual_text)

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str = "") -> Generator[None]:
        """Everything drawn inside is decoration or page furniture, silent to a reader.

        Inside the content of an element it stays a part of that content.
        """
        if self._open:
            yield
            return
        more = f" /Subtype /{subtype}" if subtype else ""
        self._begin(_ARTIFACT, f"/Artifact <</Type /{kind}{more}>> BDC")
        yield
        self._end()

    @contextmanager
    def spoken_as(self, actual_text: str) -> Generator[None]:
        """Glyphs inside an artifact whose letters only `actual_text` tells."""
        self.addLiteral(f"/Span <</ActualText <{_utf16_hex(actual_text)}>>> BDC")
        yield
        self.addLiteral("EMC")

    def place_field(self, element: Element, placed: PlacedField) -> None:
        """Note an empty form field that the writer is to make."""
        element.children.append(FieldWidget(placed.page, placed.name))
        self.placed_fields.append(placed)

    def place_answer(
        self, element: Element, answer: PlacedAnswer, box: tuple[float, float, float, float]
    ) -> None:
        """Note a place for an answer, here on this page, that the writer is to make."""
        placed = replace(answer, page=self.page_index, box=box)
        element.children.append(FieldWidget(placed.page, placed.widget))
        self.placed_answers.append(placed)

    @property
    def page_index(self) -> int:
        return len(self.page_contents) - 1

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Finish the page; what was opened on it must be closed."""
        if self._open:
            raise RuntimeError(f"a page ended inside the marked content {self._open}")
        super().showPage()
        self.page_contents.append([])

    def defer(self, form: DeferredForm) -> None:
        """Draw `form` at the end; pages may refer to it by name before that."""
        self._deferred.append(form)

    def use_form(self, name: str) -> None:
        """Draw the form `name` here, whether it is made already or deferred."""
        untyped: Any = self
        untyped.doForm(name)

    def add_bookmark(self, title: str, key: str, *, level: int, above: float) -> None:
        """Add a bookmark to the place `above` the origin; levels count from 1."""
        untyped: Any = self
        untyped.bookmarkHorizontal(key, 0, above)
        untyped.addOutlineEntry(title, key, level - 1, closed=level > 1)

    def form_object_number(self, name: str) -> int:
        """The number that the form drawing `name` has in the saved file."""
        number, _ = self._doc.idToObjectNumberAndVersion[f"FormXob.{name}"]
        return int(number)

    def save(self) -> None:
        """Finish the document, after what had to wait for the number of pages."""
        untyped: Any = self
        pages = self.page_index
        for form in self._deferred:
            untyped.beginForm(form.name, 0, 0, form.width, form.height)
            form.draw(self, pages)
            untyped.endForm()
        super().save()

    def _begin_content(self, element: Element, actual_text: str) -> None:
        contents = self.page_contents[-1]
        spoken = f" /ActualText <{_utf16_hex(actual_text)}>" if actual_text else ""
        self._begin(element.tag, f"/{element.tag} <</MCID {len(contents)}{spoken}>> BDC")
        element.children.append(MarkedContent(self.page_index, len(contents)))
        contents.append(element)

    def _begin(self, tag: str, operator: str) -> None:
        if self._open:
            raise RuntimeError(f"marked content must not nest: {tag} inside {self._open}")
        self.addLiteral(operator)
        self._open = tag

    def _end(self) -> None:
        self.addLiteral("EMC")
        self._open = ""


def canvas_of(flowable: Flowable) -> TaggedCanvas:
    """The tagged canvas that `flowable` is being drawn on."""
    canvas = flowable.canv
    if not isinstance(canvas, TaggedCanvas):
        raise TypeError("a tagged story can only be drawn on a tagged canvas")
    return canvas


def _utf16_hex(text: str) -> str:
    return "FEFF" + text.encode("utf-16-be").hex().upper()
