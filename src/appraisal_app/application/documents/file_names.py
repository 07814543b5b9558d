"""What exported documents are called: no name of a person, nothing that a disk refuses."""

from __future__ import annotations

import re
import unicodedata

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId

_LONGEST_LABEL = 40


def file_name(
    document: DocumentId, cycle: str, *, edition: str = "", remark: str = "", suffix: str = "pdf"
) -> str:
    """Such as "Chief executive's review statement 2025-26.pdf"; the same wherever it is exported.

    Without an edition, that of the usual one. No two documents of a review have the same name.
    """
    usual = next((each.key for each in ENTRIES[document].editions), "")
    readers = re.sub("[-_]", " ", edition or usual)
    whose = f"for the {readers}" if readers else ""
    words = (ENTRIES[document].file_name, label_in_name(cycle), whose, remark)
    return f"{' '.join(each for each in words if each)}.{suffix}"


def label_in_name(cycle: str) -> str:
    """The label of a review in letters and digits alone, such as 2025-26."""
    whole = unicodedata.normalize("NFC", cycle)
    parts = "".join(each if each.isalnum() else " " for each in whole).split()
    return "-".join(parts)[:_LONGEST_LABEL].strip("-")
