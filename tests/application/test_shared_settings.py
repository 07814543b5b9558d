"""Settings of several windows, and of two programs, do not undo each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from appraisal_app.application.settings import Settings
from appraisal_app.application.shared_settings import SharedSettings


class Kept:
    """A store in memory, as two programs see it."""

    def __init__(self) -> None:
        self.settings = Settings()

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings


class Nowhere(Kept):
    """A store that keeps nothing."""

    def save(self, settings: Settings) -> None:
        del settings


def test_what_one_window_changed_another_one_loads() -> None:
    shared = SharedSettings(Kept())
    shared.save(replace(shared.load(), theme="dark"))
    shared.save(replace(shared.load(), text_size=150))
    assert (shared.load().theme, shared.load().text_size) == ("dark", 150)


def test_two_programs_keep_each_others_changes() -> None:
    kept = Kept()
    one, other = SharedSettings(kept), SharedSettings(kept)
    one.save(replace(one.load(), theme="dark").opened(Path("/a")))
    other.save(replace(other.load(), text_size=150).opened(Path("/b")))
    assert kept.settings == Settings(theme="dark", text_size=150, recent=("/b", "/a"))
    assert other.load() == kept.settings


def test_what_was_taken_out_of_a_list_stays_out() -> None:
    kept = Kept()
    kept.settings = Settings(recent=("/a", "/b"))
    one, other = SharedSettings(kept), SharedSettings(kept)
    one.save(one.load().opened(Path("/c")))
    other.save(other.load().without(Path("/a")))
    assert kept.settings.recent == ("/b", "/c")


def test_a_store_that_loses_everything_takes_nothing_away() -> None:
    shared = SharedSettings(Nowhere())
    shared.save(replace(shared.load(), theme="dark"))
    shared.save(replace(shared.load(), text_size=150))
    assert shared.load() == Settings(theme="dark", text_size=150)


def test_every_file_has_its_own_place_until_it_is_forgotten() -> None:
    a, b = Path("/with blank/a"), Path("/b")
    settings = Settings().placed(a, "01ff").placed(b, "02").placed(a, "03")
    assert (settings.place_of(a), settings.place_of(b)) == ("03", "02")
    assert settings.opened(a).without(a).place_of(a) == ""
    assert settings.without(a).place_of(b) == "02"
