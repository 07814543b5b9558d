"""The recovery key: a file's key in groups that can be typed from paper.

14 groups of five symbols: 13 carry four symbols of the key (the last four bits are a format
number, 0) and the last carries a check of the whole; the fifth symbol of each checks its group
and its place.
"""

from __future__ import annotations

import hashlib

from appraisal_app.application.errors import RecoveryKeyError
from appraisal_app.application.ports.files import RawKey
from appraisal_app.storage.keys import KEY_BYTES

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011")
_GROUP = 4
_KEY_GROUPS = 13
_GROUPS = _KEY_GROUPS + 1
_SPARE_BITS = 4
_FIELD = 0b100101
"""x^5 + x^2 + 1: symbols are elements of the field with 32 elements."""


def recovery_text(key: bytes) -> str:
    """The 32 bytes as groups, parted by blanks."""
    symbols = _symbols(int.from_bytes(key, "big") << _SPARE_BITS, _GROUP * _KEY_GROUPS)
    symbols += _total(key)
    groups = (symbols[at : at + _GROUP] for at in range(0, len(symbols), _GROUP))
    return " ".join(_written(group, place) for place, group in enumerate(groups))


def parse_recovery_key(text: str) -> RawKey:
    """Reads what was typed, whatever its case, blanks and 0/O or 1/I/L; else RecoveryKeyError."""
    cleaned = "".join(char for char in text if char.isalnum()).upper().translate(_ALIKE)
    groups = [cleaned[at : at + _GROUP + 1] for at in range(0, len(cleaned), _GROUP + 1)]
    wrong = tuple(
        place + 1 for place, group in enumerate(groups[:_GROUPS]) if not _fits(group, place)
    )
    if len(cleaned) != _GROUPS * (_GROUP + 1):
        raise RecoveryKeyError(_length_sentence(len(cleaned), wrong), wrong)
    if wrong:
        raise RecoveryKeyError(_groups_sentence(wrong), wrong)
    return _assembled(groups)


def _assembled(groups: list[str]) -> RawKey:
    number = 0
    for group in groups[:_KEY_GROUPS]:
        for symbol in group[:_GROUP]:
            number = number << 5 | _ALPHABET.index(symbol)
    key = (number >> _SPARE_BITS).to_bytes(KEY_BYTES, "big")
    total = [_ALPHABET.index(symbol) for symbol in groups[-1][:_GROUP]]
    if total != _total(key) or number % (1 << _SPARE_BITS):
        raise RecoveryKeyError(
            "Each group is well formed, but together they are not a recovery key. Compare every "
            "group with the recovery sheet."
        )
    return RawKey(key.hex())


def _written(group: list[int], place: int) -> str:
    return "".join(_ALPHABET[value] for value in (*group, _check(group, place)))


def _fits(group: str, place: int) -> bool:
    if len(group) != _GROUP + 1 or any(symbol not in _ALPHABET for symbol in group):
        return False
    values = [_ALPHABET.index(symbol) for symbol in group]
    return values[-1] == _check(values[:_GROUP], place)


def _check(values: list[int], place: int) -> int:
    """Sees every single wrong symbol and every two that changed places; `place` is 0 to 13."""
    found = place
    weight = 1
    for value in values:
        weight = _doubled(weight)
        found ^= _product(weight, value)
    return found


def _product(left: int, right: int) -> int:
    found = 0
    while right:
        if right & 1:
            found ^= left
        left = _doubled(left)
        right >>= 1
    return found


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ _FIELD if value & 32 else value


def _symbols(number: int, count: int) -> list[int]:
    return [number >> 5 * (count - 1 - at) & 31 for at in range(count)]


def _total(key: bytes) -> list[int]:
    digest = hashlib.sha256(b"recovery key" + key).digest()
    return _symbols(int.from_bytes(digest[:4], "big"), _GROUP)


def _length_sentence(length: int, wrong: tuple[int, ...]) -> str:
    full = _GROUPS * (_GROUP + 1)
    where = f" The first group that does not fit is number {wrong[0]}." if wrong else ""
    return (
        f"A recovery key has {_GROUPS} groups of five characters, {full} in all; here are "
        f"{length}.{where} Compare it with the recovery sheet."
    )


def _groups_sentence(wrong: tuple[int, ...]) -> str:
    if len(wrong) == 1:
        return f"Group {wrong[0]} of the recovery key is not right. Compare it with the sheet."
    listed = ", ".join(str(place) for place in wrong[:-1])
    return (
        f"Groups {listed} and {wrong[-1]} of the recovery key are not right. Compare them with "
        "the sheet."
    )
