"""A press with the bundled fonts, and a short way from a story to a document."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from appraisal_app.reporting.tagged.layout import Furniture
from appraisal_app.reporting.tagged.metadata import Attachment, Particulars
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import Press, open_press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from appraisal_app.reporting.tagged.story import Story

FURNITURE = Furniture(
    header_left="Northmoor Learning Trust",
    header_right="CONFIDENTIAL · signed original",
    footer_left="Review statement 2025/26 · record 412 · 7f3a 91c0",
)
PARTICULARS = Particulars(
    title="Review statement 2025/26",
    author="Northmoor Learning Trust",
    subject="Performance review of the chief executive",
    created=datetime(2026, 11, 10, 19, 4, tzinfo=UTC),
    tool="CEO Appraisal",
)
RECORD = Attachment(
    name="record.json",
    content=b'{"record": 412}',
    media_type="application/json",
    description="The record in a form for programs",
)


@pytest.fixture(scope="session")
def press(resources: Path) -> Press:
    return open_press(resources)


@pytest.fixture(scope="session")
def printed(press: Press) -> Callable[[Story], bytes]:
    def print_it(story: Story) -> bytes:
        return print_story(
            story,
            press=press,
            particulars=PARTICULARS,
            furniture=FURNITURE,
            attachments=(RECORD,),
        )

    return print_it
