"""A long form is made only when its maker wants all areas."""

from __future__ import annotations

from tests.ui.fakes import FakeDialogs

from appraisal_app.application.ports.interaction import Question
from appraisal_app.domain.process import Framework, FrameworkDomain
from appraisal_app.ui.stages.process.form_areas import ALL, MANY, NONE, NOT_NOW, left_out


def framework(key: str, count: int) -> Framework:
    areas = tuple(FrameworkDomain(id=f"{key}{n}", title=f"Area {n}", gist="") for n in range(count))
    return Framework(id=key, title=key, source="", dated="", note="", domains=areas)


def test_a_few_areas_are_asked_about_without_a_question() -> None:
    dialogs = FakeDialogs()
    assert left_out(dialogs, (framework("a", MANY),)) == frozenset()
    assert left_out(dialogs, ()) == frozenset()
    assert dialogs.asked == []


def test_of_many_areas_all_those_of_one_framework_or_none_are_asked_about() -> None:
    both = framework("a", MANY), framework("b", 1)
    found = {each: left_out(FakeDialogs(each), both) for each in (ALL, "a", "b", NONE, NOT_NOW)}
    assert found == {
        ALL: frozenset(),
        "a": frozenset("b"),
        "b": frozenset("a"),
        NONE: frozenset("ab"),
        NOT_NOW: None,
    }
    dialogs = FakeDialogs(ALL)
    left_out(dialogs, (framework("a", MANY + 1),))
    question = dialogs.asked[0][1]
    assert isinstance(question, Question)
    assert [each.key for each in question.choices] == [ALL, NONE, NOT_NOW]
