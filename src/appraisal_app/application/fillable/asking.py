"""Questions of a form, each with the place of its answer in what comes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from appraisal_app.application.form_content import Choice, FormPart, Question
from appraisal_app.domain.desk_papers import AskedObjective
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.fillable_forms import ANSWER_ROOM, NO_ANSWER, FormField

NOTHING_CHOSEN: Final = Choice(value=NO_ANSWER, label="No answer")


@dataclass(frozen=True, slots=True)
class Asking:
    """A question, and the place of its answer."""

    question: Question
    field: FormField


def gathered(
    parts: Iterable[tuple[FormPart, list[Asking]]],
) -> tuple[tuple[FormPart, ...], tuple[FormField, ...]]:
    """The parts with their questions, and the places of all answers in the same order."""
    whole: list[FormPart] = []
    fields: list[FormField] = []
    for part, asked in parts:
        whole.append(replace(part, questions=tuple(each.question for each in asked)))
        fields += [each.field for each in asked]
    return tuple(whole), tuple(fields)


def objective_part(number: int, objective: AskedObjective) -> FormPart:
    """The heading of the questions about an objective, and its agreed words."""
    title = f"Objective {number}: {objective.title.strip() or 'without a title'}"
    return FormPart(title=title, above=tuple(in_its_words(objective)))


def in_its_words(objective: AskedObjective) -> Iterator[str]:
    """The objective as it was agreed, with its measures."""
    if objective.statement.strip():
        yield objective.statement
    for each in objective.success_criteria:
        aim = f": {each.target.strip()}" if each.target.strip() else ""
        due = f", by {long_day(each.due)}" if each.due else ""
        if each.measure.strip():
            yield f"{each.measure.strip()}{aim}{due}"


def text(
    place: tuple[str, str, str],
    words: tuple[str, str],
    about: str,
    *,
    lines: int = 6,
    limit: int = ANSWER_ROOM,
) -> Asking:
    """A box to type in; `place` is its name, whom the answer is about, and its attribute."""
    name, whose, attribute = place
    ask, hint = words
    question = Question(name=name, ask=ask, hint=hint, about=about, limit=limit, lines=lines)
    field = FormField(name=name, about=whose, answers=attribute, limit=limit)
    return Asking(question, field)


def one_of(
    place: tuple[str, str, str],
    words: tuple[str, str],
    about: str,
    choices: tuple[tuple[str, str], ...],
) -> Asking:
    """One of the pairs of key and words, or no answer; `place` as for a text."""
    name, whose, attribute = place
    ask, hint = words
    offered = (
        *(Choice(value=f"c{n}", label=label) for n, (_, label) in enumerate(choices)),
        NOTHING_CHOSEN,
    )
    question = Question(name=name, ask=ask, hint=hint, about=about, choices=offered)
    keys = tuple(key for key, _ in choices)
    return Asking(question, FormField(name=name, about=whose, answers=attribute, choices=keys))
