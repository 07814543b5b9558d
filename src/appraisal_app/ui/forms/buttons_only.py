"""What most pages without lists have in common: they hear buttons, and little else."""

from __future__ import annotations

from appraisal_app.ui.forms.listener import Answer


class ButtonsOnly:
    """A PageListener that lets everything pass; a presenter takes up what concerns it."""

    def changed(self, key: str, value: Answer) -> None:
        """Let a changed answer pass."""

    def committed(self, key: str) -> None:
        """Let the leaving of a field pass."""

    def pressed(self, action_key: str) -> None:
        """Let a button pass."""

    def added(self, list_key: str) -> None:
        """Let a wish for a card pass."""

    def removed(self, list_key: str, card_id: str) -> None:
        """Let the removal of a card pass."""

    def moved(self, list_key: str, card_id: str, delta: int) -> None:
        """Let the moving of a card pass."""

    def followed(self, target_key: str) -> None:
        """Let a link pass."""
