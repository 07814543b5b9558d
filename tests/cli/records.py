"""Records as JSON, changed, and files made from them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.cli.conftest import Command

Json = dict[str, Any]
Change = Callable[[Json], None]

VOLATILE = ("exported_at", "application", "document_id", "record_id", "chain_head")


def record_of(command: Command, path: Path) -> Json:
    """What `record` prints."""
    done = command("record", path)
    assert (done.code, done.err) == (0, "")
    found: Json = json.loads(done.out)
    return found


def steady(record: Json) -> Json:
    """The record without what differs from file to file."""
    return {key: value for key, value in record.items() if key not in VOLATILE}


def change(tree: Any, *path: str | int, to: object) -> None:
    """Put `to` in that place."""
    for each in path[:-1]:
        tree = tree[each]
    tree[path[-1]] = to


def file_of(command: Command, source: Path, folder: Path, changes: Change) -> Path:
    """A new plain file from the record of `source` with those changes."""
    record = record_of(command, source)
    changes(record)
    written = folder / "changed.json"
    written.write_text(json.dumps(record), encoding="utf-8")
    target = folder / "changed.appraisal"
    done = command("from-record", written, target, "--no-passphrase")
    assert (done.code, done.out, done.err) == (0, f"{target}\n", "")
    return target
