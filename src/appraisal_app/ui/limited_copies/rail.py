"""The rail: a group of papers for every delivery, the latest first."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import tzinfo

from appraisal_app.domain.english_dates import MONTHS
from appraisal_app.domain.limited_copies import Delivery, PaperCopies
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.ui.destinations import FOLD, HOME
from appraisal_app.ui.limited_copies.keys import delivery_of, paper_key
from appraisal_app.ui.limited_copies.words import heading, review_name
from appraisal_app.ui.shell.state import RailEntry, RailStage, RailState


def copies_rail(
    copies: PaperCopies,
    current: str,
    turned: AbstractSet[str] = frozenset(),
    zone: tzinfo | None = None,
) -> RailState:
    """The way around; by itself the latest delivery is open, and the one in sight."""
    numbers = tuple(reversed(range(len(copies.deliveries))))
    opened = {*numbers[:1], delivery_of(current)}
    latest = copies.latest
    return RailState(
        title=latest.trust if latest is not None else "My file",
        subtitle=heading(copies),
        before=(RailEntry(HOME, "All papers", icon="files"),),
        stages=tuple(
            _group(
                copies.deliveries[number],
                number,
                zone,
                folded=(number in opened) is (str(number) in turned),
            )
            for number in numbers
        ),
        current=current,
    )


def _group(delivery: Delivery, number: int, zone: tzinfo | None, *, folded: bool) -> RailStage:
    made = delivery.made_at.astimezone(zone)
    return RailStage(
        0,
        phrased(
            "{delivery} ({day} {months} {year})",
            delivery=review_name(delivery),
            day=made.day,
            months=MONTHS[made.month - 1][:3],
            year=made.year,
        ),
        key=f"{FOLD}{number}",
        folded=folded,
        steps=tuple(
            RailEntry(paper_key(number, at), capital(paper.title))
            for at, paper in enumerate(delivery.papers)
        ),
    )
