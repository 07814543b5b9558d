"""What each document carries of what comes about in a review, and whether a reader may have it.

An entry of the catalogue names its readers; the trust may have made the table of who sees what
stricter for this review. The stricter of the two wins: a document goes to whom both allow. What the
trust allows beyond the usual gives nobody more than the catalogue does.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.documents.catalogue import State
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.sight_words import ARTEFACTS, READERS, sight_named
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, default_sight
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record

Carried = tuple[tuple[Artefact, Sight], ...]
"""What a document holds, and how much of it."""

_FULL, _SUMMARY, _COMPLETION = Sight.FULL, Sight.SUMMARY, Sight.COMPLETION

CARRIED: Mapping[DocumentId, Carried] = MappingProxyType(
    {
        DocumentId.TIMETABLE: ((Artefact.PLAN, _FULL),),
        DocumentId.PRINCIPLES: ((Artefact.PLAN, _FULL),),
        DocumentId.REFLECTION: ((Artefact.REFLECTION, _FULL),),
        DocumentId.EVIDENCE: (),
        DocumentId.ADVISER: ((Artefact.ADVICE, _FULL),),
        DocumentId.AGENDA: (),
        DocumentId.STATEMENT: ((Artefact.STATEMENT, _FULL),),
        DocumentId.PLAN: ((Artefact.OBJECTIVES, _FULL), (Artefact.DEVELOPMENT, _SUMMARY)),
        DocumentId.MID_CYCLE: ((Artefact.OBJECTIVES, _FULL),),
        DocumentId.CHECK_INS: ((Artefact.CHECK_INS, _FULL),),
        DocumentId.PAY: ((Artefact.PAY_PAPER, _FULL),),
        DocumentId.BOARD: ((Artefact.STATEMENT, _SUMMARY),),
        DocumentId.EXTRACT: ((Artefact.OPEN_EXTRACT, _FULL),),
        DocumentId.MINUTE: ((Artefact.CONFIDENTIAL_MINUTE, _FULL),),
        DocumentId.LETTER: (),
        DocumentId.HANDOVER: ((Artefact.OBJECTIVES, _SUMMARY),),
        DocumentId.ACCESS: (),
        DocumentId.ASSURANCE: (),
        DocumentId.DISPOSAL: (),
        DocumentId.FORMS: ((Artefact.PLAN, _FULL),),
    }
)
"""Documents without a line hold nothing that the table speaks of, or only the reader's own."""

_RANKS: Mapping[Sight, int] = MappingProxyType(
    {
        Sight.NONE: 0,
        Sight.COMPLETION: 1,
        Sight.SUMMARY: 2,
        Sight.OWN: 2,
        Sight.WORKING: 3,
        Sight.FULL: 3,
    }
)


def stopped_by(record: Record, reader: Reader, document: DocumentId, state: State) -> str:
    """Why the table of this review keeps the document from the reader; "" when it does not."""
    for artefact, needed in _carried(document, state):
        sight = record.confidentiality.sight(artefact, reader)
        usual = default_sight(artefact, reader)
        if _rank(sight, record) < min(_RANKS[needed], _rank(usual, record)):
            return phrased(
                "In this review the {readers} may see {sight_named} of: {artefacts}.",
                readers=READERS[reader],
                sight_named=sight_named(artefact, reader, sight),
                artefacts=ARTEFACTS[artefact],
            )
    return ""


def _carried(document: DocumentId, state: State) -> Carried:
    if document is DocumentId.STATEMENT and state is not State.SIGNED:
        return ((Artefact.STATEMENT_DRAFT, Sight.FULL),)
    return CARRIED[document]


def _rank(sight: Sight, record: Record) -> int:
    if sight is Sight.WORKING and record.cycle.status is Status.CLOSED:
        return 0
    return _RANKS[sight]
