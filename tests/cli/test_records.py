"""`record` and `from-record` carry every review over exactly, and refuse what breaks a rule."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Command
from tests.cli.records import VOLATILE, Change, Json, change, file_of, record_of, steady
from tests.wired import KEY_WORDS, ROOT

from appraisal_app.exchange.resources import load_example

STATUSES = (
    "principles",
    "planning",
    "reflection",
    "meeting",
    "judging",
    "comments",
    "ready_to_sign",
    "signed",
    "reported",
    "closed",
    "closed_early",
)
SIGNATURES = [
    {"role": role, "route": "key", "name": name, "signed_at": at, "fingerprint": "AB" * 32}
    for role, name, at in (
        ("chair", "Łucja Żółć-O'Brien", "2026-11-12T19:00:00Z"),
        ("ceo", "Siôn Llŷr ap Gwynfor", "2026-11-14T08:00:00Z"),
    )
]


def put_at(status: str) -> Change:
    """Make the current review stand there, with no more than it can have by then."""

    def put(record: Json) -> None:
        review = record["cycles"][-1]
        reached = STATUSES.index("judging" if status == "closed_early" else status)
        review["cycle"]["status"] = status
        review["cycle"]["moves"] = review["cycle"]["moves"][: min(reached, 6)]
        if reached < STATUSES.index("ready_to_sign"):
            review["sign_off"]["frozen_at"] = None
        if reached < STATUSES.index("comments"):
            review["judgements"]["judgements"] = []
        if reached < STATUSES.index("meeting"):
            review["reflection"]["submitted_at"] = None
        if reached >= STATUSES.index("signed"):
            review["sign_off"]["signatures"] = [{**each, "kept_where": ""} for each in SIGNATURES]

    return put


def test_the_record_says_where_it_comes_from(command: Command, example: Path) -> None:
    record = record_of(command, example)
    assert list(record)[:8] == ["format", "version", "kind", "application", *list(record)[4:8]]
    assert (record["format"], record["version"], record["kind"]) == ("appraisal-record", 1, "board")
    assert record["record_id"].startswith(record["document_id"] + ":")
    assert set(VOLATILE) <= set(record)


def test_the_record_goes_into_a_new_file(command: Command, example: Path, tmp_path: Path) -> None:
    target = tmp_path / "record.json"
    done = command("record", example, "-o", target)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert steady(json.loads(target.read_bytes())) == steady(record_of(command, example))
    assert command("record", example, "-o", target).is_one_sentence()
    assert command("record", example, "-o", tmp_path / "no" / "r.json").is_one_sentence()
    assert not (tmp_path / "no").exists()


@pytest.mark.parametrize("status", STATUSES)
def test_a_review_comes_through_as_it_stood(
    command: Command, example: Path, tmp_path: Path, status: str
) -> None:
    first = file_of(command, example, tmp_path, put_at(status))
    once = record_of(command, first)
    assert once["cycles"][-1]["cycle"]["status"] == status
    (tmp_path / "again").mkdir()
    second = file_of(command, first, tmp_path / "again", lambda _: None)
    twice = record_of(command, second)
    assert steady(twice) == steady(once)
    assert twice["document_id"] != once["document_id"]
    assert command("verify", second).code == 0


def test_a_record_comes_through_a_protected_file(
    command: Command, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command("record", example, "-o", tmp_path / "record.json")
    before = steady(record_of(command, example))
    monkeypatch.setenv("APPRAISAL_PASSPHRASE", KEY_WORDS)
    target = tmp_path / "locked.appraisal"
    assert command("from-record", tmp_path / "record.json", target).code == 0
    assert steady(record_of(command, target)) == before
    assert b"Northmoor" not in target.read_bytes()


def test_a_new_file_starts_a_record_of_its_own(
    command: Command, example: Path, tmp_path: Path
) -> None:
    path = file_of(command, example, tmp_path, lambda _: None)
    listed = command("documents", path, "--json").json["documents"]
    states = {(each["cycle"], each["id"]): each["state"] for each in listed}
    assert states["2024/25", "D07"] == "ready", "the signed pages do not travel in a record"
    assert states["2025/26", "D07"] == "frozen"


@pytest.mark.parametrize("id_", ["review 2025/26", "Jahr ½", "x" * 300, "тест"])
def test_ids_from_elsewhere_are_refused_in_a_sentence_or_kept(
    command: Command, example: Path, tmp_path: Path, id_: str
) -> None:
    record = record_of(command, example)
    old = record["cycles"][-1]["cycle"]["id"]
    text = json.dumps(record).replace(json.dumps(old), json.dumps(id_))
    (tmp_path / "record.json").write_text(text)
    target = tmp_path / "new.appraisal"
    done = command("from-record", tmp_path / "record.json", target, "--no-passphrase")
    if done.code == 0:
        assert steady(record_of(command, target)) == steady(json.loads(text))
    else:
        assert done.is_one_sentence()
        assert f"{AT}.cycle.id" in done.err
        assert not target.exists()


def _at(*path: str | int, to: Any) -> Change:
    return lambda record: change(record, *path, to=to)


def _employ_a_member(record: Json) -> None:
    employee = {**record["people"]["persons"][-1], "id": "employee", "is_employee": True}
    record["people"]["persons"].append(employee)
    record["cycles"][-1]["panel"]["members"][1]["person"] = "employee"


def _own_vote(record: Json) -> None:
    persons = record["people"]["persons"]
    own = next(each["id"] for each in persons if each["display_role"] == "chief_executive")
    record["cycles"][-1]["pay"]["board_voting"] = [own]


def _pupil_data(record: Json) -> None:
    record["cycles"][-1]["evidence"]["items"][2]["contains_pupil_data"] = True


def _label_twice(record: Json) -> None:
    record["cycles"][-1]["cycle"]["label"] = record["cycles"][0]["cycle"]["label"]


def _signed_draft(record: Json) -> None:
    put_at("comments")(record)
    record["cycles"][-1]["sign_off"]["signatures"] = [SIGNATURES[0]]


REVIEW = ("cycles", -1)
AT = f"cycles[{len(load_example(ROOT / 'resources').cycles) - 1}]"
"""Where a refusal says that the current review stands."""
JUDGEMENT = (*REVIEW, "judgements", "judgements", 0)
BROKEN: dict[str, tuple[Change, str]] = {
    "an employee reviews": (_employ_a_member, f"{AT}.panel.members[1].person"),
    "a stranger reviews": (
        _at(*REVIEW, "panel", "members", 0, "person", to="nobody"),
        f"{AT}.panel.members[0].person",
    ),
    "a judgement without reasons": (
        _at(*JUDGEMENT, "reasons", to=" \n"),
        f"{AT}.judgements.judgements[0].reasons",
    ),
    "a judgement that the scale does not have": (
        _at(*JUDGEMENT, "panel_rating", to="superb"),
        f"{AT}.judgements.judgements[0].panel_rating",
    ),
    "a judgement on nothing": (
        _at(*JUDGEMENT, "objective", to="none"),
        f"{AT}.judgements.judgements[0].objective",
    ),
    "an objective that nobody judged": (
        _at(*REVIEW, "judgements", "judgements", to=[]),
        f"{AT}.objectives.objectives[0]",
    ),
    "the chief executive votes on her own pay": (_own_vote, f"{AT}.pay.board_voting"),
    "data about pupils": (_pupil_data, f"{AT}.evidence.items[2].contains_pupil_data"),
    "a period that ends before it starts": (
        _at(*REVIEW, "cycle", "end", to="2025-08-31"),
        f"{AT}.cycle.end",
    ),
    "one label for two reviews": (_label_twice, f"{AT}.cycle.label"),
    "no label": (_at(*REVIEW, "cycle", "label", to=" "), f"{AT}.cycle.label"),
    "signed without signatures": (
        _at(*REVIEW, "cycle", "status", to="signed"),
        f"{AT}.sign_off.signatures",
    ),
    "the chief executive signed first": (
        _at(*REVIEW, "sign_off", "signatures", to=[SIGNATURES[1]]),
        f"{AT}.sign_off.signatures[0]",
    ),
    "somebody signed twice": (
        _at(*REVIEW, "sign_off", "signatures", to=[SIGNATURES[0], SIGNATURES[0]]),
        f"{AT}.sign_off.signatures[1]",
    ),
    "signed while it was a draft": (_signed_draft, f"{AT}.sign_off.signatures[0]"),
    "closed without a reason": (
        _at(*REVIEW, "sign_off", "closed_without_ceo_on", to="2026-11-30"),
        f"{AT}.sign_off.closed_without_ceo_reason",
    ),
    "ready but never frozen": (
        _at(*REVIEW, "sign_off", "frozen_at", to=None),
        f"{AT}.sign_off.frozen_at",
    ),
    "paper that is kept nowhere": (
        _at(*REVIEW, "sign_off", "signatures", to=[{**SIGNATURES[0], "route": "paper"}]),
        f"{AT}.sign_off.signatures[0].kept_where",
    ),
    "a certificate that is none": (
        _at("signatories", "signatories", 0, "certificate", to="-----BEGIN"),
        "signatories.signatories[0].certificate",
    ),
    "a fingerprint of something else": (
        _at("signatories", "signatories", 1, "fingerprint", to="00" * 32),
        "signatories.signatories[1].fingerprint",
    ),
    "a field of another program": (_at(*REVIEW, "salary", to=112500), f"{AT}.salary"),
    "a date that is none": (
        _at(*REVIEW, "cycle", "start", to="2025-02-30"),
        f"{AT}.cycle.start",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_a_rule_is_refused_by_its_place(
    command: Command, example: Path, tmp_path: Path, name: str
) -> None:
    changes, place = BROKEN[name]
    record = record_of(command, example)
    changes(record)
    (tmp_path / "record.json").write_text(json.dumps(record), encoding="utf-8")
    before = {each.name for each in tmp_path.iterdir()}
    done = command(
        "from-record", tmp_path / "record.json", tmp_path / "new.appraisal", "--no-passphrase"
    )
    assert done.is_one_sentence()
    assert f"{place}:" in done.err
    assert {each.name for each in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff\xfe{}", b'{"format":', b"[" * 90_000]
)
def test_what_is_no_record_is_refused(command: Command, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "record.json").write_bytes(content)
    target = tmp_path / "new.appraisal"
    done = command("from-record", tmp_path / "record.json", target, "--no-passphrase")
    assert done.is_one_sentence()
    assert [each.name for each in tmp_path.iterdir()] == ["record.json"]


def test_a_letter_that_no_font_has_leaves_no_file(
    command: Command, example: Path, tmp_path: Path
) -> None:
    record = record_of(command, example)
    record["cycles"][-1]["statement"]["summary"] += " \U00012000"
    (tmp_path / "record.json").write_text(json.dumps(record))
    target = tmp_path / "new.appraisal"
    done = command("from-record", tmp_path / "record.json", target, "--no-passphrase")
    assert done.is_one_sentence()
    assert "that. 𒀀” cannot be printed" in done.err
    assert not list(tmp_path.glob("*new.appraisal*"))
