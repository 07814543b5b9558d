"""What is said before a submitted reflection is taken in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.post.files import board, desk
from tests.wired import wired

from appraisal_app.application.post.boards import (
    boards_taking,
    seal_request,
    seen,
    take_answer,
)
from appraisal_app.application.post.reflection_in import REPLACES
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.record import Record


def typed(record: Record) -> Record:
    return replace(record, reflection=replace(record.reflection, achievements="From paper."))


def test_whose_name_it_bears_and_what_it_would_replace_is_said_before(tmp_path: Path) -> None:
    with board(tmp_path) as chair, desk(tmp_path) as chief:
        services = wired(tmp_path, chair.clock)
        asked = chair.asks()
        chief.takes(chief.looks_into(asked.data, asked.words))
        answer = chief.answers("Better each term.")
        arrived = chair.looks_into(answer.data, answer.words)

        found = seen(arrived, chair.editor, chair.case, services)
        assert found is not None
        (about_name,) = found.notices
        assert "Chief executive" in about_name
        assert "Amina Khan" in about_name

        chair.editor.edit(typed, "typing")
        found = seen(arrived, chair.editor, chair.case, services)
        assert found is not None
        assert found.notices == (about_name, REPLACES)

        taking = boards_taking(chair.editor, chair.clock)
        take_answer(taking, arrived, found)
        assert chair.editor.record.reflection.achievements == ""
        taking.give_back()
        assert chair.editor.record.reflection.achievements == "From paper."


def test_no_request_is_sealed_once_its_answer_could_not_be_taken_in(tmp_path: Path) -> None:
    with board(tmp_path) as chair:
        services = wired(tmp_path, chair.clock)
        moved_on = replace(chair.editor.record.cycle, status=Status.MEETING)
        chair.editor.edit(lambda record: replace(record, cycle=moved_on), "moving on")
        with pytest.raises(DomainError, match="no answer could be taken in"):
            seal_request(chair.editor, chair.case, services, expires_on=None)
