"""The settings as all windows of the program see them, and beside another program of the user's."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, cast

from appraisal_app.application.settings import Settings, SettingsStore, sound


class SharedSettings:
    """A SettingsStore over another one: what one window changed, every window loads.

    What another process kept meanwhile is taken over, field by field, where nothing was changed
    here; of lists both sides' lines are kept.
    """

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._seen = self._now = store.load()

    def load(self) -> Settings:
        """The settings as they are now; nothing is read for it."""
        return self._now

    def save(self, settings: Settings) -> None:
        """Keep them."""
        found = self._store.load()
        self._now = merged(self._now, settings, self._seen, found)
        self._store.save(self._now)
        self._seen = self._store.load()


def merged(before: Settings, ours: Settings, seen: Settings, found: Settings) -> Settings:
    """`ours` with whatever somebody else changed: `found` differs from `seen` by that."""
    taken: dict[str, Any] = {}
    if found == Settings():
        # Nothing could be read: that takes nothing away from what is known here.
        return ours
    for field in fields(Settings):
        old, new = getattr(before, field.name), getattr(ours, field.name)
        theirs = getattr(found, field.name)
        if theirs == getattr(seen, field.name):
            continue
        if new == old:
            taken[field.name] = theirs
        elif isinstance(new, tuple):
            taken[field.name] = _both(cast("tuple[str, ...]", new), old, theirs)
    return sound(replace(ours, **taken))


def _both(
    ours: tuple[str, ...], before: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    """Our lines first; of theirs those that we neither have nor took out."""
    return (*ours, *(each for each in theirs if each not in ours and each not in before))
