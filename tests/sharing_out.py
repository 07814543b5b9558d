"""How tests are shared out where there are several workers."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

TOGETHER = ("tests/reporting/documents/",)
"""Folders whose files share something slow to make: every document of every kind of record."""

APART = ("tests/journeys/",)
"""Folders of few and slow tests, each of which may go to whoever is idle."""


def unit_of(nodeid: str) -> str:
    """The name of the unit of tests that stay on one worker."""
    for folder in TOGETHER:
        if nodeid.startswith(folder):
            return folder
    return nodeid if nodeid.startswith(APART) else nodeid.partition("::")[0]


class SharingOut(LoadScopeScheduling):  # type: ignore[misc]
    """Gives out units, those with the most tests first."""

    def _split_scope(self, nodeid: str) -> str:
        return unit_of(nodeid)
