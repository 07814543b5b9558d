"""What this computer remembers of the second place for one file's backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from appraisal_app.application.ports.backups import SecondPlace
from appraisal_app.domain.phrases import plain

_LONGEST = 1 << 16


class _Kept(msgspec.Struct, frozen=True):
    folder: str = ""
    chosen_at: datetime | None = None
    reached_at: datetime | None = None
    refused: str = ""
    refused_at: datetime | None = None


def read_second_place(folder: Path, document_id: str) -> SecondPlace:
    """What is remembered; nothing where there is no note, or one that nobody can read."""
    if not _note(folder, document_id).is_file():
        return SecondPlace()
    try:
        with _note(folder, document_id).open("rb") as file:
            kept = msgspec.json.decode(file.read(_LONGEST), type=_Kept)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return SecondPlace()
    return SecondPlace(
        folder=Path(kept.folder) if kept.folder else None,
        chosen_at=kept.chosen_at,
        reached_at=kept.reached_at,
        refused=kept.refused,
        refused_at=kept.refused_at,
    )


def write_second_place(folder: Path, document_id: str, place: SecondPlace) -> None:
    """Remembers it, wholly or not at all."""
    kept = _Kept(
        folder=str(place.folder) if place.folder is not None else "",
        chosen_at=place.chosen_at,
        reached_at=place.reached_at,
        refused=place.refused,
        refused_at=place.refused_at,
    )
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    note = _note(folder, document_id)
    part = note.with_suffix(".part")
    part.write_bytes(msgspec.json.encode(kept, enc_hook=plain))
    part.replace(note)


def _note(folder: Path, document_id: str) -> Path:
    # Beside the folder of the backups, so that it outlives them.
    return folder / f"{document_id}.json"
