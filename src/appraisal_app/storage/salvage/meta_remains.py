"""What a damaged file said about itself: put back where something proves it, else made anew."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import HEAD_SIGNED, ChainHead, DocumentKind
from appraisal_app.application.ports.repairs import REPAIRED, MetaPart
from appraisal_app.storage import registry
from appraisal_app.storage.audit import START, Line
from appraisal_app.storage.driver import DriverError, connect
from appraisal_app.storage.header import read_header
from appraisal_app.storage.heads import fault
from appraisal_app.storage.keys import Secret
from appraisal_app.storage.salvage.chain_remains import ChainRemains
from appraisal_app.storage.salvage.proving import Proving

Values = Mapping[str, str]
_DIGITS = "0123456789abcdef"
_SALT_BYTES = 32
_KINDS: Mapping[str, DocumentKind] = MappingProxyType(
    {
        "own_desk": DocumentKind.CHIEF_EXECUTIVE,
        "guest": DocumentKind.GUEST,
        "feedback_round": DocumentKind.FEEDBACK,
        "paper_copies": DocumentKind.COPY,
    }
)
"""By what only such a file holds; any other is a board's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MetaRemains:
    """Its values, and which of them nothing could give back.

    `chain` is cut before the first signature of a computer where the number is not the file's own:
    it would not fit.
    """

    values: Values = field(repr=False)
    made_anew: tuple[MetaPart, ...]
    chain: ChainRemains


def meta_remains(
    own: Values,
    alike: tuple[Values, ...],
    chain: ChainRemains,
    names: Iterable[str],
    proof: Proving,
) -> MetaRemains:
    """By the rows that can be read, those of backups, the events, kinds of parts and hashes."""
    found = {
        MetaPart.NUMBER: _number(own, alike, chain),
        MetaPart.KIND: _first(_said(own, alike, "kind"), _is_kind),
        MetaPart.MADE_AT: _first(_said(own, alike, "created_at"), _is_time),
        MetaPart.SALT: _salt(own, alike, proof),
    }
    derived = _kind_of(frozenset(names))
    made_anew = tuple(each for each, value in found.items() if not value)
    values = {
        "document_id": found[MetaPart.NUMBER] or str(uuid.uuid4()),
        "kind": found[MetaPart.KIND] or derived.value,
        "created_at": found[MetaPart.MADE_AT] or _first_time(chain),
        "hash_salt": found[MetaPart.SALT] or os.urandom(_SALT_BYTES).hex(),
    }
    if MetaPart.NUMBER in made_anew:
        chain = _unsigned(chain)
    return MetaRemains(values=values, made_anew=made_anew, chain=chain)


def alike_values(alike: tuple[Path, ...], secret: Secret | None, first: str) -> Iterator[Values]:
    """What backups that the same key opens say, whose record begins with the event of that hash."""
    for path in alike:
        try:
            claimed = registry.claim(path)
        except (AppError, OSError):
            continue
        try:
            header = read_header(path)
            if header.is_plain == (secret is None) and header.salt == (
                secret.salt if secret else b""
            ):
                yield from _values_in(path, secret, first)
        except (AppError, OSError, DriverError):
            continue
        finally:
            registry.release(claimed)


def _values_in(path: Path, secret: Secret | None, first: str) -> Iterator[Values]:
    link = connect(path, secret, "ro")
    try:
        begun = link.execute("SELECT hash FROM audit WHERE seq = 1").fetchall()
        if first and begun == [(first,)]:
            rows = link.execute("SELECT name, value FROM meta").fetchall()
            yield {str(row[0]): str(row[1]) for row in rows}
    finally:
        link.close()


def _said(own: Values, alike: tuple[Values, ...], name: str) -> Iterator[str]:
    yield from (each[name] for each in (own, *alike) if name in each)


def _first(values: Iterable[str], is_right: Callable[[str], bool]) -> str:
    return next((each for each in values if is_right(each)), "")


def _number(own: Values, alike: tuple[Values, ...], chain: ChainRemains) -> str:
    """The one that a computer signed, where one did; "" where none is to be had."""
    said = [*_said(own, alike, "document_id"), *_numbers_in(chain)]
    signed = _first_signed(chain)
    if signed is None:
        return _first(said, _is_number)
    line, before = signed
    near = (each for value in said[:1] for each in _near(value, _DIGITS + "-"))
    return _first((*said, *near), lambda each: _is_number(each) and not fault(line, before, each))


def _numbers_in(chain: ChainRemains) -> Iterator[str]:
    for line in chain.sound:
        if line.kind == REPAIRED:
            yield str(line.event().body.get("document", ""))


def _first_signed(chain: ChainRemains) -> tuple[Line, ChainHead] | None:
    heads = (START, *(ChainHead(seq=each.seq, hash=each.hash) for each in chain.sound))
    signed = zip(chain.sound, heads, strict=False)
    return next((each for each in signed if each[0].kind == HEAD_SIGNED), None)


def _unsigned(chain: ChainRemains) -> ChainRemains:
    at = next((at for at, each in enumerate(chain.sound) if each.kind == HEAD_SIGNED), None)
    if at is None:
        return chain
    return replace(
        chain, sound=chain.sound[:at], others=(*chain.sound[at:], *chain.others), is_whole=False
    )


def _salt(own: Values, alike: tuple[Values, ...], proof: Proving) -> str:
    """The one under which a part has the hash that was noted of it."""
    said = [each for each in _said(own, alike, "hash_salt") if _is_salt(each)]
    if not proof.can_compare:
        return said[0] if said else ""
    near = (each for each in _near(own.get("hash_salt", ""), _DIGITS) if _is_salt(each))
    return _first((*said, *near), lambda each: proof.is_salt(bytes.fromhex(each)))


def _near(value: str, letters: str) -> Iterator[str]:
    """Everything that differs from it in one place."""
    for at in range(len(value)):
        yield from (f"{value[:at]}{each}{value[at + 1 :]}" for each in letters)


def _is_number(value: str) -> bool:
    try:
        return str(uuid.UUID(value)) == value
    except ValueError:
        return False


def _is_kind(value: str) -> bool:
    return value in {each.value for each in DocumentKind}


def _is_time(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_salt(value: str) -> bool:
    return len(value) == 2 * _SALT_BYTES and set(value) <= set(_DIGITS)


def _kind_of(names: frozenset[str]) -> DocumentKind:
    return next((kind for name, kind in _KINDS.items() if name in names), DocumentKind.BOARD)


def _first_time(chain: ChainRemains) -> str:
    times = (each.at for each in (*chain.sound, *chain.others) if _is_time(each.at))
    return next(times, datetime.fromtimestamp(0, UTC).isoformat())
