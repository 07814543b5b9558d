"""What the chief executive last handed in, also while a later edition is being written."""

from __future__ import annotations

from appraisal_app.domain.reflection import Reflection, ReflectionVersion


def last_submitted(reflection: Reflection) -> Reflection | ReflectionVersion | None:
    """The words as they were submitted; None while nothing ever was."""
    if reflection.submitted_at is not None:
        return reflection
    return reflection.earlier[-1] if reflection.earlier else None
