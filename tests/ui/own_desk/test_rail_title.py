"""The rail of an own file says once whose desk it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.domain.planted import DAY

from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.own_desk.rail import desk_rail


@pytest.mark.parametrize("trust", ["", "Northmoor"])
def test_my_desk_is_said_once(trust: str) -> None:
    found = desk_rail(replace(OwnDesk(id="file"), trust=trust), DAY, HOME)
    assert [found.title, found.subtitle].count("My desk") == 1
