"""A trust's own process as a file, to keep or to give to another trust."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.domain.design import Design


class Designs(Protocol):
    """Writes and reads a process with its frameworks and its scale."""

    def dumps(self, design: Design) -> bytes:
        """The design as UTF-8 JSON; raises AppError."""
        ...

    def loads(self, data: bytes) -> Design:
        """The design; raises AppError that names the place of the first fault."""
        ...
