"""What a form asks and says, for whoever draws it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer to choose; `value` is what the form says of it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question: with `limit` a text, with `choices` one of them, with `tick` a box to tick.

    `name` is that of the field; `about` names what is asked about to whoever hears the form, who
    comes to the field without what stands above. `lines` is how much room is seen.
    """

    name: str
    ask: str
    about: str = ""
    hint: str = ""
    limit: int = 0
    lines: int = 0
    choices: tuple[Choice, ...] = ()
    tick: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """Questions under one heading, with words to read before them."""

    title: str
    over: str = ""
    """A line over the title that belongs to it."""
    above: tuple[str, ...] = ()
    said: tuple[tuple[str, str], ...] = ()
    """Pairs of a question and somebody's words, to read before answering."""
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FillableForm:
    """One form for one person."""

    id: str
    made_at: datetime
    due: date | None
    trust: str
    title: str
    review: str
    """The label of the review."""
    writer: str
    sight: tuple[str, ...]
    """Who will see the answers, in what form, and for how long."""
    parts: tuple[FormPart, ...]
    facts: tuple[tuple[str, str], ...] = ()
    """Pairs of a label and what else to know the form by."""
    first: str = ""
    """What to do before filling it in, or ""."""
    may_come_twice: bool = True
    """Whether a second one of the same writer is known as such."""
