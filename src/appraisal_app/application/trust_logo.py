"""The trust's logo: a picture kept in the file, which documents carry at their head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

from appraisal_app.application.documents.entry import Content
from appraisal_app.application.errors import AppError
from appraisal_app.application.exporting import read_file
from appraisal_app.application.keeping_papers import safe_name
from appraisal_app.application.picture_size import JPEG, PNG, picture_size
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.domain.kept_paper import KeptPaper
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record

LARGEST_LOGO = 1024 * 1024
"""Bytes."""
SMALLEST_SIDE, LARGEST_SIDE = 16, 4000
"""Pixels."""
PICTURES = frozenset({PNG, JPEG})
C = TypeVar("C", bound=Content)


class LogoRefusedError(AppError):
    """The file is no picture that can stand at the head of a document."""


def keep_logo(case: CaseFile, path: Path, new_id: Callable[[], str]) -> KeptPaper:
    """Keeps the picture in the file and says what it is; raises AppError.

    Refuses what is no PNG or JPEG, larger than 1 MB, or less than 16 or more than 4,000 pixels on
    one side.
    """
    data = read_file(path)
    if len(data) > LARGEST_LOGO:
        raise LogoRefusedError("This picture is larger than 1 MB. Save it smaller, and try again.")
    found = picture_size(data)
    if found is None:
        raise LogoRefusedError("This is no picture of a kind that fits: choose a PNG or a JPEG.")
    if min(found.width, found.height) < SMALLEST_SIDE:
        raise LogoRefusedError("This picture is too small to be seen. Choose a larger one.")
    if max(found.width, found.height) > LARGEST_SIDE:
        raise LogoRefusedError(
            phrased(
                "This picture has more than {largest_side} pixels on one side. Save "
                "it smaller, and try again.",
                largest_side=f"{LARGEST_SIDE:,}",
            )
        )
    with case.unit_of_work() as unit:
        sha256 = unit.put_blob(data, found.media_type)
    return KeptPaper(
        id=new_id(),
        name=safe_name(path.name),
        media_type=found.media_type,
        size=len(data),
        sha256=sha256,
    )


def logo_in(unit: UnitOfWork, record: Record) -> bytes:
    """The picture; b"" when there is none, or when the record came from elsewhere without it."""
    logo = record.profile.logo
    if logo is None or logo.media_type not in PICTURES:
        return b""
    try:
        return unit.get_blob(logo.sha256).data
    except KeyError:
        return b""


def with_logo(content: C, logo: bytes) -> C:
    """The content with the picture at its head."""
    return cast("C", replace(cast("Any", content), cover=replace(content.cover, logo=logo)))
