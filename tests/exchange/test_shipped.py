from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Guidance, StageKind, StepKind
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.resources import (
    load_example,
    load_framework,
    load_process,
    load_scale,
    shipped,
)
from appraisal_app.exchange.shipped import ShippedTemplates


def words(guidance: Guidance) -> int:
    texts = (guidance.why, guidance.good, *guidance.ask, *guidance.faults, guidance.source)
    return sum(len(text.split()) for text in texts)


def test_the_process_has_three_stages_and_every_kind_of_page_once(resources: Path) -> None:
    process = load_process(resources, "three-stage")
    assert [stage.kind for stage in (*process.stages, *process.beside)] == list(StageKind)
    assert [stage.title for stage in process.stages] == [
        "Principles",
        "Process planning and delivery",
        "Outcomes",
    ]
    assert [group.title for group in process.beside] == [
        "The year between",
        "The trust",
        "Year to year",
    ]
    assert [len(stage.steps) for stage in process.stages] == [6, 8, 9]
    assert [len(group.steps) for group in process.beside] == [7, 6, 6]
    kinds = [kind for kind in StepKind if kind is not StepKind.TASK]
    assert sorted(page.kind for page in process.pages) == sorted(kinds)
    assert [page.code for page in process.pages] == [page.kind.value for page in process.pages]


def test_the_steps_follow_each_other_around_the_meeting(resources: Path) -> None:
    process = load_process(resources, "three-stage")
    days = [step.due for step in process.steps]
    assert days == sorted(days)
    meeting = process.step(StepKind.MEETING)
    assert meeting is not None
    assert meeting.due == 0


def test_every_step_has_somebody_who_looks_after_it(resources: Path) -> None:
    owners = {page.owner for page in load_process(resources, "three-stage").pages}
    assert owners <= {role.value for role in Role}


def test_every_step_has_guidance_of_a_length_that_is_read(resources: Path) -> None:
    for step in load_process(resources, "three-stage").pages:
        guidance = step.guidance
        assert 80 <= words(guidance) <= 220, step.code
        assert guidance.ask, step.code
        assert guidance.faults, step.code
        assert "Looked over November 2026." in guidance.source


def test_the_process_has_a_purpose_and_a_handful_of_principles(resources: Path) -> None:
    process = load_process(resources, "three-stage")
    assert process.purpose
    assert 6 <= len(process.principles) <= 8


@pytest.mark.parametrize(("name", "areas"), [("cst6", 7), ("bst7", 7)])
def test_a_framework_says_whose_names_it_uses_and_whose_words(
    resources: Path, name: str, areas: int
) -> None:
    framework = load_framework(resources, name)
    assert framework.id == name
    assert len(framework.domains) == areas
    assert all(domain.id.startswith(f"{name}.") for domain in framework.domains)
    assert all(2 <= len(domain.prompts) <= 3 for domain in framework.domains)
    assert "not endorsed" in framework.note
    assert "our own" in framework.note


def test_the_scale_has_words_with_plain_meanings(resources: Path) -> None:
    scale = load_scale(resources, "default")
    keys = [rating.key for rating in scale.ratings]
    assert keys == ["exceeded", "met", "largely_met", "partly_met", "not_met", "not_assessed"]
    assert all(rating.label and rating.meaning for rating in scale.ratings)


def test_every_shipped_file_has_the_id_of_its_name(resources: Path) -> None:
    processes = {name: load_process(resources, name).id for name in shipped(resources, "processes")}
    scales = {name: load_scale(resources, name).id for name in shipped(resources, "scales")}
    frameworks = {n: load_framework(resources, n).id for n in shipped(resources, "frameworks")}
    for found in (processes, scales, frameworks):
        assert found
        assert all(name == value_id for name, value_id in found.items())


def test_a_new_review_can_copy_everything_it_needs(resources: Path) -> None:
    templates = ShippedTemplates(resources)
    assert templates.process().id == "three-stage"
    assert [framework.id for framework in templates.frameworks()] == ["cst6", "bst7"]
    assert templates.scale().id == "default"
    assert templates.example() == load_example(resources)


def test_a_missing_or_spoilt_file_is_named(resources: Path, tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"none-such\.json"):
        load_process(resources, "none-such")
    copy = tmp_path / "resources"
    shutil.copytree(resources / "scales", copy / "scales")
    (copy / "scales" / "default.json").write_text('{"id": "default", "ratings": [{}]}')
    with pytest.raises(RecordError) as caught:
        load_scale(copy, "default")
    assert caught.value.place == "ratings[0].key"
