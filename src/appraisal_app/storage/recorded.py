"""Hashes of aggregates in the record: what stood in the file when, without a word of it."""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import msgspec
import sqlalchemy as sa

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import AggregateRef, ChainHead, ChainReport, Version
from appraisal_app.domain.phrases import phrased
from appraisal_app.storage import audit, heads, root_salts
from appraisal_app.storage.aggregates import ids, load, version_of
from appraisal_app.storage.canonical import hashed_text
from appraisal_app.storage.catalogue import Catalogue, Form
from appraisal_app.storage.disposing import disposed
from appraisal_app.storage.heads import RECORDED
from appraisal_app.storage.seals import all_seals

REMOVED = "removed"
"""The kind of event that names what was taken out."""


class _Noted(msgspec.Struct, frozen=True):
    aggregate: str
    id: str
    version: int
    hash: str


class _Sealed(msgspec.Struct, frozen=True):
    aggregate: str
    id: str
    at: str
    hash: str


class _Body(msgspec.Struct, frozen=True, omit_defaults=True):
    hashes: tuple[_Noted, ...]
    seals: tuple[_Sealed, ...] = ()


class _Gone(msgspec.Struct, frozen=True):
    aggregate: str
    id: str


class _Removal(msgspec.Struct, frozen=True):
    removed: tuple[_Gone, ...]


