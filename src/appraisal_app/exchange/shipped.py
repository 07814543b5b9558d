"""The templates that a new review copies, read from the program's own files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.process import Framework, Process, Scale, StepKind
from appraisal_app.exchange.resources import (
    load_example,
    load_framework,
    load_offsets,
    load_process,
    load_scale,
)

PROCESS = "three-stage"
FRAMEWORKS = ("cst6", "bst7")
LIBRARY = (
    "cst6",
    "bst7",
    "tqd5",
    "matceo6",
    "hts10",
    "nolan7",
    "carter5",
    "improve4",
    "custom",
)
SCALE = "default"
DIAGNOSTIC = "diagnostic"


class ShippedTemplates:
    """Fulfils the port `Templates`; each call reads, so nothing is shared between reviews."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def process(self) -> Process:
        """The three-stage process."""
        return load_process(self._resources, PROCESS)

    def frameworks(self) -> tuple[Framework, ...]:
        """The two that a new review starts with."""
        return tuple(load_framework(self._resources, each) for each in FRAMEWORKS)

    def library(self) -> tuple[Framework, ...]:
        """Every framework there is to choose from, the blank one last."""
        return tuple(load_framework(self._resources, each) for each in LIBRARY)

    def diagnostic_scale(self) -> Scale:
        """The described places of the trust diagnostic, the lowest first."""
        return load_scale(self._resources, DIAGNOSTIC)

    def offsets(self, preset: Preset) -> Mapping[StepKind, int]:
        """Days from the review meeting on which each step is due."""
        return load_offsets(self._resources)[preset]

    def scale(self) -> Scale:
        """The words for judgements."""
        return load_scale(self._resources, SCALE)

    def example(self) -> FileContent:
        """The worked example."""
        return load_example(self._resources)
