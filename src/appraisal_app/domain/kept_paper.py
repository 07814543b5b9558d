"""A file that is kept inside this one."""

from __future__ import annotations

from dataclasses import dataclass

LARGEST = 25 * 1024 * 1024
"""Bytes; a larger paper is pointed to, not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPaper:
    """Its name, kind, size in bytes and SHA-256; opened only when somebody asks for it."""

    id: str
    name: str
    media_type: str
    size: int
    sha256: str
