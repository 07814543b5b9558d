"""What is left of the record of events in a damaged file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from appraisal_app.storage.audit import START, Line
from appraisal_app.storage.heads import RECORDED
from appraisal_app.storage.salvage.damaged_reader import DamagedReader

_COLUMNS = "seq, at, actor, kind, body, prev, hash"


class _Noted(msgspec.Struct, frozen=True):
    aggregate: str
    id: str
    version: int
    hash: str


class _Body(msgspec.Struct, frozen=True):
    hashes: tuple[_Noted, ...]


@dataclass(frozen=True, slots=True)
class ChainRemains:
    """The chain from its start as far as it holds, and whatever else could be read."""

    sound: tuple[Line, ...]
    others: tuple[Line, ...]
    is_whole: bool

    def ids_of(self, aggregate: str) -> Iterator[str]:
        """Every id of that kind that an event tells of."""
        return (name[1] for name in self.noted() if name[0] == aggregate)

    def noted(self) -> dict[tuple[str, str], tuple[int, str]]:
        """By kind and id, the version and the hash that were noted last."""
        return {
            (noted.aggregate, noted.id): (noted.version, noted.hash)
            for line in (*self.sound, *self.others)
            if line.kind == RECORDED and line.digest() == line.hash
            for noted in _hashes(line)
        }


def chain_remains(reader: DamagedReader) -> ChainRemains:
    """Reads the events past pages that are damaged."""
    found = reader.scan("audit", "seq", _COLUMNS)
    lines = [Line(*row) for row in found.rows]
    head, sound = START.hash, 0
    for line in lines:
        if (line.seq, line.prev) != (sound + 1, head) or line.digest() != line.hash:
            break
        head, sound = line.hash, sound + 1
    is_whole = found.is_whole and sound == len(lines)
    return ChainRemains(tuple(lines[:sound]), tuple(lines[sound:]), is_whole)


def _hashes(line: Line) -> tuple[_Noted, ...]:
    try:
        return msgspec.json.decode(line.body, type=_Body).hashes
    except msgspec.MsgspecError:
        return ()
