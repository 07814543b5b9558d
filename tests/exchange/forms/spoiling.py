"""Ways to spoil a form that was filled in."""

from __future__ import annotations

import random
from collections.abc import Callable
from io import BytesIO
from typing import Any, Final

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NullObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

Chance = random.Random


def spoiled(data: bytes, chance: Chance) -> bytes:
    """Some bytes are others, or are cut off; or the fields are not what they were."""
    deed = chance.choice((_flipped, _flipped, _cut, _with_other_fields, _with_other_fields))
    return deed(data, chance)


def _flipped(data: bytes, chance: Chance) -> bytes:
    """Near the end is what says where everything is."""
    other = bytearray(data)
    begin = chance.choice((0, len(data) * 3 // 4, len(data) - 400))
    for _ in range(chance.randint(1, 30)):
        other[chance.randrange(begin, len(other))] = chance.randrange(256)
    return bytes(other)


def _cut(data: bytes, chance: Chance) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] if chance.random() < 0.5 else data[:at] + data[at + chance.randint(1, 999) :]


def _with_other_fields(data: bytes, chance: Chance) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(data))
    form: Any = writer.root_object["/AcroForm"]
    fields: Any = form.get_object()["/Fields"].get_object()
    for _ in range(chance.randint(1, 3)):
        chance.choice(_DEEDS)(fields, chance)
    saved = BytesIO()
    writer.write(saved)
    return saved.getvalue()


def _one_of(fields: Any, chance: Chance) -> Any:
    found = [each.get_object() for each in fields]
    return chance.choice([each for each in found if isinstance(each, DictionaryObject)])


def _other_value(fields: Any, chance: Chance) -> None:
    field = _one_of(fields, chance)
    field[NameObject("/V")] = chance.choice(_VALUES)()


def _other_key(fields: Any, chance: Chance) -> None:
    field = _one_of(fields, chance)
    field[NameObject(chance.choice(("/T", "/FT", "/Kids")))] = chance.choice(_VALUES)()


def _gone(fields: Any, chance: Chance) -> None:
    if len(fields) > 1:
        del fields[chance.randrange(len(fields))]


def _twice(fields: Any, chance: Chance) -> None:
    fields.append(chance.choice(fields))


def _strange(fields: Any, chance: Chance) -> None:
    fields.append(chance.choice(_VALUES)())


_DEEDS: Final = (_other_value, _other_value, _other_value, _other_key, _gone, _twice, _strange)


def _stream() -> StreamObject:
    stream = StreamObject()
    stream.set_data(b"\xfe\xff\xd8\x00")
    return stream


_VALUES: Final[tuple[Callable[[], Any], ...]] = (
    NullObject,
    _stream,
    lambda: BooleanObject(value=True),
    lambda: NumberObject(-1),
    lambda: FloatObject("1e30"),
    lambda: TextStringObject(""),
    lambda: TextStringObject("\u202e\ufffd\ue000"),
    lambda: TextStringObject("x" * 30_000),
    lambda: ByteStringObject(b"\xff\xfe\x00\xd8"),
    lambda: NameObject("/c99"),
    lambda: NameObject("/c0"),
    lambda: ArrayObject([NameObject("/c0")]),
    lambda: DictionaryObject({NameObject("/V"): TextStringObject("x")}),
)
