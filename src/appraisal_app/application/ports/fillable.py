"""Making forms to fill in, and reading what was filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from appraisal_app.application.form_content import FillableForm

MARK: Final = "appraisal_form"
"""The name of the hidden field by which a form is known again."""
VERSION: Final = "1"
"""Stands in that field before the number of the form."""
LARGEST_FORM: Final = 20 * 1024 * 1024
"""Bytes; what the application makes has less than a hundredth of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The number of a form, and the answers by the names of its fields, made even."""

    form: str
    answers: Mapping[str, str] = field(repr=False)


class FormWriter(Protocol):
    """Makes forms."""

    def write(self, form: FillableForm) -> bytes:
        """The form as a PDF; the same form gives the same bytes."""
        ...


class FormReader(Protocol):
    """Reads forms; raises AppError with one plain sentence, and never anything else."""

    def read(self, data: bytes) -> Filled:
        """What stands in the fields, whatever is drawn over them."""
        ...

    def recognises(self, data: bytes) -> bool:
        """Whether the bytes are a form of this application, of whatever version; never raises."""
        ...
