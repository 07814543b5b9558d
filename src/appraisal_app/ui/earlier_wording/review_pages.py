"""The pages of a review, in whichever state of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from appraisal_app.domain.record import Record
from appraisal_app.ui.earlier_wording.finding import WordedPage
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import lock_line
from appraisal_app.ui.stages.registry import PAGES


@dataclass(frozen=True, slots=True)
class ReviewPages:
    """Those of the process as it is now."""

    context: PageContext

    @property
    def codes(self) -> tuple[str, ...]:
        """Every page of the process."""
        return tuple(page.code for page in self.context.record.cycle.process.pages)

    def page(self, code: str, value: Record) -> WordedPage | None:
        """That page over this record."""
        step = self.context.record.cycle.process.page(code)
        if step is None or step.kind not in PAGES:
            return None
        context = replace(self.context, record=value)
        content = PAGES[step.kind](context)
        is_open = not lock_line(context, step.kind, content)
        return WordedPage(title=step.title, blocks=content.blocks, is_open=is_open)
