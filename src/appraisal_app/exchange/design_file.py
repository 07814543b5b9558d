"""A trust's own process as JSON: nothing of any review is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import msgspec

from appraisal_app.application.loading import FILE_ID
from appraisal_app.domain.design import Design
from appraisal_app.domain.phrases import plain
from appraisal_app.domain.process import Framework, Process, Scale
from appraisal_app.domain.process_rules import faults_of
from appraisal_app.exchange.errors import (
    NotDesignError,
    OtherVersionError,
    RecordError,
    UnsoundDesignError,
)
from appraisal_app.exchange.parsing import parse
from appraisal_app.exchange.reading import read
from appraisal_app.exchange.soundness import check_values

FORMAT = "appraisal-process"
VERSION = 1
LARGEST = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignFile:
    """What stands in the file."""

    format: str
    version: int
    process: Process
    frameworks: tuple[Framework, ...] = ()
    scale: Scale | None = None


class JsonDesigns:
    """Fulfils the port `Designs`."""

    def dumps(self, design: Design) -> bytes:
        """The design as UTF-8 JSON; raises RecordError when there is no process in it."""
        if design.process is None:
            raise RecordError("process", "there is no process of your own to write yet")
        whole = DesignFile(
            format=FORMAT,
            version=VERSION,
            process=design.process,
            frameworks=design.frameworks,
            scale=design.scale,
        )
        check_values(whole)
        tree = cast("dict[str, Any]", msgspec.to_builtins(whole, enc_hook=plain))
        return msgspec.json.format(msgspec.json.encode(tree), indent=2) + b"\n"

    def loads(self, data: bytes) -> Design:
        """The design; raises NotDesignError, OtherVersionError or UnsoundDesignError."""
        tree = _tree(data)
        if tree.get("version") != VERSION:
            raise OtherVersionError
        try:
            whole = read(DesignFile, cast("object", tree))
            check_values(whole)
        except RecordError as error:
            raise UnsoundDesignError from error
        for _, sentence in faults_of(whole.process):
            raise UnsoundDesignError(sentence)
        return Design(
            id=FILE_ID, process=whole.process, frameworks=whole.frameworks, scale=whole.scale
        )


def _tree(data: bytes) -> dict[str, Any]:
    """What is in the file, if it calls itself a process."""
    if len(data) > LARGEST:
        raise NotDesignError
    try:
        tree = parse(data)
    except RecordError as error:
        raise NotDesignError from error
    if not isinstance(tree, dict) or cast("dict[str, Any]", tree).get("format") != FORMAT:
        raise NotDesignError
    return cast("dict[str, Any]", tree)
