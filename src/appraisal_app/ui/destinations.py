"""Names of the places that pages lead to, besides the codes of steps."""

from __future__ import annotations

HOME = "home"
DOCUMENTS = "documents"
VERIFYING = "verifying"
IDENTITIES = "identities"
RECOVERY = "recovery"
PROTECT = "protect"
BACKUPS = "backups"
NEW_FILE = "new_file"
NEW_OWN_FILE = "new_own_file"
NEW_GUEST_FILE = "new_guest_file"
NEW_COPY_FILE = "new_copy_file"
NEW_FEEDBACK_FILE = "new_feedback_file"
BEGUN = frozenset({NEW_FILE, NEW_OWN_FILE, NEW_GUEST_FILE, NEW_COPY_FILE, NEW_FEEDBACK_FILE})
"""Pages on which somebody has begun a file that is not there yet."""
WELCOME = "welcome"
SEARCH = "search"
REPLACE = "replace"
EARLIER_WORDING = "earlier-wording"
BRINGING_FORMS = "forms"
TWO_COPIES = "two_copies"
LOCKED = "locked"
REPAIRING = "repairing"
MEETING_VIEW = "meeting_view"
MEETING_FULL_SCREEN = f"{MEETING_VIEW}#full"
"""The same, taking the whole screen or giving it back."""
FOLD = "fold:"
"""Begins the key of a stage in the rail, which folds up or opens."""

OWN_STATEMENT = f"{VERIFYING}#statement"
"""The verdict on the statement of the review in sight."""

WHOLE_FILE = f"{VERIFYING}#file"
"""What checking the whole open file finds."""

KEPT = "kept:"
"""Begins the part of the verdict's page that names a PDF in the open file by its SHA-256."""

STEP = "step:"


def document(document_id: str) -> str:
    """The preview of one document."""
    return f"{DOCUMENTS}#{document_id}"


def kept_pdf(sha256: str) -> str:
    """The verdict on a PDF that a file with papers to read keeps."""
    return f"{VERIFYING}#{KEPT}{sha256}"
