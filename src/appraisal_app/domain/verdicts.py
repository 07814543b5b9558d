"""The verdict on a signed PDF: six words, judged in a fixed order, and the facts behind them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from appraisal_app.domain.phrases import strung

CHAIR_FIELD = "sig_chair"
CEO_FIELD = "sig_ceo"
SIGNING_ORDER = (CHAIR_FIELD, CEO_FIELD)
"""The chair certifies first; the chief executive signs second, as received and discussed."""

_GROUP = 4


class Verdict(StrEnum):
    """What can be said of a file; the first that applies, in this order, is the verdict."""

    UNREADABLE = "unreadable"
    UNSIGNED = "unsigned"
    CHANGED = "changed"
    INCOMPLETE = "incomplete"
    UNKNOWN_SIGNER = "unknown-signer"
    GOOD = "good"


SENTENCES: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.UNREADABLE: (
            "This file cannot be read as a PDF, so nothing can be said about its signatures. "
            "Ask for it to be sent again."
        ),
        Verdict.UNSIGNED: (
            "This PDF can be read, but nobody has signed it. It is a copy, not a signed original."
        ),
        Verdict.CHANGED: (
            "Do not rely on this file. It is not, byte for byte, what was signed with this "
            "application: it was changed, damaged or made another way. Ask the person who sent "
            "it for the signed original."
        ),
        Verdict.INCOMPLETE: (
            "What is signed has not been changed, but not everybody has signed. Either the file "
            "is not finished yet, or somebody has cut it back to an earlier state. Ask for the "
            "file that carries every signature."
        ),
        Verdict.UNKNOWN_SIGNER: (
            "Not one byte has been changed since the last signature, but at least one "
            "certificate is not among those recorded here for that person on that day. Read "
            "the fingerprint to the signer over the telephone before you rely on it."
        ),
        Verdict.GOOD: (
            "Everybody has signed, each with the certificate recorded here for them, and not "
            "one byte has been changed since the last signature."
        ),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSigner:
    """A certificate (DER) that counts for one signature field, from one day to another, inclusive.

    An earlier holder of the office stays in the list with a `valid_to`, so old documents verify.
    """

    field: str
    certificate: bytes
    role: str
    valid_from: date
    valid_to: date | None = None

    def covers(self, *, field: str, certificate: bytes, on: date) -> bool:
        """True if this entry vouches for `certificate` in `field` on that day."""
        return (
            self.field == field
            and self.certificate == certificate
            and self.valid_from <= on
            and (self.valid_to is None or on <= self.valid_to)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureReport:
    """One signature as found: all of it is the file's own claim unless its verdict is good.

    `fingerprint` is the SHA-256 of the certificate in hex, `claimed_at` the signer's own clock;
    `certificate` are the certificate's own bytes (DER), empty when there is none.
    """

    field: str
    signer_name: str
    fingerprint: str
    claimed_at: datetime | None
    verdict: Verdict
    role: str = ""
    certificate: bytes = dataclass_field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdict on one file; `missing` are the fields that nobody has signed yet.

    `record_id` and `record_fingerprint` say which record it was made from, and its head then.
    """

    verdict: Verdict
    signatures: tuple[SignatureReport, ...] = ()
    missing: tuple[str, ...] = ()
    record_id: str | None = None
    record_fingerprint: str | None = None

    @property
    def sentence(self) -> str:
        """What the verdict means and what to do next, for the person at the screen."""
        return SENTENCES[self.verdict]


def fingerprint_of(certificate: bytes) -> str:
    """SHA-256 of a DER certificate, 64 capital hex digits."""
    return hashlib.sha256(certificate).hexdigest().upper()


def in_groups(fingerprint: str) -> str:
    """The same fingerprint in groups of four digits, to be read aloud and compared."""
    return strung(" ", (fingerprint[i : i + _GROUP] for i in range(0, len(fingerprint), _GROUP)))
