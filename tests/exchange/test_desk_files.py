"""Requests and submitted reflections as files: the same bytes each time, and read strictly."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.planted import MOMENT, planted

from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.reflection import AreaResponse, ReflectionVersion, Response
from appraisal_app.exchange.desk_files import LARGEST, DeskFileError, JsonDeskFiles
from appraisal_app.exchange.errors import RecordError

FILES = JsonDeskFiles()
REQUEST: DeskRequest = planted(DeskRequest, "request")
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=40
)
VERSIONS = st.builds(
    ReflectionVersion,
    edition=st.integers(1, 99),
    submitted_at=st.just(MOMENT),
    responses=st.tuples(
        st.builds(
            Response, objective=st.just("one"), progress=TEXTS, obstacles=TEXTS, learning=TEXTS
        )
    ),
    areas=st.tuples(
        st.builds(
            AreaResponse,
            area=st.just("area"),
            strength=TEXTS,
            confidence=st.none() | st.integers(0, 10),
        )
    ),
    achievements=TEXTS,
    ideas=TEXTS,
    wellbeing_raised=st.booleans(),
)
SUBMITTED = SubmittedReflection(
    review="cycle",
    words=ReflectionVersion(
        edition=1,
        submitted_at=MOMENT,
        responses=(Response(objective="one", progress="Words"),),
        areas=(AreaResponse(area="area", confidence=3),),
    ),
)


@given(VERSIONS)
def test_every_word_comes_back_as_it_was_written(words: ReflectionVersion) -> None:
    submitted = SubmittedReflection(review="cycle", words=words)
    data = FILES.reflection(submitted)
    assert FILES.read_reflection(data) == submitted
    assert FILES.reflection(FILES.read_reflection(data)) == data


def test_a_request_comes_back_as_it_was_saved() -> None:
    data = FILES.request(REQUEST)
    assert FILES.read_request(data) == REQUEST
    assert data == FILES.request(REQUEST)


def altered(data: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    tree = json.loads(data)
    change(tree)
    return json.dumps(tree).encode()


REFLECTION_FAULTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "format": lambda tree: tree.update(format="appraisal-request"),
    "version": lambda tree: tree.update(version=2),
    "panel": lambda tree: tree.update(panel="a view"),
    "reflection.edition": lambda tree: tree["reflection"].update(edition=0),
    "reflection.areas[0].confidence": lambda tree: tree["reflection"]["areas"][0].update(
        confidence=11
    ),
    "reflection.responses": lambda tree: tree["reflection"]["responses"].append(
        tree["reflection"]["responses"][0]
    ),
    "reflection.responses[0].progress": lambda tree: tree["reflection"]["responses"][0].update(
        progress=3
    ),
    "reflection.submitted_at": lambda tree: tree["reflection"].update(
        submitted_at="2026-10-14T19:04:00"
    ),
    "reflection.achievements": lambda tree: tree["reflection"].update(achievements="\x00"),
}


@pytest.mark.parametrize("place", REFLECTION_FAULTS)
def test_a_reflection_that_is_not_sound_is_refused_at_its_place(place: str) -> None:
    data = altered(FILES.reflection(SUBMITTED), REFLECTION_FAULTS[place])
    with pytest.raises(DeskFileError) as caught:
        FILES.read_reflection(data)
    assert caught.value.place == place
    assert "Nothing was changed" in caught.value.sentence


REQUEST_FAULTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "format": lambda tree: tree.update(format="appraisal-record"),
    "request.review": lambda tree: tree["request"].update(review=""),
    "request.objectives": lambda tree: tree["request"]["objectives"].append(
        tree["request"]["objectives"][0]
    ),
    "request.objectives[0].ceo_disagreement": lambda tree: tree["request"]["objectives"][0].update(
        ceo_disagreement="No"
    ),
    "request.objectives[0].milestones[0].note": lambda tree: tree["request"]["objectives"][0][
        "milestones"
    ][0].update(note="The panel doubts it"),
    "request.scale.ratings": lambda tree: tree["request"]["scale"].update(ratings=[]),
}


@pytest.mark.parametrize("place", REQUEST_FAULTS)
def test_a_request_that_is_not_sound_or_says_more_than_it_may_is_refused(place: str) -> None:
    data = altered(FILES.request(REQUEST), REQUEST_FAULTS[place])
    with pytest.raises(DeskFileError) as caught:
        FILES.read_request(data)
    assert caught.value.place == place


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"no", b"\xff", b'{"format": 1, "format": 2}', b" " * (LARGEST + 1)]
)
def test_bytes_that_are_no_such_file_are_refused(data: bytes) -> None:
    with pytest.raises(DeskFileError):
        FILES.read_request(data)
    with pytest.raises(DeskFileError):
        FILES.read_reflection(data)


def test_words_that_could_not_be_read_back_are_not_written() -> None:
    words = ReflectionVersion(edition=1, submitted_at=MOMENT, ideas="half \ud800")
    with pytest.raises(RecordError):
        FILES.reflection(SubmittedReflection(review="cycle", words=words))
