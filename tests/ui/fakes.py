"""Stand-ins for what a page or a window talks to."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.ui.forms.listener import Answer


class PageEar:
    """Writes down what a page says."""

    def __init__(self) -> None:
        self.heard: list[tuple[object, ...]] = []

    def changed(self, key: str, value: Answer) -> None:
        self.heard.append(("changed", key, value))

    def committed(self, key: str) -> None:
        self.heard.append(("committed", key))

    def pressed(self, action_key: str) -> None:
        self.heard.append(("pressed", action_key))

    def added(self, list_key: str) -> None:
        self.heard.append(("added", list_key))

    def removed(self, list_key: str, card_id: str) -> None:
        self.heard.append(("removed", list_key, card_id))

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        self.heard.append(("moved", list_key, card_id, delta))

    def followed(self, target_key: str) -> None:
        self.heard.append(("followed", target_key))


class WindowEar:
    """Writes down what a window says."""

    def __init__(self, *, may_close: bool = True) -> None:
        self.heard: list[tuple[object, ...]] = []
        self._may_close = may_close

    def command(self, key: str) -> None:
        self.heard.append(("command", key))

    def went(self, key: str) -> None:
        self.heard.append(("went", key))

    def chose_review(self, key: str) -> None:
        self.heard.append(("review", key))

    def chose_role(self, key: str) -> None:
        self.heard.append(("role", key))

    def dropped(self, paths: tuple[Path, ...]) -> None:
        self.heard.append(("dropped", paths))

    def left(self) -> None:
        self.heard.append(("left",))

    def may_close(self) -> bool:
        self.heard.append(("may_close",))
        return self._may_close
