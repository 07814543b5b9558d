"""The page on which earlier wordings stand, as a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.ports.interaction import ProgressNote
from appraisal_app.application.rewording import difference
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.earlier_wording.finding import Reworded, Wording
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    ListField,
    Note,
    Option,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
    SelectField,
)

PAGE, BACK, STOP = "page", "back", "stop"
PUT = "put:"
"""Begins the key of the button that puts a wording back: the field's key, then its place."""
_PURPOSE = (
    "How the texts of a page read before: since this file was opened, and in each of its backups. "
    "An earlier wording goes when the last backup that holds it goes."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the page shows: whose texts, what was found, how far the backups are read."""

    pages: tuple[Option, ...] = ()
    page: str = ""
    found: tuple[Reworded, ...] = ()
    note: ProgressNote | None = None
    unread: int = 0
    said: str = ""
    problems: tuple[Problem, ...] = ()


def wording_page(shown: Shown) -> PageState:
    """The page as it is now."""
    return PageState(
        step="earlier-wording",
        title="Earlier wording",
        purpose=_PURPOSE,
        problems=shown.problems,
        blocks=(
            *((Note("said", shown.said),) if shown.said else ()),
            *_which(shown),
            *_progress(shown),
            *(_text(each) for each in shown.found),
            *_nothing(shown),
            *_unread(shown),
        ),
        actions=(PageAction(BACK, "Back"),),
    )


def _which(shown: Shown) -> Iterator[Block]:
    if shown.pages:
        yield SelectField(PAGE, "Which page?", options=shown.pages, value=shown.page)


def _progress(shown: Shown) -> Iterator[Block]:
    if shown.note is not None:
        yield ProgressBlock(
            "reading",
            shown.note.text,
            done=shown.note.done,
            total=shown.note.total,
            cancel=PageAction(STOP, "Stop"),
        )


def _nothing(shown: Shown) -> Iterator[Block]:
    if not shown.pages:
        yield Note("no_texts", "No page of this file has a text to write yet.")
    elif not shown.found and shown.note is None:
        yield Note(
            "none",
            "No earlier wording of this page is known, neither since the file was opened nor "
            "in a backup.",
        )


def _unread(shown: Shown) -> Iterator[Block]:
    if shown.unread:
        could = (
            "1 backup could"
            if shown.unread == 1
            else phrased("{unread} backups could", unread=shown.unread)
        )
        yield Note(
            "unread",
            phrased(
                "{could} not be read with the passphrase of today. Backups, in the "
                "menu File, says which, and opens them with the passphrase of their "
                "day.",
                could=could,
            ),
        )


def _text(found: Reworded) -> Block:
    cards = (_card(found, place, each) for place, each in enumerate(found.wordings))
    return ListField(f"texts:{found.field.key}", found.title, items=tuple(cards), read_only=True)


def _card(found: Reworded, place: int, wording: Wording) -> Card:
    changes = difference(wording.text, found.field.value)
    facts = Facts(f"facts:{found.field.key}:{place}", (("It read", wording.text),))
    then = Facts(f"then:{found.field.key}:{place}", (("Changed since", changes),))
    back = PageAction(f"{PUT}{found.field.key}:{place}", "Put this wording back")
    put = (ActionBlock(f"putting:{found.field.key}:{place}", (back,)),) if found.is_open else ()
    return Card(
        id=f"{found.field.key}:{place}",
        title=wording.when,
        summary=_beginning(wording.text),
        folded=True,
        blocks=(facts, then, *put),
    )


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return (
        words
        if len(words) <= _SHORT
        else phrased("{rsplit}…", rsplit=words[:_SHORT].rsplit(" ", 1)[0])
    )


_SHORT = 90
