"""Small builders of fields: a place in the record, an attribute, and the words around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeAlias

from appraisal_app.domain.phrases import phrased_by
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    Card,
    CheckField,
    ChecksField,
    ChoiceField,
    DateField,
    ListField,
    Option,
    SelectField,
    TextField,
)
from appraisal_app.ui.stages.list_edits import ListEdit, edited
from appraisal_app.ui.stages.places import At

LINE = 200
"""Characters of an answer of one line, unless the field says otherwise."""

NOT_PROSE = frozenset(
    {
        "chaired_by",
        "company_no",
        "decided_by",
        "facilitator",
        "from_name",
        "full_name",
        "link",
        "local_authority",
        "name",
        "organisation",
        "owner",
        "peer",
        "policy_version",
        "promise_owner",
        "to_name",
        "unit",
        "urn",
        "version",
        "vetter",
        "when",
        "who",
    }
)
"""Attributes of one line that hold a name, a number or an address, whose spelling is nobody's."""

TO_COME = frozenset(
    {
        "advice_due",
        "appeal_until",
        "by",
        "comments_due",
        "destroy_on",
        "do_by",
        "due",
        "due_on",
        "hearing_on",
        "keep_until",
        "next_on",
        "next_review_on",
        "promise_by",
        "review_by",
        "review_due",
        "runs_from",
        "support_until",
    }
)
"""Attributes that hold a day which is usually still to come when it is entered."""

Parse: TypeAlias = Callable[[str], Any]
"""Turns a chosen value into the attribute; raises ValueError on what cannot be chosen."""


@dataclass(frozen=True, slots=True)
class Ask:
    """The words around a field."""

    label: str
    hint: str = ""
    who: str = ""
    advice: tuple[str, ...] = ()
    error: str = ""


def text(at: At[Any], name: str, ask: Ask, *, limit: int = LINE) -> TextField:
    """An answer of one line; its spelling is looked at unless it is a name or a number."""
    return replace(_text(at, name, ask, limit), prose=name not in NOT_PROSE)


def long_text(at: At[Any], name: str, ask: Ask, *, limit: int) -> TextField:
    """An answer of several lines."""
    return replace(_text(at, name, ask, limit), multiline=True)


def _text(at: At[Any], name: str, ask: Ask, limit: int) -> TextField:
    value: str = at.attribute(name)
    return TextField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error or _too_long(value, limit),
        advice=ask.advice,
        value=value,
        limit=limit,
        write=_writer(at, name),
    )


def _too_long(value: str, limit: int) -> str:
    over = len(value) - limit
    if over <= 0:
        return ""
    return phrased_by(
        over,
        "Shorten this by {over} character.",
        "Shorten this by {over} characters.",
        over=f"{over:,}",
    )


def _writer(at: At[Any], name: str) -> Callable[[Record, Any], Record]:
    place = at.place

    def write(record: Record, answer: object) -> Record:
        return place.changed(record, name, answer)

    return write


def day(at: At[Any], name: str, ask: Ask) -> DateField:
    """A day that may still be open."""
    return DateField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        value=at.attribute(name),
        is_to_come=name in TO_COME,
        write=_writer(at, name),
    )


def needed_day(at: At[Any], name: str, ask: Ask) -> DateField:
    """A day that there always is: clearing it keeps the old one."""
    place = at.place

    def write(record: Record, answer: object) -> Record:
        return record if answer is None else place.changed(record, name, answer)

    return replace(day(at, name, ask), write=write)


def tick(at: At[Any], name: str, ask: Ask) -> CheckField:
    """Yes, or not yet."""
    return CheckField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        value=at.attribute(name),
        write=_writer(at, name),
    )


def choice(
    at: At[Any], name: str, ask: Ask, options: tuple[Option, ...], parse: Parse = str
) -> ChoiceField:
    """One of a few answers, all in sight."""
    return ChoiceField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        options=options,
        value=_shown(at.attribute(name)),
        write=_parsing_writer(at, name, parse),
    )


def select(
    at: At[Any], name: str, ask: Ask, options: tuple[Option, ...], parse: Parse = str
) -> SelectField:
    """One of many answers, in a drop-down list."""
    return SelectField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        options=options,
        value=_shown(at.attribute(name)),
        write=_parsing_writer(at, name, parse),
    )


YES, NO = "yes", "no"


def yes_or_no(answer: str) -> bool | None:
    """Reads the answer of a yes/no question; "" is no answer yet."""
    return None if not answer else answer == YES


def maybe(kind: type[Enum]) -> Parse:
    """Reads an answer that may still be open."""
    return lambda answer: kind(answer) if answer else None


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else str(value)


def _parsing_writer(at: At[Any], name: str, parse: Parse) -> Callable[[Record, Any], Record]:
    place = at.place

    def write(record: Record, answer: str) -> Record:
        try:
            value = parse(answer)
        except ValueError:
            return record
        return place.changed(record, name, value)

    return write


def ticks(
    at: At[Any], name: str, ask: Ask, options: tuple[Option, ...], *, suffix: str = ""
) -> ChecksField:
    """Any of several answers; what is stored beyond these options stays as it is."""
    place = at.place
    offered = tuple(option.value for option in options)

    def write(record: Record, answer: tuple[str, ...]) -> Record:
        whole = place.read(record)
        if whole is None:
            return record
        before: tuple[str, ...] = getattr(whole, name)
        kept = tuple(each for each in before if each not in offered or each in answer)
        new = tuple(each for each in answer if each not in kept)
        return place.changed(record, name, (*kept, *new))

    return ChecksField(
        place.key_of(f"{name}.{suffix}" if suffix else name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        options=options,
        values=tuple(each for each in offered if each in at.attribute(name)),
        write=write,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """How the items of a list are shown and made; `make` takes the record and the new id."""

    card: Callable[[At[Any]], Card]
    make: Callable[[Record, str], Any]
    add_label: str
    empty_text: str


def cards(at: At[Any], name: str, ask: Ask, listing: Listing, *, id_name: str = "id") -> ListField:
    """A list of cards, told apart by `id_name`; its `write` takes a ListEdit."""
    items: tuple[Any, ...] = at.attribute(name)
    shown = tuple(
        listing.card(at.existing(name, getattr(each, id_name), id_name=id_name)) for each in items
    )
    movable = len(shown) > 1
    return ListField(
        at.place.key_of(name),
        ask.label,
        hint=ask.hint,
        who=ask.who,
        error=ask.error,
        advice=ask.advice,
        items=tuple(replace(each, movable=movable) for each in shown),
        add_label=listing.add_label,
        empty_text=listing.empty_text,
        write=_list_writer(at, name, listing, id_name),
    )


def _list_writer(
    at: At[Any], name: str, listing: Listing, id_name: str
) -> Callable[[Record, Any], Record]:
    place = at.place

    def write(record: Record, edit: ListEdit) -> Record:
        whole = place.read(record)
        if whole is None:
            return record
        items: tuple[Any, ...] = getattr(whole, name)
        after = edited(
            items,
            edit,
            lambda each: getattr(each, id_name),
            lambda new: listing.make(record, new),
        )
        return place.changed(record, name, after)

    return write
