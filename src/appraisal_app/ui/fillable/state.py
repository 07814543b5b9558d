"""Bringing in forms, as a page: what is asked, what a form says, and what became of each file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from appraisal_app.application.fillable.answers import Flagged
from appraisal_app.application.submitted_words import SaidPart
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
    TableBlock,
)

CHOOSE, FOLDER, TAKE, LEAVE, SEE = "choose", "folder", "take", "leave_out", "see"
BEFORE = (
    "Choose the forms that came back, one or several, or the folder in which you saved them; or "
    "drop them on the window. They are only read, and nothing comes in before you have seen it."
)
CANNOT = "Nothing can be brought in here: the file can only be read."
TAKEN, LEFT = "Taken in", "Left out; nothing was changed"
NOTHING = "nothing"
_NAMED = 3
_AROUND = 24
_SIGN = "▢"
"""Shown where a letter was lost."""


class Outcome(StrEnum):
    """What became of a file, in the words of the sum."""

    TAKEN = "taken in"
    LEFT = "left out"
    REFUSED = "not taken in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """A file, and what became of it."""

    name: str
    words: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One form that may come in: what it says, and what can be done with it.

    `take` raises DomainError or AppError and then changed nothing; `question` is why somebody has
    to choose, "" where nothing speaks against it.
    """

    facts: tuple[tuple[str, str], ...]
    told: tuple[SaidPart, ...]
    take: Callable[[], None]
    standing: tuple[SaidPart, ...] = ()
    """What is here now, and of which only the differences are shown."""
    flagged: tuple[Flagged, ...] = ()
    remarks: tuple[str, ...] = ()
    question: str = ""
    take_label: str = "Take it in"
    leave_label: str = "Leave it out"
    left: str = LEFT
    is_seen_first: bool = True
    """Whether somebody looks at it before it is taken in."""
    step: StepKind | None = None
    """The page on which it is seen afterwards, or None for where the page before leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the page shows: the form in sight with its file, and all files that are done with."""

    name: str = ""
    came: Shown | None = None
    total: int = 0
    """Forms that are gone through together."""
    waiting: tuple[str, ...] = ()
    """Those that come after the one in sight, by name."""
    fates: tuple[Fate, ...] = ()
    taken: bool = False
    see: str = "See it in the review"
    can_write: bool = True
    problems: tuple[Problem, ...] = ()
    working: tuple[Block, ...] = field(default=())


def bringing_page(at: Situation) -> PageState:
    """The page before, while and after forms are looked into."""
    return PageState(
        step="forms",
        title="Bring in forms",
        purpose="Forms that somebody filled in without this application, taken in word for word.",
        problems=at.problems,
        blocks=(*at.working, *_blocks(at), *_fates(at)),
        actions=tuple(_actions(at)),
    )


def _actions(at: Situation) -> Iterator[PageAction]:
    if at.came is not None:
        return
    is_free = at.can_write and not at.working
    yield PageAction(FOLDER, "Choose a folder…", enabled=is_free)
    yield PageAction(CHOOSE, "Choose forms…", primary=not at.taken, enabled=is_free)
    if at.taken:
        yield PageAction(SEE, at.see, primary=True)


def _blocks(at: Situation) -> tuple[Block, ...]:
    if not at.can_write:
        return (Note("cannot", CANNOT, kind=NoteKind.LOCK),)
    if at.came is not None:
        return tuple(_preview(at, at.came))
    return () if at.fates or at.working else (Note("before", BEFORE),)


def _preview(at: Situation, came: Shown) -> Iterator[Block]:
    yield from _place(at)
    yield Facts("form.facts", came.facts)
    for number, words in enumerate(came.remarks):
        yield Note(f"remark.{number}", words, kind=NoteKind.WARN)
    for number, flagged in enumerate(came.flagged):
        yield Note(f"damaged.{number}", _damage(flagged), kind=NoteKind.WARN)
    if came.question:
        yield Note("compare", came.question, kind=NoteKind.WARN)
    if came.standing and came.question:
        yield from _compared(came)
    else:
        yield from _said(came.told)
    yield ActionBlock("decide", _choices(came, len(at.waiting)))


