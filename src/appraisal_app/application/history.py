"""Undo and redo over snapshots of a value."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

LIMIT = 200


class History(Generic[T]):
    """A present value, what it was before, and what undo took back.

    Steps with the same `merge_key` become one until `close_step` is called, so that a typed
    sentence is one undo. Unchanged parts are shared between snapshots, so memory stays small.
    """

    def __init__(self, present: T) -> None:
        self._present = present
        self._past: list[tuple[T, str]] = []
        self._future: list[tuple[T, str]] = []
        self._open_key = ""

    @property
    def present(self) -> T:
        """The value as it stands."""
        return self._present

    @property
    def undo_label(self) -> str:
        """What undo would take back; "" when there is nothing."""
        return self._past[-1][1] if self._past else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring again; "" when there is nothing."""
        return self._future[-1][1] if self._future else ""

    @property
    def earlier(self) -> tuple[T, ...]:
        """What the value was before each step, the latest first."""
        return tuple(value for value, _ in reversed(self._past))

    def push(self, value: T, label: str, *, merge_key: str = "") -> None:
        """Make `value` the present; the same key as before extends the last step."""
        if value == self._present:
            return
        if not (merge_key and merge_key == self._open_key and self._past):
            self._past.append((self._present, label))
            del self._past[:-LIMIT]
        self._future.clear()
        self._open_key = merge_key
        self._present = value

    def close_step(self) -> None:
        """The next change is a step of its own."""
        self._open_key = ""

    def reset(self, present: T) -> None:
        """Forget all steps: a point of no return was passed."""
        self._present = present
        self._past.clear()
        self._future.clear()
        self._open_key = ""

    def undo(self) -> bool:
        """Step back; False when there is nothing to take back."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Step forward again; False when nothing was taken back."""
        return self._step(self._future, self._past)

    def _step(self, source: list[tuple[T, str]], target: list[tuple[T, str]]) -> bool:
        if not source:
            return False
        value, label = source.pop()
        target.append((self._present, label))
        self._present = value
        self._open_key = ""
        return True
