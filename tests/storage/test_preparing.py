from __future__ import annotations

from tests.storage.samples import files_on

from appraisal_app.storage.preparing import preparing
from appraisal_app.storage.schema_check import expected_schema


def test_what_files_are_compared_with_is_there_when_the_key_is() -> None:
    made = files_on().case_format
    expected_schema.cache_clear()
    with preparing(made):
        pass
    before = expected_schema.cache_info().misses
    expected_schema(made.steps)
    assert expected_schema.cache_info().misses == before
