"""Years side by side: lines follow what was carried on, and nothing is computed."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal

from tests.ui.stages.records import full_record

from appraisal_app.application import comparing
from appraisal_app.application.comparing import NOT_YET, compare
from appraisal_app.domain.cycle import CycleId, Status
from appraisal_app.domain.judgement import Judgement, Judgements
from appraisal_app.domain.objectives import Objective, ObjectiveId, Objectives, ObjectiveStatus
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept, Promise, Promises


def year(label: str, objectives: tuple[Objective, ...], ratings: dict[str, str]) -> Record:
    record = full_record(Status.CLOSED)
    root = CycleId(label)
    return replace(
        record,
        cycle=replace(record.cycle, id=root, label=label),
        objectives=Objectives(id=root, objectives=objectives),
        judgements=Judgements(
            id=root,
            judgements=tuple(Judgement(objective=o, panel_rating=r) for o, r in ratings.items()),
        ),
    )


def objective(name: str, carried_from: str = "", **more: object) -> Objective:
    made = Objective(id=ObjectiveId(name), title=f"Title {name}", carried_from=carried_from)
    return replace(made, **more)  # type: ignore[arg-type]


def test_a_line_follows_an_objective_that_was_carried_on() -> None:
    met, partly = (r for r in ("met", "partly_met"))
    first = year("2024/25", (objective("a"), objective("b")), {"a": partly, "b": met})
    second = year("2025/26", (objective("c", carried_from="a"),), {"c": met})
    third = year("2026/27", (objective("d", carried_from="c"), objective("e")), {})

    found = compare((first, second, third))

    words = first.cycle.scale.label
    assert found.years == ("2024/25", "2025/26", "2026/27")
    assert [(each.title, each.words) for each in found.lines] == [
        ("Title d", (words(partly), words(met), NOT_YET)),
        ("Title b", (words(met), "", "")),
        ("Title e", ("", "", NOT_YET)),
    ]


def test_a_withdrawn_objective_has_no_line() -> None:
    gone = objective("a", status=ObjectiveStatus.WITHDRAWN)

    assert compare((year("2024/25", (gone,), {}), year("2025/26", (), {}))).lines == ()


def test_promises_are_shown_with_what_became_of_them() -> None:
    record = full_record(Status.CLOSED)
    promise = Promise(id="p", text="A coach", origin="2024/25", state=Kept.IN_PART, note="Late")
    record = replace(record, promises=Promises(id=record.cycle.id, promises=(promise,)))

    (found,) = compare((record,)).promises

    assert (found.text, found.origin, found.state, found.note) == (
        "A coach",
        "2024/25",
        "kept in part",
        "Late",
    )


def test_a_comparison_holds_words_and_no_number() -> None:
    kinds = {
        str(each.type) for kind in (comparing.Comparison, comparing.Line) for each in fields(kind)
    }

    assert not any(name in kind for kind in kinds for name in ("int", "float", Decimal.__name__))


def test_an_objective_that_was_renamed_is_shown_with_its_earlier_names() -> None:
    first = year("2024/25", (objective("a", title="Reading"),), {})
    second = year("2025/26", (objective("b", carried_from="a", title="Reading"),), {})
    third = year("2026/27", (objective("c", carried_from="b", title="Reading and maths"),), {})

    (line,) = compare((first, second, third)).lines

    assert line.title == "Reading and maths"
    assert line.earlier == (("2024/25", "Reading"), ("2025/26", "Reading"))
