"""`compare`: how a copy stands to a file, and which parts differ; no text of either."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from appraisal_app.application.errors import AppError, VanishedError
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.two_copies.comparing import Compared, Difference, compare
from appraisal_app.application.two_copies.names import name_of
from appraisal_app.cli.files import opened
from appraisal_app.cli.secrets import file_key
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.two_copies import ChangedIn, Relation

RELATIONS = {
    Relation.SAME: "same: both hold the same",
    Relation.AHEAD: "ahead: the copy goes on from the file",
    Relation.BEHIND: "behind: the file goes on from the copy",
    Relation.PARTED: "parted: both went on",
}
CHANGED = {
    ChangedIn.HERE: "changed in the file",
    ChangedIn.THERE: "changed in the copy",
    ChangedIn.BOTH: "changed in both",
}


def compare_files(arguments: Namespace, services: Services) -> int:
    """Print the relation, when they parted, and a line for each part that differs."""
    file, copy = arguments.file, arguments.copy
    if file.exists() and copy.exists() and file.samefile(copy):
        raise AppError("FILE and COPY are the same file. Name the copy that came back.")
    with opened(file, arguments, services) as ours, _read(arguments, services) as theirs:
        found = compare(ours, theirs)
    print(*_relation(found), sep="\n")
    for line in _lines(found):
        print(line)
    return 0


@contextmanager
def _read(arguments: Namespace, services: Services) -> Generator[CaseFile]:
    """The copy, never touched itself: what is opened is a private copy of it."""
    path: Path = arguments.copy
    if not path.exists():
        raise VanishedError
    own = Namespace(passphrase_file=arguments.copy_passphrase_file or arguments.passphrase_file)
    if arguments.copy_passphrase_file is None:
        own.recovery_key_file = arguments.recovery_key_file
    files = services.files()
    case = files.open_copy(path, file_key(own, files, path), at=services.clock.now())
    try:
        yield case
    finally:
        case.close()


_REPAIRED = "repaired: the {which} was recovered from a damaged one on {day}; this is what differs"


def _relation(found: Compared) -> Iterator[str]:
    """What a repair lost was never anybody's work, so such a copy is neither ahead nor behind."""
    told = (("file", found.repaired.here), ("copy", found.repaired.there))
    lines = [_REPAIRED.format(which=each, day=long_day(at)) for each, at in told if at is not None]
    yield from lines or [RELATIONS[found.relation]]


def _lines(found: Compared) -> Iterator[str]:
    if found.parted_at is not None and found.relation is not Relation.SAME:
        yield f"the same until {found.parted_at:%Y-%m-%dT%H:%M:%SZ}"
    for part in found.file_parts:
        yield _line("file", part)
    for review in found.reviews:
        if review.ours is None or review.theirs is None:
            which = "copy" if review.ours is None else "file"
            yield f"{review.cycle.label}  only in the {which}: the whole review"
            if review.stays:
                yield f"{review.cycle.label}  {review.stays}"
        else:
            for part in review.parts:
                yield _line(review.cycle.label, part)
    yield from _papers(found)


def _papers(found: Compared) -> Iterator[str]:
    for which, papers in (("file", found.papers_here), ("copy", found.papers_there)):
        for paper in papers:
            yield f"paper  only in the {which}: {paper}"


def _line(where: str, part: Difference) -> str:
    return f"{where}  {CHANGED[part.changed]}: {name_of(part.kind)}"
