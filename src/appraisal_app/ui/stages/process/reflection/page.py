"""The chief executive's self-reflection, as it came in."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection
from appraisal_app.ui.forms.blocks import Block, Field, Heading, Note
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, maybe
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.reflection.answers import WORDING, objective_answers
from appraisal_app.ui.stages.process.reflection.asking import (
    area_lists,
    overall_answers,
    questions_only,
)
from appraisal_app.ui.stages.process.reflection.by_form import REFLECTION_BY_FORM
from appraisal_app.ui.stages.process.reflection.by_packet import REQUEST, by_packet
from appraisal_app.ui.stages.process.reflection.reading import (
    asked_in,
    earlier_editions,
    edition_name,
    preview,
    reading,
)
from appraisal_app.ui.stages.reading_only import is_reading, told
from appraisal_app.ui.stages.wording import ENTRIES

_REFLECTION = part("reflection", Reflection)
_ONLY_SUBMITTED = (
    "Nothing that the chief executive has not submitted belongs here. Drafts stay in the chief "
    "executive's own file."
)
_ARRIVED = "arrived"
_NOT_SUBMITTED = "Not recorded as submitted in this review"


def page(context: PageContext) -> StepContent:
    """The account of the year in the chief executive's own words."""
    at = At(_REFLECTION, context.record)
    to_read = at.value.submitted_at is not None or is_reading(context, StepKind.REFLECTION)
    blocks = _to_read(context) if to_read else _entering(context, at)
    return StepContent(
        blocks=(*blocks, *earlier_editions(context.record)),
        actions=offers(
            context,
            StepKind.REFLECTION,
            Action.BACK_TO_REFLECTION,
            Action.GO_WITHOUT_REFLECTION,
            Action.SUBMIT_REFLECTION,
        ),
        deeds={**REQUEST.deeds, **REFLECTION_BY_FORM.deeds},
        targets=_reading_targets() if to_read else _targets(at),
    )


def _entering(context: PageContext, at: At[Reflection]) -> tuple[Block, ...]:
    frameworks = at.record.cycle.frameworks
    return (
        Note("note.submitted_only", _ONLY_SUBMITTED),
        *by_packet(context),
        *REFLECTION_BY_FORM.blocks(context),
        *_arrival(at),
        *objective_answers(at),
        *area_lists(at, frameworks, WORDING),
        *questions_only(frameworks, chip=who.INVOLVED),
        *overall_answers(at, WORDING),
        *_confirmation(at),
    )


def _arrival(at: At[Reflection]) -> tuple[Field, ...]:
    requested = Ask(
        "When was the chief executive asked for it?",
        "The day on which the request was sent or handed over.",
        who.INVOLVED,
    )
    entry = Ask(
        "How did the words come here?",
        "They are entered exactly as they were written.",
        who.REFLECTION,
    )
    return (
        day(at, "requested_on", requested),
        choice(at, "entry", entry, ENTRIES, maybe(Entry)),
    )


def _confirmation(at: At[Reflection]) -> tuple[Block, ...]:
    ask = Ask(
        "When did the chief executive confirm that these are the submitted words?",
        "Show or send the page first. After “Record as submitted” nothing here can be changed.",
        who.INVOLVED,
    )
    return (
        Heading("heading.confirmation", "Confirmed word for word"),
        *preview(at.record),
        day(at, "confirmed_on", ask),
    )


def _to_read(context: PageContext) -> tuple[Block, ...]:
    """The words to read, without a field; they say so when they were never submitted."""
    record = context.record
    reflection = record.reflection
    entries = {each.value: each.label for each in ENTRIES}
    submitted_at = reflection.submitted_at
    rows = (
        ("Asked for on", long_day(reflection.requested_on)),
        ("How it came here", entries[reflection.entry] if reflection.entry is not None else ""),
        ("Confirmed on", long_day(reflection.confirmed_on)),
        ("Submitted", moment(submitted_at) if submitted_at is not None else _NOT_SUBMITTED),
        ("Edition", edition_name(reflection.edition) if reflection.edition > 1 else ""),
    )
    words = reading(reflection, asked_in(record), "submitted")
    heading = Heading("heading.words", "In the chief executive's own words")
    read = (heading, *words) if words else ()
    return (
        *told(_ARRIVED, rows),
        *read,
        *REQUEST.went_and_came(context),
        *REFLECTION_BY_FORM.blocks(context),
    )


def _targets(at: At[Reflection]) -> MappingProxyType[str, str]:
    return MappingProxyType(
        {
            "responses": _first_unanswered(at.record),
            "achievements": first_gap(at, "achievements", "challenges"),
            "confirmed_on": first_gap(at, "entry", "confirmed_on"),
        }
    )


def _reading_targets() -> MappingProxyType[str, str]:
    fields = ("requested_on", "responses", "achievements", "confirmed_on")
    return MappingProxyType(dict.fromkeys(fields, _ARRIVED))


def _first_unanswered(record: Record) -> str:
    """Where the first answer is wanting; the objectives' own step when there are none."""
    standing = record.objectives.standing
    if not standing:
        step = record.cycle.process.step(StepKind.OBJECTIVES)
        return f"step:{step.code}" if step is not None else ""
    reflection = record.reflection
    wanting = [each for each in standing if not given(reflection.response(each.id).progress)]
    return f"responses.{(*wanting, *standing)[0].id}.progress"
