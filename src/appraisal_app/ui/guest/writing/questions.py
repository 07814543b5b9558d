"""The questions: a card for each objective, and for the adviser three about the year."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from appraisal_app.application.own_desk.request import as_objectives
from appraisal_app.domain.advice import AdviceOn
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.guest_papers import GuestRequest
from appraisal_app.domain.guests import AdviceDraft, AdviceTask, ViewTask
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.views import ViewOn
from appraisal_app.ui.forms.blocks import Block, Card, Field, Heading, ListField, Note, NoteKind
from appraisal_app.ui.guest.reading import QUESTIONS, REACHED
from appraisal_app.ui.guest.to_read import NO_OBJECTIVES
from appraisal_app.ui.own_desk.asked import agreed_words
from appraisal_app.ui.own_desk.writing.answers import LEFT_OUT
from appraisal_app.ui.stages.fields import Ask, choice, long_text
from appraisal_app.ui.stages.objective_words import numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening, rating_options, titled

VIEW_LIMIT, ADVICE_LIMIT = 2_000, 4_000


def view_questions(at: At[ViewTask], who: str) -> tuple[Block, ...]:
    """Rating, reason and question, objective by objective."""
    request = at.value.request

    def fields(place: At[Any]) -> tuple[Field, ...]:
        rating = Ask("My view so far", "In words of the scale. The meeting may change it.")
        why = Ask("Why?", "What you read or saw that led you there, in a sentence or two.")
        ask = Ask("What do I want to ask at the meeting?", "What could change your mind?")
        return (
            choice(place, "rating", rating, rating_options(request.scale)),
            long_text(place, "why", why, limit=VIEW_LIMIT),
            long_text(place, "ask", ask, limit=VIEW_LIMIT),
        )

    def state(on: ViewOn) -> str:
        written = given(on.why) or given(on.ask)
        return request.scale.label(on.rating) or ("Begun" if written else "Nothing written yet")

    def card(objective: Objective, number: str) -> Card:
        place: At[Any] = at.item("draft", objective.id, _view_on, id_name="objective")
        return _card(
            objective,
            phrased("{number} · {state}", number=number, state=state(place.value)),
            place,
            fields(place),
        )

    left = tuple(
        _left_out(at.existing("draft", each.objective, id_name="objective"), ("why", "ask"))
        for each in at.value.draft
        if _is_left(request, each.objective) and each != ViewOn(objective=each.objective)
    )
    label = "What do I make of each objective?"
    hint = "Written alone, before you hear what anybody else on the panel thinks."
    return (_list("draft", label, hint, who, _cards(request, card), left),)


def advice_questions(at: At[AdviceTask], who: str) -> tuple[Block, ...]:
    """The four questions that an adviser is asked."""
    request, draft = at.value.request, at.inner("draft", AdviceDraft)

    def card(objective: Objective, number: str) -> Card:
        place: At[Any] = draft.item("objectives", objective.id, _advice_on, id_name="objective")
        ask = Ask("My advice", "Were the measures met, and what shows it?")
        fields = (long_text(place, "view", ask, limit=ADVICE_LIMIT),)
        said = opening(place.value.view, "Nothing written yet")
        return _card(
            objective, phrased("{number} · {said}", number=number, said=said), place, fields
        )

    left = tuple(
        _left_out(draft.existing("objectives", each.objective, id_name="objective"), ("view",))
        for each in draft.value.objectives
        if _is_left(request, each.objective) and given(each.view)
    )
    hint = "Open one and write; leave open what you cannot speak to."
    year = tuple(
        long_text(
            draft,
            name,
            Ask(phrased("{number}. {question}", number=number, question=question), told, who),
            limit=ADVICE_LIMIT,
        )
        for number, (name, question, told) in enumerate(QUESTIONS, start=2)
    )
    cards = _cards(request, card)
    return (
        _list("draft.objectives", phrased("1. {reached}", reached=REACHED), hint, who, cards, left),
        Heading("heading.year", "The year and what comes next"),
        *year,
    )


def _cards(request: GuestRequest, card: Callable[[Objective, str], Card]) -> tuple[Card, ...]:
    objectives = as_objectives(request.objectives)
    total = len(objectives)
    return tuple(
        card(each, numbered(number, total)) for number, each in enumerate(objectives, start=1)
    )


def _card(objective: Objective, summary: str, place: At[Any], fields: tuple[Field, ...]) -> Card:
    agreed = agreed_words(objective, place.place.key_of("agreed"))
    return Card(objective.id, titled(objective.title), summary=summary, blocks=(*agreed, *fields))


def _list(
    key: str, label: str, hint: str, who: str, cards: tuple[Card, ...], left: tuple[Card, ...]
) -> ListField:
    return ListField(
        key, label, hint=hint, who=who, items=(*cards, *left), empty_text=NO_OBJECTIVES
    )


def _left_out(place: At[Any], names: tuple[str, ...]) -> Card:
    on: Any = place.value
    return Card(
        on.objective,
        "An objective that is not asked about any more",
        summary="Not sent",
        blocks=(
            Note(place.place.key_of("left_out"), LEFT_OUT, kind=NoteKind.WARN),
            *(
                long_text(place, name, Ask(name.capitalize()), limit=ADVICE_LIMIT)
                for name in names
                if getattr(on, name)
            ),
        ),
    )


def _is_left(request: GuestRequest, objective: str) -> bool:
    return all(each.id != objective for each in request.objectives)


def _view_on(objective: str) -> ViewOn:
    return ViewOn(objective=objective)


def _advice_on(objective: str) -> AdviceOn:
    return AdviceOn(objective=objective)
