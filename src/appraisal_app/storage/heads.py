"""Signed heads: which computer vouches for the record of events up to where."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

import msgspec
import sqlalchemy as sa

from appraisal_app.application.errors import AppError
from appraisal_app.application.export_notes import NOTES
from appraisal_app.application.ports.files import HEAD_SIGNED, ChainHead, Json, SignedHead
from appraisal_app.application.ports.packets import DeviceKeys
from appraisal_app.storage import audit
from appraisal_app.storage.audit import Line

RECORDED = "recorded"
"""The kind of event that holds hashes."""
THE_COMPUTER = "computer"
"""Whom such an event names as its doer."""
_NO_DEEDS = frozenset({*NOTES, HEAD_SIGNED, RECORDED})
_PURPOSE = b"appraisal-head-v1\0"


class _Head(msgspec.Struct, frozen=True):
    seq: int
    hash: str


class _Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    device: str
    head: _Head
    signature: str


def is_deed(kind: str) -> bool:
    """Whether such an event is signed at once; exports and mere hashes wait for the next."""
    return kind not in _NO_DEEDS


def sign_head(connection: sa.Connection, document_id: str, keys: DeviceKeys | None) -> None:
    """Adds the last event's signature, unless it is one; nothing where there is no key."""
    last = audit.last_line(connection)
    if keys is None or last is None or last.kind == HEAD_SIGNED:
        return
    # A key that cannot be kept must not keep a deed from being saved; checking shows the gap.
    with suppress(AppError):
        head = ChainHead(seq=last.seq, hash=last.hash)
        device, signature = signed_by(keys, said(document_id, head))
        body: dict[str, Json] = {
            "device": device.hex(),
            "head": {"seq": head.seq, "hash": head.hash},
            "signature": signature.hex(),
        }
        # The clock is not asked: nothing is claimed but the state, and that is of then.
        at = datetime.fromisoformat(last.at)
        audit.append_event(connection, HEAD_SIGNED, actor=THE_COMPUTER, body=body, at=at)


def signed_heads(connection: sa.Connection) -> Iterator[SignedHead]:
    """Every signed head of a chain that was checked."""
    for line in audit.lines(connection, kind=HEAD_SIGNED):
        body = msgspec.json.decode(line.body, type=_Body)
        yield SignedHead(
            head=ChainHead(seq=body.head.seq, hash=body.head.hash),
            at=datetime.fromisoformat(line.at),
            device=bytes.fromhex(body.device),
        )


def first_unsigned(connection: sa.Connection) -> int:
    """The first deed that no computer vouches for; 0 when there is none."""
    after = max((each.head.seq for each in signed_heads(connection)), default=0)
    return next(
        (line.seq for line in audit.lines(connection, after=after) if is_deed(line.kind)), 0
    )


def fault(line: Line, before: ChainHead, document_id: str) -> str:
    """What is wrong with a signed head; "" for nothing, and for every other event."""
    if line.kind != HEAD_SIGNED:
        return ""
    try:
        body = msgspec.json.decode(line.body, type=_Body)
        device, signature = bytes.fromhex(body.device), bytes.fromhex(body.signature)
    except (msgspec.MsgspecError, ValueError):
        return "this signature of a computer cannot be read"
    is_of_the_one_before = ChainHead(seq=body.head.seq, hash=body.head.hash) == before
    if is_of_the_one_before and _fits(said(document_id, before), signature, device):
        return ""
    return "the computer's signature does not fit what stands before it"


def said(document_id: str, head: ChainHead) -> bytes:
    """What a computer signs: this file's event of that number has that hash."""
    return _PURPOSE + f"{document_id}\n{head.seq}\n{head.hash}".encode()


# The library takes a twentieth of a second to load, which opening a file need not wait for.


def public_key(keys: DeviceKeys) -> bytes:
    """By which this computer's signatures are known; raises AppError."""
    return signed_by(keys, b"")[0]


def signed_by(keys: DeviceKeys, text: bytes) -> tuple[bytes, bytes]:
    """The public key and its signature under the text; raises AppError."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(keys.private_key())
    return key.public_key().public_bytes_raw(), key.sign(text)


def _fits(text: bytes, signature: bytes, device: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(device).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True
