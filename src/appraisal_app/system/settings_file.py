"""The user's settings as a small JSON file; nothing of a review is in it."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, TypeGuard, cast

from appraisal_app.application.settings import Settings, sound


class SettingsFile:
    """Reads and writes settings; a broken file counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The settings, or the defaults where there are none to be read."""
        if not self._path.is_file():
            # What is no file, such as a pipe, would keep whoever opens it waiting.
            return Settings()
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Settings()
        if not isinstance(found, dict):
            return Settings()
        known = cast("dict[str, Any]", found)
        taken = {f.name: _typed(known.get(f.name), f.default) for f in fields(Settings)}
        return sound(replace(Settings(), **taken))

    def save(self, settings: Settings) -> None:
        """Keep the settings; a full or locked disk loses only them."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_suffix(".part")
            # Whatever a crash or somebody else left under that name is not written through.
            part.unlink(missing_ok=True)
            with part.open("x", encoding="utf-8") as file:
                file.write(json.dumps(asdict(settings), indent=1))
            part.replace(self._path)
        except OSError:
            return


def _typed(value: object, default: object) -> Any:
    if isinstance(default, tuple):
        items = value if _is_list(value) else []
        return tuple(each for each in items if isinstance(each, str))
    return value if type(value) is type(default) else default


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
