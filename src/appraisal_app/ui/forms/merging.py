"""Which answers join the step of undo before them."""

from __future__ import annotations

from appraisal_app.application.typing_steps import typing_key
from appraisal_app.ui.forms.blocks import Field, TextField
from appraisal_app.ui.forms.listener import Answer


def merge_key(field: Field, value: Answer) -> str:
    """The key of the field while somebody types in it; "" for what is a step by itself."""
    if not isinstance(field, TextField):
        return ""
    return typing_key(field.key, field.value, str(value))
