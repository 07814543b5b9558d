"""Every document of every kind of record, printed once and shared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from tests.cli.identities import made_elsewhere
from tests.reporting.documents import records
from tests.reporting.documents.brimming import brimming, decided
from tests.reporting.documents.hidden import marks
from tests.reporting.documents.keeping import EXPORTED, unanswered
from tests.reporting.documents.planning import not_accepted
from tests.reporting.documents.records import MARK
from tests.reporting.documents.walking import planted
from tests.reporting.documents.working import somebody_leaves
from tests.wired import KEY_WORDS, NOW, ROOT, wired

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import Content, Source
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.application.ports.signing import Signing, SigningRequest
from appraisal_app.domain.record import Record
from appraisal_app.reporting.writer import PdfWriter

Papers = Mapping[str, bytes]

SIGNERS = {"sig_chair": "محمد علی خان", "sig_ceo": "Siôn Llŷr Żółć"}


@cache
def writer() -> PdfWriter:
    return PdfWriter(ROOT / "resources")


def printed(content: Content) -> bytes:
    inside = embedded_record(content) if isinstance(content, StatementContent) else None
    return writer().write(content, embedded=inside)


def statement(record: Record, *, with_fields: bool = True) -> bytes:
    return printed(build_statement(Source(record=record, mark=MARK), with_fields=with_fields))


def is_of(name: str, kind: str, document: str) -> bool:
    """Whether a paper of that name is some edition of a document of that kind of record."""
    return name.startswith(f"{kind} ") and name.endswith(f" {document}")


def names_of(*kinds: str) -> list[str]:
    """What `all_of` calls every document of records of those names."""
    return [
        f"{kind} {edition.key} {entry.id}" if edition else f"{kind} {entry.id}"
        for kind in kinds
        for entry in ENTRIES.values()
        for edition in entry.editions or (None,)
    ]


def all_of(record: Record, name: str) -> dict[str, bytes]:
    """Every document of a record in each of its editions, by a name that its number ends."""
    made: dict[str, bytes] = {}
    for entry in ENTRIES.values():
        for edition in entry.editions or (None,):
            key = f"{name} {edition.key} {entry.id}" if edition else f"{name} {entry.id}"
            source = Source(
                record=record,
                mark=MARK,
                edition=edition.key if edition else "",
                earlier=(record,) if entry.looks_back else (),
                events=EXPORTED if entry.looks_back else (),
            )
            made[key] = printed(entry.build(source))
    made[f"{name} D07"] = statement(record)
    return made


def signed(data: bytes, signing: Signing, *fields: str) -> bytes:
    """The document with those signatures, in that order."""
    for field in fields:
        request = SigningRequest(
            field_name=field,
            office=field,
            p12=made_elsewhere(SIGNERS[field]).p12,
            passphrase=KEY_WORDS,
            at=NOW,
        )
        data = signing.sign(data, request)
    return data


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    before, now = records.example()
    signing = wired(tmp_path_factory.mktemp("own")).signing()
    made = {
        **all_of(before, "before"),
        **all_of(now, "now"),
        **all_of(records.empty(), "empty"),
        **all_of(records.torture(), "torture"),
        "draft": statement(records.draft(), with_fields=False),
        "closed": statement(records.closed()),
        "closed after paper": statement(records.closed_after_paper()),
        "elsewhere": statement(records.signed_elsewhere(), with_fields=False),
    }
    made["now D07 by the chair"] = signed(made["now D07"], signing, "sig_chair")
    made["now D07 by both"] = signed(made["now D07"], signing, "sig_chair", "sig_ceo")
    made["closed by the chair"] = signed(made["closed"], signing, "sig_chair")
    made["torture D07 by both"] = signed(made["torture D07"], signing, "sig_chair", "sig_ceo")
    return made


@pytest.fixture(scope="session")
def on_disk(papers: Papers, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Where a paper lies as a file, written when first asked for."""
    folder = tmp_path_factory.mktemp("papers")

    @cache
    def path(name: str) -> Path:
        target = folder / f"{name}.pdf"
        target.write_bytes(papers[name])
        return target

    return path


@pytest.fixture(scope="session")
def filled() -> Sequence[tuple[Papers, Mapping[str, str]]]:
    """Every document of two records with a mark in each place, and the place of each mark."""
    closed, closed_places = planted(unanswered(decided(brimming(records.closed_after_paper()))))
    current = unanswered(brimming(records.current()))
    ready, ready_places = planted(somebody_leaves(not_accepted(current)))
    silent = replace(
        ready,
        statement=replace(ready.statement, ceo_comments=""),
        report=replace(ready.report, meeting_date=MARK.at.date()),
    )
    return (
        (all_of(closed, "planted"), closed_places),
        (all_of(silent, "planted"), ready_places),
    )


@pytest.fixture(scope="session")
def marked(
    filled: Sequence[tuple[Papers, Mapping[str, str]]],
) -> Mapping[str, frozenset[str]]:
    """The places whose texts are found in each edition of a document, in both records together.

    The keys are such as "D13" and "panel D06".
    """
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for made, places in filled:
        for name, data in made.items():
            found[name.removeprefix("planted ")] |= {places[mark] for mark in marks(data)}
    return found
