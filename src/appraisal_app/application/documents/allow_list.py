"""Which version of its allow-list a document was made by: derived, so that nobody has to raise it.

The list is the tree of fields of the document's content. Whoever adds a field, takes one away or
gives one another type changes the version by doing so.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

LENGTH = 8


@cache
def allow_list_version(content: type) -> str:
    """The first eight digits of the SHA-256 over names and types of all fields, nested ones too."""
    return hashlib.sha256(_shape(content, ()).encode()).hexdigest()[:LENGTH]


def _shape(kind: Any, within: tuple[type, ...]) -> str:
    if origin := get_origin(kind):
        name = "|" if origin in {Union, UnionType} else _name(origin)
        return f"{name}[{','.join(_shape(each, within) for each in get_args(kind))}]"
    return _plain_shape(kind, within) if isinstance(kind, type) else _name(kind)


def _plain_shape(kind: type, within: tuple[type, ...]) -> str:
    name = _name(kind)
    if is_dataclass(kind) and kind not in within:
        hints = get_type_hints(kind)
        inner = (*within, kind)
        parts = (f"{part.name}:{_shape(hints[part.name], inner)}" for part in fields(kind))
        return f"{name}({','.join(parts)})"
    if issubclass(kind, Enum):
        return f"{name}{{{','.join(str(each.value) for each in kind)}}}"
    return name


def _name(kind: object) -> str:
    return str(getattr(kind, "__name__", kind))
