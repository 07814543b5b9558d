"""Files that are some way on before anybody sits down at them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QWidget
from tests.journeys.begun import changed, day_of, laid
from tests.journeys.running import Running

from appraisal_app.application.ports.services import Services
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.objectives import Objective, ObjectiveId, Objectives, ObjectiveStatus
from appraisal_app.domain.record import Record

ATTENDANCE, READING = ObjectiveId("attendance"), ObjectiveId("reading")


def prepared(path: Path, wired: Services, change: Callable[[Record], Record]) -> Path:
    """A new file at `path` whose first review is changed so, as tests.journeys.begun says."""
    return laid(path, changed(path.name, day_of(wired.clock), change))


def under_way(record: Record) -> Record:
    """Two objectives are agreed, and the reflection is asked for."""
    objectives = tuple(
        Objective(id=each, title=title, statement=f"{title}.", status=ObjectiveStatus.AGREED)
        for each, title in ((ATTENDANCE, "Raise attendance"), (READING, "Read aloud each day"))
    )
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.REFLECTION),
        objectives=Objectives(id=record.cycle.id, objectives=objectives),
    )


def record_of(live: Running) -> Record:
    """The review that is open, as it is now."""
    return live.review.editor.record


def says(live: Running, words: str) -> bool:
    """Whether these words show somewhere, on a button or in a line of the summary too."""
    buttons = live.program.window.findChildren(QAbstractButton)
    names = [each.accessibleName() for each in buttons if each.isVisible()]
    return any(words in said for said in (*live.hands.words(), *names))


def unfold(live: Running, card_id: str) -> None:
    """Open one card by the button at its head, if it is folded."""
    card = live.hands.find(QWidget, f"card-{card_id}")
    found = [
        each
        for each in card.findChildren(QAbstractButton)
        if each.isVisible() and not each.text() and each.accessibleName().startswith("Open ")
    ]
    if found:
        live.hands.click(found[0])
        live.hands.settle()
