"""Explanations that nothing asks for: shown, and taken out with a button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.gates.outcomes import is_critical, is_far_from_own_view
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, NoteKind, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit

_CLEAR = "clear:"
_WORDS = MappingProxyType(
    {
        "difference": "You are not far from the chief executive's own view. These words are "
        "printed all the same: “{words}”",
        "raised_before": "This judgement is not critical, so nothing asks for these words about "
        "earlier talks: “{words}”",
    }
)


def leftover(record: Record, judgement: Judgement, name: str) -> tuple[Block, ...]:
    """What still stands there although nothing asks for it any more."""
    if not _is_left_over(record, judgement, name):
        return ()
    key = f"judgements.{judgement.objective}.{name}.left"
    words = str(getattr(judgement, name)).strip()
    button = PageAction(_key(judgement, name), "Take these words out")
    return (
        Note(key, phrased(_WORDS[name], words=words), kind=NoteKind.QUIET),
        ActionBlock(f"{key}.actions", (button,)),
    )


def clearing(record: Record) -> Mapping[str, PageEdit]:
    """The edits behind the buttons."""
    return MappingProxyType(
        {
            _key(judgement, name): PageEdit(
                label="taking out an explanation", change=_cleared(judgement.objective, name)
            )
            for judgement in record.judgements.judgements
            for name in _WORDS
            if _is_left_over(record, judgement, name)
        }
    )


def _is_left_over(record: Record, judgement: Judgement, name: str) -> bool:
    is_wanted = (
        is_far_from_own_view(record, judgement.objective)
        if name == "difference"
        else is_critical(record, judgement.panel_rating)
    )
    return not is_wanted and given(getattr(judgement, name))


def _key(judgement: Judgement, name: str) -> str:
    return f"{_CLEAR}{judgement.objective}:{name}"


def _cleared(objective_id: str, name: str) -> Callable[[Record, NewId], Record]:
    def change(record: Record, _: NewId) -> Record:
        emptied: dict[str, Any] = {name: ""}
        judgements = tuple(
            replace(each, **emptied) if each.objective == objective_id else each
            for each in record.judgements.judgements
        )
        return replace(record, judgements=replace(record.judgements, judgements=judgements))

    return change
