"""A file's whole record as JSON, for people, programs and years that do not have this one."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Literal, cast

import msgspec

from appraisal_app.domain.content import Envelope, FileContent
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.phrases import phrased, plain
from appraisal_app.domain.sign_off import Addendum, SignOff
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.parsing import DOUBLED, Doubled, parse
from appraisal_app.exchange.reading import read
from appraisal_app.exchange.shape import NOT_CARRIED
from appraisal_app.exchange.soundness import check_ids, check_limits, check_values

FORMAT = "appraisal-record"
VERSION = 1
CONTENT = tuple(each.name for each in fields(FileContent))
KIND = "board"
"""The one kind of file that a record makes."""


@dataclass(frozen=True, kw_only=True)
class Header:
    """What stands first in a written record: what it is, and where it comes from."""

    __slots__ = ()

    format: Literal["appraisal-record"]
    version: Literal[1]
    kind: str
    application: str
    exported_at: datetime
    document_id: str
    record_id: str
    chain_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFile(FileContent, Header):
    """The record of every review in one case file, after its header."""


def dumps(content: FileContent, envelope: Envelope) -> bytes:
    """The record as indented UTF-8 JSON in a fixed order, ending with a line feed.

    Raises RecordError when a text holds what JSON readers refuse, such as a control character.
    """
    record = _joined(content, envelope)
    check_values(record)
    tree = cast("dict[str, Any]", msgspec.to_builtins(record, enc_hook=plain))
    for cycle in tree["cycles"]:
        _leave_out(Cycle, cycle["cycle"])
        _leave_out(SignOff, cycle["sign_off"])
        for addendum in cycle["addenda"].get("addenda", ()):
            _leave_out(Addendum, addendum)
    return msgspec.json.format(msgspec.json.encode(tree), indent=2) + b"\n"


def _leave_out(kind: type, tree: dict[str, Any]) -> None:
    for name in NOT_CARRIED[kind]:
        del tree[name]


def loads(data: bytes) -> FileContent:
    """The content of a record; raises RecordError that names the first place that is wrong."""
    return loads_with_envelope(data)[0]


def loads_with_envelope(data: bytes) -> tuple[FileContent, Envelope]:
    """The content, and where it comes from; raises RecordError as `loads` does."""
    tree = parse(data)
    _check_format(tree)
    record = read(RecordFile, tree)
    if record.kind != KIND:
        raise RecordError(
            "kind",
            phrased('only the record of a board\'s file is read, so "{kind}" here', kind=KIND),
        )
    check_values(record)
    check_limits(record)
    content, envelope = _parted(record)
    check_ids(content)
    return content, envelope


def _check_format(tree: object) -> None:
    if not isinstance(tree, dict):
        raise RecordError("", "it is JSON, but not an appraisal record")
    given = cast("dict[str, object]", tree)
    for name in ("format", "version"):
        if isinstance(given.get(name), Doubled):
            raise RecordError(name, DOUBLED)
    if given.get("format") != FORMAT:
        raise RecordError("format", phrased('a record says "{format}" here', format=FORMAT))
    version = given.get("version")
    if type(version) is int and version > VERSION:
        raise RecordError("version", "it was written by a newer version of the application")
    if type(version) is not int or version != VERSION:
        raise RecordError("version", phrased("expected {version}", version=VERSION))


def _joined(content: FileContent, envelope: Envelope) -> RecordFile:
    return RecordFile(
        format="appraisal-record",
        version=1,
        kind=envelope.kind,
        application=envelope.application,
        exported_at=envelope.exported_at,
        document_id=envelope.document_id,
        record_id=envelope.record_id,
        chain_head=envelope.chain_head,
        **{each: getattr(content, each) for each in CONTENT},
    )


def _parted(record: RecordFile) -> tuple[FileContent, Envelope]:
    content = FileContent(**{each: getattr(record, each) for each in CONTENT})
    envelope = Envelope(
        document_id=record.document_id,
        record_id=record.record_id,
        chain_head=record.chain_head,
        exported_at=record.exported_at,
        application=record.application,
        kind=record.kind,
    )
    return content, envelope
