"""Writes the first step anew from today's dataclasses; only while the format is not released."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.migrations import m001_initial

if __name__ == "__main__":
    target = Path(m001_initial.__file__).with_suffix(".sql")
    target.write_text("\n\n".join(CURRENT_FORMAT.catalogue.statements()) + "\n", encoding="utf-8")
