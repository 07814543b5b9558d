"""Why a form was not read: one plain sentence each, and nothing changed."""

from __future__ import annotations

from appraisal_app.application.errors import AppError
from appraisal_app.domain.phrases import phrased

UNCHANGED = "Nothing was changed."


class FormError(AppError):
    """A form that was not read."""


class NotAPdfError(FormError):
    """Other bytes, or a PDF that is damaged beyond reading."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This is not a PDF, or it is damaged. {unchanged} Ask the sender for "
                "the file as it was saved, and not for a photo or a link.",
                unchanged=UNCHANGED,
            )
        )


class TooLargeFormError(FormError):
    """More than any form has."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This file is larger than any form. {unchanged} Choose the form itself, as a PDF.",
                unchanged=UNCHANGED,
            )
        )


class LockedFormError(FormError):
    """Encrypted."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This PDF is locked with a password. {unchanged} Ask the sender to "
                "save it without one, or to fill in the form anew.",
                unchanged=UNCHANGED,
            )
        )


class NoFieldsError(FormError):
    """Printed into a PDF, flattened or scanned: only a picture of the answers is left."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This PDF has no fields to read: it was printed or scanned. "
                "{unchanged} Ask the sender to save the form itself and send that, or "
                "type the answers in by hand.",
                unchanged=UNCHANGED,
            )
        )


class NotOurFormError(FormError):
    """A form, and not one of this application."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This form was not made by this application. {unchanged} Choose the "
                "form that came back to you.",
                unchanged=UNCHANGED,
            )
        )


class NewerFormError(FormError):
    """A form of a later version of the application."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "This form was made by a newer version of the application. "
                "{unchanged} Install that version, and bring the form in there.",
                unchanged=UNCHANGED,
            )
        )


class UnsoundFormError(FormError):
    """Our mark, and fields that are not as we make them."""

    def __init__(self) -> None:
        super().__init__(
            phrased(
                "The fields of this form are not as the application makes them. "
                "{unchanged} Ask the sender to fill in the form anew, from the file "
                "that you sent.",
                unchanged=UNCHANGED,
            )
        )
