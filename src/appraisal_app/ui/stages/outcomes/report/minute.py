"""The confidential minute: papers, questions, what was weighed, decision, how long it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.application.documents.minute.building import VOTES
from appraisal_app.application.documents.pay_words import FACTORS
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.open_wording.proposing import proposed_papers
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import BoardReport, ReportQuestion, VoteOutcome
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Card, Heading, Option, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, day, long_text, maybe, text
from appraisal_app.ui.stages.outcomes.report.hits import Hits
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

PAPERS, WEIGHED = "propose_papers", "take_factors"
_LONG, _SHORT = 3_000, 1_200
_VOTES = tuple(Option(each.value, capital(VOTES[each])) for each in VoteOutcome)


def is_wanted(report: BoardReport) -> bool:
    """Whether there is such a minute, or something was written for one."""
    written = (report.papers_seen, report.factors, report.decision, report.kept_where)
    return report.confidential_minute or bool(report.questions) or any(map(given, written))


def minute(at: At[BoardReport], hits: Hits) -> tuple[Block, ...]:
    """All of it, for trustees without a conflict and the clerk."""
    return (
        Heading("heading.minute", "The confidential minute"),
        *_papers(at, hits),
        *_questions(at, hits),
        *_decision(at, hits),
        *_kept(at),
    )


def edits() -> dict[str, PageEdit]:
    """What takes work off the clerk."""
    return {
        PAPERS: PageEdit(label="putting in the usual papers", change=_with_papers),
        WEIGHED: PageEdit(label="taking over what the pay paper weighed", change=_with_factors),
    }


def _papers(at: At[BoardReport], hits: Hits) -> tuple[Block, ...]:
    ask = Ask(
        "Which papers were before the board?",
        "Their titles, one a line; never what is in them.",
        who.CONFIDENTIAL_MINUTE,
    )
    field = long_text(at, "papers_seen", ask, limit=_SHORT)
    if given(at.value.papers_seen):
        return (field, *hits.at("papers_seen"))
    button = PageAction(PAPERS, "Put in the usual papers", hint="You can change them afterwards.")
    return (field, ActionBlock("papers.actions", (button,)))


def _questions(at: At[BoardReport], hits: Hits) -> tuple[Block, ...]:
    ask = Ask(
        "What did trustees ask, and what was answered?",
        "In summary, and without saying who asked: it shows that the board looked closely.",
        who.CONFIDENTIAL_MINUTE,
    )
    listing = Listing(
        card=lambda question: _card(question, hits),
        make=lambda _, new_id: ReportQuestion(id=new_id),
        add_label="Add a question",
        empty_text="No question is noted yet. Minutes that show questions show a board that asks.",
    )
    return (cards(at, "questions", ask, listing),)


def _card(at: At[Any], hits: Hits) -> Card:
    question: ReportQuestion = at.value
    asked = Ask("What was asked?", advice=hits.advice(question.asked))
    answered = Ask("The answer in summary", advice=hits.advice(question.answered))
    return Card(
        question.id,
        opening(question.asked, "New question"),
        blocks=(
            text(at, "asked", asked, limit=400),
            *hits.at(at.place.key_of("asked")),
            long_text(at, "answered", answered, limit=_SHORT),
            *hits.at(at.place.key_of("answered")),
        ),
        removable=True,
        remove_label="Remove this question",
    )


def _decision(at: At[BoardReport], hits: Hits) -> tuple[Block, ...]:
    report = at.value
    factors = Ask(
        "What did the board weigh?",
        "The reasons in general words.",
        who.CONFIDENTIAL_MINUTE,
        advice=hits.advice(report.factors),
    )
    decision = Ask(
        "What did the board decide?",
        "One or two sentences; the sum can stay in the paper.",
        who.CONFIDENTIAL_MINUTE,
        advice=hits.advice(report.decision),
    )
    vote = Ask(
        "How was it decided?", "The outcome only: nobody's vote is noted.", who.CONFIDENTIAL_MINUTE
    )
    take = PageAction(WEIGHED, "Take over what the pay paper weighed")
    may_take = at.record.pay.factors and not given(report.factors)
    return (
        long_text(at, "factors", factors, limit=_LONG),
        *hits.at("factors"),
        *((ActionBlock("factors.actions", (take,)),) if may_take else ()),
        long_text(at, "decision", decision, limit=_SHORT),
        *hits.at("decision"),
        choice(at, "vote", vote, _VOTES, maybe(VoteOutcome)),
    )


def _kept(at: At[BoardReport]) -> tuple[Block, ...]:
    reader = who.CONFIDENTIAL_MINUTE
    where = Ask("Where is this minute kept?", "For instance: clerk's sealed folder.", reader)
    until = Ask("Until when is it kept?", "Your schedule of retention says how long.", reader)
    return (text(at, "kept_where", where), day(at, "keep_until", until))


def _with_papers(record: Record, _: NewId) -> Record:
    return replace(record, report=replace(record.report, papers_seen=proposed_papers(record)))


def _with_factors(record: Record, _: NewId) -> Record:
    lines = strung(
        "\n", (phrased("- {factors}", factors=FACTORS[each]) for each in record.pay.factors)
    )
    return replace(record, report=replace(record.report, factors=lines))
