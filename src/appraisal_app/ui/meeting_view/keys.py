"""Keys of the meeting view."""

from __future__ import annotations

from appraisal_app.ui.meeting_view.state import LEAVE, NEXT, PREVIOUS
from appraisal_app.ui.shell.page_keys import PageKey

ALWAYS = (
    PageKey(keys="PgDown", does="Next objective", action=NEXT),
    PageKey(keys="PgUp", does="Previous objective", action=PREVIOUS),
    PageKey(keys="Esc", does="Leave the meeting view", action=LEAVE),
)
BESIDES_TYPING = (
    PageKey(keys="Right", does="Next objective, while you are not typing", action=NEXT),
    PageKey(keys="Left", does="Previous objective, while you are not typing", action=PREVIOUS),
)
