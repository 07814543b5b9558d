"""A short form with every kind of question, made by the real writer."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from appraisal_app.application.form_content import Choice, FillableForm, FormPart, Question
from appraisal_app.domain.fillable_forms import ANSWER_ROOM
from appraisal_app.reporting.form_writer import PdfFormWriter

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
NUMBER = "7K2M-Q9XW-4TBA"
TEXTS = tuple(f"t{number}" for number in range(1, 14))
CHOICE, TICK, ALL = "view", "wellbeing", (*TEXTS, "view", "wellbeing")


def form() -> FillableForm:
    asked = (
        *(
            Question(name=name, ask=f"Question {name}", limit=ANSWER_ROOM, lines=3)
            for name in TEXTS
        ),
        Question(
            name=CHOICE,
            ask="My own view",
            about="Raise attendance",
            choices=(
                *(Choice(value=f"c{n}", label=each) for n, each in enumerate(("Met", "Not met"))),
                Choice(value="none", label="No answer"),
            ),
        ),
        Question(name=TICK, ask="Wellbeing", tick="I would like to talk."),
    )
    return FillableForm(
        id=NUMBER,
        made_at=datetime(2026, 10, 14, 19, 4, tzinfo=UTC),
        due=date(2026, 11, 2),
        trust="Ymddiriedolaeth Dŵr & Żółć",
        title="Self-reflection",
        review="2025/26",
        writer="the chief executive",
        sight=("All of it: chair and panel.", "Kept for 6 years."),
        parts=(FormPart(title="Objective 1: Raise attendance", above=("Why.",), questions=asked),),
    )


@cache
def empty() -> bytes:
    return PdfFormWriter(RESOURCES).write(form())
