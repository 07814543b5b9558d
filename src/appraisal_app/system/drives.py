"""Tells whether a folder lies on a drive that can be pulled out, or on another computer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from appraisal_app.application.ports.places import Hazard

_REMOTE = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "9p", "afs"}
)
_REMOTE_FUSE = ("fuse.sshfs", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.smbnetfs")
_MEDIA = ("/media", "/run/media")
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4


@dataclass(frozen=True, slots=True)
class Mount:
    """A drive as Linux lists it."""

    device: str
    at: str
    kind: str


def drive_hazard(folder: Path) -> Hazard | None:
    """What the drive of the folder is, on this computer; None for a fixed one or an unknown."""
    try:
        if sys.platform == "win32":
            return windows_hazard(folder)
        if sys.platform == "darwin":
            return mac_hazard(folder, _is_start_disk(folder))
        return linux_hazard(folder, mounts(Path("/proc/self/mounts").read_text("utf-8")))
    except (OSError, ValueError):
        return None


def _is_start_disk(folder: Path) -> bool:
    return folder.stat().st_dev == Path("/").stat().st_dev


def windows_hazard(folder: Path) -> Hazard | None:
    """By the kind of the drive; a name that begins with two backslashes lies elsewhere."""
    drive = folder.drive
    if drive.startswith("\\\\"):
        return Hazard.NETWORK
    kinds = {_WINDOWS_REMOVABLE: Hazard.REMOVABLE, _WINDOWS_REMOTE: Hazard.NETWORK}
    return kinds.get(_windows_kind(f"{drive}\\"))


def _windows_kind(root: str) -> int:
    import ctypes  # what it offers differs between systems

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only Windows has it
    return int(kernel.GetDriveTypeW(root))


def mac_hazard(folder: Path, is_start_disk: bool) -> Hazard | None:  # noqa: FBT001
    """A Mac shows every further disk under /Volumes, those of servers too."""
    within = PurePosixPath(folder).is_relative_to("/Volumes")
    return Hazard.REMOVABLE if within and not is_start_disk else None


def mounts(text: str) -> tuple[Mount, ...]:
    """The lines of /proc/self/mounts; a blank in a name is written as an octal number."""
    found: list[Mount] = []
    for line in text.splitlines():
        device, at, kind, *_ = line.split(" ")
        found.append(Mount(device, at.replace("\\040", " "), kind))
    return tuple(found)


def linux_hazard(folder: Path, known: Sequence[Mount]) -> Hazard | None:
    """By the drive that holds the folder: the one whose place is the longest part of its name."""
    place = PurePosixPath(folder)
    holding = [each for each in known if place.is_relative_to(each.at)]
    mount = max(holding, key=lambda each: len(each.at), default=None)
    if mount is None:
        return None
    if mount.kind in _REMOTE or mount.kind in _REMOTE_FUSE:
        return Hazard.NETWORK
    at = PurePosixPath(mount.at)
    if any(at.is_relative_to(each) for each in _MEDIA) or _is_removable(mount.device):
        return Hazard.REMOVABLE
    return None


def _is_removable(device: str) -> bool:
    """What the kernel says of the disk that the device is a part of."""
    if not device.startswith("/dev/"):
        return False
    block = Path("/sys/class/block") / Path(device).name
    for place in (block, block.resolve().parent):
        try:
            return (place / "removable").read_text("ascii").strip() == "1"
        except OSError:
            continue
    return False
