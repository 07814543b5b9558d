"""Small papers kept inside the file: taken in once, given out as a copy when somebody asks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.errors import (
    AlreadyThereError,
    AppError,
    DiskError,
    NotAllowedError,
    VanishedError,
)
from appraisal_app.application.exporting import export, export_new, read_file
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.kept_paper import LARGEST, KeptPaper
from appraisal_app.domain.phrases import phrased

_RUNNING = (
    "app apk bash bat bin chm cmd com command cpl csh deb desktop dll dmg dylib exe gadget hta inf "
    "ins iso jar js jse ksh lnk mjs msc msi msix msp mst out pif pkg ps1 psd1 psm1 pl py pyc pyw "
    "rb reg rpm run scf scpt scr sh so sys url vb vbe vbs vhd vhdx wasm wsf wsh xll zsh"
)
PROGRAMS = frozenset(_RUNNING.split())
"""Suffixes of what a computer would run instead of show."""

MEDIA_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "csv": "text/csv",
        "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "eml": "message/rfc822",
        "jpeg": "image/jpeg",
        "jpg": "image/jpeg",
        "odp": "application/vnd.oasis.opendocument.presentation",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odt": "application/vnd.oasis.opendocument.text",
        "pdf": "application/pdf",
        "png": "image/png",
        "ppt": "application/vnd.ms-powerpoint",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "rtf": "application/rtf",
        "txt": "text/plain",
        "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
)
ANYTHING = "application/octet-stream"
NAME_LIMIT = 150
_TRIES = 100
_MEGABYTES = LARGEST // (1024 * 1024)
_PLAIN_TEXT = frozenset({"csv", "txt"})
_BEGINS_A_PROGRAM = (b"MZ", b"\x7fELF", b"#!")
_NOT_IN_A_NAME = re.compile('[\x00-\x1f\x7f-\x9f\ud800-\udfff<>:"/\\\\|?*]')


class PaperRefusedError(AppError):
    """The file is nothing that is kept inside the review."""


class PaperMissingError(AppError):
    """The record names a paper whose bytes are not in this file."""

    def __init__(self) -> None:
        super().__init__(
            "The paper itself is not in this file: it was disposed of, or the record came from "
            "elsewhere without it. If it should be here, ask "
            "whoever sent the record for the paper, and keep a copy of it here again."
        )


def keep_paper(case: CaseFile, path: Path, new_id: Callable[[], str]) -> KeptPaper:
    """Keeps the bytes of `path` in the file and says what they are; raises AppError.

    Refuses what is empty, larger than 25 MB, a folder, a program or a script.
    """
    refuse_programs(path.name)
    _refuse_size(_size(path))
    data = read_file(path)
    _refuse_size(len(data))
    name = safe_name(path.name)
    if data.startswith(_BEGINS_A_PROGRAM) and _suffix(name) not in _PLAIN_TEXT:
        raise PaperRefusedError(_PROGRAM)
    media_type = MEDIA_TYPES.get(_suffix(name), ANYTHING)
    with case.unit_of_work() as unit:
        sha256 = unit.put_blob(data, media_type)
    return KeptPaper(id=new_id(), name=name, media_type=media_type, size=len(data), sha256=sha256)


def write_paper(case: CaseFile, paper: KeptPaper, target: Path) -> None:
    """Writes a copy of the paper, whole or not at all; raises AppError.

    Raises PaperMissingError when the file does not hold the paper.
    """
    refuse_programs(target.name)
    export(_bytes_of(case, paper), target)


def write_papers(case: CaseFile, papers: tuple[KeptPaper, ...], folder: Path) -> tuple[Path, ...]:
    """Writes a copy of each paper into the folder, over nothing that is there; raises AppError."""
    return tuple(_write_beside(_bytes_of(case, each), folder, each) for each in papers)


def _bytes_of(case: CaseFile, paper: KeptPaper) -> bytes:
    try:
        with case.unit_of_work() as unit:
            return unit.get_blob(paper.sha256).data
    except KeyError as error:
        raise PaperMissingError from error


def _write_beside(data: bytes, folder: Path, paper: KeptPaper) -> Path:
    """The name that was still free."""
    name = safe_name(paper.name)
    refuse_programs(name)
    stem, suffix = Path(name).stem, Path(name).suffix
    for number in range(1, _TRIES):
        target = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            export_new(data, target)
        except AlreadyThereError:
            continue
        return target
    raise AlreadyThereError


def safe_name(name: str) -> str:
    """The name without folders and without characters that a computer may stumble over."""
    plain = _NOT_IN_A_NAME.sub("_", name.replace("\\", "/").rpartition("/")[2]).strip(" .")
    stem, dot, suffix = plain.rpartition(".")
    if len(plain) <= NAME_LIMIT or not dot:
        return plain[:NAME_LIMIT] or "paper"
    return f"{stem[: NAME_LIMIT - len(suffix) - 1]}.{suffix}"[:NAME_LIMIT]


def refuse_programs(name: str) -> None:
    """Raises PaperRefusedError when the name is that of a program or a script."""
    if _suffix(name) in PROGRAMS:
        raise PaperRefusedError(_PROGRAM)


_PROGRAM = (
    "Programs and scripts are not kept in a review. Choose a document, a table or a picture, for "
    "instance a PDF."
)


def _suffix(name: str) -> str:
    return name.rstrip(" .").rpartition(".")[2].lower() if "." in name else ""


def _size(path: Path) -> int:
    """The size of a file in bytes; raises AppError for what is no plain file."""
    try:
        if path.is_dir():
            raise PaperRefusedError(
                "This is a folder. Choose one paper, or write down where the folder is kept."
            )
        if not path.is_file():
            raise VanishedError
        return path.stat().st_size
    except PermissionError as error:
        raise NotAllowedError from error
    except OSError as error:
        raise DiskError from error


def _refuse_size(size: int) -> None:
    if size == 0:
        raise PaperRefusedError("This paper is empty. Open it, see what is wrong, and save it.")
    if size > LARGEST:
        raise PaperRefusedError(
            phrased(
                "This paper is larger than {megabytes} MB. Leave it where it is, and "
                "write down where it is kept.",
                megabytes=_MEGABYTES,
            )
        )
