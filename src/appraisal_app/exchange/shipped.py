"""The port `Templates`, kept by the files that the program ships."""

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

_PROCESS, _FRAMEWORKS, _SCALE = "three-stage", ("cst6",), "default"


class ShippedTemplates:
    """What a new review copies when it starts, read from the resources folder."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def process(self) -> Process:
        """The three-stage process."""
        return load_process(self._resources, _PROCESS)

    def frameworks(self) -> tuple[Framework, ...]:
        """The frameworks a new review starts with."""
        return tuple(load_framework(self._resources, each) for each in _FRAMEWORKS)

    def scale(self) -> Scale:
        """The words for judgements."""
        return load_scale(self._resources, _SCALE)

    def example(self) -> FileContent:
        """The worked example."""
        return load_example(self._resources)
