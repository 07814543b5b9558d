"""Which function makes which page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.feedback import asking, destroying, entering, home, reading, releasing
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackPage
from appraisal_app.ui.feedback.keys import Part

MakePage: TypeAlias = Callable[[FeedbackContext], FeedbackPage]

PAGES: Mapping[str, MakePage] = MappingProxyType(
    {
        HOME: home.page,
        Part.ASKING: asking.page,
        Part.ENTERING: entering.page,
        Part.READING: reading.page,
        Part.RELEASING: releasing.page,
        Part.DESTROYING: destroying.page,
    }
)
