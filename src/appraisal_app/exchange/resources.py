"""What the program brings along: processes, frameworks, scales and the worked example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

import msgspec

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.process import Framework, Process, Scale, StepKind
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.parsing import parse
from appraisal_app.exchange.reading import read
from appraisal_app.exchange.soundness import check_ids, check_values

T = TypeVar("T")

_FOLDERS = {"process": "processes", "scale": "scales"}


def load_process(resources: Path, process_id: str) -> Process:
    """The shipped process; raises RecordError when there is none or it is not sound."""
    return _load(Process, resources / "processes" / f"{process_id}.json")


def load_framework(resources: Path, framework_id: str) -> Framework:
    """The shipped framework; raises RecordError when there is none or it is not sound."""
    return _load(Framework, resources / "frameworks" / f"{framework_id}.json")


def load_scale(resources: Path, scale_id: str) -> Scale:
    """The shipped scale; raises RecordError when there is none or it is not sound."""
    return _load(Scale, resources / "scales" / f"{scale_id}.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetFile:
    """A calendar preset as it is shipped."""

    title: str
    hint: str
    due: Mapping[str, int]


def load_offsets(resources: Path) -> Mapping[Preset, Mapping[StepKind, int]]:
    """For every preset the days from the meeting; raises RecordError when it is not sound."""
    data = _bytes(resources / "presets" / "presets.json")
    try:
        files = msgspec.json.decode(data, type=dict[str, PresetFile])
        return {
            Preset(name): {StepKind(kind): days for kind, days in each.due.items()}
            for name, each in files.items()
        }
    except (msgspec.DecodeError, ValueError):
        raise RecordError("presets.json", "this part of the application is damaged") from None


def shipped(resources: Path, folder: str) -> tuple[str, ...]:
    """The ids of what lies in `processes`, `frameworks` or `scales`, in alphabetical order."""
    return tuple(sorted(path.stem for path in (resources / folder).glob("*.json")))


def load_example(resources: Path) -> FileContent:
    """The worked example; its reviews name process, frameworks and scale, which are put in here."""
    tree = parse(_bytes(resources / "example" / "record.json"))
    try:
        merged = _with_snapshots(resources, tree)
    except (KeyError, TypeError):
        raise RecordError("cycles", "a review names no process, frameworks or scale") from None
    content = read(FileContent, merged)
    check_values(content)
    check_ids(content)
    return content


def _with_snapshots(resources: Path, tree: object) -> object:
    example = cast("dict[str, list[dict[str, dict[str, object]]]]", tree)
    for each in example["cycles"]:
        cycle = each["cycle"]
        for name, folder in _FOLDERS.items():
            cycle[name] = parse(_bytes(resources / folder / f"{cycle[name]}.json"))
        cycle["frameworks"] = [
            parse(_bytes(resources / "frameworks" / f"{name}.json"))
            for name in cast("list[str]", cycle["frameworks"])
        ]
    return example


def _load(kind: type[T], path: Path) -> T:
    value = read(kind, parse(_bytes(path)), "")
    check_values(value)
    return value


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise RecordError(path.name, "this part of the application cannot be read") from None
