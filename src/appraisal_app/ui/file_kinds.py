"""The kinds of file that dialogs offer."""

from __future__ import annotations

from appraisal_app.application.ports.interaction import FileKind

CASE_FILES = (FileKind("Appraisal files", ("appraisal",)),)
