"""What packets to and from panel members and the adviser bring: read strictly, word for word."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.planted import MOMENT, planted
from tests.exchange.packets.making import packet

from appraisal_app.domain.advice import AdviceOn
from appraisal_app.domain.guest_papers import (
    AdviceRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.packets import BODIES, Body, PacketKind
from appraisal_app.domain.views import ViewOn
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.packets.errors import PacketError, UnsoundPacketError
from appraisal_app.exchange.packets.text import read_packet, written

TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=40
)
VIEWS = st.builds(
    SubmittedView,
    review=st.just("r1"),
    person=st.just("ben"),
    edition=st.integers(1, 99),
    submitted_at=st.just(MOMENT),
    objectives=st.tuples(st.builds(ViewOn, objective=st.just("one"), why=TEXTS, ask=TEXTS)),
)
ADVICE = st.builds(
    SubmittedAdvice,
    review=st.just("r1"),
    edition=st.integers(1, 99),
    submitted_at=st.just(MOMENT),
    objectives=st.tuples(st.builds(AdviceOn, objective=st.just("one"), view=TEXTS)),
    overall=TEXTS,
    next_focus=TEXTS,
    development=TEXTS,
)
KIND_OF = {body: kind for kind, body in BODIES.items()}


def text_of(body: Body) -> bytes:
    return written(packet(body, kind=KIND_OF[type(body)], review=body.review))


@given(VIEWS | ADVICE)
def test_every_word_comes_back_as_it_was_written(body: SubmittedView | SubmittedAdvice) -> None:
    assert read_packet(text_of(body)).body == body


@pytest.mark.parametrize("kind", [ViewRequest, AdviceRequest, SubmittedView, SubmittedAdvice])
def test_a_body_that_is_full_comes_back(kind: type[Any]) -> None:
    body = planted(kind, "body")
    assert read_packet(text_of(body)).body == body


Change = Callable[[dict[str, Any]], object]


def _twice(name: str) -> Change:
    return lambda body: body[name].append(body[name][0])


@pytest.mark.parametrize(
    ("kind", "change", "place"),
    [
        (ViewRequest, lambda b: b.update(person=""), "body.person"),
        (ViewRequest, lambda b: b["scale"].update(ratings=[]), "body.scale.ratings"),
        (ViewRequest, lambda b: b.update(kept_years=-1), "body.kept_years"),
        (AdviceRequest, lambda b: b.update(kept_years=10**9), "body.kept_years"),
        (AdviceRequest, _twice("seen_by"), "body.seen_by"),
        (AdviceRequest, _twice("objectives"), "body.objectives"),
        (ViewRequest, lambda b: b["reflection"].update(edition=0), "body.reflection.edition"),
        (ViewRequest, lambda b: b["seen_by"][0].update(sight="guess"), "body.seen_by"),
        (SubmittedView, lambda b: b.update(edition=0), "body.edition"),
        (SubmittedView, _twice("objectives"), "body.objectives"),
        (SubmittedAdvice, lambda b: b.update(edition=0), "body.edition"),
        (SubmittedAdvice, lambda b: b.update(pay="much"), "body"),
        (SubmittedAdvice, lambda b: b.pop("edition"), "body"),
    ],
)
def test_what_does_not_belong_together_is_refused_with_its_place(
    kind: type[Any], change: Change, place: str
) -> None:
    tree = json.loads(text_of(planted(kind, "body")))
    change(tree["body"])
    with pytest.raises(UnsoundPacketError) as caught:
        read_packet(json.dumps(tree).encode())
    assert place in str(caught.value)


def test_what_could_not_be_read_is_not_written() -> None:
    body = SubmittedView(review="r1", person="ben", edition=0, submitted_at=MOMENT)
    with pytest.raises(RecordError):
        text_of(body)


@given(st.data())
def test_no_change_of_one_value_raises_anything_but_the_sentence(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([ViewRequest, AdviceRequest, SubmittedView, SubmittedAdvice]))
    tree = json.loads(text_of(planted(kind, "body")))
    body = tree["body"]
    body[data.draw(st.sampled_from(sorted(body)))] = data.draw(
        st.none() | st.integers() | st.booleans() | st.text(max_size=3) | st.just([{}])
    )
    try:
        read_packet(json.dumps(tree).encode())
    except PacketError:
        return


def test_each_kind_of_packet_brings_a_kind_of_its_own() -> None:
    assert len(KIND_OF) == len(BODIES) == len(PacketKind)
