"""Whether a part that was read is as it was: by the hashes that the chain and the seals hold."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from appraisal_app.storage.canonical import hashed_text
from appraisal_app.storage.salvage.chain_remains import ChainRemains
from appraisal_app.storage.salvage.damaged_reader import DamagedReader
from appraisal_app.storage.salvage.gathering import Part


class Proof(Enum):
    """What is known of a part."""

    SURE = auto()
    UNKNOWN = auto()
    ALTERED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """One row of the seals."""

    aggregate: str
    root_id: str
    sealed_at: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proving:
    """What the file itself holds to prove its parts by."""

    salt: bytes = field(repr=False)
    salts: Mapping[str, str] = field(repr=False)
    seals: Mapping[tuple[str, str], Seal]
    seals_are_whole: bool
    noted: Mapping[tuple[str, str], tuple[int, str]]
    is_sure: bool
    """Whether what was read and has no hash is surely as it was written."""

    def of(self, part: Part) -> Proof:
        """Whether the part is as it was sealed, or else noted."""
        key = (part.form.name, part.id)
        if key in self.seals:
            return self._equal(part, self.seals[key].hash)
        version, value_hash = self.noted.get(key, (0, ""))
        if version == part.version:
            return self._equal(part, value_hash)
        return Proof.SURE if self.is_sure else Proof.UNKNOWN

    def _equal(self, part: Part, value_hash: str) -> Proof:
        if part.id not in self.salts:
            return Proof.SURE if self.is_sure else Proof.UNKNOWN
        text = "\n".join((part.form.name, part.id, hashed_text(part.value)))
        salt = self.salt + bytes.fromhex(self.salts[part.id])
        digest = hmac.new(salt, text.encode(), "sha256").hexdigest()
        return Proof.SURE if hmac.compare_digest(digest, value_hash) else Proof.ALTERED

    def is_sealed(self, part: Part) -> bool:
        """Whether the part is sealed and what proves the seal is at hand."""
        return (part.form.name, part.id) in self.seals and part.id in self.salts


def proving(
    reader: DamagedReader,
    salt: bytes,
    chain: ChainRemains,
    parts: tuple[Part, ...],
    *,
    is_sure: bool,
) -> Proving:
    """Gathers what is left of it for those parts."""
    seals = [row for part in parts for row in reader.rows(_SEAL, part.form.name, part.id) or ()]
    salts = {part.id: reader.rows(_SALT, part.id) for part in parts}
    return Proving(
        salt=salt,
        salts={root_id: str(rows[0][0]) for root_id, rows in salts.items() if rows},
        seals={
            (row[0], row[1]): Seal(aggregate=row[0], root_id=row[1], sealed_at=row[2], hash=row[3])
            for row in seals
        },
        seals_are_whole=reader.rows("SELECT count(hash) FROM seal NOT INDEXED") is not None,
        noted=chain.noted(),
        is_sure=is_sure,
    )


_SEAL = "SELECT aggregate, root_id, sealed_at, hash FROM seal WHERE aggregate = ? AND root_id = ?"
_SALT = "SELECT salt FROM root_salt WHERE root_id = ?"
