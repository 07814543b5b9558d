"""The chair's own view: written alone, sealed with its time, then read back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.application.guests.request import leading
from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import has_words
from appraisal_app.domain.views import View, ViewOn
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    Field,
    ListField,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.forms.links import LinkLine, LinksBlock
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.deeds import DeedTools
from appraisal_app.ui.stages.fields import Ask, choice, long_text
from appraisal_app.ui.stages.objectives import numbered
from appraisal_app.ui.stages.places import At, Place
from appraisal_app.ui.stages.wording import rating_options, titled

WHY_LIMIT = 2_000
SEAL = "views.seal"
_OWN_ID = "own"
_EARLY = (
    "The chief executive's reflection is not here yet. A view is fairer when it is written after "
    "reading it."
)
_CAME = (
    "The chief executive's reflection came and can be read. Once it is recorded as submitted, it "
    "goes with the requests that are sealed here."
)
_RECORD = "Read the reflection, and record it as submitted"
_SEALED = (
    "Your view was sealed on {sealed_at}. The views of the others can be entered and brought in "
    "now."
)
_UNSEALED = "No view was sealed in this review."
_ASKED = (
    "A sealed view cannot be changed or opened again. From then on the views of the others can be "
    "entered."
)


def _read(record: Record) -> View:
    own = record.views.own
    return own if own is not None else View(id=_OWN_ID, person=leading(record))


def _write(record: Record, view: View) -> Record:
    return replace(record, views=replace(record.views, own=view))


_OWN: Place[View] = Place("own", _read, _write)


def new_view_on(objective_id: str) -> ViewOn:
    """A view on an objective of which nothing is written yet."""
    return ViewOn(objective=objective_id)


def own_blocks(record: Record) -> tuple[Block, ...]:
    """The chair's view to write, with the seal; or as it was sealed."""
    if record.views.sealed_at is not None:
        return own_to_read(record)
    return (*_early(record), _cards(record), *_seal(record))


def _early(record: Record) -> tuple[Block, ...]:
    """What to know while there is no submitted reflection to read; () once there is."""
    if record.reflection.submitted_at is not None:
        return ()
    step = record.cycle.process.step(StepKind.REFLECTION)
    if step is None or not has_words(record.reflection):
        return (Note("note.early", _EARLY, kind=NoteKind.WARN),)
    line = LinkLine(text=_RECORD, target=f"{STEP}{step.code}")
    return (Note("note.early", _CAME), LinksBlock("early.record", lines=(line,)))


def first_open(record: Record) -> str:
    """The field in which the chair has not written yet."""
    standing = record.objectives.standing
    if record.views.sealed_at is not None or not standing:
        return "own"
    wanting = [each for each in standing if not given(_read(record).on(each.id).why)]
    return f"own.objectives.{(*wanting, *standing)[0].id}.why"


def _cards(record: Record) -> Field:
    at = At(_OWN, record)
    standing = record.objectives.standing
    return ListField(
        "own",
        "What do you make of each objective?",
        hint="Written alone, before anybody on the panel says what they think.",
        who=who.MEETING,
        items=tuple(
            _card(at, objective, numbered(no, len(standing)))
            for no, objective in enumerate(standing, start=1)
        ),
        empty_text="There are no objectives yet. Enter them first.",
    )


def _card(at: At[View], objective: Objective, number: str) -> Card:
    place: At[Any] = at.item("objectives", objective.id, new_view_on, id_name="objective")
    said = at.record.cycle.scale.label(place.value.rating)
    written = said or ("Begun" if given(place.value.why) else "Nothing written yet")
    return Card(
        objective.id,
        titled(objective.title),
        summary=phrased("{number} · {written}", number=number, written=written),
        blocks=view_fields(
            place,
            Ask("Your view so far", "In words of the scale. The meeting may change it."),
            Ask("Why?", "What you read or saw that led you there, in a sentence or two."),
            Ask("What do you want to ask at the meeting?", "What could change your mind?"),
        ),
    )


def view_fields(place: At[Any], rating: Ask, why: Ask, ask: Ask) -> tuple[Field, ...]:
    """Rating, reason and question on one objective."""
    return (
        choice(place, "rating", rating, rating_options(place.record.cycle.scale)),
        long_text(place, "why", why, limit=WHY_LIMIT),
        long_text(place, "ask", ask, limit=WHY_LIMIT),
    )


def _seal(record: Record) -> tuple[Block, ...]:
    if not record.objectives.standing:
        return ()
    view, standing = _read(record), record.objectives.standing
    action = PageAction(
        SEAL,
        "Seal my view…",
        primary=all(given(view.on(each.id).why) for each in standing),
        hint="With the time; then the views of the others can be entered.",
    )
    return (ActionBlock("seal", (action,)),)


def own_to_read(record: Record) -> tuple[Block, ...]:
    """The chair's view as it stands: sealed with its time, or never sealed."""
    sealed_at = record.views.sealed_at
    text = _UNSEALED
    if sealed_at is not None:
        text = phrased(
            "Sealed on {sealed_at}. It stays as it was then.", sealed_at=moment(sealed_at)
        )
    own = record.views.own
    words = view_read_back(record, own, "own") if own is not None else ()
    return (Note("own", text, kind=NoteKind.LOCK), *words)


def view_read_back(record: Record, view: View, key: str) -> tuple[Block, ...]:
    """A view as it stands, objective by objective."""
    rows: list[tuple[str, str]] = []
    for no, objective in enumerate(record.objectives.standing, start=1):
        on = view.on(objective.id)
        said = record.cycle.scale.label(on.rating) or "No rating"
        texts = (
            said,
            on.why.strip(),
            phrased("To ask: {ask}", ask=on.ask.strip()) if given(on.ask) else "",
        )
        rows.append(
            (
                phrased("{no}. {title}", no=no, title=titled(objective.title)),
                strung("\n", (t for t in texts if t)),
            )
        )
    return (Facts(f"{key}.read", tuple(rows)),) if rows else ()


def seal(tools: DeedTools) -> None:
    """Ask, and seal the view with the time; for good, so undo does not reach behind it."""
    record = tools.editor.record
    view = _read(record)
    standing = record.objectives.standing
    if not any(given(view.on(each.id).why) for each in standing):
        raise DomainError((_nothing_written(record),))
    left = [str(no) for no, o in enumerate(standing, start=1) if not given(view.on(o.id).why)]
    gaps = phrased(" You have written nothing on {left}.", left=_objectives(left)) if left else ""
    if not tools.dialogs.confirm(
        "Seal my view",
        phrased("{asked}{gaps}", asked=_ASKED, gaps=gaps),
        accept="Seal my view",
        keep="Not yet",
    ):
        return
    now = tools.services.clock.now()

    def within(_: UnitOfWork, present: Record) -> Record:
        own = _read(present)
        whose = own.person or leading(present)
        sealed = replace(own, person=whose, entered_on=now.date())
        return replace(present, views=replace(present.views, own=sealed, sealed_at=now))

    tools.editor.commit(within, "seal_view")
    tools.say(phrased(_SEALED, sealed_at=moment(now)))


def _objectives(numbers: list[str]) -> str:
    return phrased_by(
        len(numbers), "objective {numbers}", "objectives {numbers}", numbers=strung(", ", numbers)
    )


def _nothing_written(record: Record) -> Refusal:
    step = record.cycle.process.step(StepKind.VIEWS)
    return Refusal(
        sentence="Write why you see at least one objective as you do. Then seal your view.",
        step=step.code if step is not None else "",
        field="own",
    )
