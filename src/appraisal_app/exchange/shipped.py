"""The templates that a new review copies, read from the program's own files."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.process import Framework, Process, Scale
from appraisal_app.exchange.resources import (
    load_example,
    load_framework,
    load_process,
    load_scale,
)

PROCESS = "three-stage"
FRAMEWORKS = ("cst6", "bst7")
SCALE = "default"


class ShippedTemplates:
    """Fulfils the port `Templates`; each call reads, so nothing is shared between reviews."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def process(self) -> Process:
        """The three-stage process."""
        return load_process(self._resources, PROCESS)

    def frameworks(self) -> tuple[Framework, ...]:
        """Both shipped frameworks."""
        return tuple(load_framework(self._resources, each) for each in FRAMEWORKS)

    def scale(self) -> Scale:
        """The words for judgements."""
        return load_scale(self._resources, SCALE)

    def example(self) -> FileContent:
        """The worked example."""
        return load_example(self._resources)
