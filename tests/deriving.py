"""Keys that take long to derive on purpose: the same words and salt are not worked out twice.

Every key is still derived in the real way once, and one process never asks for another's.
"""

from __future__ import annotations

from functools import cache

import pytest

from appraisal_app.exchange.packets import words
from appraisal_app.signing import identities
from appraisal_app.storage import keys

_DEAR = ((keys, "_derived"), (words, "derive"), (identities, "_load"))


def derive_once() -> None:
    """Keeps what was derived for the rest of this process."""
    patch = pytest.MonkeyPatch()
    for module, name in _DEAR:
        patch.setattr(module, name, cache(getattr(module, name)))
