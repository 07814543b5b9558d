"""Why a form was not read: one plain sentence each, and nothing changed."""

from __future__ import annotations

from appraisal_app.application.errors import AppError

UNCHANGED = "Nothing was changed."


class FormError(AppError):
    """A form that was not read."""


class NotAPdfError(FormError):
    """Other bytes, or a PDF that is damaged beyond reading."""

    def __init__(self) -> None:
        super().__init__(
            f"This is not a PDF, or it is damaged. {UNCHANGED} Ask the sender for the file as it "
            "was saved, and not for a photo or a link."
        )


class TooLargeFormError(FormError):
    """More than any form has."""

    def __init__(self) -> None:
        super().__init__(
            f"This file is larger than any form. {UNCHANGED} Choose the form itself, as a PDF."
        )


class LockedFormError(FormError):
    """Encrypted."""

    def __init__(self) -> None:
        super().__init__(
            f"This PDF is locked with a password. {UNCHANGED} Ask the sender to save it without "
            "one, or to fill in the form anew."
        )


class NoFieldsError(FormError):
    """Printed into a PDF, flattened or scanned: only a picture of the answers is left."""

    def __init__(self) -> None:
        super().__init__(
            f"This PDF has no fields to read: it was printed or scanned. {UNCHANGED} Ask the "
            "sender to save the form itself and send that, or type the answers in by hand."
        )


class NotOurFormError(FormError):
    """A form, and not one of this application."""

    def __init__(self) -> None:
        super().__init__(
            f"This form was not made by this application. {UNCHANGED} Choose the form that came "
            "back to you."
        )


class NewerFormError(FormError):
    """A form of a later version of the application."""

    def __init__(self) -> None:
        super().__init__(
            f"This form was made by a newer version of the application. {UNCHANGED} Install that "
            "version, and bring the form in there."
        )


class UnsoundFormError(FormError):
    """Our mark, and fields that are not as we make them."""

    def __init__(self) -> None:
        super().__init__(
            f"The fields of this form are not as the application makes them. {UNCHANGED} Ask the "
            "sender to fill in the form anew, from the file that you sent."
        )
