"""The external adviser: whether there is one, the terms and the brief."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.domain.panel import Adviser, Panel
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Block, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, text, tick, yes_or_no
from appraisal_app.ui.stages.money_fields import pounds
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import YES_OR_NO

_FEE = "Chair and clerk; never in an open paper"
_BRIEF = (
    "Which papers, by when, and the four usual questions: measures, the work as a whole, what the "
    "next objectives should be about, and development."
)


def adviser_blocks(at: At[Panel]) -> tuple[Block, ...]:
    """The questions that matter once there is an adviser come then only."""
    adviser = at.inner("adviser", Adviser)
    used = Ask(
        "Does an external adviser help the panel?",
        "A trust may do without one. It helps most when the chair, the chief executive or the "
        "process is new. An adviser advises; the panel judges.",
        who.PANEL_LIST,
    )
    heading = Heading("heading.adviser", "External adviser")
    question = choice(adviser, "used", used, YES_OR_NO, yes_or_no)
    if adviser.value.used is not True:
        return (heading, question)
    return (heading, question, *_person(adviser), *_terms(adviser))


def _person(adviser: At[Adviser]) -> tuple[Block, ...]:
    independent = Ask(
        "Is the adviser independent of the trust and of the chief executive?",
        "No close tie to anybody in the review, and no work that depends on the chief executive.",
        who.PANEL_LIST,
    )
    contracts = Ask(
        "Which other contracts does the adviser have with the trust?",
        "Leave it empty if there are none.",
        who.PANEL_LIST,
    )
    return (
        text(adviser, "name", Ask("Name of the adviser", "", who.PANEL_LIST), limit=120),
        text(adviser, "organisation", Ask("Organisation", "If there is one.", who.PANEL_LIST)),
        choice(adviser, "independent", independent, YES_OR_NO, yes_or_no),
        long_text(adviser, "other_contracts", contracts, limit=600),
    )


def _terms(adviser: At[Adviser]) -> tuple[Block, ...]:
    due = Ask("When is the advice due?", "A week before the meeting is usual.", who.PANEL_LIST)
    signed = Ask("When did the adviser sign to keep it confidential?", "", who.PANEL_LIST)
    sees = Ask(
        "The adviser is told the objectives that are agreed in the end",
        "Usual, so that the advice can be followed up next year.",
    )
    return (
        long_text(adviser, "brief", Ask("The brief", _BRIEF, who.PANEL_LIST), limit=4_000),
        day(adviser, "advice_due", due),
        day(adviser, "undertaking_signed_on", signed),
        _fee(adviser),
        replace(tick(adviser, "sees_objectives", sees), who=who.PANEL_LIST),
    )


def _fee(adviser: At[Adviser]) -> Block:
    ask = Ask("Fee", "For the chair's and the clerk's eyes.", _FEE)
    return pounds(adviser, "fee_pence", ask, page=StepKind.PANEL)
