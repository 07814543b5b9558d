"""The files that go between the board and the chief executive's desk."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection


class DeskFiles(Protocol):
    """Writes and reads requests and submitted reflections; the same content, the same bytes."""

    def request(self, request: DeskRequest) -> bytes:
        """The request as UTF-8 JSON; raises AppError."""
        ...

    def read_request(self, data: bytes) -> DeskRequest:
        """The request; raises AppError that says what is wrong with the file."""
        ...

    def reflection(self, submitted: SubmittedReflection) -> bytes:
        """The submitted words as UTF-8 JSON; raises AppError."""
        ...

    def read_reflection(self, data: bytes) -> SubmittedReflection:
        """The submitted words; raises AppError that says what is wrong with the file."""
        ...
