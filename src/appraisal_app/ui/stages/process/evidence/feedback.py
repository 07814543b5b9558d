"""Feedback of stakeholders on the board's page: what is asked for, and the summary that came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from appraisal_app.application.feedback.request import feedback_questions, feedback_request
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.feedback.asking import LOWEST_FLOOR, Group, Question, usual_groups
from appraisal_app.domain.feedback.gathered import Feedback
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process import FrameworkUse, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.feedback_shown import summary_blocks
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, select, text, ticks
from appraisal_app.ui.stages.objective_words import counted
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.by_packet import ByPacket
from appraisal_app.ui.stages.reading_only import is_reading

BEGIN: Final = "feedback.begin"
HOW: Final = (
    "Whoever gathers the feedback works in a file of their own: seal a request, send the file, and "
    "tell its six words on the telephone. It says whom to ask what, and holds nothing of this "
    "review. The released summary comes back as a packet under the same words, once and whole; "
    "the answers never come here."
)
HERE: Final = "The summary is here, as it was released."
OPTIONAL: Final = (
    "If the board wants to hear those who work with the chief executive, somebody whom people "
    "trust gathers what they say, in groups, and releases one summary. It informs the talk; it is "
    "never a vote."
)
_LINE, _QUESTION, _MOST = 80, 300, 10
_FEEDBACK = part("feedback", Feedback)
_HIGHER: Final = tuple(
    Option(str(number), phrased("{number} answers", number=number))
    for number in range(LOWEST_FLOOR, _MOST + 1)
)


def _name(record: Record, person: str) -> str:
    del person
    return record.feedback.facilitator.strip()


_BY_PACKET: Final = ByPacket(
    prefix="feedback",
    step=StepKind.EVIDENCE,
    request=PacketKind.FEEDBACK_REQUEST,
    how=HOW,
    here=HERE,
    file="Request for feedback",
    question="Whom do you ask?",
    people=lambda _: ("",),
    name=_name,
    whom=lambda record, person: _name(record, person) or "whoever gathers the feedback",
    body=lambda record, _: feedback_request(record),
)


def feedback_blocks(context: PageContext) -> tuple[Block, ...]:
    """An offer, the plan with its packets, or the summary."""
    at = At(_FEEDBACK, context.record)
    feedback = at.value
    is_shut = is_reading(context, StepKind.EVIDENCE)
    heading = Heading("heading.feedback", "Feedback of stakeholders")
    if feedback.summary is not None:
        return (heading, *_came(feedback), *_BY_PACKET.blocks(context))
    if not _is_begun(feedback):
        return () if is_shut else (heading, *_offer())
    if is_shut:
        return (heading, _planned(feedback), *_BY_PACKET.blocks(context))
    return (heading, *_plan(at), *_BY_PACKET.blocks(context))


def _is_begun(feedback: Feedback) -> bool:
    return feedback != Feedback(id=feedback.id)


def _offer() -> tuple[Block, ...]:
    action = PageAction(
        BEGIN, "Plan feedback", hint="Begins with the usual groups and one of your frameworks."
    )
    return (
        Note("feedback.optional", OPTIONAL, kind=NoteKind.QUIET),
        ActionBlock("feedback.offer", (action,)),
    )


def _plan(at: At[Feedback]) -> tuple[Block, ...]:
    record = at.record
    frameworks = tuple(
        Option(each.id, each.title)
        for each in record.cycle.frameworks
        if each.use is not FrameworkUse.PROMPTS and each.domains
    )
    asked = counted(len(feedback_questions(record)), "question")
    return (
        Note("feedback.optional", OPTIONAL, kind=NoteKind.QUIET),
        text(
            at,
            "facilitator",
            Ask("Who gathers it?", "By name; never the chief executive.", who.INVOLVED),
        ),
        _groups(at),
        ticks(
            at,
            "frameworks",
            Ask("Which frameworks is it asked about?", "One statement for each of their areas."),
            frameworks,
        ),
        _questions(at),
        Note(
            "feedback.asked",
            phrased("Everybody is asked {asked}, two of them to write on.", asked=asked),
            kind=NoteKind.QUIET,
        ),
        select(
            at,
            "floor",
            Ask(
                "How many answers does a group need?",
                "For each question. A group with fewer shows nothing at all for it.",
            ),
            _HIGHER,
            int,
        ),
        day(at, "due", Ask("When do you want the summary?", "Before the panel meets.")),
        day(
            at,
            "destroy_on",
            Ask("When are the answers destroyed?", "Everybody who is asked is told this day."),
        ),
    )


def _groups(at: At[Feedback]) -> Block:
    def card(place: At[Any]) -> Card:
        group: Group = place.value
        return Card(
            group.id,
            group.name.strip() or "A group without a name",
            folded=bool(group.name.strip()),
            blocks=(text(place, "name", Ask("What is the group called?"), limit=_LINE),),
            removable=True,
            remove_label="Take this group out",
        )

    ask = Ask("Who is asked?", "Groups of five or more speak more freely than groups of three.")
    listing = Listing(
        card=card,
        make=lambda _, new: Group(id=new),
        add_label="Add a group",
        empty_text="Nobody is asked yet.",
    )
    return cards(at, "groups", ask, listing)


def _questions(at: At[Feedback]) -> Block:
    def card(place: At[Any]) -> Card:
        question: Question = place.value
        return Card(
            question.id,
            question.text.strip() or "A question without words",
            folded=bool(question.text.strip()),
            blocks=(long_text(place, "text", Ask("What is said?"), limit=_QUESTION),),
            removable=True,
            remove_label="Take this question out",
        )

    ask = Ask(
        "What else is asked?",
        "Statements of your own, which people see clearly, mostly, partly or hardly.",
    )
    listing = Listing(
        card=card,
        make=lambda _, new: Question(id=new),
        add_label="Add a statement",
        empty_text="Nothing of your own is asked.",
    )
    return cards(at, "questions", ask, listing)


def _planned(feedback: Feedback) -> Block:
    rows = (
        ("Gathered by", feedback.facilitator),
        ("Groups", strung("; ", (each.name for each in feedback.groups))),
        ("Asked on", long_day(feedback.asked_on)),
        ("Summary", "It did not come."),
    )
    return Facts("feedback.planned", tuple(row for row in rows if row[1]))


def _came(feedback: Feedback) -> tuple[Block, ...]:
    summary = feedback.summary
    if summary is None:
        return ()
    rows = (
        ("Gathered by", summary.facilitator),
        ("Released", long_day(summary.released_on)),
        ("Came", long_day(feedback.received_on)),
        ("Answers destroyed on", long_day(summary.destroy_on)),
        ("Who can see this", who.FEEDBACK),
    )
    facts = Facts("feedback.came", tuple(row for row in rows if row[1]))
    return (facts, *summary_blocks(summary, "feedback.summary"))


def _begun(record: Record, _: NewId) -> Record:
    first = next(
        (e.id for e in record.cycle.frameworks if e.use is FrameworkUse.REVIEW and e.domains), ""
    )
    feedback = replace(record.feedback, groups=usual_groups(), frameworks=(first,) if first else ())
    return replace(record, feedback=feedback)


def _ask(tools: DeedTools) -> None:
    """Seal the request, and note the day when it left."""
    before = len(post_of(tools.case).sent)
    _BY_PACKET.seal(tools)
    if len(post_of(tools.case).sent) == before:
        return
    today = tools.services.clock.today()

    def asked(record: Record) -> Record:
        return replace(record, feedback=replace(record.feedback, asked_on=today))

    tools.editor.edit(asked, "sealing the request")
    tools.editor.save()


EDITS: Mapping[str, PageEdit] = MappingProxyType(
    {BEGIN: PageEdit(label="planning feedback", change=_begun)}
)
DEEDS: Mapping[str, Deed] = MappingProxyType({**_BY_PACKET.deeds, "feedback.ask": _ask})
