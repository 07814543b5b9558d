"""The six words as a key: read out by telephone, typed in any case and spacing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from appraisal_app.application.passphrases import plain

KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """How dear a guess is; `memory` in KiB.

    Packets name a preset by number and never bring figures of their own: those could ask a
    machine for more memory than it has.
    """

    memory: int
    passes: int
    lanes: int


PRESETS: Final = {1: Preset(memory=65_536, passes=3, lanes=4)}
CURRENT: Final = 1


def derive(words: str, salt: bytes, preset: Preset) -> bytes:
    """The key that the words stand for."""
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=preset.passes,
        lanes=preset.lanes,
        memory_cost=preset.memory,
    )
    return kdf.derive(plain(words).encode())
