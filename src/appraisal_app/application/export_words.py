"""The log of exports in plain words, for the page and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.sight_words import READERS
from appraisal_app.application.export_log import ExportLine, Form, Other
from appraisal_app.application.packs.kinds import ALL_OCCASIONS, BY_READER
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.phrases import phrased, strung

OTHERS: Mapping[str, str] = MappingProxyType(
    {
        Other.DATES.value: "Dates for a calendar",
        Other.REQUEST.value: "Request to the chief executive",
        Other.PROCESS.value: "The process, as a file",
        Other.RECORD.value: "The whole record, as data",
        Other.PAPER.value: "A paper that is kept in the file",
        Other.FORM.value: "Form to fill in",
        Other.COPY.value: "Copy to read, as a file of its own",
        Other.SEALED_COPY.value: "Copy to read, as a sealed packet",
        Other.ADDENDUM.value: "Addendum to the statement",
        Other.CONTENTS.value: "Page of contents",
    }
)
FORMS: Mapping[str, str] = MappingProxyType(
    {
        Form.PRINT.value: "printed",
        Form.WORD.value: "for a word processor",
        Form.TEXT.value: "as plain text",
        Form.COPY.value: "in a copy to read",
    }
)


RECORD_TOO = (
    "What is exported, printed or sent is a record too: it is kept as long as the file and then "
    "destroyed like it, and the log of exports says for whom it was."
)
"""Said wherever something leaves the file."""

UNCERTAIN = "may have left, for the program ended meanwhile: look whether it is there"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWords:
    """One export as somebody reads it; `whom` and `cycle` are "" where nobody noted them."""

    what: str
    whom: str
    cycle: str


def in_words(line: ExportLine, labels: Mapping[str, str]) -> ExportWords:
    """The line in words; `labels` are those of the reviews by their ids."""
    said = (_title(line), FORMS.get(line.form, ""), "" if line.certain else UNCERTAIN)
    return ExportWords(
        what=strung(", ", (part for part in said if part)),
        whom=_whom(line),
        cycle=labels.get(line.cycle, ""),
    )


def _title(line: ExportLine) -> str:
    if line.what not in set(DocumentId):
        return OTHERS.get(line.what, line.what)
    entry = ENTRIES.get(DocumentId(line.what))
    if entry is None:
        return line.what
    edition = next((each.title for each in entry.editions if each.key == line.edition), "")
    named = phrased("{what} {title}", what=line.what, title=entry.title)
    return phrased("{named}: {edition}", named=named, edition=edition) if edition else named


def _whom(line: ExportLine) -> str:
    if pack := BY_READER.get(line.pack):
        return pack.title
    if pack := ALL_OCCASIONS.get(line.pack):
        return pack.title
    return (
        phrased("For the {readers}", readers=READERS[Reader(line.reader)])
        if line.reader in set(Reader)
        else ""
    )
