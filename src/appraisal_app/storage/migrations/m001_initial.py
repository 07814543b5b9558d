"""Makes an empty file. The statements stand in the text file beside this one, as released."""

from __future__ import annotations

from importlib.resources import files

from appraisal_app.storage.driver import Link


def apply(link: Link) -> None:
    """Runs the statements, which are parted by an empty line."""
    text = files("appraisal_app.storage.migrations").joinpath("m001_initial.sql").read_text("utf-8")
    for statement in text.strip().split("\n\n"):
        link.execute(statement)
