"""The format that this version of the application writes."""

from __future__ import annotations

from appraisal_app.domain.record import AGGREGATES, SNAPSHOTS
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.catalogue import Catalogue
from appraisal_app.storage.migrations import m001_initial

CURRENT_FORMAT = CaseFormat(Catalogue(AGGREGATES, SNAPSHOTS), (m001_initial.apply,))
"""What each step makes is fixed when it is released; the catalogue is what they lead to."""
