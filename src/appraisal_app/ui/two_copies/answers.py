"""What the pages of a review call its answers, and what stands in them, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from appraisal_app.application.ports.templates import Templates
from appraisal_app.application.searching import Hit
from appraisal_app.domain import steps
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import strung
from appraisal_app.domain.process import StepTemplate
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    Block,
    CheckField,
    ChecksField,
    ChoiceField,
    DateField,
    Field,
    ListField,
    SelectField,
    TextField,
)
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import walk
from appraisal_app.ui.targets import target_of


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as its page shows it: its question, and what stands there in words."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class _Page:
    answers: Mapping[str, Answer]
    cards: Mapping[str, str]


_EMPTY = _Page({}, {})


@dataclass(slots=True)
class Answers:
    """All answers of one version of a review, found on its pages when they are first wanted."""

    record: Record
    today: date
    templates: Callable[[], Templates]
    _pages: dict[str, _Page] = field(default_factory=dict[str, _Page])

    def at(self, part: str, place: tuple[str, ...]) -> Answer | None:
        """The answer at a place of a part; None where no page asks for it."""
        return self._page_of(part, place).answers.get(".".join(place))

    def card(self, part: str, place: tuple[str, ...]) -> str:
        """What the card is called in which that place lies; "" outside of cards."""
        cards = self._page_of(part, place).cards
        beginnings = (".".join(place[:length]) for length in range(len(place), 0, -1))
        return next((cards[each] for each in beginnings if each in cards), "")

    def _page_of(self, part: str, place: tuple[str, ...]) -> _Page:
        process = self.record.cycle.process
        hit = Hit(review="", cycle_id="", part=part, place=".".join(place), excerpt="", marks=())
        code = target_of(process, hit).page
        if code not in self._pages:
            template = process.page(code) if code else None
            self._pages[code] = self._read(template) if template is not None else _EMPTY
        return self._pages[code]

    def _read(self, template: StepTemplate) -> _Page:
        page = PAGES.get(template.kind)
        if page is None:
            return _EMPTY
        record = _unlocked(self.record, template)
        context = PageContext(
            record=record,
            today=self.today,
            role=Role.CHAIR,
            code=template.code,
            records=lambda: (record,),
            templates=self.templates,
        )
        blocks = page(context).blocks
        return _Page(_answers(blocks), _cards(blocks))


def _unlocked(record: Record, template: StepTemplate) -> Record:
    """The record at a time at which that page has boxes to write in, not only words to read."""
    open_again = replace(record, reflection=replace(record.reflection, submitted_at=None))
    then = (
        replace(open_again, cycle=replace(record.cycle, status=status))
        for status in (record.cycle.status, *Status)
    )
    return next((each for each in then if not steps.lock(each, template.kind)), record)


def _answers(blocks: tuple[Block, ...]) -> Mapping[str, Answer]:
    return {
        block.key: Answer(block.label, _words(block))
        for block in walk(blocks)
        if isinstance(block, Field) and not isinstance(block, ListField)
    }


def _cards(blocks: tuple[Block, ...]) -> Mapping[str, str]:
    return {
        f"{block.key}.{card.id}": card.title
        for block in walk(blocks)
        if isinstance(block, ListField)
        for card in block.items
    }


def _words(block: Field) -> str:
    return next((say(block) for kind, say in _SAYING.items() if isinstance(block, kind)), "")


def _ticked(block: ChecksField) -> str:
    return strung("\n", (each.label for each in block.options if each.value in block.values))


def _chosen(block: ChoiceField | SelectField) -> str:
    return next((each.label for each in block.options if each.value == block.value), "")


_SAYING: Mapping[type[Field], Callable[[Any], str]] = {
    TextField: lambda block: block.value,
    DateField: lambda block: long_day(block.value) if block.value is not None else "",
    CheckField: lambda block: "Yes" if block.value else "No",
    ChoiceField: _chosen,
    SelectField: _chosen,
    ChecksField: _ticked,
}
