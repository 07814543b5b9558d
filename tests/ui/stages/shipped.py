"""What the application ships, read once for all tests of pages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from appraisal_app.exchange.shipped import ShippedTemplates

_RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@cache
def templates() -> ShippedTemplates:
    """The shipped processes, frameworks, scales and presets."""
    return ShippedTemplates(_RESOURCES)
