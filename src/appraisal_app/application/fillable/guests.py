"""A panel member's view and the adviser's advice as forms, with the rules of their packets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from appraisal_app.application.fillable.asking import (
    Asking,
    gathered,
    objective_part,
    one_of,
    text,
)
from appraisal_app.application.form_content import FormPart
from appraisal_app.application.guests.bringing_in import NOT_SEALED
from appraisal_app.application.guests.request import advice_request, view_request
from appraisal_app.application.guests.telling import who_will_see
from appraisal_app.application.own_desk.request import as_objectives
from appraisal_app.application.submitted_words import Asked, Said, SaidPart, submitted_words
from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.fillable_forms import FormField, IssuedForm
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.guest_papers import (
    GuestRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.packets import Body
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View, ViewOn

WHY, TO_ASK, RATING, TO_EACH = "Why?", "To ask at the meeting", "View so far", "Advice"
OF_THE_YEAR: Final = (
    (
        "overall",
        "How does the year look as a whole, and is there a concern?",
        "In your own words. The panel makes up its own mind.",
    ),
    (
        "next_focus",
        "What might the next objectives be about?",
        "Directions are enough; the objectives themselves are agreed later.",
    ),
    (
        "development",
        "How might the chief executive develop?",
        "What to learn, and how the board could help.",
    ),
)
_WHOLE_YEAR: Final = "The year and what comes next"

TO_READ: Final = "Self-reflection, as submitted"

Parts = tuple[tuple[FormPart, ...], tuple[FormField, ...]]


def view_parts(record: Record, person: str) -> Parts:
    """What one panel member is asked; raises DomainError when it cannot be asked for."""
    request = view_request(record, person)
    on_each = (
        (objective_part(number, each), list(_about_view(number, each.id, each.title, request)))
        for number, each in enumerate(request.objectives, 1)
    )
    return gathered((*_to_read(request), *on_each))


def advice_parts(record: Record, _: str) -> Parts:
    """What the adviser is asked; raises DomainError when it cannot be asked for."""
    request = advice_request(record)
    ask = (TO_EACH, "Were the measures met, and what shows it?")
    on_each = (
        (
            objective_part(number, each),
            [text((f"o{number}_view", each.id, "view"), ask, each.title.strip(), lines=10)],
        )
        for number, each in enumerate(request.objectives, 1)
    )
    year = [
        text((f"y_{name}", "", name), (question, hint), "the year", lines=8)
        for name, question, hint in OF_THE_YEAR
    ]
    return gathered((*_to_read(request), *on_each, (FormPart(title=_WHOLE_YEAR), year)))


def view_sight(record: Record, person: str) -> tuple[str, ...]:
    """Who reads a view, and how long it is kept."""
    return tuple(_sight(view_request(record, person)))


def advice_sight(record: Record, _: str) -> tuple[str, ...]:
    """Who reads the advice, and how long it is kept."""
    return tuple(_sight(advice_request(record)))


def view_closed(record: Record) -> str:
    """Nobody else's view is seen before the chair's own is sealed, not even to look into it."""
    return NOT_SEALED if record.views.sealed_at is None else ""


def submitted_view(
    issued: IssuedForm, answers: Mapping[str, str], record: Record, at: datetime
) -> SubmittedView:
    """The answers as a packet would bring them, as the next edition of that person's view."""
    said = _by_objective(issued, answers)
    return SubmittedView(
        review=issued.review,
        person=issued.person,
        edition=1 + max((v.edition for v in _views_of(record, issued.person)), default=0),
        submitted_at=at,
        objectives=tuple(
            ViewOn(objective=each, **words) for each, words in said.items() if any(words.values())
        ),
    )


def submitted_advice(
    issued: IssuedForm, answers: Mapping[str, str], record: Record, at: datetime
) -> SubmittedAdvice:
    """The answers as a packet would bring them, as the next edition of the advice."""
    said = _by_objective(issued, answers)
    return SubmittedAdvice(
        review=issued.review,
        edition=1 + record.advice.edition,
        submitted_at=at,
        **said.pop("", {}),
        objectives=tuple(
            AdviceOn(objective=each, view=words["view"])
            for each, words in said.items()
            if words["view"]
        ),
    )


