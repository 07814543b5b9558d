"""The rail as rows from top to bottom, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.shell.state import RailEntry, RailStage, RailState
from appraisal_app.ui.widgets.mark_kind import Mark

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RailRow:
    """One row; a `heading` folds up what stands below it, or opens it."""

    key: str = ""
    label: str
    heading: bool = False
    folded: bool = False
    mark: Mark = Mark.NONE
    part: float = 0.0
    right: str = ""
    late: bool = False
    icon: str = ""
    spoken: str = ""
    chosen: bool = False
    apart: bool = False


def rows_of(state: RailState, *, count: str, say: Say = str) -> tuple[RailRow, ...]:
    """All rows; `count` is the pattern of "3 of 8", with %1 and %2; `say` translates."""
    return tuple(_rows(state, count, say))


def _rows(state: RailState, count: str, say: Say) -> Generator[RailRow]:
    for entry in state.before:
        yield _place(entry, say, state.current)
    for stage in state.stages:
        yield _stage(stage, count, say)
        for entry in () if stage.folded else stage.steps:
            yield _place(entry, say, state.current)
    for number, entry in enumerate(state.after):
        yield _place(entry, say, state.current, apart=number == 0)


def _stage(stage: RailStage, count: str, say: Say) -> RailRow:
    done = count.replace("%1", str(stage.done)).replace("%2", str(stage.total))
    label = (
        phrased("{number}  {title}", number=stage.number, title=say(stage.title))
        if stage.number
        else say(stage.title)
    )
    return RailRow(
        key=stage.key,
        label=label,
        heading=True,
        folded=stage.folded,
        part=stage.done / stage.total if stage.total else 0.0,
        right=done if stage.number else "",
        icon="" if stage.number else "chevron-right" if stage.folded else "chevron-down",
        spoken=strung(
            ", ",
            (label, *((done,) if stage.number else ()), say("folded" if stage.folded else "open")),
        ),
        apart=True,
    )


def _place(entry: RailEntry, say: Say, current: str, *, apart: bool = False) -> RailRow:
    return RailRow(
        key=entry.key,
        label=say(entry.label),
        mark=entry.mark,
        right=say(entry.due),
        late=entry.late,
        icon=entry.icon,
        spoken=strung(", ", (say(part) for part in (entry.label, entry.status, entry.due) if part)),
        chosen=entry.key == current,
        apart=apart,
    )
