"""A page as a value: what a step shows, without Qt.

Keys of blocks are unique on their page, cards included; ids of cards are unique in their list.
A value that comes back unchanged must be equal, so keep typed text exactly as it was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from appraisal_app.application.charts.values import Chart


class NoteKind(StrEnum):
    """How loudly a note speaks."""

    PLAIN = "plain"
    WARN = "warn"
    QUIET = "quiet"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Due:
    """When a step is due, in words."""

    text: str
    _: KW_ONLY
    late: bool = False


EXCUSE = "excuse:"
"""Begins the target of a link that sets a condition aside."""
INSIST = "insist:"
"""Begins the target of a link that takes a condition up again."""


@dataclass(frozen=True, slots=True)
class Check:
    """One condition of completeness; `target` is a field key that meets it.

    `rule` names a condition that may be set aside with a reason; `excused` is that reason.
    """

    text: str
    _: KW_ONLY
    done: bool = False
    target: str = ""
    rule: str = ""
    excused: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the error summary; `target` is the key of the field to go to."""

    text: str
    target: str = ""


class Turn(StrEnum):
    """Whether a button turns the page, and which way."""

    NO = "no"
    BACK = "back"
    ON = "on"


@dataclass(frozen=True, slots=True)
class PageAction:
    """A button; `hint` says what it does or, when disabled, what is missing.

    Those that turn the page stand apart from the others, at the foot of it.
    """

    key: str
    label: str
    _: KW_ONLY
    primary: bool = False
    enabled: bool = True
    hint: str = ""
    turn: Turn = Turn.NO


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose."""

    value: str
    label: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Anything that stands on a page."""

    key: str


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading of level 2 or 3, with a small line above it."""

    text: str
    _: KW_ONLY
    level: int = 2
    eyebrow: str = ""


@dataclass(frozen=True, slots=True)
class Note(Block):
    """A paragraph that cannot be edited."""

    text: str
    _: KW_ONLY
    kind: NoteKind = NoteKind.PLAIN


@dataclass(frozen=True, slots=True)
class Facts(Block):
    """Pairs of label and value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TableBlock(Block):
    """A small table to read; `empty_text` stands in place of no rows."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    _: KW_ONLY
    empty_text: str = ""


@dataclass(frozen=True, slots=True)
class ChartBlock(Block):
    """A chart, with the same in words and as a table below it.

    Where the page `tells` it in words of its own, the chart does not, and its table is folded.
    """

    chart: Chart
    _: KW_ONLY
    tells: bool = False


@dataclass(frozen=True, slots=True)
class ActionBlock(Block):
    """Buttons inside the page."""

    actions: tuple[PageAction, ...]


@dataclass(frozen=True, slots=True)
class ProgressBlock(Block):
    """Work under way; `total` 0 means nobody knows how long."""

    text: str
    _: KW_ONLY
    done: int = 0
    total: int = 0
    cancel: PageAction | None = None


@dataclass(frozen=True, slots=True)
class Field(Block):
    """A question with an answer.

    `who` is the text of the "who can see this" chip; `error` says what to do; `advice` is a
    quiet suggestion that stops nothing. `write` turns (record, answer) into a new record: the
    presenter calls it, the view never does.
    """

    label: str
    _: KW_ONLY
    hint: str = ""
    who: str = ""
    error: str = ""
    advice: tuple[str, ...] = ()
    read_only: bool = False
    write: Callable[[Any, Any], Any] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class TextField(Field):
    """Words; answer `str`. `limit` counts characters, 0 is no limit.

    What can only be read whole, such as a sum of money, is passed on `when_left`. What is copied
    from one that `is_secret` does not stay on the clipboard. Spelling is looked at where `prose` is
    said; without a word, where there are several lines.
    """

    _: KW_ONLY
    value: str = ""
    limit: int = 0
    multiline: bool = False
    when_left: bool = False
    is_secret: bool = False
    prose: bool | None = None

    @property
    def is_prose(self) -> bool:
        """Whether words of a language stand here: no names, numbers, addresses or secrets."""
        return not self.is_secret and (self.multiline if self.prose is None else self.prose)


@dataclass(frozen=True, slots=True)
class DateField(Field):
    """A day; answer `date | None`. One `is_to_come` has such a day as the example."""

    _: KW_ONLY
    value: date | None = None
    is_to_come: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceField(Field):
    """One of a few answers as radio buttons; answer `str`, "" while none is chosen."""

    _: KW_ONLY
    options: tuple[Option, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class SelectField(Field):
    """One of many answers in a drop-down list; answer `str`, "" while none is chosen."""

    _: KW_ONLY
    options: tuple[Option, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class CheckField(Field):
    """Yes or not yet; answer `bool`. The label stands beside the box."""

    _: KW_ONLY
    value: bool = False


@dataclass(frozen=True, slots=True)
class ChecksField(Field):
    """Any of several answers; answer `tuple[str, ...]` in the order of the options."""

    _: KW_ONLY
    options: tuple[Option, ...] = ()
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One item of a list, with a form of its own; `folded` says that it begins folded."""

    id: str
    title: str
    _: KW_ONLY
    summary: str = ""
    folded: bool = False
    blocks: tuple[Block, ...] = ()
    movable: bool = False
    removable: bool = False
    remove_label: str = ""


@dataclass(frozen=True, slots=True)
class ListField(Field):
    """A list of cards; `add_label` "" means that nothing can be added."""

    _: KW_ONLY
    items: tuple[Card, ...] = ()
    empty_text: str = ""
    add_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageState:
    """Everything that one page shows; `lock` is the padlock line, "" while it is open."""

    step: str
    title: str
    stage_title: str = ""
    purpose: str = ""
    due: Due | None = None
    complete_when: tuple[Check, ...] = ()
    lock: str = ""
    problems: tuple[Problem, ...] = ()
    blocks: tuple[Block, ...] = ()
    actions: tuple[PageAction, ...] = ()
