"""Judging without counting calls where every PDF is well meant: counting takes most of the time.

The limit is for hostile files. Where tests make those, it holds as it does in the program.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext

import pytest

import appraisal_app.signing.judge as judging
from appraisal_app.signing.patience import limited_calls

_HOSTILE = ("tests/signing/", "tests/fuzzing/", "tests/system/")


def count_where_files_are_hostile(item: pytest.Item) -> None:
    """Sees to the limit for this test; in long runs it always holds."""
    nodeid = item.nodeid
    counts = nodeid.startswith(_HOSTILE) or "mutated" in nodeid or "APPRAISAL_SOAK" in os.environ
    pytest.MonkeyPatch().setattr(judging, "limited_calls", limited_calls if counts else _uncounted)


def _uncounted(_limit: int) -> AbstractContextManager[None]:
    return nullcontext()
