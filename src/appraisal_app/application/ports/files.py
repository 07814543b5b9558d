"""The case file as the application sees it: open, read, save, seal, record, back up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NewType, Protocol, TypeAlias, TypeVar

from appraisal_app.application.ports.backups import Backed
from appraisal_app.application.ports.backups import BackupFacts as BackupFacts  # noqa: PLC0414
from appraisal_app.application.ports.checks import Checkable
from appraisal_app.application.ports.keys import Key as Key  # noqa: PLC0414
from appraisal_app.application.ports.keys import Passphrase as Passphrase  # noqa: PLC0414
from appraisal_app.application.ports.keys import RawKey as RawKey  # noqa: PLC0414
from appraisal_app.application.ports.repairs import Repairs

Version = NewType("Version", int)
"""How often an aggregate was saved; stands beside the value, never in it."""

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"


HEAD_SIGNED = "head_signed"
"""The kind of event with which a computer signs the event before it; it changes nothing."""


class DocumentKind(StrEnum):
    """Whose file it is."""

    BOARD = "board"
    CHIEF_EXECUTIVE = "chief_executive"
    GUEST = "guest"
    """A panel member's or adviser's own: what they were asked and what they answer."""
    FEEDBACK = "feedback"
    """The facilitator's: answers of stakeholders, of which only a summary ever leaves it."""
    COPY = "copy"
    """Papers that one reader may have; nothing in it is ever changed."""


class Access(StrEnum):
    """What may be done with the open file."""

    WRITE = "write"
    READ_ONLY = "read_only"
    COPY = "copy"
    """A private copy of a file that somebody else has open; nothing can be saved."""
    BACKUP = "backup"
    """A private copy of a backup: none is ever written into."""
    DISK_FULL = "disk_full"
    """The disk has no room for what a change needs beside the file."""


@dataclass(frozen=True, slots=True)
class OpenThere:
    """Who has the file open, on which machine, since when."""

    who: str
    machine: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of the record of what was done; `body` holds ids and hashes only."""

    seq: int
    at: datetime
    actor: str
    kind: str
    body: Mapping[str, Json]
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainHead:
    """The last event's number and hash; 0 and the hash chains start from when there is none."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedHead:
    """An event for which a computer vouches by its key; `device` is the public one."""

    head: ChainHead
    at: datetime
    device: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class AggregateRef:
    """Names one aggregate: the kind's name in the file, and the id."""

    aggregate: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposedRef:
    """Something that went under a certificate, by the event of that number.

    A kept paper bears the name "blob" and its SHA-256 for an id.
    """

    ref: AggregateRef
    certificate: int
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainReport:
    """What checking the record found.

    `bad_seq` is the first event that does not fit and `reason` why. `altered` differ from what was
    recorded or sealed although the application saved nothing; `not_yet_recorded` were saved since.
    `disposed` went for good, each under its certificate; that they are not there is no fault.
    `signed` are the heads that computers signed, in order; `unsigned` is the first deed after the
    last of them, or 0.
    """

    head: ChainHead
    bad_seq: int | None = None
    reason: str = ""
    altered: tuple[AggregateRef, ...] = ()
    not_yet_recorded: tuple[AggregateRef, ...] = ()
    disposed: tuple[DisposedRef, ...] = ()
    signed: tuple[SignedHead, ...] = ()
    unsigned: int = 0

    @property
    def ok(self) -> bool:
        """Whether every event fits and nothing was altered behind the application's back."""
        return self.bad_seq is None and not self.altered


PDF = "application/pdf"
"""The media type of the papers that a file keeps."""


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes kept in the file, such as a signed PDF."""

    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A text of the record in which somebody's words occur.

    `aggregate` is the name of its class. `place` is where it stands in the aggregate, as pages key
    their fields: attributes and the ids of list items with dots between. `marks` are ranges of
    characters of the excerpt to emphasise.
    """

    aggregate: str
    root_id: str
    place: str
    excerpt: str
    marks: tuple[tuple[int, int], ...]


class Aggregate(Protocol):
    """A frozen dataclass that is saved as a whole under its id."""

    @property
    def id(self) -> str: ...


A = TypeVar("A", bound=Aggregate)

AggregateKey: TypeAlias = "tuple[type[Aggregate], str]"
"""A kind and an id: names one aggregate for the application."""


