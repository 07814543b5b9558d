"""Reads the schools of the trust from a file, shows what would change, and takes it over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from appraisal_app.application.backing_up.making import back_up
from appraisal_app.application.importing.errors import TrustNotFoundError, TrustUnclearError
from appraisal_app.application.importing.school_changes import SchoolChanges, apply, compare
from appraisal_app.application.importing.schools import SchoolReading, read_schools
from appraisal_app.application.ports.interaction import Choice, FileKind, Progress, Question
from appraisal_app.domain.phrases import capital, phrased, phrased_by
from appraisal_app.domain.record import Record
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.trust.row_problems import NOTHING_SOUND, tell_problems
from appraisal_app.ui.stages.trust.trust.changes_told import NOTHING, schools, told

_CSV = FileKind("Table as CSV", ("csv", "txt", "tsv"))
_CHOOSE, _KEEP, _TAKE, _LEFT = "choose", "keep", "take", "left"
_BEFORE = (
    "Any list with one school a row will do, if its first row names the columns. Best is the file "
    "of the government's school register (“Get information about schools”), as it is downloaded "
    "and unpacked: all its rows are read, and only those of your trust are taken.\n\n"
    "These columns are used, in any order; only the name is needed:\n"
    "EstablishmentName, URN, PhaseOfEducation (name), NumberOfPupils, LA (name), Trusts (name), "
    "EstablishmentStatus (name). A list of your own may add “Joined” and “Left”.\n\n"
    "Nothing changes before you have seen what would."
)

_Unsure: TypeAlias = TrustNotFoundError | TrustUnclearError


def read_from_file(tools: DeedTools) -> None:
    """Say which file is wanted, ask for it, and begin to read it."""
    question = Question(
        title="Read schools from a file",
        text=_BEFORE,
        choices=(Choice(_CHOOSE, "Choose the file…"), Choice(_KEEP, "Not now")),
    )
    if tools.dialogs.choose(question) != _CHOOSE:
        return
    path = tools.dialogs.open_path("Read schools from a file", (_CSV,), folder=tools.documents)
    if path is not None:
        _read(tools, path, tools.editor.record.trust.name)


def _read(tools: DeedTools, path: Path, trust: str) -> None:
    reader, now = tools.services.tables(), tools.services.clock.now()
    tools.editor.save()

    def job(progress: Progress) -> SchoolReading | _Unsure:
        back_up(tools.case, tools.services.folders.backups, at=now)
        try:
            return read_schools(reader, path, trust=trust, progress=progress)
        except (TrustNotFoundError, TrustUnclearError) as error:
            return error

    def done(found: SchoolReading | _Unsure) -> None:
        if isinstance(found, SchoolReading):
            _offer(tools, found)
        else:
            _ask_which(tools, path, found)

    tools.work(phrased("“{name}” is being read…", name=path.name), job, done)


def _ask_which(tools: DeedTools, path: Path, error: _Unsure) -> None:
    """Go on with the trust that is meant, if the file has one that could be."""
    names = error.near if isinstance(error, TrustNotFoundError) else error.names
    if not names:
        raise error
    question = Question(
        title="Which trust is yours?",
        text=error.sentence,
        choices=(
            *(Choice(str(no), name) for no, name in enumerate(names)),
            Choice(_KEEP, "None of these"),
        ),
    )
    answer = tools.dialogs.choose(question)
    if answer != _KEEP:
        _read(tools, path, names[int(answer)])


def _offer(tools: DeedTools, reading: SchoolReading) -> None:
    existing = tools.editor.record.profile.schools
    changes = compare(existing, reading.schools, doubtful=reading.doubtful)
    missing = reading.is_whole and bool(changes.missing)
    anything = not changes.is_empty or missing
    tell_problems(tools.dialogs, reading.problems, reading.more_problems, anything=anything)
    if not anything:
        if reading.schools or reading.closed:
            tools.say(NOTHING)
        else:
            tools.notice(NOTHING_SOUND)
        return
    answer = tools.dialogs.choose(_question(changes, reading, missing=missing))
    if answer != _KEEP:
        _take_over(tools, changes, mark_missing=answer == _LEFT)


def _question(changes: SchoolChanges, reading: SchoolReading, *, missing: bool) -> Question:
    number = len(changes.added) + len(changes.changed)
    take = (Choice(_TAKE, phrased("Take over {number}", number=schools(number))),) if number else ()
    gone = schools(len(changes.missing))
    words = (
        phrased("Take over, and mark {gone} as left", gone=gone)
        if number
        else phrased("Mark {gone} as left", gone=gone)
    )
    left = (Choice(_LEFT, words),) if missing else ()
    hint = (
        "\n\nA school that is not in the file may have left; its day of leaving would be today, "
        "and you can mend it on its card."
        if missing
        else ""
    )
    return Question(
        title="What would change",
        text=told(changes, reading, can_miss=missing) + hint,
        choices=(*take, *left, Choice(_KEEP, "Leave as they are")),
    )


def _take_over(tools: DeedTools, changes: SchoolChanges, *, mark_missing: bool) -> None:
    today = tools.services.clock.today() if mark_missing else None

    def change(record: Record) -> Record:
        profile = record.profile
        after = apply(
            profile.schools, changes, new_id=tools.services.new_id, take_missing_as_left=today
        )
        return replace(record, profile=replace(profile, schools=after))

    tools.editor.edit(change, "reading schools from a file")
    number = len(changes.added) + len(changes.changed)
    number += len(changes.missing) if mark_missing else 0
    taken = capital(schools(number))
    tools.say(
        phrased_by(
            number,
            "{taken} was taken over. Undo takes it back.",
            "{taken} were taken over. Undo takes it back.",
            taken=taken,
        )
    )
