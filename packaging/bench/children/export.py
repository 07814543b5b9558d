"""One statement of twenty pages in a process of its own, `ours` or `plain`: HOME KIND."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from exports import plain_statement, statement_of
from telling import tell
from worlds import World

from appraisal_app.application.documents.statement.embedded import embedded_record

world = World(Path(sys.argv[1]))
content, wired = statement_of(world), world.services()
if sys.argv[2] == "ours":
    wired.writer().write(content, embedded=embedded_record(content))
else:
    from plain_pages import plain_fonts, plain_pages

    from appraisal_app.reporting.tagged.press import open_press

    plain_fonts(wired.resources)
    plain_pages(plain_statement(content, open_press(wired.resources)))
tell()
