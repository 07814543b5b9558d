"""Writes the first step and its golden file anew; only while the format is not released."""

from __future__ import annotations

from pathlib import Path

from tests.golden.making import make, refuse_released

from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.migrations import m001_initial

if __name__ == "__main__":
    refuse_released(1)
    target = Path(m001_initial.__file__).with_suffix(".sql")
    target.write_text("\n\n".join(CURRENT_FORMAT.catalogue.statements()) + "\n", encoding="utf-8")
    make()
    print("Commit tests/golden with it.")  # noqa: T201
