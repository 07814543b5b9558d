"""Every test runs without a screen and without touching the user's own folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from appraisal_app.ui.interpreter import keep_constants_alive

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_constants_alive()
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def resources() -> Path:
    return ROOT / "resources"


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