def _place(at: Situation) -> Iterator[Block]:
    """Which file is in sight, and where it stands among all of them."""
    if at.total <= 1:
        yield Heading("form", at.name)
        return
    number = at.total - len(at.waiting)
    yield Heading(
        "form",
        phrased("Form {number} of {total}: {name}", number=number, total=at.total, name=at.name),
    )
    yield ProgressBlock("form.place", _still_waiting(at.waiting), done=number - 1, total=at.total)


def _still_waiting(names: tuple[str, ...]) -> str:
    if not names:
        return "This is the last one."
    shown = strung(", ", names[:_NAMED])
    rest = phrased(" and {count} more", count=len(names) - _NAMED) if len(names) > _NAMED else ""
    return phrased_by(
        len(names),
        "{count} still waits: {shown}{rest}.",
        "{count} still wait: {shown}{rest}.",
        count=len(names),
        shown=shown,
        rest=rest,
    )


def _choices(came: Shown, left: int) -> tuple[PageAction, ...]:
    more = phrased("{left} more to look at.", left=left) if left else ""
    return (
        PageAction(LEAVE, came.leave_label),
        PageAction(TAKE, came.take_label, primary=True, hint=more),
    )


def _damage(flagged: Flagged) -> str:
    first = flagged.places[0]
    start, end = max(first - _AROUND, 0), first + _AROUND
    shown = [_SIGN if at in flagged.places else letter for at, letter in enumerate(flagged.text)]
    words = " ".join("".join(shown[start:end]).split())
    cut = f"{'…' if start else ''}{words}{'…' if end < len(shown) else ''}"
    count = len(flagged.places)
    lost = "one letter was" if count == 1 else phrased("{count} letters were", count=count)
    return phrased(
        "In “{question}” {lost} damaged by a program on the way, at {sign} in "
        "“{cut}”. Ask what was written there, and for the form once more if "
        "it matters.",
        question=flagged.question,
        lost=lost,
        sign=_SIGN,
        cut=cut,
    )


def _said(parts: tuple[SaidPart, ...]) -> Iterator[Block]:
    for part in parts:
        yield Heading(f"said.{part.key}.heading", part.title, level=3)
        yield Facts(f"said.{part.key}", tuple((said.question, said.words) for said in part.said))


def _compared(came: Shown) -> Iterator[Block]:
    here, there = _by_place(came.standing), _by_place(came.told)
    places = (*there, *(place for place in here if place not in there))
    for place in places:
        old, new = here.get(place, ""), there.get(place, "")
        if old == new:
            continue
        key = ".".join(("compare", *place))
        yield Heading(
            f"{key}.heading", phrased("{place}: {place2}", place=place[1], place2=place[2]), level=3
        )
        rows = (("Stands here", old or NOTHING), ("On the form", new or NOTHING))
        yield Facts(key, rows)


def _by_place(parts: tuple[SaidPart, ...]) -> dict[tuple[str, str, str], str]:
    return {
        (part.key, part.title, said.question): said.words for part in parts for said in part.said
    }


def _fates(at: Situation) -> tuple[Block, ...]:
    if not at.fates:
        return ()
    rows = tuple((each.name, each.words) for each in at.fates)
    is_over = at.came is None and not at.working
    return (
        *((Note("sum", _sum(at.fates)),) if is_over else ()),
        Heading("fates.heading", "What became of each file"),
        TableBlock("fates", ("File", "What became of it"), rows),
    )


def _sum(fates: tuple[Fate, ...]) -> str:
    """Such as "All 5 files were looked at: 2 taken in, 1 left out, 2 not taken in."."""
    counts = ((each, sum(fate.outcome is each for fate in fates)) for each in Outcome)
    parts = strung(
        ", ", (phrased("{count} {each}", count=count, each=each) for each, count in counts if count)
    )
    looked = (
        "The file was" if len(fates) == 1 else phrased("All {count} files were", count=len(fates))
    )
    return phrased("{looked} looked at: {parts}.", looked=looked, parts=parts)
