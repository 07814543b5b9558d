"""The page on which words are found and replaced, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from appraisal_app.application.replacing import Wish
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.ui.forms.blocks import (
    Block,
    CheckField,
    ChecksField,
    Note,
    NoteKind,
    Option,
    PageAction,
    PageState,
    Problem,
    TextField,
)
from appraisal_app.ui.replacing.finding import Place

FIND, INSTEAD, WHOLE, LOOK, REPLACE_ALL, BACK = (
    "find",
    "instead",
    "whole",
    "look",
    "replace_all",
    "back",
)
ON_PAGE = "on:"
"""Begins the key of the list of one page."""
LONGEST = 200
"""Characters of what is looked for, and of what comes in its place."""
NO_WISH = Wish(find="", instead="")
OF_REVIEW = (
    "Looks through every answer of this review that can be changed now. What is signed, submitted "
    "or somebody else's is left as it is, and so is what stands under Year to year."
)
OF_OWN_FILE = (
    "Looks through all that you wrote in this file and can still change. What was sent, and what "
    "others wrote, is left as it is."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was found, and which of it is ticked; `said` tells what has just been done."""

    wish: Wish = NO_WISH
    places: tuple[Place, ...] | None = None
    ticked: frozenset[str] = frozenset()
    said: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def chosen(self) -> tuple[Place, ...]:
        """The answers in which the words are to be replaced."""
        return tuple(each for each in self.places or () if each.fits and each.key in self.ticked)


def replacing_page(wish: Wish, looked: Looked, purpose: str) -> PageState:
    """The page for what stands in its fields, with what was last looked for."""
    return PageState(
        step="replace",
        title="Replace in this review" if purpose == OF_REVIEW else "Replace in this file",
        purpose=purpose,
        problems=looked.problems,
        blocks=(*_said(looked), *_asked(wish), *_found(wish, looked)),
        actions=(PageAction(BACK, "Back"), *_deeds(wish, looked)),
    )


def _said(looked: Looked) -> tuple[Block, ...]:
    return (Note("said", looked.said),) if looked.said else ()


def _asked(wish: Wish) -> tuple[Block, ...]:
    return (
        TextField(FIND, "Find", value=wish.find, limit=LONGEST),
        TextField(INSTEAD, "Put in its place", value=wish.instead, limit=LONGEST),
        CheckField(WHOLE, "Whole words only", value=wish.is_whole),
    )


def _deeds(wish: Wish, looked: Looked) -> tuple[PageAction, ...]:
    """Finding is what there is to do, until something is found."""
    is_found = looked.wish == wish and any(each.fits for each in looked.places or ())
    look = PageAction(
        LOOK,
        "Find it",
        primary=not is_found,
        enabled=bool(wish.find.strip()),
        hint="" if wish.find.strip() else "Write first what is to be found.",
    )
    return (look, _replace(wish, looked)) if is_found else (look,)


def _found(wish: Wish, looked: Looked) -> tuple[Block, ...]:
    if looked.places is None or looked.wish != wish:
        return ()
    if not looked.places:
        none = phrased("“{find}” stands in no answer that can be changed now.", find=wish.find)
        return (Note("none", none),)
    fitting = [each for each in looked.places if each.fits]
    lists = tuple(
        _list(page, tuple(inside), looked)
        for page, inside in groupby(fitting, key=lambda each: each.page)
    )
    return (*_too_long(looked), *lists)


def _too_long(looked: Looked) -> tuple[Block, ...]:
    left = [each for each in looked.places or () if not each.fits]
    if not left:
        return ()
    names = strung(
        ", ",
        (
            phrased("“{question}” on {page}", question=each.question, page=each.page)
            for each in left
        ),
    )
    return (
        Note(
            "too_long",
            phrased(
                "Left out, because the new words would not fit: {names}. Shorten these first.",
                names=names,
            ),
            kind=NoteKind.WARN,
        ),
    )


def _list(page: str, inside: tuple[Place, ...], looked: Looked) -> ChecksField:
    return ChecksField(
        f"{ON_PAGE}{inside[0].key}",
        page,
        options=tuple(Option(each.key, each.question, _shown(each)) for each in inside),
        values=tuple(each.key for each in inside if each.key in looked.ticked),
    )


def _shown(place: Place) -> str:
    return (
        place.excerpt
        if place.times == 1
        else phrased("{excerpt} ({times} times)", excerpt=place.excerpt, times=place.times)
    )


def _replace(wish: Wish, looked: Looked) -> PageAction:
    times = sum(each.times for each in looked.chosen)
    what = phrased("with “{instead}”", instead=wish.instead) if wish.instead else "with nothing"
    return PageAction(
        REPLACE_ALL,
        phrased_by(
            times,
            "Replace {times} place {what}",
            "Replace {times} places {what}",
            times=times,
            what=what,
        ),
        primary=True,
        enabled=bool(times),
        hint="One step: undo brings everything back." if times else "Tick at least one answer.",
    )
