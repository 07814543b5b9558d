"""Which files were open on this computer, so that a copy of one is known when it comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from appraisal_app.application.ports.files import CaseFile, ChainHead
from appraisal_app.application.settings import Settings
from appraisal_app.domain.phrases import phrased

KNOWN_MAX = 24
_PARTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFile:
    """A file's number, its last event when it was last open here, on which day, where it lies."""

    document: str
    head: ChainHead
    seen: date
    path: Path

    @property
    def line(self) -> str:
        """As the settings keep it."""
        return phrased(
            "{document} {seq} {hash} {seen} {path}",
            document=self.document,
            seq=self.head.seq,
            hash=self.head.hash,
            seen=self.seen,
            path=self.path,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WentOn:
    """A copy in which the work went on after a file was last open here, on that day."""

    copy: KnownFile
    since: date
    is_there: bool
    """Whether the copy lies where it was; its disk may be away."""


def known_files(settings: Settings) -> Iterator[KnownFile]:
    """The files that were open, the last one first; a line that nobody can read is left out."""
    for line in settings.known:
        parts = line.split(" ", _PARTS - 1)
        if len(parts) == _PARTS and parts[1].isdecimal() and _is_day(parts[3]):
            head = ChainHead(seq=int(parts[1]), hash=parts[2])
            seen = date.fromisoformat(parts[3])
            yield KnownFile(document=parts[0], head=head, seen=seen, path=Path(parts[4]))


def remembered(settings: Settings, case: CaseFile, today: date) -> Settings:
    """The settings with the open file as it stands now."""
    with case.unit_of_work() as unit:
        head = unit.chain_head()
    now = KnownFile(document=case.document_id, head=head, seen=today, path=case.path)
    others = (each.line for each in known_files(settings) if each.path != case.path)
    return replace(settings, known=(now.line, *others)[:KNOWN_MAX])


def original_of(settings: Settings, case: CaseFile) -> KnownFile | None:
    """The file of which this one seems to be a copy: the same number, under another path.

    None when this path was open before and the file goes on from what it held then, or when the
    other file is gone: it was moved or renamed.
    """
    known = [each for each in known_files(settings) if each.document == case.document_id]
    own = next((each for each in known if each.path == case.path), None)
    if own is not None and holds(case, own.head):
        return None
    return next((each for each in known if each.path != case.path and _is_there(each.path)), None)


def went_on_in(settings: Settings, case: CaseFile) -> WentOn | None:
    """The copy that was open here after this file and holds what this file does not.

    Once the file itself was open again, it counts anew.
    """
    later: list[KnownFile] = []
    for each in known_files(settings):
        if each.path == case.path:
            is_this = each.document == case.document_id and holds(case, each.head)
            copy = next((one for one in later if not holds(case, one.head)), None)
            if copy is None or not is_this:
                return None
            return WentOn(copy=copy, since=each.seen, is_there=_is_there(copy.path))
        if each.document == case.document_id:
            later.append(each)
    return None


def no_longer_in(settings: Settings, case: CaseFile) -> KnownFile | None:
    """What this file was when it was last open here, where its record does not hold that any more.

    Then the record was written anew, or an older copy was put in the file's place.
    """
    known = next((each for each in known_files(settings) if each.path == case.path), None)
    if known is None or known.document != case.document_id or holds(case, known.head):
        return None
    return known


def holds(case: CaseFile, head: ChainHead) -> bool:
    """Whether that event is in the file's record."""
    with case.unit_of_work() as unit:
        return head.seq == 0 or any(
            (each.seq, each.hash) == (head.seq, head.hash)
            for each in unit.events(after=head.seq - 1)
        )


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
