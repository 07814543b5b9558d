"""Sentences that count say it right for none, one and two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from tests.ui.stages.records import full_record

from appraisal_app.application.proving.words import _of_a_review, _parts, _times
from appraisal_app.domain.gates.process import _objective_defaults
from appraisal_app.domain.process import Framework
from appraisal_app.domain.retention import length_of
from appraisal_app.ui.backups.words import counted as backups
from appraisal_app.ui.feedback.by_form import forms_saved
from appraisal_app.ui.feedback.entering import words_chosen
from appraisal_app.ui.stages.between.succession.pausing import stood_still
from appraisal_app.ui.stages.objective_words import counted
from appraisal_app.ui.stages.process.form_areas import _question
from appraisal_app.ui.stages.process.reflection.asking import areas_begun
from appraisal_app.ui.stages.process.timetable.exporting import dates_saved
from appraisal_app.ui.stages.trust.figures.changes_told import figures
from appraisal_app.ui.stages.trust.trust.changes_told import pupils_told, schools

Said = Callable[[int], str]

TABLE: tuple[tuple[Said, tuple[str, str, str]], ...] = (
    (backups, ("0 backups", "1 backup", "2 backups")),
    (lambda n: counted(n, "measure"), ("0 measures", "1 measure", "2 measures")),
    (lambda n: length_of(12 * n), ("0 years", "1 year", "2 years")),
    (figures, ("0 figures", "one figure", "2 figures")),
    (schools, ("0 schools", "one school", "2 schools")),
    (pupils_told, ("0 pupils", "1 pupil", "2 pupils")),
    (words_chosen, ("Nothing answered", "1 word chosen", "2 words chosen")),
    (_parts, ("0 parts were", "1 part was", "2 parts were")),
    (_of_a_review, ("0 parts of a review", "1 part of a review", "2 parts of a review")),
    (_times, ("0 times", "once", "2 times")),
    (
        partial(areas_begun, 1),
        ("1 of 0 areas begun. ", "1 of 1 area begun. ", "1 of 2 areas begun. "),
    ),
    (
        partial(dates_saved, name="a.ics"),
        (
            "0 dates were saved as a.ics.",
            "1 date was saved as a.ics.",
            "2 dates were saved as a.ics.",
        ),
    ),
)


@pytest.mark.parametrize(("say", "wanted"), TABLE)
def test_none_one_and_two_are_said_right(say: Said, wanted: tuple[str, str, str]) -> None:
    assert tuple(str(say(number)) for number in range(3)) == wanted


@pytest.mark.parametrize(
    ("say", "beginnings"),
    [
        (
            stood_still,
            ("The review was paused today", "The review stood still for 1 day.", "2 days"),
        ),
        (forms_saved, ("0 forms are saved", "1 form is saved. Hand it out", "2 forms are saved")),
    ],
)
def test_longer_sentences_are_said_right(say: Said, beginnings: tuple[str, ...]) -> None:
    for number, words in enumerate(beginnings):
        assert words in say(number)
    assert "1 days" not in say(1)


def test_one_objective_is_one() -> None:
    record = full_record()
    alone = replace(record.objectives, objectives=record.objectives.standing[:1])
    (number,) = (
        each.mend
        for each in _objective_defaults(replace(record, objectives=alone))
        if each.mend.startswith("There")
    )
    assert number.startswith("There is 1 objective.")


def test_a_framework_of_one_area_has_one_area() -> None:
    wide = next(each for each in full_record().cycle.frameworks if len(each.domains) > 1)
    narrow: Framework = replace(wide, id="narrow", title="Narrow", domains=wide.domains[:1])
    labels = [choice.label for choice in _question((wide, narrow)).choices]
    assert "1 area: Narrow" in labels
    assert _question((narrow,)).choices[0].label == "The one area"