_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Hashes:
    """Computes and compares the salted hashes of one file's aggregates."""

    connection: sa.Connection
    catalogue: Catalogue
    salt: bytes

    def of(self, form: Form, root_id: str) -> tuple[Version, str]:
        """The version and hash of an aggregate; raises KeyError when there is none."""
        found = load(self.connection, form, form.kind, root_id)
        if found is None:
            raise KeyError(root_id)
        value, version = found
        # Salted, so that nobody can guess a short text and prove the guess by its hash.
        text = "\n".join((form.name, root_id, hashed_text(value)))
        salt = self.salt + root_salts.salt_of(self.connection, root_id)
        return version, hmac.new(salt, text.encode(), "sha256").hexdigest()

    def have_salt(self, root_id: str) -> None:
        """Sees to it that what is hashed under the id has a salt of its own, which may go."""
        root_salts.have_salt(self.connection, root_id)

    def note(self, *, actor: str, at: datetime) -> bool:
        """Adds one event with the hashes of what was saved and sealed since; False for nothing."""
        last = self._last()
        for root_id in {ref.id for ref in self._saved(last)}:
            self.have_salt(root_id)
        fresh = tuple(self._changed(last))
        known = self._noted_seals()
        sealed = tuple(each for each in self._seals() if each not in known)
        if not fresh and not sealed:
            return False
        body = msgspec.to_builtins(_Body(fresh, sealed))
        audit.append_event(self.connection, RECORDED, actor=actor, body=body, at=at)
        return True

    def note_removed(
        self, forms: tuple[Form, ...], root_id: str, *, actor: str, at: datetime
    ) -> None:
        """Adds one event that names what was taken out."""
        body = msgspec.to_builtins(_Removal(tuple(_Gone(form.name, root_id) for form in forms)))
        audit.append_event(self.connection, REMOVED, actor=actor, body=body, at=at)

    def report(self, anchor: ChainHead | None, document_id: str) -> ChainReport:
        """Checks the chain, then every aggregate against what was noted and sealed."""
        head = audit.chain_head(self.connection)
        fault = audit.first_fault(
            self.connection, anchor, lambda line, before: heads.fault(line, before, document_id)
        )
        if fault is not None:
            return ChainReport(head=head, bad_seq=fault[0], reason=fault[1])
        last = self._last()
        altered = {*self._altered(last), *self._unsealed()}
        later = tuple(
            ref
            for form in self.catalogue.forms
            for root_id in ids(self.connection, form)
            if (ref := AggregateRef(aggregate=form.name, id=root_id)) not in altered
            and self._is_later(form, last.get(ref), root_id)
        )
        return ChainReport(
            head=head,
            altered=tuple(sorted(altered, key=_sorting)),
            not_yet_recorded=later,
            disposed=disposed(self.connection),
            signed=tuple(heads.signed_heads(self.connection)),
            unsigned=heads.first_unsigned(self.connection),
        )

    def touched(self, after: int) -> Iterator[AggregateRef]:
        """What was noted or taken out after that event, and what was saved since the last one."""
        for line in audit.lines(self.connection, after=after, kind=RECORDED):
            for noted in _body(line, _Body).hashes:
                yield AggregateRef(aggregate=noted.aggregate, id=noted.id)
        yield from (ref for ref, seq in self._removed().items() if seq > after)
        for noted in self._changed(self._last()):
            yield AggregateRef(aggregate=noted.aggregate, id=noted.id)

    def _last(self) -> dict[AggregateRef, _Noted]:
        """The last hash of everything that was not taken out since."""
        found: dict[AggregateRef, _Noted] = {}
        removed = self._removed()
        for line in audit.lines(self.connection, kind=RECORDED):
            for noted in _body(line, _Body).hashes:
                ref = AggregateRef(aggregate=noted.aggregate, id=noted.id)
                if line.seq > removed.get(ref, 0):
                    found[ref] = noted
        return found

    def _removed(self) -> dict[AggregateRef, int]:
        """The number of the event with which something was last taken out."""
        removed = {
            AggregateRef(aggregate=gone.aggregate, id=gone.id): line.seq
            for line in audit.lines(self.connection, kind=REMOVED)
            for gone in _body(line, _Removal).removed
        }
        return {**removed, **{each.ref: each.seq for each in disposed(self.connection)}}

    def _changed(self, last: dict[AggregateRef, _Noted]) -> Iterator[_Noted]:
        for ref in self._saved(last):
            form = self.catalogue.named(ref.aggregate)
            if form is not None:
                yield _Noted(ref.aggregate, ref.id, *self.of(form, ref.id))

    def _saved(self, last: dict[AggregateRef, _Noted]) -> Iterator[AggregateRef]:
        """What was added or saved since it was last noted."""
        for form in self.catalogue.forms:
            for root_id in ids(self.connection, form):
                ref = AggregateRef(aggregate=form.name, id=root_id)
                if self._is_later(form, last.get(ref), root_id):
                    yield ref

    def _is_later(self, form: Form, before: _Noted | None, root_id: str) -> bool:
        version = version_of(self.connection, form, root_id)
        return version is not None and (before is None or version > before.version)

    def _altered(self, last: dict[AggregateRef, _Noted]) -> Iterator[AggregateRef]:
        return (ref for ref, noted in last.items() if not self._stands(noted))

    def _stands(self, noted: _Noted) -> bool:
        """Whether the aggregate is as it was noted, or was saved again since."""
        form = self.catalogue.named(noted.aggregate)
        version = None if form is None else version_of(self.connection, form, noted.id)
        if form is None or version is None or version < noted.version:
            return False
        return version > noted.version or self._matches(form, noted.id, noted.hash)

    def _unsealed(self) -> Iterator[AggregateRef]:
        """What is not as it was sealed, or whose seal is not as it was noted."""
        standing = frozenset(self._seals())
        gone = frozenset(each.ref for each in disposed(self.connection))
        yield from (ref for ref in gone if self._is_there(ref))
        for each in standing:
            form = self.catalogue.named(each.aggregate)
            if AggregateRef(aggregate=each.aggregate, id=each.id) in gone:
                continue
            if form is None or not self._matches(form, each.id, each.hash):
                yield AggregateRef(aggregate=each.aggregate, id=each.id)
        for each in self._noted_seals() - standing:
            yield AggregateRef(aggregate=each.aggregate, id=each.id)

    def _is_there(self, ref: AggregateRef) -> bool:
        form = self.catalogue.named(ref.aggregate)
        return form is not None and version_of(self.connection, form, ref.id) is not None

    def _seals(self) -> Iterator[_Sealed]:
        for each in all_seals(self.connection):
            yield _Sealed(each.aggregate, each.id, each.sealed_at, each.hash)

    def _noted_seals(self) -> frozenset[_Sealed]:
        """The seals of everything that was not taken out since."""
        removed = self._removed()
        return frozenset(
            each
            for line in audit.lines(self.connection, kind=RECORDED)
            for each in _body(line, _Body).seals
            if line.seq > removed.get(AggregateRef(aggregate=each.aggregate, id=each.id), 0)
        )

    def _matches(self, form: Form, root_id: str, value_hash: str) -> bool:
        try:
            return self.of(form, root_id)[1] == value_hash
        except (DamagedError, KeyError):
            return False


def _body(line: audit.Line, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(line.body, type=kind)
    except msgspec.MsgspecError as error:
        raise DamagedError(
            phrased("event {seq} of the record cannot be read", seq=line.seq)
        ) from error


def _sorting(ref: AggregateRef) -> tuple[str, str]:
    return ref.aggregate, ref.id
