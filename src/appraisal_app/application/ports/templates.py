"""The process, frameworks and scales that the application ships."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.process import Framework, Process, Scale, StepKind


class Templates(Protocol):
    """What a new review copies when it starts."""

    def process(self) -> Process:
        """The three-stage process."""
        ...

    def frameworks(self) -> tuple[Framework, ...]:
        """The frameworks a new review starts with."""
        ...

    def library(self) -> tuple[Framework, ...]:
        """Every framework there is to choose from, the blank one last."""
        ...

    def scale(self) -> Scale:
        """The words for judgements."""
        ...

    def diagnostic_scale(self) -> Scale:
        """The described places of the trust diagnostic, the lowest first."""
        ...

    def offsets(self, preset: Preset) -> Mapping[StepKind, int]:
        """Days from the review meeting on which each step is due."""
        ...

    def example(self) -> FileContent:
        """The worked example."""
        ...
