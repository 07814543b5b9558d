"""The chief executive's submitted words in reading order: one source for screen and comparison."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import Framework, FrameworkUse, Scale
from appraisal_app.domain.reflection import (
    AreaResponse,
    Reflection,
    ReflectionVersion,
    Response,
)

Submitted: TypeAlias = Reflection | ReflectionVersion
WELLBEING = "Would like to talk about wellbeing or workload"
OVERALL = (
    ("achievements", "What am I proud of?"),
    ("challenges", "What was hard?"),
    ("outside_control", "What was outside my control?"),
    ("support_wanted", "What support do I want from the board?"),
    ("development", "How do I want to develop?"),
    ("ideas", "Which ideas do I have for the next objectives?"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One question and the words that answer it."""

    question: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidPart:
    """What was said about one objective, one area, or the year; `key` tells it apart."""

    key: str
    title: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the chief executive was asked about, and the words to rate by."""

    objectives: tuple[Objective, ...]
    frameworks: tuple[Framework, ...]
    scale: Scale


def answered(frameworks: tuple[Framework, ...]) -> tuple[Framework, ...]:
    """Those that are answered area by area; the others only ask questions."""
    return tuple(each for each in frameworks if each.use is not FrameworkUse.PROMPTS)


def submitted_words(words: Submitted, asked: Asked) -> tuple[SaidPart, ...]:
    """Everything that was said, nothing else, and nothing that was left open."""
    parts = (
        *_objectives(words, asked),
        *_areas(words, asked),
        SaidPart(key="year", title="The year as a whole", said=_overall(words)),
    )
    return tuple(part for part in parts if part.said)


def _objectives(words: Submitted, asked: Asked) -> Iterator[SaidPart]:
    titles: dict[str, str] = {each.id: each.title for each in asked.objectives}
    order = [*titles, *(r.objective for r in words.responses if r.objective not in titles)]
    by_id = {each.objective: each for each in words.responses}
    for objective in order:
        response = by_id.get(objective, Response(objective=objective))
        title = titles.get(objective, "").strip() or "An objective of then"
        yield SaidPart(
            key=f"objective.{objective}",
            title=title,
            said=_given(
                ("What progress has been made?", response.progress),
                ("My own view", _label(asked.scale, response.own_view)),
                ("What got in the way?", response.obstacles),
                ("What was learned?", response.learning),
            ),
        )


def _areas(words: Submitted, asked: Asked) -> Iterator[SaidPart]:
    titles = {
        area.id: phrased("{title} ({title2})", title=area.title, title2=framework.title)
        for framework in answered(asked.frameworks)
        for area in framework.domains
    }
    by_id = {each.area: each for each in words.areas}
    order = [*titles, *(each.area for each in words.areas if each.area not in titles)]
    for area in order:
        response = by_id.get(area, AreaResponse(area=area))
        yield SaidPart(
            key=f"area.{area}",
            title=titles.get(area, "An area of then"),
            said=_given(
                ("What am I good at here?", response.strength),
                ("Where do I want to grow?", response.growth),
                ("How confident am I?", confidence_in_words(response.confidence)),
            ),
        )


def confidence_in_words(confidence: int | None) -> str:
    """Such as "7 of 10"; "" when nothing was said, which is not 0."""
    return "" if confidence is None else phrased("{confidence} of 10", confidence=confidence)


def _overall(words: Submitted) -> tuple[Said, ...]:
    said = _given(*((question, getattr(words, name)) for name, question in OVERALL))
    flag = (Said(question=WELLBEING, words="Yes"),) if words.wellbeing_raised else ()
    return (*said, *flag)


def _label(scale: Scale, key: str) -> str:
    return scale.label(key) or key


def _given(*pairs: tuple[str, str]) -> tuple[Said, ...]:
    return tuple(Said(question=question, words=words) for question, words in pairs if given(words))
