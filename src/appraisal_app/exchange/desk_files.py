"""Requests and submitted reflections as JSON, written always alike and read strictly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, cast

import msgspec

from appraisal_app.application.errors import AppError
from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.reflection import ReflectionVersion
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.parsing import parse
from appraisal_app.exchange.reading import read
from appraisal_app.exchange.soundness import check_limits, check_values

REQUEST = "appraisal-request"
REFLECTION = "appraisal-reflection"
VERSION = 1
LARGEST = 5 * 1024 * 1024
CONFIDENCE = range(11)

W = TypeVar("W")


class DeskFileError(AppError):
    """A file from the other side that cannot be used; `place` is where it is wrong."""

    def __init__(self, what: str, place: str, problem: str) -> None:
        where = f"{place}: {problem}" if place else problem
        super().__init__(
            f"This {what} was not accepted: {where}. Nothing was changed; ask for the file to be "
            "saved and sent again."
        )
        self.place = place


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFile:
    """What stands in a request's file."""

    format: str
    version: int
    request: DeskRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionFile:
    """What stands in a submitted reflection's file."""

    format: str
    version: int
    review: str
    reflection: ReflectionVersion


class JsonDeskFiles:
    """Fulfils the port `DeskFiles`."""

    def request(self, request: DeskRequest) -> bytes:
        """The request as UTF-8 JSON; raises RecordError for what cannot be read back."""
        return _written(RequestFile(format=REQUEST, version=VERSION, request=request))

    def read_request(self, data: bytes) -> DeskRequest:
        """The request; raises DeskFileError that names the place of the first fault."""
        try:
            found = _read(RequestFile, data, REQUEST).request
            check_request(found)
        except RecordError as error:
            raise DeskFileError("request", error.place, error.problem) from None
        return found

    def reflection(self, submitted: SubmittedReflection) -> bytes:
        """The words as UTF-8 JSON; raises RecordError for what cannot be read back."""
        whole = ReflectionFile(
            format=REFLECTION,
            version=VERSION,
            review=submitted.review,
            reflection=submitted.words,
        )
        return _written(whole)

    def read_reflection(self, data: bytes) -> SubmittedReflection:
        """The words; raises DeskFileError that names the place of the first fault."""
        try:
            found = _read(ReflectionFile, data, REFLECTION)
            check_reflection(found.reflection)
        except RecordError as error:
            raise DeskFileError("reflection", error.place, error.problem) from None
        return SubmittedReflection(review=found.review, words=found.reflection)


def _written(whole: RequestFile | ReflectionFile) -> bytes:
    check_values(whole)
    tree = cast("dict[str, Any]", msgspec.to_builtins(whole))
    return msgspec.json.format(msgspec.json.encode(tree), indent=2) + b"\n"


def _read(kind: type[W], data: bytes, wanted: str) -> W:
    if len(data) > LARGEST:
        raise RecordError("", "it is far too large")
    tree = parse(data)
    if not isinstance(tree, dict):
        raise RecordError("", "it is JSON, but not what is wanted here")
    given = cast("dict[str, object]", tree)
    if given.get("format") != wanted:
        raise RecordError("format", f'it should say "{wanted}" here')
    version = given.get("version")
    if type(version) is not int or version != VERSION:
        raise RecordError("version", "it was written by another version of the application")
    whole = read(kind, given)
    check_values(whole)
    check_limits(whole)
    return whole


def check_request(request: DeskRequest) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    if not request.review:
        raise RecordError("request.review", "every review needs an id of its own")
    if not request.scale.ratings:
        raise RecordError("request.scale.ratings", "the scale has no words")
    _check_unique("request.objectives", [each.id for each in request.objectives])
    for number, framework in enumerate(request.frameworks):
        _check_unique(f"request.frameworks[{number}]", [each.id for each in framework.domains])
    for number, each in enumerate(request.objectives):
        place = f"request.objectives[{number}]"
        _check_unique(f"{place}.success_criteria", [c.id for c in each.success_criteria])
        _check_unique(f"{place}.milestones", [m.id for m in each.milestones])


def check_reflection(words: ReflectionVersion) -> None:
    """Raises RecordError at the first thing that types cannot say."""
    if words.edition < 1:
        raise RecordError("reflection.edition", "editions are counted from 1")
    _check_unique("reflection.responses", [each.objective for each in words.responses])
    _check_unique("reflection.areas", [each.area for each in words.areas])
    for number, each in enumerate(words.areas):
        if each.confidence is not None and each.confidence not in CONFIDENCE:
            place = f"reflection.areas[{number}].confidence"
            raise RecordError(place, "it is not between 0 and 10")


def _check_unique(place: str, ids: list[str]) -> None:
    if len(set(ids)) != len(ids) or "" in ids:
        raise RecordError(place, "an id is missing or used twice")
