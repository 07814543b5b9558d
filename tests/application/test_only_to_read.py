"""Each way of reading only is explained as what it is."""

from __future__ import annotations

from appraisal_app.application.only_to_read import only_to_read
from appraisal_app.application.ports.files import Access


def test_each_cause_has_its_own_sentence_that_says_what_to_do() -> None:
    said = {access: only_to_read(access) for access in Access}

    assert said.pop(Access.WRITE) == ""
    assert len(set(said.values())) == len(said)
    assert all("To change anything, " in each and each.endswith(".") for each in said.values())


def test_only_a_copy_is_called_a_copy() -> None:
    beginnings = {access: only_to_read(access).partition(". ")[0] for access in Access}

    assert [access for access, said in beginnings.items() if "copy" in said] == [Access.COPY]
    assert "disk is full" in beginnings[Access.DISK_FULL]
