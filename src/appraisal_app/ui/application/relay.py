"""Lets a view be made before the presenter that listens to it."""

from __future__ import annotations

from appraisal_app.ui.forms.listener import Answer, PageListener


class Relay:
    """A PageListener that passes everything on to the one that is set later."""

    def __init__(self) -> None:
        self.target: PageListener | None = None

    def changed(self, key: str, value: Answer) -> None:
        """Pass on a changed answer."""
        if self.target is not None:
            self.target.changed(key, value)

    def committed(self, key: str) -> None:
        """Pass on that a field was left."""
        if self.target is not None:
            self.target.committed(key)

    def pressed(self, action_key: str) -> None:
        """Pass on a button."""
        if self.target is not None:
            self.target.pressed(action_key)

    def added(self, list_key: str) -> None:
        """Pass on a wish for a card."""
        if self.target is not None:
            self.target.added(list_key)

    def removed(self, list_key: str, card_id: str) -> None:
        """Pass on the removal of a card."""
        if self.target is not None:
            self.target.removed(list_key, card_id)

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        """Pass on the moving of a card."""
        if self.target is not None:
            self.target.moved(list_key, card_id, delta)

    def followed(self, target_key: str) -> None:
        """Pass on a link."""
        if self.target is not None:
            self.target.followed(target_key)
