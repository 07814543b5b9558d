"""A question whose answer nobody looks at over your shoulder."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field

from appraisal_app.ui.forms.blocks import Field


@dataclass(frozen=True, slots=True)
class SecretField(Field):
    """A passphrase, hidden until it is asked to be shown; answer `str`, exactly as typed.

    Return presses the button of the action `submits`, if there is one.
    """

    _: KW_ONLY
    value: str = field(default="", repr=False)
    submits: str = ""
