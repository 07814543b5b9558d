"""Why a file was not taken in at all, each in one plain sentence."""

from __future__ import annotations

from appraisal_app.application.errors import AppError

_SHOWN = 6


class TableError(AppError):
    """The file cannot be used as a table of schools or figures."""


class WorkbookError(TableError):
    """The file is a spreadsheet program's own kind."""

    def __init__(self) -> None:
        super().__init__(
            "This is a spreadsheet, not a CSV file. Open it in your spreadsheet program, save it "
            "as CSV first, and choose that file."
        )


class ArchiveError(TableError):
    """The file is a ZIP archive that holds the CSV file."""

    def __init__(self) -> None:
        super().__init__(
            "This is a ZIP archive, as the register is downloaded. Unpack it, and choose the CSV "
            "file that was in it."
        )


class NotTableError(TableError):
    """The file holds something else than rows of text."""

    def __init__(self) -> None:
        super().__init__(
            "This is not a CSV file that can be read. Open it in a spreadsheet program, save it as "
            "“CSV UTF-8”, and choose that file."
        )


class EmptyTableError(TableError):
    """There is nothing in the file, or nothing below its headings."""

    def __init__(self) -> None:
        super().__init__(
            "There are no rows in this file. Choose one that has headings in its first row and "
            "something below them."
        )


class MissingColumnError(TableError):
    """A column without which nothing can be read is not there; `found` are those that are."""

    def __init__(self, wanted: str, found: tuple[str, ...]) -> None:
        named = tuple(each for each in found if each)
        there = f" It has {listed(named)}." if named else ""
        super().__init__(
            f"This file has no column {wanted}. Name that column in the first row.{there}"
        )
        self.found = found


class PupilDataError(TableError):
    """The file has a row for each pupil or other person, which must never be kept here."""

    def __init__(self, columns: tuple[str, ...]) -> None:
        super().__init__(
            f"Nothing was read, because this file is about single people (it has {listed(columns)})"
            ", and data on single pupils does not belong here. Use a file about whole schools."
        )
        self.columns = columns


class TooManyError(TableError):
    """The file holds more than any one trust can have."""

    def __init__(self, what: str, most: int) -> None:
        super().__init__(f"This file holds more than {most:,} {what}. {_LESS[what]}")


class TrustNotFoundError(TableError):
    """No row belongs to the trust; `near` are names in the file that come close to it."""

    def __init__(self, trust: str, near: tuple[str, ...]) -> None:
        offer = "Choose the right one of the names that come near it" if near else "Check the name"
        super().__init__(
            f"No school in this file belongs to “{trust}”. {offer}, or use another file."
        )
        self.near = near


class TrustUnclearError(TableError):
    """More than one trust in the file could be meant; `names` are theirs."""

    def __init__(self, trust: str, names: tuple[str, ...]) -> None:
        super().__init__(
            f"“{trust}” could be any of {len(names)} trusts in this file. Choose the one you mean."
        )
        self.names = names


_LESS = {
    "schools": "Enter the trust's name, so that only its schools are read.",
    "figures": "Divide it into smaller files, or leave out what the review does not need.",
}


def listed(headings: tuple[str, ...]) -> str:
    """Headings in quotation marks, the first few of many."""
    shown = ", ".join(f"“{each[:40]}”" for each in headings[:_SHOWN])
    rest = len(headings) - _SHOWN
    return f"{shown} and {rest} more" if rest > 0 else shown
