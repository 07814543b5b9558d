"""What can go wrong outside the review itself, each told in one plain sentence."""

from __future__ import annotations

from datetime import datetime

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased


class AppError(Exception):
    """Something a user can act on; `sentence` says what happened and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class WrongKeyError(AppError):
    """The key does not open the file; a wrong key, a foreign and a damaged file look alike."""

    def __init__(self) -> None:
        super().__init__(
            "This file could not be opened: the passphrase or recovery key is wrong for it, or it "
            "is not an appraisal file, or its beginning is damaged. Check the passphrase and the "
            "keyboard, then try the recovery key or a backup."
        )


class KeyNeededError(AppError):
    """The file is not plain, so a passphrase or a recovery key is needed to read it."""

    def __init__(self) -> None:
        super().__init__(
            "This file is protected, or it is not an appraisal file. Enter its passphrase or its "
            "recovery key to open it."
        )


class RecoveryKeyError(AppError):
    """What was typed is not a recovery key; `groups` counts the wrong groups from 1."""

    def __init__(self, sentence: str, groups: tuple[int, ...] = ()) -> None:
        super().__init__(sentence)
        self.groups = groups


class NotOurFileError(AppError):
    """The file was not written by this application, or was changed by another program."""

    def __init__(self, why: str) -> None:
        super().__init__(
            phrased(
                "This is not an appraisal file as the application writes it: {why}. "
                "Choose another file, or open a backup of this one.",
                why=why,
            )
        )


class NotAFileError(AppError):
    """A pipe, a device or a socket stands where a file is wanted."""

    def __init__(self, name: str) -> None:
        super().__init__(
            phrased(
                "“{name}” is not a file that can be opened. Choose a file on a disk.", name=name
            )
        )


class StrayBesideError(AppError):
    """A link, a pipe or a device stands where the note or the journal of a file belongs."""

    def __init__(self, name: str) -> None:
        super().__init__(
            phrased(
                "“{name}” beside the file is a link or a pipe, which this application never makes. "
                "Look where it comes from, take it away, then open the file again.",
                name=name,
            )
        )


class NewerFileError(AppError):
    """The file was written by a newer version of the application."""

    def __init__(self) -> None:
        super().__init__(
            "This file was last saved by a newer version of the application. Nothing in it was "
            "changed; install the newer version to open it."
        )


class AlreadyThereError(AppError):
    """A new file would take the place of an existing one."""

    def __init__(self) -> None:
        super().__init__("A file of that name is there already. Choose another name or folder.")


class InUseError(AppError):
    """Somebody has the file open: `who`, on `machine`, `since`; each None when it is not known.

    `is_own` where that is the same user on the same computer.
    """

    def __init__(
        self,
        who: str | None = None,
        machine: str | None = None,
        since: datetime | None = None,
        *,
        is_own: bool = False,
    ) -> None:
        holder = who or "Somebody"
        place = phrased(" on {machine}", machine=machine) if machine else ""
        start = (
            phrased(" since {since} on {since2}", since=f"{since:%H:%M}", since2=long_day(since))
            if since
            else ""
        )
        own = phrased(
            "This file is open in another window of yours on this computer{start}. Go on in that "
            "window, or close it and open the file here; a copy can be read meanwhile.",
            start=start,
        )
        others = phrased(
            "{holder} has this file open{place}{start}. Ask for it to be closed "
            "there, or read a copy of it here.",
            holder=holder,
            place=place,
            start=start,
        )
        super().__init__(own if is_own else others)
        self.who = who
        self.machine = machine
        self.since = since
        self.is_own = is_own


class DamagedError(AppError):
    """The content of the file is not as it was written."""

    def __init__(self, where: str = "") -> None:
        found = phrased(" ({where})", where=where) if where else ""
        super().__init__(
            phrased(
                "This file is damaged{found}. Nothing was changed; open the latest "
                "backup and keep this file aside.",
                found=found,
            )
        )


class NoSearchError(AppError):
    """What a search looks through does not fit the record, and could not be made anew."""

    def __init__(self) -> None:
        super().__init__(
            "The list of words that a search looks through is damaged, so nothing can be searched "
            "here; the record itself is whole. Open the file where it can be saved: the list is "
            "then made anew."
        )


class ReadOnlyError(AppError):
    """The file, its folder or this way of opening it does not allow changes."""

    def __init__(self) -> None:
        super().__init__(
            "This file can only be read here, so nothing was saved. Save a copy in a folder of "
            "your own and go on in the copy."
        )


class NotAllowedError(AppError):
    """The operating system does not let this user reach the file or its folder."""

    def __init__(self) -> None:
        super().__init__(
            "Your computer does not allow you to open this file or its folder. Ask whoever gave "
            "you the file for access, or copy it to a folder of your own and open the copy."
        )


class HeldError(AppError):
    """Another program has the file open at this moment and lets nobody change it."""

    def __init__(self) -> None:
        super().__init__(
            "Another program, such as a virus scanner or a sync client, holds the file at the "
            "moment, so the last step was not done; nothing that was saved is lost. Wait a minute "
            "and try again, or save a copy elsewhere."
        )


class DiskFullError(AppError):
    """There is no room on the disk; what was saved before is untouched."""

    def __init__(self) -> None:
        super().__init__(
            "The disk is full, so the last change was not saved; everything before it was. Save a "
            "copy on another disk, or make room on this one and try again."
        )


class NoRoomForBackupError(DiskFullError):
    """The disk of the backups has no room for one more; the file is as it was saved."""

    def __init__(self) -> None:
        AppError.__init__(
            self,
            "The disk on which the backups lie is full, so no new backup was made. What is saved "
            "in the file stays saved, and the backups from before are as they were. Make room on "
            "that disk, then back up under File, Backups.",
        )


class NoRoomForCopyError(DiskFullError):
    """The place that was chosen has no room for a copy; the file is as it was."""

    def __init__(self) -> None:
        AppError.__init__(
            self,
            "The disk that you chose is full, so the copy was not made; the file is as it was. "
            "Choose a folder on another disk, or make room on this one and try again.",
        )


class DiskError(AppError):
    """The operating system refused a read or a write."""

    def __init__(self) -> None:
        super().__init__(
            "The disk did not answer as it should, so the last step was not done. Check the "
            "connection to the disk and try again, or save a copy on another one."
        )


class VanishedError(AppError):
    """The file is not in its place any more."""

    def __init__(self) -> None:
        super().__init__(
            "The file is not in its place any more: it was moved, renamed or deleted, or its disk "
            "is not connected. Put it back, or save a copy, and open that."
        )


class ReplacedError(AppError):
    """Another file has taken the place of the one that is open."""

    def __init__(self, sentence: str = "") -> None:
        super().__init__(
            sentence
            or "Another file has taken the place of the one you opened, so nothing was saved over "
            "it. Save your work as a copy under a new name and compare the two."
        )


class WrittenOverError(ReplacedError):
    """Something else wrote into the file while it was open."""

    def __init__(self) -> None:
        super().__init__(
            "Something else wrote into this file while you had it open, such as a folder that is "
            "kept the same on several computers. Nothing more is saved into it. Save your work as "
            "a copy under a new name and compare the two."
        )


class OtherFileError(AppError):
    """A backup is of another file."""

    def __init__(self) -> None:
        super().__init__(
            "This backup is of another file, so nothing was done with it. Keep it with that file, "
            "or remove it here."
        )


class StaleError(AppError):
    """What is to be saved rests on an older state than the file holds."""

    def __init__(self) -> None:
        super().__init__(
            "This page was changed elsewhere in the meantime, so the change was not saved. Open "
            "the page again and repeat the change."
        )


class SealedError(AppError):
    """A signed record may not be changed any more."""

    def __init__(self) -> None:
        super().__init__(
            "This part of the record is signed and sealed, so it cannot be changed. Write an "
            "addendum instead."
        )
