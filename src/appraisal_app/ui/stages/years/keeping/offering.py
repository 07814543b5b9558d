"""What may be prepared: whole reviews, and parts of those that stay longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from appraisal_app.domain.disposals import DisposedKind
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import FROM_THE_FILE, closed_on, disposal_due, disposal_of
from appraisal_app.ui.forms.blocks import ActionBlock, Block, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.years.keeping.due import is_due

_PARTS = {
    DisposedKind.PAPERS: "the papers kept in {review}",
    DisposedKind.FORMS: "the forms of {review}",
    DisposedKind.PACKETS: "the post of {review}",
}


def offers(records: tuple[Record, ...], today: date) -> Iterator[Block]:
    """Buttons for what is due, then for a look at the rest."""
    due = tuple(
        PageAction(_key(each), phrased("Prepare the disposal of {label}", label=each.cycle.label))
        for each in records
        if is_due(each, today)
    )
    rest = tuple(
        PageAction(_key(each), phrased("See what would go with {label}", label=each.cycle.label))
        for each in records
        if not is_due(each, today) and _is_free(each, DisposedKind.REVIEW)
    )
    parts = tuple(
        PageAction(
            _key(each, kind),
            phrased(
                "Prepare to dispose of {parts}",
                parts=phrased(_PARTS[kind], review=each.cycle.label),
            ),
        )
        for each in records
        for kind in _PARTS
        if _may_be_prepared(each, kind, today)
    )
    for key, actions in (("due", due), ("parts", parts), ("look", rest)):
        if actions:
            yield ActionBlock(f"block.{key}", actions)


def entering(records: tuple[Record, ...]) -> Mapping[str, PageEdit]:
    """The edits of those buttons."""
    return {
        _key(each, kind): _entering(each, kind)
        for each in records
        for kind in FROM_THE_FILE
        if _is_free(each, kind)
    }


def _key(record: Record, kind: DisposedKind = DisposedKind.REVIEW) -> str:
    part = "" if kind is DisposedKind.REVIEW else f".{kind.value}"
    return f"dispose.{record.cycle.id}{part}"


def _is_free(record: Record, kind: DisposedKind) -> bool:
    """Whether it is closed and the register has no line about it."""
    known = record.disposals.of_review(record.cycle.id, kind)
    return closed_on(record) is not None and known is None


def _may_be_prepared(record: Record, kind: DisposedKind, today: date) -> bool:
    """Whether a part is due of a review that stays, and there may be any of it."""
    whole, due = disposal_due(record), disposal_due(record, kind)
    is_there = kind is not DisposedKind.PAPERS or any(each.papers for each in record.evidence.items)
    stays = whole is None or whole > today
    return _is_free(record, kind) and stays and is_there and due is not None and due <= today


def _entering(due: Record, kind: DisposedKind) -> PageEdit:
    def change(record: Record, new_id: NewId) -> Record:
        kept = record.disposals
        drafted = disposal_of(due, new_id(), kind)
        new = replace(drafted, authorised_by=Office.CHAIR, done_by=Office.CLERK)
        return replace(record, disposals=replace(kept, disposals=(*kept.disposals, new)))

    return PageEdit(
        label=phrased("preparing the disposal of {label}", label=due.cycle.label), change=change
    )
