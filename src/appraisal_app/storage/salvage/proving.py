"""Whether a part that was read is as it was: by the hashes that the chain and the seals hold."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
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

    salt: bytes | None = field(repr=False)
    """None where it is not known: nothing can be compared then."""
    salts: Mapping[str, str] = field(repr=False)
    seals: Mapping[tuple[str, str], Seal]
    seals_are_whole: bool
    noted: Mapping[tuple[str, str], tuple[int, str]]
    is_sure: bool
    """Whether what was read and has no hash is surely as it was written."""
    hashed: tuple[tuple[Part, str], ...] = field(repr=False)
    """The parts whose hash is known, as sealed or else as noted, and which have their own salt."""

    @property
    def can_compare(self) -> bool:
        """Whether there is any hash by which a salt shows that it is the right one."""
        return bool(self.hashed)

    def is_salt(self, salt: bytes) -> bool:
        """Whether a part has its hash under that salt."""
        return any(self._digest(part, salt) == known for part, known in self.hashed)

    def under(self, salt: bytes | None) -> Proving:
        """The same by that salt of the file, or without any."""
        return replace(self, salt=salt)

    def of(self, part: Part) -> Proof:
        """Whether the part is as it was sealed, or else noted."""
        key = (part.form.name, part.id)
        if key in self.seals:
            return self._equal(part, self.seals[key].hash)
        version, value_hash = self.noted.get(key, (0, ""))
        if version == part.version:
            return self._equal(part, value_hash)
        return Proof.SURE if self.is_sure else Proof.UNKNOWN

    def carried(self, ids: AbstractSet[str]) -> dict[str, str]:
        """The salts of those ids; none where the file's own is lost, since no hash fits then."""
        if self.salt is None:
            return {}
        return {root_id: salt for root_id, salt in self.salts.items() if root_id in ids}

    def _equal(self, part: Part, value_hash: str) -> Proof:
        if self.salt is None or part.id not in self.salts:
            return Proof.SURE if self.is_sure else Proof.UNKNOWN
        digest = self._digest(part, self.salt)
        return Proof.SURE if hmac.compare_digest(digest, value_hash) else Proof.ALTERED

    def _digest(self, part: Part, salt: bytes) -> str:
        text = "\n".join((part.form.name, part.id, hashed_text(part.value)))
        key = salt + bytes.fromhex(self.salts[part.id])
        return hmac.new(key, text.encode(), "sha256").hexdigest()

    def is_sealed(self, part: Part) -> bool:
        """Whether the part is sealed and what proves the seal is at hand."""
        has_salts = self.salt is not None and part.id in self.salts
        return has_salts and (part.form.name, part.id) in self.seals


def proving(
    reader: DamagedReader, chain: ChainRemains, parts: tuple[Part, ...], *, is_sure: bool
) -> Proving:
    """Gathers what is left of it for those parts, without the salt of the file."""
    rows = [row for part in parts for row in reader.rows(_SEAL, part.form.name, part.id) or ()]
    seals = {
        (row[0], row[1]): Seal(aggregate=row[0], root_id=row[1], sealed_at=row[2], hash=row[3])
        for row in rows
    }
    found = {part.id: reader.rows(_SALT, part.id) for part in parts}
    salts = {root_id: str(rows[0][0]) for root_id, rows in found.items() if rows}
    noted = chain.noted()
    known = ((part, _known_hash(part, seals, noted)) for part in parts if part.id in salts)
    return Proving(
        salt=None,
        salts=salts,
        seals=seals,
        seals_are_whole=reader.rows("SELECT count(hash) FROM seal NOT INDEXED") is not None,
        noted=noted,
        is_sure=is_sure,
        hashed=tuple((part, value_hash) for part, value_hash in known if value_hash),
    )


def _known_hash(
    part: Part,
    seals: Mapping[tuple[str, str], Seal],
    noted: Mapping[tuple[str, str], tuple[int, str]],
) -> str:
    key = (part.form.name, part.id)
    version, value_hash = noted.get(key, (0, ""))
    if key in seals:
        return seals[key].hash
    return value_hash if version == part.version else ""


_SEAL = "SELECT aggregate, root_id, sealed_at, hash FROM seal WHERE aggregate = ? AND root_id = ?"
_SALT = "SELECT salt FROM root_salt WHERE root_id = ?"
