"""What a packet brings: the same text each time, and read strictly."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.planted import MOMENT, planted
from tests.exchange.packets.making import packet

from appraisal_app.domain.desk_papers import DeskRequest, SubmittedReflection
from appraisal_app.domain.packets import BODIES, Body, Packet
from appraisal_app.domain.reflection import AreaResponse, ReflectionVersion, Response
from appraisal_app.domain.statement_papers import (
    COMMENTS_MOST,
    DECLINED_MOST,
    DraftToComment,
    SignedStatement,
    StatementComments,
)
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.packets.errors import PacketError, UnsoundPacketError
from appraisal_app.exchange.packets.text import read_packet, written

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
ASKED = packet(REQUEST, review=REQUEST.review)
ANSWERED = packet(SUBMITTED, review="cycle")


@given(VERSIONS)
def test_every_word_comes_back_as_it_was_written(words: ReflectionVersion) -> None:
    submitted = packet(SubmittedReflection(review="cycle", words=words), review="cycle")
    data = written(submitted)
    assert read_packet(data) == submitted
    assert written(read_packet(data)) == data


def test_a_request_comes_back_as_it_was_sealed() -> None:
    data = written(ASKED)
    assert read_packet(data).body == REQUEST
    assert data == written(ASKED)


def altered(data: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    tree = json.loads(data)
    change(tree)
    return json.dumps(tree).encode()


REFLECTION_FAULTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "format": lambda tree: tree.update(format="appraisal-record"),
    "panel": lambda tree: tree.update(panel="a view"),
    "body.words.edition": lambda tree: tree["body"]["words"].update(edition=0),
    "body.words.areas[0].confidence": lambda tree: tree["body"]["words"]["areas"][0].update(
        confidence=11
    ),
    "body.words.responses": lambda tree: tree["body"]["words"]["responses"].append(
        tree["body"]["words"]["responses"][0]
    ),
    "body.words.responses[0].progress": lambda tree: tree["body"]["words"]["responses"][0].update(
        progress=3
    ),
    "body.words.submitted_at": lambda tree: tree["body"]["words"].update(
        submitted_at="2026-10-14T19:04:00"
    ),
    "body.words.achievements": lambda tree: tree["body"]["words"].update(achievements="\x00"),
}


@pytest.mark.parametrize("place", REFLECTION_FAULTS)
def test_a_reflection_that_is_not_sound_is_refused_at_its_place(place: str) -> None:
    data = altered(written(ANSWERED), REFLECTION_FAULTS[place])
    with pytest.raises(UnsoundPacketError) as caught:
        read_packet(data)
    assert caught.value.place == place
    assert "Nothing was changed" in caught.value.sentence


REQUEST_FAULTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "label.panel": lambda tree: tree["label"].update(panel="a view"),
    "body.review": lambda tree: tree["body"].update(review=""),
    "body.objectives": lambda tree: tree["body"]["objectives"].append(
        tree["body"]["objectives"][0]
    ),
    "body.objectives[0].ceo_disagreement": lambda tree: tree["body"]["objectives"][0].update(
        ceo_disagreement="No"
    ),
    "body.objectives[0].milestones[0].note": lambda tree: tree["body"]["objectives"][0][
        "milestones"
    ][0].update(note="The panel doubts it"),
    "body.scale.ratings": lambda tree: tree["body"]["scale"].update(ratings=[]),
}


@pytest.mark.parametrize("place", REQUEST_FAULTS)
def test_a_request_that_is_not_sound_or_says_more_than_it_may_is_refused(place: str) -> None:
    data = altered(written(ASKED), REQUEST_FAULTS[place])
    with pytest.raises(UnsoundPacketError) as caught:
        read_packet(data)
    assert caught.value.place == place


PAGES = b"%PDF-1.7 pages"
OFFERED = DraftToComment(
    review="cycle", label="2026/27", document=PAGES, sha256=hashlib.sha256(PAGES).hexdigest()
)
SAID = StatementComments(review="cycle", sha256="ab", comments="Hers\n", given_on=MOMENT.date())
DECLINED = SignedStatement(review="cycle", sha256="ab", declined="No", given_on=MOMENT.date())
STATEMENT_FAULTS: dict[str, tuple[Body, dict[str, object]]] = {
    "body.document": (OFFERED, {"document": ""}),
    "body.sha256": (OFFERED, {"document": "AAAA"}),
    "body.comments": (SAID, {"comments": "x" * (COMMENTS_MOST + 1)}),
    "body.agreed": (SAID, {"agreed": "perhaps"}),
    "body.notes": (SAID, {"notes": "only hers"}),
    "body.declined": (DECLINED, {"declined": "x" * (DECLINED_MOST + 1)}),
    "body.document ": (DECLINED, {"document": "AAAA"}),
    "body.document  ": (DECLINED, {"declined": " "}),
}


@pytest.mark.parametrize("place", STATEMENT_FAULTS)
def test_a_statement_that_is_not_what_it_says_is_refused_at_its_place(place: str) -> None:
    body, change = STATEMENT_FAULTS[place]
    data = written(_about_the_statement(body))
    assert read_packet(data).body == body
    with pytest.raises(UnsoundPacketError) as caught:
        read_packet(altered(data, lambda tree: tree["body"].update(change)))
    assert caught.value.place == place.strip()


def _about_the_statement(body: Body) -> Packet:
    kind = next(kind for kind, each in BODIES.items() if each is type(body))
    made = packet(REQUEST, review="cycle")
    return replace(made, label=replace(made.label, kind=kind), body=body)


@pytest.mark.parametrize("data", [b"", b"[]", b"no", b"\xff", b'{"format": 1, "format": 2}'])
def test_text_that_is_no_packet_is_refused(data: bytes) -> None:
    with pytest.raises(PacketError):
        read_packet(data)


def test_words_that_could_not_be_read_back_are_not_written() -> None:
    words = ReflectionVersion(edition=1, submitted_at=MOMENT, ideas="half \ud800")
    with pytest.raises(RecordError):
        written(packet(SubmittedReflection(review="cycle", words=words), review="cycle"))