def view_told(body: Body, record: Record) -> tuple[SaidPart, ...]:
    """One view, to read."""
    return _views(body.objectives, record) if isinstance(body, SubmittedView) else ()


def view_standing(issued: IssuedForm, record: Record) -> tuple[SaidPart, ...]:
    """That person's view as it stands in the record."""
    found = _views_of(record, issued.person)
    return _views(found[-1].objectives, record) if found else ()


def advice_told(body: Body, record: Record) -> tuple[SaidPart, ...]:
    """The advice, to read."""
    return _advice(body, record) if isinstance(body, SubmittedAdvice) else ()


def advice_standing(_: IssuedForm, record: Record) -> tuple[SaidPart, ...]:
    """The advice as it stands in the record."""
    return _advice(record.advice, record)


def _to_read(request: GuestRequest) -> Iterator[tuple[FormPart, list[Asking]]]:
    """The submitted self-reflection as far as the request may hold it, word for word."""
    if request.reflection is None:
        return
    asked = Asked(
        objectives=as_objectives(request.objectives),
        frameworks=request.frameworks,
        scale=request.scale,
    )
    for each in submitted_words(request.reflection, asked):
        said = tuple((one.question, one.words) for one in each.said)
        yield FormPart(title=each.title, over=TO_READ, said=said), []


def _views_of(record: Record, person: str) -> list[View]:
    return [each for each in record.views.others if each.person == PersonId(person)]


def _sight(request: GuestRequest) -> Iterator[str]:
    for question, words in who_will_see(request):
        yield f"{question}: {'; '.join(words.splitlines())}"


def _about_view(number: int, whose: str, title: str, request: ViewRequest) -> Iterator[Asking]:
    about, scale = title.strip(), request.scale
    labels = tuple((each.key, scale.label(each.key)) for each in scale.ratings)
    hint = "In words of the scale. The meeting may change it."
    yield one_of((f"o{number}_rating", whose, "rating"), ("My view so far", hint), about, labels)
    hint = "What you read or saw that led you there, in a sentence or two."
    yield text((f"o{number}_why", whose, "why"), ("Why?", hint), about)
    ask = ("What do I want to ask at the meeting?", "What could change your mind?")
    yield text((f"o{number}_ask", whose, "ask"), ask, about)


def _by_objective(issued: IssuedForm, answers: Mapping[str, str]) -> dict[str, dict[str, str]]:
    said: dict[str, dict[str, str]] = {}
    for each in issued.fields:
        said.setdefault(each.about, {})[each.answers] = answers[each.name]
    return said


def _titles(record: Record) -> Mapping[str, str]:
    return {each.id: each.title.strip() for each in record.objectives.standing}


def _views(views: tuple[ViewOn, ...], record: Record) -> tuple[SaidPart, ...]:
    titles, scale = _titles(record), record.cycle.scale
    parts = (
        _part(
            each.objective,
            titles,
            ((RATING, scale.label(each.rating)), (WHY, each.why), (TO_ASK, each.ask)),
        )
        for each in views
    )
    return tuple(part for part in parts if part.said)


def _advice(advice: Advice | SubmittedAdvice, record: Record) -> tuple[SaidPart, ...]:
    titles = _titles(record)
    year = ((question, str(getattr(advice, name))) for name, question, _ in OF_THE_YEAR)
    parts = (
        *(_part(each.objective, titles, ((TO_EACH, each.view),)) for each in advice.objectives),
        _part("", {"": _WHOLE_YEAR}, tuple(year)),
    )
    return tuple(part for part in parts if part.said)


def _part(key: str, titles: Mapping[str, str], pairs: tuple[tuple[str, str], ...]) -> SaidPart:
    said = tuple(Said(question=question, words=words) for question, words in pairs if given(words))
    return SaidPart(
        key=f"objective.{key}" if key else "year",
        title=titles.get(key, "") or "An objective of then",
        said=said,
    )
