"""The process, frameworks and scales that the application ships."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.process import Framework, Process, Scale


class Templates(Protocol):
    """What a new review copies when it starts."""

    def process(self) -> Process:
        """The three-stage process."""
        ...

    def frameworks(self) -> tuple[Framework, ...]:
        """The frameworks a new review starts with."""
        ...

    def scale(self) -> Scale:
        """The words for judgements."""
        ...

    def example(self) -> FileContent:
        """The worked example."""
        ...
