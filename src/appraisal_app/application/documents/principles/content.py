"""D02, principles and ground rules: what it may hold; nothing that was judged or answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark, SignatureBox


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkRow:
    """A framework, what it is used for, and after whom."""

    title: str
    used_for: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleRow:
    """A word of the scale, with its number where the trust shows them, and what it means."""

    label: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortSight:
    """One paper, and what each of the readers named in the sheet sees of it, in their order."""

    artefact: str
    sees: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """When both said yes, or why the review goes on without; when the board adopted it.

    `set_aside` pairs a usual condition with the board's reason to do without it.
    """

    by_chair: date | None
    by_chief_executive: date | None
    without: str
    adopted_on: date | None
    minute: str
    set_aside: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinciplesContent:
    """The whole of the sheet; `pay_linked` is None until somebody has said so."""

    cover: Cover
    mark: Mark
    purpose: str
    principles: tuple[str, ...]
    frameworks: tuple[FrameworkRow, ...]
    scale: tuple[ScaleRow, ...]
    readers: tuple[str, ...]
    sights: tuple[ShortSight, ...]
    pay_linked: bool | None
    acceptance: Acceptance
    signatures: tuple[SignatureBox, ...]
