"""Writing the structure tree and its links to pages and fields into a PDF (ISO 32000-1, 14.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from appraisal_app.reporting.tagged.tree import Element, FieldWidget, MarkedContent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class StructureWriter:
    """Turns elements into structure objects and keeps the way back from content to element."""

    def __init__(self, pdf: Pdf, widgets: Mapping[str, Object]) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._widgets = widgets
        self._by_content: list[dict[int, Object]] = [{} for _ in self._pages]
        self._by_widget: list[Object] = []

    def write(self, tree: Element) -> None:
        """Put the whole tree into the catalogue, and mark the file as tagged."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        for number, page in enumerate(self._pages):
            page.StructParents = number
            page.Tabs = Name.S
        root.K = self._element(tree, root)
        numbers = Array()
        parents = (*map(self._page_parents, self._by_content), *self._by_widget)
        for number, parent in enumerate(parents):
            numbers.append(number)
            numbers.append(parent)
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pages) + len(self._by_widget)
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _page_parents(self, by_number: Mapping[int, Object]) -> Object:
        parents = [by_number[number] for number in sorted(by_number)]
        return self._pdf.make_indirect(Array(parents))

    def _element(self, element: Element, parent: Object) -> Object:
        written = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent)
        )
        _describe(written, element)
        children: list[Any] = []
        for child in element.children:
            if isinstance(child, Element):
                if not child.is_bare() or child.tag in {"TD", "TH"}:
                    children.append(self._element(child, written))
            elif isinstance(child, MarkedContent):
                children.append(self._content(child, written))
            else:
                children.append(self._widget(child, written))
        if children:
            written.K = children[0] if len(children) == 1 else Array(children)
        return written

    def _content(self, content: MarkedContent, element: Object) -> int | Object:
        page = self._pages[content.page]
        self._by_content[content.page][content.number] = element
        if "/Pg" not in element:
            element.Pg = page
        if element.Pg.objgen == page.objgen:
            return content.number
        return Dictionary(Type=Name.MCR, Pg=page, MCID=content.number)

    def _widget(self, reference: FieldWidget, element: Object) -> Object:
        widget = self._widgets[reference.name]
        widget.StructParent = len(self._pages) + len(self._by_widget)
        self._by_widget.append(element)
        return Dictionary(Type=Name.OBJR, Pg=self._pages[reference.page], Obj=widget)


def _describe(written: Object, element: Element) -> None:
    if element.alternative:
        written.Alt = String(element.alternative)
    if element.actual_text:
        written.ActualText = String(element.actual_text)
    if element.language:
        written.Lang = String(element.language)
    attributes = _attributes(element)
    if attributes:
        written.A = attributes[0] if len(attributes) == 1 else Array(attributes)


def _attributes(element: Element) -> Sequence[Object]:
    attributes: list[Object] = []
    if element.scope:
        attributes.append(Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}")))
    if element.summary:
        attributes.append(Dictionary(O=Name.Table, Summary=String(element.summary)))
    if element.numbering:
        attributes.append(Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}")))
    if element.box:
        box = Array([round(value, 3) for value in element.box])
        attributes.append(Dictionary(O=Name.Layout, BBox=box))
    return attributes
