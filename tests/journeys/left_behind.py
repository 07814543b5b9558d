"""Looks for words and keys in whatever a program left on a computer."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import cast

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import pkcs12

_WORDS = 3


def found_in(
    folder: Path, secrets: Collection[str | bytes], *, without: str = ""
) -> list[tuple[str, str | bytes]]:
    """Which of them stand where, in names and in bytes, whatever their letters are kept as.

    Files whose names end in `without` are left out: they are long, and searched for less.
    """
    hits: list[tuple[str, str | bytes]] = []
    for path in folder.rglob("*"):
        if without and path.name.endswith(without):
            continue
        data = path.read_bytes() if path.is_file() else b""
        hits += [(path.name, each) for each in secrets if _is_in(each, str(path), data)]
    return hits


def found_in_process(secrets: Collection[str | bytes]) -> list[str | bytes]:
    """Which stand among the arguments and the environment that this process began with."""
    if sys.platform != "linux":
        return []
    own = b"".join(Path(f"/proc/self/{each}").read_bytes() for each in ("cmdline", "environ"))
    return [each for each in secrets if _is_in(each, "", own)]


def texts_of(value: object) -> Iterator[str]:
    """What somebody wrote in a record: each text of a few words, by its first line."""
    if isinstance(value, str):
        line = value.partition("\n")[0].strip()
        if len(line.split()) >= _WORDS:
            yield line
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from texts_of(getattr(value, each.name))
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from texts_of(item)


def private_key_in(identity: Path, passphrase: str) -> bytes:
    """The number that the key of a PKCS#12 file comes down to."""
    key, _, _ = pkcs12.load_key_and_certificates(identity.read_bytes(), passphrase.encode())
    if isinstance(key, RSAPrivateKey):
        number = key.private_numbers().p
    else:
        assert isinstance(key, EllipticCurvePrivateKey)
        number = key.private_numbers().private_value
    return number.to_bytes((number.bit_length() + 7) // 8)


def _is_in(secret: str | bytes, name: str, data: bytes) -> bool:
    if isinstance(secret, bytes):
        return secret in data or secret.hex().encode() in data
    kept_as = (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be"))
    return secret in name or any(each in data for each in kept_as)
