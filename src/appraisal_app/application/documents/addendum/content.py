"""An addendum: exactly what it may hold, and nothing else has a place."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.documents.parts import Cover, Mark, SignatureBox


@dataclass(frozen=True, slots=True, kw_only=True)
class AddendumContent:
    """The whole of it; `statement` is the SHA-256 of the signed statement that it adds to."""

    cover: Cover
    mark: Mark
    statement: str
    statement_record: str
    reason: str
    text: str
    signatures: tuple[SignatureBox, ...]
