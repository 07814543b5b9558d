"""In which fields of one line spelling is looked at."""

from __future__ import annotations

import pytest
from tests.ui.stages.records import full_record
from tests.ui.stages.test_pages import content_of

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import TextField
from appraisal_app.ui.stages.tree import walk

PROSE = [
    (StepKind.OBJECTIVES, "title"),
    (StepKind.OBJECTIVES, "measure"),
    (StepKind.OBJECTIVES, "description"),
    (StepKind.EVIDENCE, "title"),
    (StepKind.MEETING, "title"),
    (StepKind.PROMISES, "text"),
    (StepKind.CHECK_INS, "topics"),
    (StepKind.IMPROVEMENT, "title"),
    (StepKind.PROCESS_DESIGN, "title"),
]
NAMES_AND_NUMBERS = [
    (StepKind.PEOPLE, "full_name"),
    (StepKind.TRUST, "company_no"),
    (StepKind.TRUST, "urn"),
    (StepKind.TRUST, "pupils"),
    (StepKind.TRUST, "local_authority"),
    (StepKind.EVIDENCE, "link"),
    (StepKind.PROMISES, "owner"),
    (StepKind.FIGURES, "unit"),
    (StepKind.MEETING, "minutes"),
    (StepKind.HANDOVER, "from_name"),
]


@pytest.mark.parametrize(
    ("kind", "name", "is_prose"),
    [
        *((*each, True) for each in PROSE),
        *((*each, False) for each in NAMES_AND_NUMBERS),
    ],
)
def test_titles_are_prose_and_names_and_numbers_are_not(
    kind: StepKind, name: str, *, is_prose: bool
) -> None:
    found = [
        each.is_prose
        for each in walk(content_of(kind, full_record()).blocks)
        if isinstance(each, TextField) and each.key.split(".")[-1] == name and not each.multiline
    ]
    assert set(found) == {is_prose}


def test_a_secret_is_never_looked_at() -> None:
    assert not TextField("key", "Key", multiline=True, is_secret=True).is_prose
