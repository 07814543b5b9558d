"""Objectives as cards, for this period and the next one, with quiet advice on their wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from appraisal_app.domain.objective_advice import advice_on
from appraisal_app.domain.objectives import Objective, ObjectiveId
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Block, Card, Heading, ListField, Note, NoteKind
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.objective_parts.lasting import lasting
from appraisal_app.ui.stages.objective_parts.measures import measures
from appraisal_app.ui.stages.objective_parts.milestones import milestones
from appraisal_app.ui.stages.objective_parts.serves import goes_on_from, serves
from appraisal_app.ui.stages.objective_parts.settled import settled
from appraisal_app.ui.stages.objective_parts.what import nature, wording
from appraisal_app.ui.stages.objective_words import in_brief, numbered
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import titled

__all__ = ["Setting", "numbered", "objective_list"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What stands around a list of objectives: the day, the period, what came before.

    Objectives whose ids are in `in_use` have answers or a judgement already and cannot be removed.
    """

    today: date
    start: date
    end: date
    former: tuple[Objective, ...] = ()
    in_use: frozenset[str] = frozenset()


def objective_list(at: At[Any], ask: Ask, empty_text: str, setting: Setting) -> ListField:
    """The objectives of an aggregate that has them under `objectives`."""
    everyone: tuple[Objective, ...] = at.value.objectives
    numbers = {each.id: numbered(no, len(everyone)) for no, each in enumerate(everyone, start=1)}
    listing = Listing(
        card=lambda item: _card(item, numbers, setting),
        make=lambda _, new: Objective(id=ObjectiveId(new)),
        add_label="Add an objective",
        empty_text=empty_text,
    )
    return cards(at, "objectives", ask, listing)


def _card(at: At[Any], numbers: Mapping[ObjectiveId, str], setting: Setting) -> Card:
    objective: Objective = at.value
    kept = objective.id in setting.in_use
    return Card(
        objective.id,
        titled(objective.title),
        summary=phrased(
            "{numbers} · {objective}", numbers=numbers[objective.id], objective=in_brief(objective)
        ),
        blocks=(*_questions(at, setting), *((_kept(at),) if kept else ())),
        removable=not kept,
        remove_label="Remove this objective",
    )


def _questions(at: At[Any], setting: Setting) -> tuple[Block, ...]:
    objective: Objective = at.value
    advice = advice_on(objective)
    end = objective.end or setting.end
    return (
        *wording(at, advice),
        *nature(at, advice),
        _heading(at, "serves", "What it serves"),
        *serves(at, advice),
        *goes_on_from(at, setting.former),
        _heading(at, "known", "How it is measured"),
        measures(at, advice, end),
        milestones(at, advice, end, setting.today),
        _heading(at, "stands", "How long it lasts, and how it stands"),
        *lasting(at, setting.start, setting.end),
        *settled(at),
    )


def _heading(at: At[Any], name: str, text: str) -> Heading:
    return Heading(f"{at.place.key}.heading.{name}", text, level=3)


def _kept(at: At[Any]) -> Note:
    sentence = (
        "There are answers to this objective already, so it cannot be removed. Mark it as "
        "withdrawn instead."
    )
    return Note(f"{at.place.key}.kept", sentence, kind=NoteKind.QUIET)
