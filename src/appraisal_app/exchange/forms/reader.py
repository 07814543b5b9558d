"""The port `FormReader`: a PDF in, the answers on it out."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from pypdf import PdfReader

from appraisal_app.application.ports.fillable import LARGEST_FORM, MARK, VERSION, Filled
from appraisal_app.domain.fillable_forms import answer_text
from appraisal_app.exchange.forms.errors import (
    FormError,
    NewerFormError,
    NotAPdfError,
    NotOurFormError,
    TooLargeFormError,
    UnsoundFormError,
)
from appraisal_app.exchange.forms.fields import raw_values

_HEAD: Final = b"%PDF-"
_HEAD_WITHIN: Final = 1024
_PARTS_OF_A_MARK: Final = 2


class PdfFormReader:
    """Reads forms with pypdf, whatever program filled them in."""

    def read(self, data: bytes) -> Filled:
        """The answers; raises FormError, and then nothing was read."""
        values = _values(data)
        mark = values.pop(MARK, "").split()
        if not mark:
            raise NotOurFormError
        if mark[0] != VERSION:
            raise NewerFormError if mark[0].isdecimal() else UnsoundFormError
        if len(mark) != _PARTS_OF_A_MARK:
            raise UnsoundFormError
        return Filled(
            form=mark[1], answers={name: answer_text(said) for name, said in values.items()}
        )

    def recognises(self, data: bytes) -> bool:
        """Whether our hidden field is among the fields."""
        try:
            return MARK in _values(data)
        except FormError:
            return False


def _values(data: bytes) -> dict[str, str]:
    if len(data) > LARGEST_FORM:
        raise TooLargeFormError
    if _HEAD not in data[:_HEAD_WITHIN]:
        raise NotAPdfError
    try:
        return raw_values(PdfReader(BytesIO(data), strict=False))
    except FormError:
        raise
    except Exception:  # noqa: BLE001 - whatever a spoilt file makes the library raise
        # Not chained: what pypdf says of a file may hold words of an answer.
        raise NotAPdfError from None
