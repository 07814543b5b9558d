"""Which packs there are: one for each reader, and some for an occasion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.phrases import phrased

ON_REQUEST = frozenset({DocumentId.ACCESS})
"""Documents that answer a request, and go to nobody without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A set of documents for one reader.

    `documents` None stands for all that the reader may have, but what is only given when somebody
    asks for it. `led_by` is the document without which there is no point in the pack.
    """

    key: str
    title: str
    about: str
    reader: Reader
    documents: tuple[DocumentId, ...] | None = None
    led_by: DocumentId | None = None
    after_the_meeting: frozenset[DocumentId] = frozenset()
    """What is written at the board meeting that the pack prepares, and goes with it only then."""

    def holds(self, document: DocumentId) -> bool:
        """Whether that document belongs to the pack, if its reader may have it."""
        if self.documents is None:
            return document not in ON_REQUEST
        return document in self.documents

    @property
    def is_for_a_reader(self) -> bool:
        """Whether it holds everything for its reader, rather than what an occasion asks for."""
        return self.documents is None


_READERS = (
    ("chair", "the chair and the panel", Reader.PANEL),
    ("chief-executive", "the chief executive", Reader.CHIEF_EXECUTIVE),
    ("clerk", "the clerk", Reader.CLERK),
    ("committee", "the pay committee", Reader.COMMITTEE),
    ("board", "the board", Reader.TRUSTEES),
    ("adviser", "the adviser", Reader.ADVISER),
)
BY_READER: Mapping[str, Pack] = MappingProxyType(
    {
        key: Pack(
            key=key,
            title=phrased("For {words}", words=words),
            about=phrased("Everything in this review that {words} may have.", words=words),
            reader=reader,
        )
        for key, words, reader in _READERS
    }
)

_OCCASIONS = (
    Pack(
        key="board-item",
        title="Board pack",
        about="For the board's confidential item: the report, the pay paper, the assurance sheet "
        "and the open extract; after the meeting its minute as well.",
        reader=Reader.TRUSTEES,
        documents=(
            DocumentId.PAY,
            DocumentId.BOARD,
            DocumentId.EXTRACT,
            DocumentId.MINUTE,
            DocumentId.ASSURANCE,
        ),
        led_by=DocumentId.BOARD,
        after_the_meeting=frozenset({DocumentId.MINUTE}),
    ),
    Pack(
        key="hand-over",
        title="Hand-over pack",
        about="For the next chair, once in office: the hand-over paper, and what it rests on.",
        reader=Reader.SUCCESSOR,
        documents=(
            DocumentId.TIMETABLE,
            DocumentId.PRINCIPLES,
            DocumentId.STATEMENT,
            DocumentId.PLAN,
            DocumentId.MID_CYCLE,
            DocumentId.CHECK_INS,
            DocumentId.HANDOVER,
        ),
        led_by=DocumentId.HANDOVER,
    ),
    Pack(
        key="access-request",
        title="Access-request pack",
        about="For the chief executive's request to see what is held: the index, what is withheld "
        "and why, and fresh copies of what is given, without other people's names. The papers "
        "of the review themselves are not added: they name others.",
        reader=Reader.CHIEF_EXECUTIVE,
        documents=(DocumentId.ACCESS,),
        led_by=DocumentId.ACCESS,
    ),
    Pack(
        key="appeal",
        title="Appeal pack",
        about="For the trustees who hear an appeal, once it is lodged: the statement and what it "
        "rests on, the adviser's report, the feedback as it was released, and the papers on pay.",
        reader=Reader.APPEAL,
        documents=(
            DocumentId.REFLECTION,
            DocumentId.EVIDENCE,
            DocumentId.ADVISER,
            DocumentId.STATEMENT,
            DocumentId.PAY,
            DocumentId.BOARD,
            DocumentId.MINUTE,
            DocumentId.LETTER,
        ),
        led_by=DocumentId.STATEMENT,
    ),
    Pack(
        key="forms",
        title="Blank forms",
        about="Every form to print and fill in by hand.",
        reader=Reader.CLERK,
        documents=(DocumentId.FORMS,),
        led_by=DocumentId.FORMS,
    ),
)
ALL_OCCASIONS: Mapping[str, Pack] = MappingProxyType({pack.key: pack for pack in _OCCASIONS})


def for_occasions() -> Mapping[str, Pack]:
    """The packs whose leading document the catalogue has."""
    # Behind it stands every document; titles of packs are told where none is made.
    from appraisal_app.application.documents.catalogue import ENTRIES

    return {key: pack for key, pack in ALL_OCCASIONS.items() if pack.led_by in ENTRIES}
