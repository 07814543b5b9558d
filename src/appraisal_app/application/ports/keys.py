"""What opens a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Words that open the file."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RawKey:
    """The key that the passphrase stands for: 64 hexadecimal digits."""

    hex: str = field(repr=False)


Key: TypeAlias = "Passphrase | RawKey | None"
"""None: the file is not protected."""
