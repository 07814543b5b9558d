"""Reads figures from a file, shows what would change, and takes it over."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from appraisal_app.application.backing_up.making import back_up
from appraisal_app.application.importing.figure_changes import FigureChanges, apply, compare
from appraisal_app.application.importing.figures import FigureReading, read_figures
from appraisal_app.application.ports.interaction import Choice, FileKind, Progress, Question
from appraisal_app.domain.phrases import capital, phrased, phrased_by
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.trust.figures.changes_told import NOTHING, figures, told
from appraisal_app.ui.stages.trust.row_problems import NOTHING_SOUND, tell_problems

_CSV = FileKind("Table as CSV", ("csv", "txt", "tsv"))
_CHOOSE, _KEEP, _TAKE = "choose", "keep", "take"
_BEFORE = (
    "The first row of the file names the columns. Two forms are understood.\n\n"
    "One value a row: Measure, Period, Value; and if you like School or URN, Unit, Source.\n\n"
    "A column for each period: Measure, and if you like School or URN, Unit, Source; then columns "
    "such as 2023/24, 2024/25, 2025/26.\n\n"
    "A row without a school is about the whole trust. Figures about whole schools only: a file "
    "with a row for each pupil is refused. Nothing changes before you have seen what would."
)


def read_from_file(tools: DeedTools) -> None:
    """Say which file is wanted, ask for it, and begin to read it."""
    question = Question(
        title="Read figures from a file",
        text=_BEFORE,
        choices=(Choice(_CHOOSE, "Choose the file…"), Choice(_KEEP, "Not now")),
    )
    if tools.dialogs.choose(question) != _CHOOSE:
        return
    path = tools.dialogs.open_path("Read figures from a file", (_CSV,), folder=tools.documents)
    if path is not None:
        _read(tools, path)


def _read(tools: DeedTools, path: Path) -> None:
    reader, now = tools.services.tables(), tools.services.clock.now()
    tools.editor.save()

    def job(progress: Progress) -> FigureReading:
        back_up(tools.case, tools.services.folders.backups, at=now)
        return read_figures(reader, path, progress=progress)

    tools.work(phrased("“{name}” is being read…", name=path.name), job, partial(_offer, tools))


def _offer(tools: DeedTools, reading: FigureReading) -> None:
    record = tools.editor.record
    changes = compare(record.figures, reading.figures, schools=record.profile.schools)
    anything = not changes.is_empty
    problems = (*reading.problems, *changes.problems)
    more = reading.more_problems + changes.more_problems
    ordered = tuple(sorted(problems, key=lambda each: each.row))
    tell_problems(tools.dialogs, ordered, more, anything=anything)
    if not anything:
        if reading.figures:
            tools.say(NOTHING)
        else:
            tools.notice(NOTHING_SOUND)
        return
    number = len(changes.added) + len(changes.changed)
    question = Question(
        title="What would change",
        text=told(changes, record),
        choices=(
            Choice(
                _TAKE,
                phrased("Take over {number}", number=figures(number))
                if number
                else "Take over the units",
            ),
            Choice(_KEEP, "Leave as they are"),
        ),
    )
    if tools.dialogs.choose(question) == _TAKE:
        _take_over(tools, changes, number)


def _take_over(tools: DeedTools, changes: FigureChanges, number: int) -> None:
    def change(record: Record) -> Record:
        after = apply(record.figures, changes, new_id=tools.services.new_id)
        return replace(record, figures=after)

    tools.editor.edit(change, "reading figures from a file")
    taken = capital(figures(number)) if number else "The units"
    tools.say(
        phrased_by(
            number,
            "{taken} was taken over. Undo takes it back.",
            "{taken} were taken over. Undo takes it back.",
            taken=taken,
        )
    )
