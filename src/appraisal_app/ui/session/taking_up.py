"""Which frame stands around a file, by whose file it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.ui.session.open_file import OpenFile

# A kind of file is loaded when the first of that kind is opened: each stands on its half of the
# domain, and the first page needs none.


def taken_up(case: CaseFile, services: Services) -> OpenFile:
    """The file with the editor of what is in it; raises AppError when it cannot be shown."""
    return _BY_KIND[case.kind](case, services)


def _board(case: CaseFile, services: Services) -> OpenFile:
    from appraisal_app.ui.session.open_review import OpenReview

    return OpenReview(case, services.clock)


def _desk(case: CaseFile, services: Services) -> OpenFile:
    from appraisal_app.domain.process import StepKind
    from appraisal_app.ui.session.open_desk import OpenDesk

    step = services.templates().process().step(StepKind.REFLECTION)
    return OpenDesk(case, services.clock, step.guidance if step is not None else None)


def _guest(case: CaseFile, services: Services) -> OpenFile:
    from appraisal_app.ui.session.open_guest import OpenGuest

    return OpenGuest(case, services.clock)


def _feedback(case: CaseFile, services: Services) -> OpenFile:
    from appraisal_app.ui.session.open_feedback import OpenFeedback

    return OpenFeedback(case, services.clock)


def _copies(case: CaseFile, services: Services) -> OpenFile:
    from appraisal_app.ui.session.open_copies import OpenCopies

    return OpenCopies(case, services.clock)


_BY_KIND: Mapping[DocumentKind, Callable[[CaseFile, Services], OpenFile]] = MappingProxyType(
    {
        DocumentKind.BOARD: _board,
        DocumentKind.CHIEF_EXECUTIVE: _desk,
        DocumentKind.GUEST: _guest,
        DocumentKind.FEEDBACK: _feedback,
        DocumentKind.COPY: _copies,
    }
)
