"""What somebody can do to the record of events who has the file open in a database tool."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import replace

from appraisal_app.application.ports.files import HEAD_SIGNED, ChainHead
from appraisal_app.storage.audit import Line
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.heads import said, signed_by

Change = Callable[[Line], Line | None]


class Key:
    """A computer's key, made for a test; fulfils `DeviceKeys`."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def private_key(self) -> bytes:
        return self._key


def lines_of(case: SqlCaseFile) -> list[Line]:
    """Every event as it stands."""
    rows = case._attached.link.execute("SELECT * FROM audit ORDER BY seq").fetchall()
    return [Line(*row) for row in rows]


def put_lines(case: SqlCaseFile, lines: list[Line]) -> None:
    """These events instead of those in the file, with the triggers out of the way."""
    link = case._attached.link
    names = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
    for (name,) in link.execute(names).fetchall():
        link.execute(f"DROP TRIGGER {name}")
    link.execute("DELETE FROM audit")
    for line in lines:
        row = (line.seq, line.at, line.actor, line.kind, line.body, line.prev, line.hash)
        link.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def rewrite(case: SqlCaseFile, change: Change, key: Key | None = None) -> None:
    """The whole chain made anew after `change`, which drops an event by None.

    With `key` every signature from the first changed event on is made anew as well.
    """
    written: list[Line] = []
    prev, is_other = lines_of(case)[0].prev, False
    for old in lines_of(case):
        new = change(old)
        is_other = is_other or new != old
        if new is None:
            continue
        line = replace(new, seq=len(written) + 1, prev=prev)
        if is_other and key is not None and line.kind == HEAD_SIGNED:
            line = replace(line, body=_body(case, written[-1], key))
        line = replace(line, hash=line.digest())
        written.append(line)
        prev = line.hash
    put_lines(case, written)


def _body(case: SqlCaseFile, before: Line, key: Key) -> str:
    head = ChainHead(seq=before.seq, hash=before.hash)
    device, signature = signed_by(key, said(case.document_id, head))
    body = {
        "device": device.hex(),
        "head": {"seq": head.seq, "hash": head.hash},
        "signature": signature.hex(),
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"))
