"""The report to the board: the meeting, who withdrew, the open wording, what is confidential."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.reporting import BoardReport
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, long_text, text, tick, ticks
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.offers import offers
from appraisal_app.ui.stages.outcomes.report import minute
from appraisal_app.ui.stages.outcomes.report.following_up import actions
from appraisal_app.ui.stages.outcomes.report.going_into import with_documents
from appraisal_app.ui.stages.outcomes.report.hits import Hits, hits_of
from appraisal_app.ui.stages.outcomes.report.offices import office_options, withdrawal_advice
from appraisal_app.ui.stages.outcomes.report.proposal import propose
from appraisal_app.ui.stages.places import At, part

TEXT_LIMIT = 3_000
PROPOSE = "propose_wording"
_REPORT = part("report", BoardReport)
_PROPOSING = {PROPOSE: PageEdit(label="proposing wording", change=propose)}
_NO_DAY = (
    "Enter the day of the board meeting; when it is over, say here that the board had the report."
)
_DRAFT = (
    "What stands here is a draft until then, and the extract says so. Afterwards you are asked "
    "whether the board has had it."
)


def page(context: PageContext) -> StepContent:
    """What the board is told in open session."""
    at, hits = At(_REPORT, context.record), hits_of(context.record)
    return StepContent(
        blocks=with_documents(
            (
                *_meeting(at, hits),
                *_wording(at, hits),
                *actions(at, hits),
                *_confidential(at),
                *(minute.minute(at, hits) if minute.is_wanted(at.value) else ()),
                *_heard(at, context.today),
            )
        ),
        actions=offers(context, StepKind.REPORT, Action.REPORT),
        targets=MappingProxyType(
            {
                "meeting_date": first_gap(at, "meeting_date", "item"),
                "text": first_gap(at, "text", "resolution"),
                "heard": "heard" if _may_be_heard(at, context.today) else "meeting_date",
            }
        ),
        edits=MappingProxyType({**_PROPOSING, **minute.edits(), **hits.edits}),
        deeds=MappingProxyType(hits.deeds),
        always=frozenset() if context.read_only else frozenset(hits.deeds),
    )


def _meeting(at: At[BoardReport], hits: Hits) -> tuple[Block, ...]:
    held = Ask(
        "At which board meeting is it reported?", "The date of the meeting.", who.OPEN_MINUTES
    )
    item = Ask("Which item of the agenda?", "Its number, for instance 7.", who.OPEN_MINUTES)
    withdrawn = Ask(
        "Who left the room for the item?",
        "The minutes name the office only. Ask whether anybody else should go.",
        who.OPEN_MINUTES,
        advice=withdrawal_advice(at),
    )
    return (
        Heading("heading.meeting", "The board meeting"),
        day(at, "meeting_date", held),
        text(at, "item", item, limit=60),
        *hits.at("item"),
        ticks(at, "withdrawn", withdrawn, office_options(at)),
        *hits.at("withdrawn"),
    )


def _wording(at: At[BoardReport], hits: Hits) -> tuple[Block, ...]:
    wording = Ask(
        "What do the open minutes say?",
        "That the review took place, when and how. No figure, judgement or name.",
        who.OPEN_MINUTES,
    )
    resolution = Ask("What did the board resolve?", "One sentence.", who.OPEN_MINUTES)
    written = given(at.value.text) or given(at.value.resolution)
    button = PageAction(
        PROPOSE,
        "Propose the wording again" if written else "Propose a wording",
        hint="Made from dates and counts only; it takes the place of what stands here, and undo "
        "brings that back.",
    )
    return (
        Heading("heading.wording", "The open wording"),
        ActionBlock("wording.actions", (button,)),
        long_text(at, "text", wording, limit=TEXT_LIMIT),
        *hits.at("text"),
        *_priorities(at),
        long_text(at, "resolution", resolution, limit=1_200),
        *hits.at("resolution"),
    )


def _priorities(at: At[BoardReport]) -> tuple[Block, ...]:
    known = at.record.profile.priorities
    options = tuple(Option(each.id, each.title) for each in known if given(each.title))
    ask = Ask(
        "Which priorities of the trust do the objectives serve?",
        "The open minutes may name their titles, and nothing of the objectives themselves.",
        who.OPEN_MINUTES,
    )
    return (ticks(at, "priorities", ask, options),) if options else ()


def _confidential(at: At[BoardReport]) -> tuple[Block, ...]:
    themes = Ask(
        "What was the review about, in general words?",
        "For trustees without a conflict, at the confidential item. The whole statement stays "
        "where it is.",
        who.CONFIDENTIAL_MINUTE,
    )
    shared = Ask(
        "The board chose to see the headlines of the objectives",
        "Their titles only, in confidence. Leave it open unless the board has decided so.",
        who.CONFIDENTIAL_MINUTE,
    )
    minute = Ask(
        "There is also a confidential minute",
        "The open minutes then say that it exists, and nothing more.",
        who.OPEN_MINUTES,
    )
    return (
        Heading("heading.confidential", "The confidential item"),
        long_text(at, "themes", themes, limit=TEXT_LIMIT),
        tick(at, "objectives_shared", shared),
        tick(at, "confidential_minute", minute),
    )


def _heard(at: At[BoardReport], today: date) -> tuple[Block, ...]:
    """Whether the board has had the report; asked from the day of its meeting on."""
    heading = Heading("heading.heard", "After the meeting")
    if not _may_be_heard(at, today):
        when = long_day(at.value.meeting_date)
        text = (
            phrased("The board meets on {when}. {draft}", when=when, draft=_DRAFT)
            if when
            else _NO_DAY
        )
        return (heading, Note("note.draft", text, kind=NoteKind.QUIET))
    early = at.value.meeting_date is None or at.value.meeting_date > today
    ask = Ask(
        "The board has met and had this report",
        "From then on the extract is no draft any more.",
        who.OPEN_MINUTES,
        advice=("The meeting lies in the future. Look at its day again.",) if early else (),
    )
    return (heading, tick(at, "heard", ask))


def _may_be_heard(at: At[BoardReport], today: date) -> bool:
    met = at.value.meeting_date
    return at.value.heard or (met is not None and met <= today)
