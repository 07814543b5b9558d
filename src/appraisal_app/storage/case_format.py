"""What a case file consists of: the kinds it holds, and the steps that make their tables."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.storage.catalogue import Catalogue
from appraisal_app.storage.schema_check import Steps


@dataclass(frozen=True, slots=True)
class CaseFormat:
    """The current format; the number of steps is its version."""

    catalogue: Catalogue
    steps: Steps
