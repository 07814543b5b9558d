"""The page of backups, as a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path

from appraisal_app.application.backing_up.key_change import is_outdated
from appraisal_app.application.backing_up.second_place import REPLACED
from appraisal_app.application.ports.backups import BackupFacts, SecondPlace
from appraisal_app.application.ports.interaction import ProgressNote
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.ui.backups.cards import card
from appraisal_app.ui.backups.older_words import bring_label, delete_label, older_note
from appraisal_app.ui.backups.words import Times, size_in_words, unfit_words
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    ListField,
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
)

NOW, TEST, CANCEL = "back_up", "test", "cancel"
CHOOSE, REFUSE, FORGET = "choose_place", "refuse_place", "forget_place"
BRING, DELETE_OLDER = "bring_older", "delete_older"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is known: the backups at each place, and the second place.

    `there` is None while nobody has looked, or where the second place cannot be reached;
    `is_replaced` says that another folder stands in its place.
    """

    here: tuple[BackupFacts, ...] = ()
    there: tuple[BackupFacts, ...] | None = None
    is_replaced: bool = False
    second: SecondPlace = field(default_factory=SecondPlace)
    size: int = 0
    is_protected: bool = True
    can_write: bool = True
    now: datetime | None = None

    @property
    def zone(self) -> tzinfo | None:
        """Where the days are told."""
        return self.now.tzinfo if self.now is not None else None

    @property
    def all(self) -> tuple[BackupFacts, ...]:
        """Every backup within reach."""
        return (*self.here, *(self.there or ()))

    @property
    def times(self) -> Times:
        """Tells each backup within reach from the others."""
        return Times.among(self.all, self.zone)

    @property
    def older(self) -> tuple[BackupFacts, ...]:
        """Those that are not protected as the file is now."""
        return tuple(each for each in self.all if is_outdated(each, is_protected=self.is_protected))

    @property
    def good(self) -> tuple[BackupFacts, ...]:
        """Those that the key of today opens, as far as is known."""
        return tuple(each for each in self.all if each.is_fit and each.opens is not False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What goes on: the work under way, what the last one came to, what is wrong."""

    note: ProgressNote | None = None
    told: str = ""
    problems: tuple[Problem, ...] = ()


def backups_page(seen: Seen, doing: Doing) -> PageState:
    """The whole page."""
    return PageState(
        step="backups",
        title="Backups",
        purpose="Copies of this file as it was on earlier days. Each one was opened and compared "
        "with the file when it was made. A backup is made each time the file is closed, and "
        "before anything that cannot be undone.",
        problems=doing.problems,
        blocks=(
            *_told(doing),
            _now(seen),
            ActionBlock("now", _actions(seen, doing)),
            *_second(seen, doing),
            *_older(seen, doing),
            *_list(seen, doing),
            Note("kept", _KEPT, kind=NoteKind.QUIET),
        ),
    )


_KEPT = (
    "Kept are the latest ten, the last one of each of 14 days, and the last one of each of 24 "
    "months. The rest go by themselves when a newer one is whole."
)


def _told(doing: Doing) -> Iterator[Block]:
    if doing.note is not None:
        cancel = PageAction(CANCEL, "Stop")
        note = doing.note
        yield ProgressBlock("working", note.text, done=note.done, total=note.total, cancel=cancel)
    elif doing.told:
        yield Note("told", doing.told)


def _now(seen: Seen) -> Facts:
    good = [each.last_test for each in seen.all if each.last_test and each.is_fit]
    last = next((each for each in seen.here if each.is_fit), None)
    return Facts(
        "facts",
        (
            ("Size of the file", size_in_words(seen.size)),
            ("Last backup", seen.times.of(last) if last else "None yet"),
            ("Last good test", _moment(max(good), seen.zone) if good else "None yet"),
        ),
    )


def _actions(seen: Seen, doing: Doing) -> tuple[PageAction, ...]:
    free = doing.note is None
    hint = "Opens each one and compares its record with its hashes." if seen.all else _NONE_TO_TEST
    test = PageAction(TEST, "Test every backup", enabled=free and bool(seen.all), hint=hint)
    now = PageAction(NOW, "Back up now", primary=True, enabled=free)
    return (test, now) if seen.can_write else (test,)


_NONE_TO_TEST = "There is no backup to test yet."


def _second(seen: Seen, doing: Doing) -> Iterator[Block]:
    yield Heading("second", "A second place")
    free, place = doing.note is None, seen.second
    choose = PageAction(CHOOSE, "Choose a folder…", enabled=free)
    refuse = PageAction(REFUSE, "Do without one…", enabled=free, hint="Asks for the reason.")
    if place.folder is not None:
        yield Facts("second.facts", _facts_of(place, place.folder, seen))
        # What just went wrong says it already.
        if seen.there is None and free and not doing.problems:
            said = phrased(REPLACED, folder=place.folder) if seen.is_replaced else _AWAY
            yield Note("second.away", said, kind=NoteKind.WARN)
        again = PageAction(CHOOSE, "Choose another folder…", enabled=free)
        give_up = PageAction(FORGET, "Give it up…", enabled=free)
        yield ActionBlock("second.actions", (again, give_up))
    elif place.refused:
        since = _moment(place.refused_at, seen.zone) if place.refused_at else "before"
        yield Facts("second.facts", (("None, since", since), ("Why", place.refused)))
        yield ActionBlock("second.actions", (choose,))
    else:
        yield Note("second.none", _NONE, kind=NoteKind.WARN)
        yield ActionBlock("second.actions", (choose, refuse))


_NONE = (
    "All backups are on this computer. If it is stolen or breaks, they are lost together with the "
    "file. Choose a folder on a stick, another disk or the network: each backup then goes there "
    "too."
)
_AWAY = (
    "The second place cannot be reached now. Plug the disk in or connect to the network, then "
    "press “Back up now”. Backups on this computer are made all the same."
)


def _facts_of(place: SecondPlace, folder: Path, seen: Seen) -> tuple[tuple[str, str], ...]:
    reached = _moment(place.reached_at, seen.zone) if place.reached_at else "Not yet"
    return (("Folder", str(folder)), ("Last time everything was there", reached))


def _older(seen: Seen, doing: Doing) -> Iterator[Block]:
    if not seen.older or not seen.can_write:
        return
    free, count = doing.note is None, len(seen.older)
    yield Heading("older", "From before the passphrase was changed")
    yield Note("older.note", older_note(count), kind=NoteKind.WARN)
    label = bring_label(count, is_protected=seen.is_protected)
    yield ActionBlock(
        "older.actions",
        (
            PageAction(BRING, label, enabled=free),
            PageAction(DELETE_OLDER, delete_label(count), enabled=free),
        ),
    )


def _unfit(seen: Seen) -> Iterator[Block]:
    damaged = sum(each.is_damaged for each in seen.all)
    foreign = sum(each.is_foreign for each in seen.all)
    if damaged + foreign:
        said = phrased_by(
            damaged + foreign,
            "Among these:{said} It is kept until somebody removes it on its card.",
            "Among these:{said} They are kept until somebody removes them, each on its card.",
            said=unfit_words(damaged=damaged, foreign=foreign),
        )
        yield Note("unfit", said, kind=NoteKind.WARN)


def _list(seen: Seen, doing: Doing) -> Iterator[Block]:
    yield Heading("list", "On this computer")
    yield from _unfit(seen)
    yield _cards("here", seen.here, seen, doing)
    if seen.there is not None:
        yield Heading("list.second", "At the second place")
        yield _cards("there", seen.there, seen, doing)


def _cards(key: str, backups: tuple[BackupFacts, ...], seen: Seen, doing: Doing) -> ListField:
    free = doing.note is None
    times = seen.times
    cards = tuple(
        card(each, times, now=seen.now, is_free=free, can_write=seen.can_write) for each in backups
    )
    empty = "None yet. Press “Back up now”."
    return ListField(key, "Backups, the latest first", items=cards, empty_text=empty)


def _moment(at: datetime, zone: tzinfo | None) -> str:
    return moment(at.astimezone(zone))
