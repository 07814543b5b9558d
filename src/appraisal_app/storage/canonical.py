"""The one text for a value, to store it and to hash it."""

from __future__ import annotations

import json
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

import msgspec

from appraisal_app.domain.phrases import plain


def canonical_json(value: object) -> str:
    """Sorted names, no blanks, nothing escaped that need not be."""
    return json.dumps(
        msgspec.to_builtins(value, enc_hook=plain),
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
    )


def hashed_text(value: object) -> str:
    """What is hashed of a value: fields that hold their default are left out.

    So a field that a later version of the application adds changes no hash that was taken before.
    """
    return canonical_json(_without_defaults(value))


def _without_defaults(value: Any) -> object:
    if isinstance(value, tuple):
        return [_without_defaults(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if not is_dataclass(value):
        return value
    held = {field: getattr(value, field.name) for field in fields(value)}
    return {
        field.name: _without_defaults(inner)
        for field, inner in held.items()
        if not _is_default(field, inner)
    }


def _is_default(field: Field[Any], inner: object) -> bool:
    if field.default_factory is not MISSING:
        return bool(field.default_factory() == inner)
    # False == 0, but never in a field of one type.
    return field.default is not MISSING and bool(field.default == inner)
