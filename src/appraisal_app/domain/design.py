"""The trust's own process, which the next review will copy."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.domain.process import Framework, Process, Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """The process, the frameworks and the scale to start the next review with.

    None, or no framework, stands for what the application ships.
    """

    id: str
    process: Process | None = None
    frameworks: tuple[Framework, ...] = ()
    scale: Scale | None = None