class UnitOfWork(Protocol):
    """One transaction; what it did is kept when its block ends without an error."""

    def get(self, kind: type[A], root_id: str) -> tuple[A, Version]:
        """The aggregate and its version; raises KeyError when there is none."""
        ...

    def find(self, kind: type[A], root_id: str) -> tuple[A, Version] | None:
        """The aggregate and its version, or None."""
        ...

    def ids(self, kind: type[Aggregate]) -> tuple[str, ...]:
        """The ids of that kind, in the order in which they were added."""
        ...

    def fields(self, kind: type[Aggregate], *names: str) -> tuple[tuple[str, ...], ...]:
        """The id of each of that kind and the texts of those fields, in the order of adding.

        For lists: nothing else of the aggregates is read. Days come as 2026-11-22.
        """
        ...

    def add(self, value: Aggregate) -> Version:
        """Saves a new aggregate; raises StaleError when its id is taken."""
        ...

    def save(self, value: Aggregate, expected: Version) -> Version:
        """Saves over `expected`; raises StaleError when the file holds another version."""
        ...

    def remove(
        self, kinds: Iterable[type[Aggregate]], root_id: str, *, actor: str, at: datetime
    ) -> None:
        """Takes aggregates of one id out for good and adds one event that says so.

        Raises KeyError when one is missing, SealedError when one is sealed.
        """
        ...

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
        """Takes aggregates of one id and kept papers out for good, sealed or not.

        One event names the certificate, the ids and the hashes. The caller looks that nothing else
        refers to the papers, and has the file compacted afterwards. Raises KeyError when one is
        missing.
        """
        ...

    def forget_papers(self, papers: Iterable[str], *, actor: str, at: datetime) -> None:
        """Takes out for good the bytes of papers that came in what is given back.

        One event names their hashes; nothing happens where there are none. The caller looks that
        nothing refers to them any more. Raises KeyError when one is missing.
        """
        ...

    def seal(self, kind: type[Aggregate], root_id: str, *, at: datetime) -> str:
        """Makes the aggregate unchangeable for good, but for its disposal, and returns its hash."""
        ...

    def is_sealed(self, kind: type[Aggregate], root_id: str) -> bool:
        """Whether the aggregate is sealed."""
        ...

    def put_blob(self, data: bytes, media_type: str) -> str:
        """Keeps the bytes and returns their SHA-256, by which they are found."""
        ...

    def blob_sizes(self) -> Mapping[str, int]:
        """The bytes of each kept paper, by its SHA-256, in the order in which they came."""
        ...

    def get_blob(self, sha256: str) -> Blob:
        """The bytes, checked; raises KeyError when unknown, DamagedError when altered."""
        ...

    def record_event(
        self, kind: str, *, actor: str, body: Mapping[str, Json], at: datetime
    ) -> ChainHead:
        """Adds an event; raises ValueError when the body holds more than ids and hashes."""
        ...

    def note_hashes(self, *, actor: str, at: datetime) -> bool:
        """Records a hash of each aggregate saved since the last time; False if there is none."""
        ...

    def events(self, *, after: int = 0) -> tuple[Event, ...]:
        """The events in order, from the one after that number."""
        ...

    def touched(self, *, after: int) -> frozenset[AggregateKey]:
        """What was added, saved or taken out since the event of that number, noted or not."""
        ...

    def chain_head(self) -> ChainHead:
        """The last event."""
        ...

    def verify_chain(self, anchor: ChainHead | None = None) -> ChainReport:
        """Checks every event and aggregate; `anchor` is a head that was noted elsewhere."""
        ...

    def search(self, words: str, *, limit: int = 200) -> tuple[Found, ...]:
        """Texts in which all the words occur or begin a word, the closest first.

        Raises NoSearchError where the file cannot be searched.
        """
        ...


class CaseFile(Backed, Checkable, Protocol):
    """One open file; usable from any thread, one unit of work at a time."""

    @property
    def path(self) -> Path: ...
    @property
    def document_id(self) -> str: ...
    @property
    def kind(self) -> DocumentKind: ...
    @property
    def created_at(self) -> datetime: ...
    @property
    def access(self) -> Access: ...
    @property
    def read_at(self) -> datetime | None:
        """When the copy was taken, if this is one."""
        ...

    @property
    def backup_at(self) -> datetime | None:
        """When it was made, if this is a backup."""
        ...

    @property
    def open_there(self) -> OpenThere | None:
        """Who had the file itself open when this copy was taken, where that is known."""
        ...

    @property
    def is_protected(self) -> bool:
        """Whether a key is needed to open the file."""
        ...

    def unit_of_work(self) -> AbstractContextManager[UnitOfWork]:
        """Begins a transaction; reading needs one too."""
        ...

    def check_in_place(self) -> None:
        """Raises VanishedError or ReplacedError when the file is not the one that was opened."""
        ...

    def recovery_key(self) -> str:
        """The file's recovery key, to be printed; raises ValueError when it is not protected."""
        ...

    def opens_with(self, key: Passphrase | RawKey) -> bool:
        """Whether that key opens the file; False for a file that is not protected."""
        ...

    def change_key(self, key: Passphrase | None) -> None:
        """Protects the file with another passphrase or none; the recovery key changes as well."""
        ...

    def replace_with(self, copy: CaseFile) -> None:
        """Puts content and key of that copy of this file in its place, wholly or not at all.

        Raises ValueError for another file, AppError where this one cannot be written.
        """
        ...

    def save_copy(self, target: Path) -> None:
        """Writes a checked copy with the same key; raises AlreadyThereError."""
        ...

    def compact(self) -> None:
        """Writes the file anew, so that nothing is left of the places of what was taken out.

        What could not be done is done when the file is next opened. Raises AppError.
        """
        ...

    def close(self) -> None:
        """Lets go of the file; a second call does nothing."""
        ...


class CaseFiles(Repairs, Protocol):
    """Opens and creates case files."""

    def create(self, path: Path, key: Key, *, kind: DocumentKind, at: datetime) -> CaseFile:
        """A new, empty file; raises AlreadyThereError."""
        ...

    def open(self, path: Path, key: Key, *, at: datetime, break_lock: bool = False) -> CaseFile:
        """The file; raises InUseError unless `break_lock` overrides a note of another machine."""
        ...

    def open_copy(self, path: Path, key: Key, *, at: datetime) -> CaseFile:
        """A checked private copy to read, while somebody else has the file open."""
        ...

    def parse_recovery_key(self, text: str) -> RawKey:
        """Reads what somebody typed; raises RecoveryKeyError that says which group is wrong."""
        ...

    def is_protected(self, path: Path) -> bool:
        """Whether opening needs a key; raises VanishedError or NotOurFileError."""
        ...
