"""The pages of one stage as cards: name, owner, day, guidance, and whether they are used."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.phrases import capital, phrased_by
from appraisal_app.domain.process import Guidance, Process, Stage, StepKind, StepTemplate
from appraisal_app.domain.process_edits import own_step
from appraisal_app.domain.process_rules import NEEDED
from appraisal_app.ui.forms.blocks import Block, Card, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, select, text, tick
from appraisal_app.ui.stages.number_fields import whole_number
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OWNERS, opening
from appraisal_app.ui.stages.years.process_design.lines import lines

_OWNERS = tuple(Option(key, capital(words)) for key, words in OWNERS.items())
_LIMIT = 1_200


def group_blocks(process: At[Process], name: str, eyebrow: str, group: Stage) -> tuple[Block, ...]:
    """One stage, or one group beside the stages (`name` says which of both)."""
    at = process.existing(name, group.kind, id_name="kind")
    is_march = name == "stages"
    ask = Ask(
        "Steps" if is_march else "Pages",
        "In this order. A page that is not used stays here, so that it can be taken up again.",
        who.INVOLVED,
    )
    listing = Listing(
        card=lambda at: _card(at, is_march=is_march),
        make=lambda _, new: own_step(new),
        add_label="Add a step of our own" if is_march else "",
        empty_text="Nothing is left here.",
    )
    return (
        Heading(f"heading.{group.kind}", group.title, eyebrow=eyebrow),
        text(at, "title", Ask("What do you call this part?", "", who.INVOLVED), limit=60),
        cards(at, "steps", ask, listing, id_name="code"),
    )


def _card(at: At[Any], *, is_march: bool) -> Card:
    step: StepTemplate = at.value
    is_own = step.kind is StepKind.TASK
    return Card(
        step.code,
        opening(step.title, "New step"),
        summary=_summary(step, is_march=is_march),
        blocks=(
            text(at, "title", Ask("Name", advice=_nameless(step)), limit=60),
            long_text(at, "purpose", Ask("What is to be done?", "One sentence."), limit=400),
            *_use(at, step),
            *(_when(at) if is_march else ()),
            *_guidance(at.inner("guidance", Guidance)),
        ),
        removable=is_own,
        remove_label="Remove this step" if is_own else "",
    )


def _nameless(step: StepTemplate) -> tuple[str, ...]:
    is_missing = step.used and not step.title.strip()
    return ("Give it a name: without one the process cannot be used.",) if is_missing else ()


def _summary(step: StepTemplate, *, is_march: bool) -> str:
    if not step.used:
        return "not used"
    if not is_march:
        return ""
    days = abs(step.due)
    if not days:
        return "on the day of the meeting"
    return phrased_by(
        days,
        "{days} day {words}",
        "{days} days {words}",
        days=days,
        words="before" if step.due < 0 else "after",
    )


def _use(at: At[Any], step: StepTemplate) -> tuple[Block, ...]:
    if step.kind in NEEDED:
        words = "A review cannot do without this step; everything about it can be reworded."
        return (Note(f"needed.{step.code}", words, kind=NoteKind.QUIET),)
    return (tick(at, "used", Ask("We use this", "What is written there already is never lost.")),)


def _when(at: At[Any]) -> tuple[Block, ...]:
    due = Ask("Days from the meeting", "Negative is before, for instance -28.")
    return (
        select(at, "owner", Ask("Who begins it?"), _OWNERS),
        whole_number(
            at, "due", due, page=StepKind.PROCESS_DESIGN, needed=True, least=-400, most=400
        ),
    )


def _guidance(at: At[Guidance]) -> tuple[Block, ...]:
    return (
        long_text(at, "why", Ask("Guidance: why this step?"), limit=_LIMIT),
        long_text(at, "good", Ask("Guidance: what does good look like?"), limit=_LIMIT),
        lines(at, "ask", Ask("Guidance: questions to ask oneself", "One a line."), limit=_LIMIT),
        lines(at, "faults", Ask("Guidance: common faults", "One a line."), limit=_LIMIT),
        text(at, "source", Ask("Where is this from?", "With a date."), limit=400),
    )
