"""One transaction on the case file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TypeVar

import sqlalchemy as sa

from appraisal_app.application.errors import (
    DiskFullError,
    NoSearchError,
    ReadOnlyError,
    SealedError,
)
from appraisal_app.application.ports.files import (
    Access,
    Aggregate,
    AggregateKey,
    Blob,
    ChainHead,
    ChainReport,
    DocumentKind,
    Event,
    Found,
    Json,
    Version,
)
from appraisal_app.domain.limited_copies import PaperCopies
from appraisal_app.domain.sign_off import Addenda
from appraisal_app.storage import aggregates, audit, blobs, disposing, heads, seals, search_index
from appraisal_app.storage.catalogue import Catalogue
from appraisal_app.storage.limits import (
    refuse_adding,
    refuse_forgetting,
    refuse_removing,
    refuse_saving,
)
from appraisal_app.storage.meta import Meta
from appraisal_app.storage.recorded import Hashes

A = TypeVar("A", bound=Aggregate)


def refuse_reading(access: Access) -> None:
    """Raises DiskFullError or ReadOnlyError where nothing can be saved."""
    if access is Access.DISK_FULL:
        raise DiskFullError
    if access is not Access.WRITE:
        raise ReadOnlyError


class SqlUnitOfWork:
    """Reads and writes through one connection; the case file begins and ends it."""

    def __init__(
        self,
        connection: sa.Connection,
        catalogue: Catalogue,
        meta: Meta,
        access: Access,
        *,
        can_search: bool = True,
    ) -> None:
        self._connection = connection
        self._catalogue = catalogue
        self._hashes = Hashes(connection, catalogue, meta.salt)
        self._access = access
        self._can_search = can_search
        self._whose = meta.kind
        self._document_id = meta.document_id
        self.has_written = False
        self.has_done = False
        """Whether something was done that a computer should sign, and not only saved."""

    def get(self, kind: type[A], root_id: str) -> tuple[A, Version]:
        """The aggregate and its version; raises KeyError when there is none."""
        found = self.find(kind, root_id)
        if found is None:
            raise KeyError(root_id)
        return found

    def find(self, kind: type[A], root_id: str) -> tuple[A, Version] | None:
        """The aggregate and its version, or None."""
        return aggregates.load(self._connection, self._catalogue.form(kind), kind, root_id)

    def ids(self, kind: type[Aggregate]) -> tuple[str, ...]:
        """The ids of that kind, in the order in which they were added."""
        return aggregates.ids(self._connection, self._catalogue.form(kind))

    def fields(self, kind: type[Aggregate], *names: str) -> tuple[tuple[str, ...], ...]:
        """The id and those texts of each aggregate of that kind, in the order of adding."""
        return aggregates.fields(self._connection, self._catalogue.form(kind), names)

    def add(self, value: Aggregate) -> Version:
        """Saves a new aggregate; raises StaleError when its id is taken."""
        self._write()
        refuse_adding(self._whose, value)
        form = self._catalogue.form(type(value))
        version = aggregates.insert(self._connection, form, value)
        search_index.keep_texts(self._connection, form, value)
        return version

    def save(self, value: Aggregate, expected: Version) -> Version:
        """Saves over `expected`; raises StaleError when the file holds another version."""
        self._write()
        self._refuse_other_papers(value)
        self._refuse_losing_addenda(value)
        form = self._catalogue.form(type(value))
        version = aggregates.update(self._connection, form, value, expected)
        search_index.keep_texts(self._connection, form, value)
        return version

    def remove(
        self, kinds: Iterable[type[Aggregate]], root_id: str, *, actor: str, at: datetime
    ) -> None:
        """Takes aggregates of one id out for good and adds one event that says so."""
        self._write()
        refuse_removing(self._whose)
        forms = tuple(self._catalogue.form(kind) for kind in kinds)
        for form in forms:
            if seals.seal_hash(self._connection, form.name, root_id) is not None:
                raise SealedError
            aggregates.delete(self._connection, form, root_id)
            search_index.forget_texts(self._connection, form, root_id)
        self.has_done = True
        self._hashes.note_removed(forms, root_id, actor=actor, at=at)

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
        """Takes aggregates of one id and kept papers out for good, sealed or not."""
        self._write()
        refuse_removing(self._whose)
        names = tuple(self._catalogue.form(kind).name for kind in kinds)
        going = disposing.Going(
            aggregates=names, root_id=root_id, papers=tuple(papers), certificate=certificate
        )
        self._refuse_missing(going)
        self.has_done = True
        return disposing.dispose(self._connection, going, actor=actor, at=at)

    def forget_papers(self, papers: Iterable[str], *, actor: str, at: datetime) -> None:
        """Takes out for good the bytes of papers that came in what is given back."""
        self._write()
        going = tuple(papers)
        for root_id in self.ids(PaperCopies):
            refuse_forgetting(self.get(PaperCopies, root_id)[0], going)
        self._refuse_missing_papers(going)
        if going:
            self.has_done = True
            disposing.forget(self._connection, going, actor=actor, at=at)

    def seal(self, kind: type[Aggregate], root_id: str, *, at: datetime) -> str:
        """Makes the aggregate unchangeable for good, but for its disposal, and returns its hash."""
        self._write()
        form = self._catalogue.form(kind)
        self._hashes.have_salt(root_id)
        _, value_hash = self._hashes.of(form, root_id)
        seals.put_seal(self._connection, form.name, root_id, value_hash, at=at)
        return value_hash

    def is_sealed(self, kind: type[Aggregate], root_id: str) -> bool:
        """Whether the aggregate is sealed."""
        name = self._catalogue.form(kind).name
        return seals.seal_hash(self._connection, name, root_id) is not None

    def put_blob(self, data: bytes, media_type: str) -> str:
        """Keeps the bytes and returns their SHA-256, by which they are found."""
        self._write()
        return blobs.put_blob(self._connection, data, media_type)

    def blob_sizes(self) -> Mapping[str, int]:
        """The bytes of each kept paper, by its SHA-256, in the order in which they came."""
        return disposing.blob_sizes(self._connection)

    def get_blob(self, sha256: str) -> Blob:
        """The bytes, checked; raises KeyError when unknown, DamagedError when altered."""
        return blobs.get_blob(self._connection, sha256)

    def record_event(
        self, kind: str, *, actor: str, body: Mapping[str, Json], at: datetime
    ) -> ChainHead:
        """Adds an event; raises ValueError when the body holds more than ids and hashes."""
        self._write()
        self.has_done = self.has_done or heads.is_deed(kind)
        return audit.append_event(self._connection, kind, actor=actor, body=body, at=at)

    def note_hashes(self, *, actor: str, at: datetime) -> bool:
        """Records a hash of each aggregate saved since the last time; False if there is none."""
        self._write()
        return self._hashes.note(actor=actor, at=at)

    def events(self, *, after: int = 0) -> tuple[Event, ...]:
        """The events in order, from the one after that number."""
        return tuple(line.event() for line in audit.lines(self._connection, after=after))

    def touched(self, *, after: int) -> frozenset[AggregateKey]:
        """What was added, saved or taken out since the event of that number, noted or not."""
        return frozenset(
            (form.kind, ref.id)
            for ref in self._hashes.touched(after)
            if (form := self._catalogue.named(ref.aggregate)) is not None
        )

    def chain_head(self) -> ChainHead:
        """The last event."""
        return audit.chain_head(self._connection)

    def verify_chain(self, anchor: ChainHead | None = None) -> ChainReport:
        """Checks every event and aggregate; `anchor` is a head that was noted elsewhere."""
        return self._hashes.report(anchor, self._document_id)

    def search(self, words: str, *, limit: int = 200) -> tuple[Found, ...]:
        """Texts in which all the words occur or begin a word, the closest first.

        Raises NoSearchError where the index is damaged and cannot be made anew.
        """
        if not self._can_search:
            raise NoSearchError
        return search_index.find(self._connection, self._catalogue, words, limit)

    def _refuse_missing(self, going: disposing.Going) -> None:
        for name in going.aggregates:
            form = self._catalogue.named(name)
            if form is None or aggregates.version_of(self._connection, form, going.root_id) is None:
                raise KeyError(going.root_id)
        self._refuse_missing_papers(going.papers)

    def _refuse_missing_papers(self, papers: tuple[str, ...]) -> None:
        held = self.blob_sizes()
        for sha256 in papers:
            if sha256 not in held:
                raise KeyError(sha256)

    def _refuse_other_papers(self, value: Aggregate) -> None:
        if self._whose is DocumentKind.COPY:
            before = self.find(type(value), value.id)
            refuse_saving(before[0] if before is not None else None, value)

    def _refuse_losing_addenda(self, value: Aggregate) -> None:
        """Addenda follow after sealing, so they are no sealed part; what is signed stays."""
        if isinstance(value, Addenda):
            before = self.find(Addenda, value.id)
            if before is not None and before[0].lost_signed(value):
                raise SealedError

    def _write(self) -> None:
        refuse_reading(self._access)
        self.has_written = True
