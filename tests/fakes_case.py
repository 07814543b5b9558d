"""A case file in memory that is as strict as the one on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Mapping
from contextlib import AbstractContextManager, contextmanager
from copy import copy
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar, cast

from appraisal_app.application.errors import (
    AppError,
    ReadOnlyError,
    SealedError,
    StaleError,
)
from appraisal_app.application.ports.backups import BackupFacts, SecondPlace
from appraisal_app.application.ports.checks import Checked
from appraisal_app.application.ports.files import (
    Access,
    Aggregate,
    AggregateKey,
    Blob,
    CaseFile,
    ChainHead,
    ChainReport,
    DocumentKind,
    Event,
    Found,
    Json,
    Key,
    OpenThere,
    Passphrase,
    RawKey,
    UnitOfWork,
    Version,
)
from appraisal_app.domain.people import Signatories
from appraisal_app.domain.record import PARTS, SNAPSHOTS, Record
from appraisal_app.storage.prose import prose_of, texts_of

A = TypeVar("A", bound=Aggregate)
Name = tuple[type[Aggregate], str]
START = ChainHead(seq=0, hash="start")


class Contents:
    """All that a file holds; a transaction works on a copy of it."""

    def __init__(self) -> None:
        self.values: dict[Name, tuple[Aggregate, Version]] = {}
        self.seals: dict[Name, str] = {}
        self.blobs: dict[str, Blob] = {}
        self.events: tuple[Event, ...] = ()
        self.unnoted: frozenset[Name] = frozenset()

    def branch(self) -> Contents:
        branch = copy(self)
        branch.values, branch.seals = dict(self.values), dict(self.seals)
        branch.blobs = dict(self.blobs)
        return branch


class FakeUnit:
    """One transaction: versions are checked, seals refused, nothing written to a closed file."""

    def __init__(self, contents: Contents, *, is_writable: bool) -> None:
        self._contents = contents
        self._is_writable = is_writable

    def get(self, kind: type[A], root_id: str) -> tuple[A, Version]:
        found = self.find(kind, root_id)
        if found is None:
            raise KeyError(root_id)
        return found

    def find(self, kind: type[A], root_id: str) -> tuple[A, Version] | None:
        found = self._contents.values.get((kind, root_id))
        return cast("tuple[A, Version] | None", found)

    def ids(self, kind: type[Aggregate]) -> tuple[str, ...]:
        return tuple(root_id for known, root_id in self._contents.values if known is kind)

    def fields(self, kind: type[Aggregate], *names: str) -> tuple[tuple[str, ...], ...]:
        values = (
            value for (known, _), (value, _) in self._contents.values.items() if known is kind
        )
        return tuple(tuple(str(getattr(each, n)) for n in ("id", *names)) for each in values)

    def add(self, value: Aggregate) -> Version:
        name = self._name(value)
        self._check_open(name)
        if name in self._contents.values:
            raise StaleError
        return self._put(name, value, Version(1))

    def save(self, value: Aggregate, expected: Version) -> Version:
        name = self._name(value)
        self._check_open(name)
        found = self._contents.values.get(name)
        if found is None or found[1] != expected:
            raise StaleError
        return self._put(name, value, Version(expected + 1))

    def remove(
        self, kinds: Iterable[type[Aggregate]], root_id: str, *, actor: str, at: datetime
    ) -> None:
        for kind in kinds:
            self._check_open((kind, root_id))
            del self._contents.values[kind, root_id]
            self._contents.unnoted -= {(kind, root_id)}
        self.record_event("removed", actor=actor, body={"id": root_id}, at=at)

    def dispose(
        self,
        kinds: Iterable[type[Aggregate]],
        root_id: str,
        *,
        papers: Iterable[str] = (),
        certificate: int,
        actor: str,
        at: datetime,
    ) -> ChainHead:
        raise NotImplementedError

    def forget_papers(self, papers: Iterable[str], *, actor: str, at: datetime) -> None:
        for name in papers:
            del self._contents.blobs[name]
            self.record_event("disposed", actor=actor, body={"id": name}, at=at)

    def blob_sizes(self) -> Mapping[str, int]:
        return {name: len(blob.data) for name, blob in self._contents.blobs.items()}

    def seal(self, kind: type[Aggregate], root_id: str, *, at: datetime) -> str:
        assert at.tzinfo is not None
        name = (kind, root_id)
        self._check_open(name)
        digest = self._digest(name)
        self._contents.seals[name] = digest
        return digest

    def is_sealed(self, kind: type[Aggregate], root_id: str) -> bool:
        return (kind, root_id) in self._contents.seals

    def put_blob(self, data: bytes, media_type: str) -> str:
        self._check_writable()
        name = hashlib.sha256(data).hexdigest()
        self._contents.blobs[name] = Blob(media_type, data)
        return name

    def get_blob(self, sha256: str) -> Blob:
        return self._contents.blobs[sha256]

    def record_event(
        self, kind: str, *, actor: str, body: Mapping[str, Json], at: datetime
    ) -> ChainHead:
        self._check_writable()
        if at.tzinfo is None or any(" " in str(each) for each in (kind, actor, *body.values())):
            raise ValueError
        head = self.chain_head()
        text = f"{head.hash}{kind}{actor}{sorted(body.items())}{at.isoformat()}"
        digest = hashlib.sha256(text.encode()).hexdigest()
        event = Event(seq=head.seq + 1, at=at, actor=actor, kind=kind, body=body, hash=digest)
        self._contents.events = (*self._contents.events, event)
        return self.chain_head()

    def note_hashes(self, *, actor: str, at: datetime) -> bool:
        self._check_writable()
        if not self._contents.unnoted:
            return False
        body: dict[str, Json] = {
            f"{kind.__name__}/{root}": self._digest((kind, root))
            for kind, root in self._contents.unnoted
        }
        self._contents.unnoted = frozenset()
        self.record_event("hashes", actor=actor, body=body, at=at)
        return True

    def events(self, *, after: int = 0) -> tuple[Event, ...]:
        return tuple(event for event in self._contents.events if event.seq > after)

    def touched(self, *, after: int) -> frozenset[AggregateKey]:
        raise NotImplementedError

    def chain_head(self) -> ChainHead:
        events = self._contents.events
        return ChainHead(seq=events[-1].seq, hash=events[-1].hash) if events else START

    def verify_chain(self, anchor: ChainHead | None = None) -> ChainReport:
        del anchor
        return ChainReport(head=self.chain_head())

    def search(self, words: str, *, limit: int = 200) -> tuple[Found, ...]:
        wanted = words.casefold().split()
        found = (
            Found(
                aggregate=kind.__name__,
                root_id=root,
                place=place,
                excerpt=text,
                marks=tuple(_ranges(text, wanted)),
            )
            for (kind, root), (value, _) in self._contents.values.items()
            for place, text in texts_of(value, prose_of(kind, SNAPSHOTS)).items()
            if wanted and all(word in text.casefold() for word in wanted)
        )
        return tuple(found)[:limit]

    @staticmethod
    def _name(value: Aggregate) -> Name:
        return (type(value), value.id)

    def _put(self, name: Name, value: Aggregate, version: Version) -> Version:
        self._contents.values[name] = (value, version)
        self._contents.unnoted |= {name}
        return version

    def _digest(self, name: Name) -> str:
        value, _ = self._contents.values[name]
        return hashlib.sha256(repr(value).encode()).hexdigest()

    def _check_open(self, name: Name) -> None:
        self._check_writable()
        if name in self._contents.seals:
            raise SealedError

    def _check_writable(self) -> None:
        if not self._is_writable:
            raise ReadOnlyError


def _ranges(text: str, wanted: list[str]) -> list[tuple[int, int]]:
    starts = sorted((text.casefold().index(word), len(word)) for word in wanted)
    return [(start, start + length) for start, length in starts]


class FakeCase:
    """An open file; set `fault` to make every commit that wrote something fail with it.

    Set `loss`, and nothing can be read any more either.
    """

    def __init__(self, *, access: Access = Access.WRITE) -> None:
        self.contents = Contents()
        self.access = access
        self.fault: AppError | None = None
        self.loss: AppError | None = None
        self.path = Path("review.appraisal")
        self.document_id = "document-1"
        self.kind = DocumentKind.BOARD
        self.created_at = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)
        self.read_at: datetime | None = None
        self.backup_at: datetime | None = None
        self.open_there: OpenThere | None = None
        self.is_protected = False
        self._is_in_work = False

    def unit_of_work(self) -> AbstractContextManager[UnitOfWork]:
        if self.loss is not None:
            raise self.loss
        return self._transaction()

    def check_in_place(self) -> None:
        return

    def recovery_key(self) -> str:
        raise ValueError

    def opens_with(self, key: Passphrase | RawKey) -> bool:
        return self.is_protected and key == Passphrase("correct horse battery")

    def change_key(self, key: Passphrase | None) -> None:
        self.is_protected = key is not None

    def find_fault(self) -> str:
        return ""

    def last_check(self, folder: Path) -> Checked | None:
        del folder
        return None

    def note_check(self, folder: Path, found: Checked) -> None:
        del folder, found

    def save_copy(self, target: Path) -> None:
        raise NotImplementedError

    def back_up(self, folder: Path, *, at: datetime, only_there: bool = False) -> Path | None:
        del folder, at, only_there
        return None

    def is_spoilt(self) -> bool:
        return False

    def make_place(self, folder: Path) -> None:
        raise NotImplementedError

    def has_place(self, folder: Path) -> bool:
        raise NotImplementedError

    def last_good_test(self, folder: Path) -> datetime | None:
        del folder
        return None

    def note_test(
        self, backup: BackupFacts, *, at: datetime, is_good: bool, is_foreign: bool = False
    ) -> None:
        raise NotImplementedError

    def bring_under_key(self, backup: BackupFacts, key: Key) -> None:
        raise NotImplementedError

    def remove_backup(self, backup: BackupFacts) -> None:
        raise NotImplementedError

    def second_place(self, folder: Path) -> SecondPlace:
        del folder
        return SecondPlace()

    def keep_second_place(self, folder: Path, place: SecondPlace) -> None:
        raise NotImplementedError

    def last_backup(self, folder: Path) -> datetime | None:
        del folder
        return None

    def newest_backup(self, folder: Path) -> Path | None:
        raise NotImplementedError

    def backups(self, folder: Path) -> tuple[BackupFacts, ...]:
        del folder
        return ()

    def replace_with(self, copy: CaseFile) -> None:
        raise NotImplementedError

    def compact(self) -> None:
        raise NotImplementedError

    def erase_remains(self, folder: Path) -> None:
        raise NotImplementedError

    def close(self) -> None:
        return

    @contextmanager
    def _transaction(self) -> Generator[UnitOfWork]:
        assert not self._is_in_work, "one unit of work at a time"
        self._is_in_work = True
        branch = self.contents.branch()
        try:
            yield FakeUnit(branch, is_writable=self.access is Access.WRITE)
            if self.fault is not None and _has_written(branch, self.contents):
                raise self.fault
            self.contents = branch
        finally:
            self._is_in_work = False


def _has_written(after: Contents, before: Contents) -> bool:
    return (after.values, after.seals, after.blobs, after.events) != (
        before.values,
        before.seals,
        before.blobs,
        before.events,
    )


def case_with(record: Record, *, access: Access = Access.WRITE) -> FakeCase:
    """A file that holds this one review, sealed where the record says that it is."""
    case = FakeCase()
    with case.unit_of_work() as unit:
        unit.add(Signatories(id=record.trust.id))
        for name in PARTS:
            unit.add(getattr(record, name))
    case.access = access
    return case
