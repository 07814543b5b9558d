"""The paper: what the review gives to it, what was compared, what is recommended and why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.domain.gates.closing import BENCHMARKS_MIN, RATIONALE_MIN
from appraisal_app.domain.pay import (
    Benchmark,
    PayCase,
    PayFactor,
    PayKind,
    PayOption,
    PerformanceInput,
)
from appraisal_app.domain.pay_rules import PREPARED, RECOMMENDED
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, ChecksField, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    maybe,
    select,
    text,
    ticks,
)
from appraisal_app.ui.stages.money_fields import pounds
from appraisal_app.ui.stages.outcomes.pay.taking_part import advice, anybody, is_trustee, offered
from appraisal_app.ui.stages.outcomes.pay.words import FACTORS, INPUTS, KINDS
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

_LONG = 4_000
_SHORT = 1_200


def basis(at: At[PayCase]) -> tuple[Block, ...]:
    """What it rests on."""
    line = Ask(
        "What does the review give to this decision?",
        "One line and no more: the statement itself is not part of this paper.",
        who.PAY,
    )
    chosen = (at.value.prepared_by,)
    prepared = Ask(
        "Who wrote the paper?",
        "Somebody else than the person whose pay it is.",
        who.PAY,
        advice=advice(at.record, PREPARED, chosen, anybody),
    )
    return (
        Heading("heading.basis", "What it rests on"),
        choice(at, "performance_input", line, INPUTS, maybe(PerformanceInput)),
        _factors(at),
        _benchmarks(at),
        select(
            at, "prepared_by", prepared, offered(at.record, PREPARED, chosen, anybody), PersonId
        ),
    )


def _factors(at: At[PayCase]) -> ChecksField:
    ask = Ask("What was looked at?", "Tick what the paper speaks about.", who.PAY)
    field = ticks(at, "factors", ask, FACTORS)
    place = at.place

    def write(record: Record, answer: tuple[str, ...]) -> Record:
        return place.changed(record, "factors", tuple(PayFactor(each) for each in answer))

    return replace(field, write=write)


def _benchmarks(at: At[PayCase]) -> Block:
    ask = Ask(
        "What was it compared with?",
        phrased(
            "At least {benchmarks_min} sources from outside, and what each says.",
            benchmarks_min=BENCHMARKS_MIN,
        ),
        who.PAY,
    )
    listing = Listing(
        card=_benchmark,
        make=lambda _, new: Benchmark(id=new),
        add_label="Add a comparison",
        empty_text="No comparison yet. Published accounts of trusts of your size are a start.",
    )
    return cards(at, "benchmarks", ask, listing)


def _benchmark(at: At[Any]) -> Card:
    source = Ask("Source", "Where it can be looked up, and of what year.")
    finding = Ask("What does it say?", "In a sentence or two; with what is not comparable.")
    return Card(
        at.value.id,
        opening(at.value.source, "New comparison"),
        blocks=(
            text(at, "source", source, limit=300),
            long_text(at, "finding", finding, limit=_SHORT),
        ),
        removable=True,
        remove_label="Remove this comparison",
    )


def options(at: At[PayCase]) -> tuple[Block, ...]:
    """What else could be decided; a committee that sees one way only cannot weigh it."""
    ask = Ask(
        "What could be decided?",
        "Each way that was thought about, with what speaks for and against it. To change nothing "
        "is one of them.",
        who.PAY,
    )
    listing = Listing(
        card=_option,
        make=lambda _, new: PayOption(id=new),
        add_label="Add a way",
        empty_text="None yet. A paper without a choice leaves the committee nothing to weigh.",
    )
    return (Heading("heading.options", "The options"), cards(at, "options", ask, listing))


def _option(at: At[Any]) -> Card:
    title = Ask("What would be decided", "In a few words, such as: no change this year.")
    view = Ask("For and against", "A sentence or two on either side.")
    return Card(
        at.value.id,
        opening(at.value.title, "New option"),
        blocks=(
            text(at, "title", title, limit=300),
            long_text(at, "view", view, limit=_SHORT),
        ),
        removable=True,
        remove_label="Remove this option",
    )


def recommendation(at: At[PayCase]) -> tuple[Block, ...]:
    """What is recommended, why, and by whom."""
    kind = Ask("What is recommended?", "The figure is yours to name; none is worked out.", who.PAY)
    rationale = Ask(
        "Why?",
        phrased(
            "At least {rationale_min} characters. The reasons would bear being read in public.",
            rationale_min=RATIONALE_MIN,
        ),
        who.PAY,
    )
    value = Ask(
        "What does the trust get for the money?", "Value for money, in your words.", who.PAY
    )
    return (
        Heading("heading.recommendation", "The recommendation"),
        choice(at, "kind", kind, KINDS, maybe(PayKind)),
        *_sums(at),
        long_text(at, "rationale", rationale, limit=_LONG),
        long_text(at, "value_for_money", value, limit=_LONG),
        *_recommended(at),
    )


def _sums(at: At[PayCase]) -> tuple[Block, ...]:
    current = Ask("What is paid now?", "Pounds a year, as the contract has it.", who.PAY)
    proposed = Ask(
        "What is proposed?", "Pounds a year, or the single payment; as people name it.", who.PAY
    )
    runs_from = Ask(
        "From which day would it run?",
        "The first day for which it is paid. The outcome letter says so as well.",
        who.PAY,
    )
    changes = at.value.kind is not PayKind.NO_CHANGE or at.value.proposed_pence is not None
    return (
        pounds(at, "current_pence", current, page=StepKind.PAY),
        *((pounds(at, "proposed_pence", proposed, page=StepKind.PAY),) if changes else ()),
        *((day(at, "runs_from", runs_from),) if changes else ()),
    )


def _recommended(at: At[PayCase]) -> tuple[Block, ...]:
    chosen = at.value.recommended_by
    by = Ask(
        "Who recommends it?",
        "The trustees of the panel, as a rule.",
        who.PAY,
        advice=advice(at.record, RECOMMENDED, chosen, is_trustee),
    )
    on = Ask("When was it recommended?", "After the statement was signed.", who.PAY)
    people = offered(at.record, RECOMMENDED, chosen, is_trustee)
    return (ticks(at, "recommended_by", by, people), day(at, "recommended_on", on))
