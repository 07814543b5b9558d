"""How tests are shared out where there are several workers."""

from __future__ import annotations

from collections import Counter

import pytest
from xdist.remote import Producer  # type: ignore[import-untyped]
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

TOGETHER = ("tests/reporting/documents/",)
"""Folders whose files share something slow to make: every document of every kind of record."""

APART = ("tests/journeys/",)
"""Folders of few and slow tests, each of which may go to whoever is idle."""

SLOW = (
    "tests/reporting/documents/",
    "tests/journeys/test_four_profiles.py",
    "tests/journeys/test_whole_review.py",
    "tests/system/test_no_network.py",
    "tests/journeys/",
    "tests/cli/test_killed_export.py",
    "tests/application/limited_copies/test_leaks.py",
    "tests/cli/test_records.py",
    "tests/cli/test_as_a_program.py",
    "tests/application/two_copies/test_killed.py",
    "tests/application/fillable/",
    "tests/application/post/",
    "tests/storage/test_power_cut.py",
)
"""What takes longest, the longest first; then come files with many tests before those with few."""


def unit_of(nodeid: str) -> str:
    """The name of the unit of tests that stay on one worker."""
    for folder in TOGETHER:
        if nodeid.startswith(folder):
            return folder
    return nodeid if nodeid.startswith(APART) else nodeid.partition("::")[0]


def slowest_first(items: list[pytest.Item]) -> None:
    """Puts units in the order in which workers get them: what is slow must not begin at the end."""
    sizes = Counter(unit_of(item.nodeid) for item in items)
    items.sort(key=lambda item: _place(unit_of(item.nodeid), sizes))


def _place(unit: str, sizes: Counter[str]) -> tuple[int, int]:
    slow = (place for place, name in enumerate(SLOW) if unit.startswith(name))
    return next(slow, len(SLOW)), -sizes[unit]


class SharingOut(LoadScopeScheduling):  # type: ignore[misc]
    """Gives out units in the order in which they come."""

    def __init__(self, config: pytest.Config, log: Producer) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        return unit_of(nodeid)
