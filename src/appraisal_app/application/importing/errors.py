"""Why a file was not taken in at all, each in one plain sentence."""

from __future__ import annotations

from appraisal_app.application.errors import AppError
from appraisal_app.domain.phrases import phrased, strung

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
        there = phrased(" It has {named}.", named=listed(named)) if named else ""
        super().__init__(
            phrased(
                "This file has no column {wanted}. Name that column in the first row.{there}",
                wanted=wanted,
                there=there,
            )
        )
        self.found = found


class PupilDataError(TableError):
    """The file has a row for each pupil or other person, which must never be kept here."""

    def __init__(self, columns: tuple[str, ...]) -> None:
        super().__init__(
            phrased(
                "Nothing was read, because this file is about single people (it has "
                "{columns}), and data on single pupils does not belong here. Use a "
                "file about whole schools.",
                columns=listed(columns),
            )
        )
        self.columns = columns


class TooManyError(TableError):
    """The file holds more than any one trust can have."""

    def __init__(self, what: str, most: int) -> None:
        super().__init__(
            phrased(
                "This file holds more than {most} {what}. {less}",
                most=f"{most:,}",
                what=what,
                less=_LESS[what],
            )
        )


class TrustNotFoundError(TableError):
    """No row belongs to the trust; `near` are names in the file that come close to it."""

    def __init__(self, trust: str, near: tuple[str, ...]) -> None:
        offer = "Choose the right one of the names that come near it" if near else "Check the name"
        super().__init__(
            phrased(
                "No school in this file belongs to “{trust}”. {offer}, or use another file.",
                trust=trust,
                offer=offer,
            )
        )
        self.near = near


class TrustUnclearError(TableError):
    """More than one trust in the file could be meant; `names` are theirs."""

    def __init__(self, trust: str, names: tuple[str, ...]) -> None:
        super().__init__(
            phrased(
                "“{trust}” could be any of {count} trusts in this file. Choose the one you mean.",
                trust=trust,
                count=len(names),
            )
        )
        self.names = names


_LESS = {
    "schools": "Enter the trust's name, so that only its schools are read.",
    "figures": "Divide it into smaller files, or leave out what the review does not need.",
}


def listed(headings: tuple[str, ...]) -> str:
    """Headings in quotation marks, the first few of many."""
    shown = strung(", ", (phrased("“{each}”", each=each[:40]) for each in headings[:_SHOWN]))
    rest = len(headings) - _SHOWN
    return phrased("{shown} and {rest} more", shown=shown, rest=rest) if rest > 0 else shown
