"""The user's settings survive, and a broken file of them does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tuned
from hypothesis import strategies as st

from appraisal_app.application.settings import RECENT_MAX, Settings
from appraisal_app.system.settings_file import SettingsFile

SETTINGS = st.builds(
    Settings,
    theme=st.sampled_from(["system", "light", "dark", "contrast"]),
    text_size=st.integers(50, 400),
    guidance=st.booleans(),
    window=st.binary().map(bytes.hex),
    recent=st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), max_size=4
    ).map(tuple),
)


@tuned(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SETTINGS)
def test_what_is_saved_is_loaded(tmp_path: Path, settings: Settings) -> None:
    store = SettingsFile(tmp_path / "config" / "settings.json")
    store.save(settings)
    assert store.load() == settings


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"theme": 3, "text_size": "big", "guidance": 1, "window": null, "recent": "x"}',
        b'{"unknown": true}',
        b"[" * 100_000,
        b'{"theme": "purple", "text_size": 0, "window": "zz", "lock_after": -1}',
        b'{"text_size": 1000000000000000000000000000000, "window": "0", "lock_after": 99999999}',
        b'{"recent": ["a\\u0000b", "\\ud800"], "known": ["\\udfff"], "window": "\\u00e9"}',
    ],
)
def test_a_broken_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).load() == Settings()


def test_what_is_sound_in_a_broken_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "text_size": true, "recent": ["a", 3]}')
    assert SettingsFile(path).load() == Settings(theme="dark", recent=("a",))


def test_settings_that_cannot_be_kept_are_let_go(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    SettingsFile(tmp_path / "file" / "settings.json").save(Settings())
    assert SettingsFile(tmp_path / "missing.json").load() == Settings()


def test_recent_files_are_the_last_ones_each_once() -> None:
    settings = Settings()
    for number in (*range(RECENT_MAX + 3), 5):
        settings = settings.opened(Path(f"/{number}"))
    assert settings.recent[0] == str(Path("/5"))
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_MAX
