"""D20, the blank forms: questions and room to write; nothing that anybody has answered."""

from __future__ import annotations

from dataclasses import dataclass, field

from appraisal_app.application.documents.parts import Cover, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: `choices` to tick, a table of `columns`, or `lines` to write on."""

    ask: str
    hint: str = ""
    choices: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: int | tuple[str, ...] = 0
    """How many empty rows, or what stands at the beginning of each."""
    lines: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Questions under one heading; without a title, those that open the form."""

    title: str = ""
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form, which begins on a page of its own.

    `writer` is who fills it in, `readers` who will read it, and `signs` the offices that sign.
    """

    key: str
    title: str
    writer: str
    readers: str
    how: str
    parts: tuple[Part, ...]
    signs: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsContent:
    """The whole set."""

    cover: Cover
    mark: Mark
    forms: tuple[Form, ...]
