"""The self-reflection as a form: what it asks, and what its answers become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from appraisal_app.application.documents.sights import sight_row
from appraisal_app.application.fillable.asking import (
    Asking,
    gathered,
    objective_part,
    one_of,
    text,
)
from appraisal_app.application.form_content import FormPart, Question
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.submitted_words import (
    OVERALL,
    Asked,
    SaidPart,
    Submitted,
    answered,
    submitted_words,
)
from appraisal_app.domain.confidentiality import Artefact
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.desk_papers import AskedObjective, DeskRequest, SubmittedReflection
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.fillable_forms import FormField, IssuedForm
from appraisal_app.domain.process import Framework, FrameworkDomain, Scale
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import AreaResponse, ReflectionVersion, Response
from appraisal_app.domain.retention import period_kept

CONFIRMED: Final = "confirmed"
"""The field that says that these words are meant to be read."""
TOO_LATE: Final = (
    "A form for the self-reflection is made while the review waits for it. Go back to the "
    "self-reflection first."
)
UNCONFIRMED: Final = (
    "The box “These are my words” at the end is not ticked. Ask whether they are meant to be "
    "read before you record them as submitted."
)
_NOBODY_ELSE: Final = (
    "Nobody else, and nobody before you send the form back. Your words are taken into the board's "
    "file exactly as you write them, under your name."
)
_BY_MAIL: Final = (
    "The e-mail by which you send the form is kept by your mail system as well; the application "
    "cannot delete it there."
)
_WELLBEING: Final = "wellbeing_raised"
_CONFIDENCE: Final = tuple(str(number) for number in range(11))


def reflection_parts(
    record: Record, _: str = ""
) -> tuple[tuple[FormPart, ...], tuple[FormField, ...]]:
    """What is asked and where each answer belongs; raises DomainError when it is not the time.

    Only what a request may hold is used, so nothing of the panel gets onto the form.
    """
    request = request_for(record)
    if record.cycle.status is not Status.REFLECTION:
        raise DomainError((Refusal(sentence=TOO_LATE, hard=True),))
    return gathered(_parts(request))


def frameworks_asked(record: Record) -> tuple[Framework, ...]:
    """Those whose areas are asked about one by one, and which a form may leave out."""
    return tuple(each for each in answered(record.cycle.frameworks) if each.domains)


def reflection_sight(record: Record, _: str = "") -> tuple[str, ...]:
    """Who reads it, and how long it is kept, as this review has it."""
    row = sight_row(record.confidentiality, Artefact.REFLECTION)
    partly = (f"In part: {row.partly}.",) if row.partly else ()
    kept = f"They are kept for {period_kept(record)}. {_BY_MAIL}"
    return (f"All of it: {row.full}.", *partly, _NOBODY_ELSE, kept)


def submitted_reflection(
    issued: IssuedForm, answers: Mapping[str, str], record: Record, at: datetime
) -> SubmittedReflection:
    """The answers as a packet would bring them, in the edition that the board waits for."""
    said: dict[str, dict[str, str]] = {}
    for field in issued.fields:
        said.setdefault(field.about, {})[field.answers] = answers[field.name]
    overall: dict[str, Any] = {**said.pop("", {})}
    overall.pop(CONFIRMED, None)
    overall[_WELLBEING] = bool(overall.get(_WELLBEING))
    areas = {each for each, words in said.items() if "strength" in words}
    words = ReflectionVersion(
        edition=record.reflection.edition,
        submitted_at=at,
        responses=tuple(
            Response(objective=each, **text)
            for each, text in said.items()
            if each not in areas and any(text.values())
        ),
        areas=tuple(
            _area_response(each, said[each])
            for each in said
            if each in areas and any(said[each].values())
        ),
        **overall,
    )
    return SubmittedReflection(review=issued.review, words=words)


def _area_response(area: str, text: Mapping[str, str]) -> AreaResponse:
    confidence = text["confidence"]
    return AreaResponse(
        area=area,
        strength=text["strength"],
        growth=text["growth"],
        confidence=int(confidence) if confidence else None,
    )


def _parts(request: DeskRequest) -> Iterator[tuple[FormPart, list[Asking]]]:
    """Each part, still without its questions, and these with the places of their answers."""
    for number, objective in enumerate(request.objectives, 1):
        yield (
            objective_part(number, objective),
            list(_about_objective(number, objective, request.scale)),
        )
    areas = ((each, area) for each in answered(request.frameworks) for area in each.domains)
    for number, (framework, area) in enumerate(areas, 1):
        yield _area_part(framework, area), list(_about_area(number, area))
    yield FormPart(title="The year as a whole"), list(_about_year())
    yield FormPart(title="Before you send it back"), [_confirmation()]


def _about_objective(number: int, objective: AskedObjective, scale: Scale) -> Iterator[Asking]:
    about, name = objective.title.strip() or f"objective {number}", f"o{number}"
    yield text(
        (f"{name}_progress", objective.id, "progress"),
        ("What progress has been made?", "What is different now, for whom, and how one can tell."),
        about,
        lines=7,
    )
    labels = tuple((each.key, scale.label(each.key)) for each in scale.ratings)
    place = (f"{name}_own_view", objective.id, "own_view")
    hint = "In the words of the scale. The panel reaches its own; both stand side by side."
    yield one_of(place, ("My own view", hint), about, labels)
    yield text(
        (f"{name}_obstacles", objective.id, "obstacles"),
        ("What got in the way?", "Leave it empty if nothing did."),
        about,
        lines=4,
    )
    yield text(
        (f"{name}_learning", objective.id, "learning"),
        ("What was learned?", "By you, or by the trust."),
        about,
        lines=4,
    )


def _area_part(framework: Framework, area: FrameworkDomain) -> FormPart:
    words = " ".join(each.strip() for each in area.prompts) or area.gist.strip()
    return FormPart(
        title=area.title.strip(),
        over=f"The wider role · {framework.title.strip()}",
        above=(words,) if words else (),
    )


def _about_area(number: int, area: FrameworkDomain) -> Iterator[Asking]:
    about, name = area.title.strip(), f"a{number}"
    yield text(
        (f"{name}_strength", area.id, "strength"),
        ("What am I good at here?", "And where it showed."),
        about,
        lines=2,
    )
    yield text(
        (f"{name}_growth", area.id, "growth"),
        ("Where do I want to grow?", "What to learn or do more."),
        about,
        lines=2,
    )
    place = (f"{name}_confidence", area.id, "confidence")
    hint = "Only if you like; 0 is not at all, 10 entirely. It is never added up or compared."
    levels = tuple((each, each) for each in _CONFIDENCE)
    yield one_of(place, ("How confident am I here?", hint), about, levels)


def _about_year() -> Iterator[Asking]:
    for name, question in OVERALL:
        yield text((f"y_{name}", "", name), (question, ""), "the year as a whole")
    yield Asking(
        Question(
            name="y_wellbeing",
            ask="Wellbeing",
            hint="Only the tick is read. Write nothing about health on this form.",
            tick="I would like to talk about wellbeing or workload.",
        ),
        FormField(name="y_wellbeing", answers=_WELLBEING),
    )


def _confirmation() -> Asking:
    return Asking(
        Question(
            name=CONFIRMED,
            ask="These are my words",
            tick="This is my own account, and those named on the first page may read it.",
        ),
        FormField(name=CONFIRMED, answers=CONFIRMED),
    )


def reflection_told(words: Submitted, record: Record) -> tuple[SaidPart, ...]:
    """What was said, in reading order, with the questions of this review."""
    return submitted_words(
        words,
        Asked(
            objectives=record.objectives.standing,
            frameworks=record.cycle.frameworks,
            scale=record.cycle.scale,
        ),
    )


def settled_reflection(record: Record, answers: Mapping[str, str]) -> Record:
    """The record after the words came in: not confirmed where the box was not ticked."""
    if answers[CONFIRMED]:
        return record
    return replace(record, reflection=replace(record.reflection, confirmed_on=None))


def remarks_on_reflection(answers: Mapping[str, str], _: date) -> tuple[str, ...]:
    """What to ask the chief executive about before the words are relied on."""
    return () if answers[CONFIRMED] else (UNCONFIRMED,)


def asked_for_reflection(record: Record, day: date) -> Record:
    """With the day of asking, where none is noted yet."""
    if record.reflection.requested_on is not None:
        return record
    return replace(record, reflection=replace(record.reflection, requested_on=day))
