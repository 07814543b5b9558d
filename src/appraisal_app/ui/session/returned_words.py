"""What is said and asked about a copy of the open file that came back."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from appraisal_app.application.ports.interaction import Choice, Question
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.two_copies import Relation

if TYPE_CHECKING:
    from appraisal_app.application.two_copies.comparing import Compared
    from appraisal_app.application.two_copies.known import WentOn

BACKUPS = "backups"
COMPARE, INSTEAD, ANYWAY, GO_ON, NOT_NOW = "compare", "instead", "anyway", "go_on", "not_now"
CHOOSE = "Compare with another copy"
ITSELF = (
    "That is the file that is open",
    "There is nothing to compare. Choose the copy that came back, for instance from an e-mail.",
)
_NOT_NOW = Choice(NOT_NOW, "Not now")

_MET: dict[Relation | None, str] = {
    Relation.SAME: "Both hold the same. Work in one of them only, so that they do not part.",
    Relation.AHEAD: "This copy goes on from {name}: somebody worked in it after it was copied. "
    "Compare the two to go on with its work in {name}.",
    Relation.BEHIND: "{name} went on since this copy was made, so the copy is the older of the "
    "two. Nothing in it is missing from {name}.",
    Relation.PARTED: "Both went on since they were the same. Compare the two and choose, part by "
    "part, what is to stand in {name}.",
    None: "{name} holds something that this copy does not; perhaps both went on. Compare the two "
    "to find out.",
}


def met(copy: Path, original: Path, relation: Relation | None) -> Question:
    """A file that seems to be a copy of another one is about to be shown."""
    name = named(original, beside=copy)
    there = phrased(
        "You opened {name} before; it lies in {parent}.", name=name, parent=original.parent
    )
    is_done = relation in {Relation.SAME, Relation.BEHIND}
    first = (
        Choice(INSTEAD, phrased("Open {name}", name=name))
        if is_done
        else Choice(COMPARE, "Compare the two")
    )
    return Question(
        title=phrased("{name} is a copy of {name2}", name=copy.name, name2=name),
        text=phrased("{format}\n\n{there}", format=phrased(_MET[relation], name=name), there=there),
        choices=(first, Choice(ANYWAY, "Open it anyway"), _NOT_NOW),
    )


def went_on_in(file: Path, went: WentOn, relation: Relation | None) -> Question:
    """A file is about to be shown after which a copy of it was worked in."""
    copy = went.copy
    name = named(copy.path, beside=file)
    way, rest = Choice(INSTEAD, phrased("Open {name}", name=name)), _LEFT
    if relation is Relation.PARTED:
        way, rest = Choice(COMPARE, "Compare the two"), _PARTED
    ways = (way,) if went.is_there else ()
    return Question(
        title=phrased("The work went on in {name}", name=name),
        text=phrased(
            "{file} was last open on this computer on {since}. Then the work went on in a copy of "
            "it, last on {seen}: {path}. {rest}",
            file=file.name,
            since=long_day(went.since),
            seen=long_day(copy.seen),
            path=copy.path,
            rest=phrased(rest if ways else _AWAY, name=name),
        ),
        choices=(*ways, Choice(ANYWAY, "Open it anyway"), _NOT_NOW),
    )


_LEFT = "What you write in the file that you are opening will be missing from {name}."
_PARTED = (
    "Both went on since they were the same. Compare the two and choose, part by part, what is to "
    "stand in {name}."
)
_AWAY = (
    "It is not there now: connect its disk, or find it with Open. What you write in the file that "
    "you are opening will be missing from it."
)


def gone(path: Path, seen: date) -> Question:
    """The file does not hold any more what it held when it was last open on this computer."""
    return Question(
        title=phrased("{name} is not as you left it", name=path.name),
        text=(
            phrased(
                "This record was rewritten, or an older copy was put in its place, "
                "since you opened it on {seen}. What was done in it by then may be "
                "missing or altered.\n\nIf you put an older copy there yourself, open "
                "it. If not, look at the backups: the newest one from that day holds "
                "what you left. Nothing is changed by looking.",
                seen=long_day(seen),
            )
        ),
        choices=(
            Choice(BACKUPS, "Open it, and look at the backups"),
            Choice(ANYWAY, "Open it"),
            _NOT_NOW,
        ),
    )


def named(path: Path, *, beside: Path) -> str:
    """The file's name, with its folder where the other one has the same."""
    return (
        path.name
        if path.name != beside.name
        else phrased("{name} in “{name2}”", name=path.name, name2=path.parent.name)
    )


def ahead(compared: Compared, ours: Path, theirs: Path, zone: tzinfo | None) -> Question:
    """Whether to go on with a copy that went on from the open file."""
    name = named(theirs, beside=ours)
    text = phrased(
        "Somebody went on working in {name}{last}. It holds everything that "
        "stands in this file, and more. If you go on with it, it takes this "
        "file's place; a backup of this file as it stands now is made first.",
        name=name,
        last=_last(compared, zone),
    )
    return Question(
        title="The copy goes on from this file",
        text=text,
        choices=(Choice(GO_ON, "Go on with the returned copy"), _NOT_NOW),
    )


def told(compared: Compared, ours: Path, theirs: Path, zone: tzinfo | None) -> tuple[str, str]:
    """That nothing is to be done, or that it cannot be done here."""
    name = named(theirs, beside=ours)
    since = _until(compared, zone)
    return {
        Relation.SAME: ("Both hold the same", phrased(_SAME, name=name)),
        Relation.BEHIND: ("The copy is behind this file", phrased(_BEHIND, name=name, since=since)),
    }.get(compared.relation, ("Both went on", _both(compared, name, since)))


_SAME = "Nothing in {name} differs from this file. Go on as you were."
_BEHIND = (
    "Everything in {name} stands in this file, and this file went on since{since}. There is "
    "nothing to take over; go on as you were."
)
_BOTH = (
    "This file and {name} were both worked in since{since}. {parts} In a file of this kind nothing "
    "can be taken over part by part. Decide which of both you go on with: copy by hand what only "
    "the other one has, then put that one away under another name. Nothing was changed."
)


def _both(compared: Compared, name: str, since: str) -> str:
    # Loaded with the first comparison: the first page needs none.
    from appraisal_app.application.two_copies.own_files import parted

    return phrased(_BOTH, name=name, since=since, parts=parted(compared).said)


def went_on(backup: Path | None, *, is_same_key: bool) -> tuple[str, str]:
    """That the copy has taken the file's place, and how to undo it."""
    key = "" if is_same_key else "It opens with the passphrase of the copy from now on. "
    return "You go on with the returned copy", phrased(
        "{key}{backup}", key=key, backup=undoing(backup)
    )


def undoing(backup: Path | None) -> str:
    """Where the file as it stood before lies."""
    where = phrased(" It lies at {backup}.", backup=backup) if backup is not None else ""
    return phrased(
        "A backup of this file as it stood before was made first.{where} To undo this, open it.",
        where=where,
    )


def moment(at: datetime, zone: tzinfo | None) -> str:
    """A day and a time of day."""
    local = at.astimezone(zone)
    return phrased("{local}, {local2}", local=long_day(local), local2=f"{local:%H:%M}")


def _last(compared: Compared, zone: tzinfo | None) -> str:
    at = compared.last_there
    return phrased(", last on {moment}", moment=moment(at, zone)) if at is not None else ""


def _until(compared: Compared, zone: tzinfo | None) -> str:
    at = compared.parted_at
    return phrased(" {moment}", moment=moment(at, zone)) if at is not None else ""
