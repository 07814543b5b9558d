"""Keys of the preview of a document."""

from __future__ import annotations

from appraisal_app.ui.shell.page_keys import PageKey

TURN_BACK, TURN_ON, SMALLER, LARGER, FIT = "before", "after", "smaller", "larger", "fit"
PREVIEW_KEYS = (
    PageKey(keys="Alt+PgUp", does="Page before", action=TURN_BACK),
    PageKey(keys="Alt+PgDown", does="Next page", action=TURN_ON),
    PageKey(keys="Ctrl+-", does="Smaller", action=SMALLER),
    PageKey(keys="Ctrl++", does="Larger", action=LARGER),
    PageKey(keys="Ctrl+0", does="Fit to width", action=FIT),
)
