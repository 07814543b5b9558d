"""Steps of the trust's own: what was done about each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTask:
    """One step that the trust added to its process."""

    code: str
    notes: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTasks:
    """All of them."""

    id: str
    tasks: tuple[OwnTask, ...] = ()

    def on(self, code: str) -> OwnTask:
        """What was done about that step; an empty entry when nothing was."""
        found = next((each for each in self.tasks if each.code == code), None)
        return found if found is not None else OwnTask(code=code)
