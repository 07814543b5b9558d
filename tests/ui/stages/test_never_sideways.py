"""Whatever a text holds, a page is read downwards only."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar
from tests.ui.stages.records import TODAY, full_record
from tests.ui.stages.shipped import templates

from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import ChartBlock, ListField, PageState, TextField
from appraisal_app.ui.forms.card_view import CardView
from appraisal_app.ui.forms.list_field import ListFieldView
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import framed
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.theme.appearance import Appearance

T = TypeVar("T")
RUN = "Wasserm" * 50
"""A word without an end, as a slip of the keyboard or a hash makes it."""
KEYS = {"key", "id", "step", "target", "rule", "value", "values", "kind"}


def page_of(kind: StepKind) -> PageState:
    context = PageContext(record=full_record(), today=TODAY, role=Role.CHAIR, templates=templates)
    return framed(context, kind, PAGES[kind](context))


def lengthened(value: T) -> T:
    """The same page with an endless word in every text that it shows."""
    if isinstance(value, ChartBlock | Enum) or not value:
        return value
    if isinstance(value, str):
        return f"{value} {RUN}"  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(map(lengthened, value))  # type: ignore[return-value]
    return _with_longer_fields(value) if is_dataclass(value) else value


def _with_longer_fields(value: Any) -> Any:
    changes: dict[str, Any] = {
        each.name: lengthened(getattr(value, each.name))
        for each in fields(value)
        if each.init and each.name not in KEYS
    }
    if isinstance(value, TextField):
        changes["value"] = lengthened(value.value)
    return replace(value, **changes)


def beyond(make_page: MakePage, state: PageState, width: int) -> int:
    """By how much the page is wider than its window, the first card of each list open."""
    view = make_page(PageEar())
    view.resize(width, 700)
    view.render_state(state)
    view.show()
    for cards in view.findChildren(ListFieldView):
        card = cards.findChild(CardView)
        if card is not None:
            card.open()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return view.horizontalScrollBar().maximum()


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_with_endless_words_in_large_letters_never_scrolls_sideways(
    kind: StepKind, make_page: MakePage, appearance: Appearance
) -> None:
    appearance.set_text_size(200)

    assert beyond(make_page, lengthened(page_of(kind)), 700) == 0


def test_the_frameworks_fit_beside_the_lists_in_large_letters(
    make_page: MakePage, appearance: Appearance
) -> None:
    record = full_record()
    record = replace(record, cycle=replace(record.cycle, frameworks=templates().frameworks()))
    context = PageContext(record=record, today=TODAY, role=Role.CHAIR, templates=templates)
    state = framed(context, StepKind.FRAMEWORK, PAGES[StepKind.FRAMEWORK](context))
    appearance.set_text_size(200)

    assert beyond(make_page, state, 380) == 0


def test_the_words_are_lengthened_in_cards_as_well() -> None:
    page = lengthened(page_of(StepKind.PEOPLE))
    people = next(each for each in page.blocks if isinstance(each, ListField))

    assert all(RUN in card.title for card in people.items)
