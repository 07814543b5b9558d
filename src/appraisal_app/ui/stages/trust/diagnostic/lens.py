"""What the diagnostic looks through: five priorities, and a described scale of places."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.domain.improving import PriorityView, Viewer
from appraisal_app.domain.process import Framework, FrameworkDomain, Rating, Scale
from appraisal_app.ui.forms.blocks import Option
from appraisal_app.ui.stages.context import PageContext

FIVE = "carter5"
VIEWERS: tuple[tuple[Viewer, str, str], ...] = (
    (Viewer.CHIEF_EXECUTIVE, "Chief executive", "the chief executive"),
    (Viewer.PANEL, "Panel", "the panel"),
    (Viewer.PEER, "Outside peer", "the peer"),
)
"""Each viewer, named at the head of something and within a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens:
    """The priorities in their order, and the places from the lowest to the highest."""

    framework: Framework
    scale: Scale

    @property
    def priorities(self) -> tuple[FrameworkDomain, ...]:
        """What is looked at, one after the other."""
        return self.framework.domains

    @property
    def places(self) -> tuple[Rating, ...]:
        """Where something can stand, the lowest first."""
        return self.scale.ratings

    def title_of(self, priority_id: str) -> str:
        """The title of that priority; "" when there is none such."""
        return next((each.title for each in self.priorities if each.id == priority_id), "")

    def place_of(self, view: PriorityView) -> int | None:
        """How far out that view stands, from 0; None when it was not given."""
        keys = [each.key for each in self.places]
        return keys.index(view.place) if view.place in keys else None

    @property
    def options(self) -> tuple[Option, ...]:
        """The priorities to choose from, and none of them."""
        chosen = (Option(each.id, each.title) for each in self.priorities)
        return (Option("", "Several, or none of the five"), *chosen)


def lens_of(context: PageContext) -> Lens | None:
    """The review's own copy of the five priorities, or the shipped one; None without either."""
    if context.templates is None:
        return None
    shipped = context.shipped
    known = (*context.record.cycle.frameworks, *shipped.library())
    framework = next((each for each in known if each.id == FIVE), None)
    if framework is None:
        return None
    return Lens(framework=framework, scale=shipped.diagnostic_scale())
