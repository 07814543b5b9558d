"""D03, the chief executive's self-review as submitted: what it may hold."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The chief executive's answer to one objective."""

    no: int
    title: str
    progress: str
    own_view: str
    obstacles: str
    learning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaAnswered:
    """The chief executive's answer to one area of a framework; `confidence` in her own words."""

    title: str
    strength: str
    growth: str
    confidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkAnswered:
    """The areas of one framework that were answered."""

    title: str
    areas: tuple[AreaAnswered, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionContent:
    """The whole of the self-review; `answers` pairs a question with the words given."""

    cover: Cover
    mark: Mark
    origin: str
    objectives: tuple[Answered, ...]
    frameworks: tuple[FrameworkAnswered, ...]
    answers: tuple[tuple[str, str], ...]
