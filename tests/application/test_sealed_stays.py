"""What is signed stays as it was signed, whatever is tried."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

from tests.application.sealed_deeds import Trying
from tests.soaking import is_long, rounds
from tests.wired import example_at, wired

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.record import SEALED_BY_SIGNATURE
from appraisal_app.domain.sign_off import Addenda, SignOff
from appraisal_app.storage.canonical import hashed_text

EACH = 100
HERE = EACH if is_long() else 12
"""Deeds in a round; one file is made for each round, and looked at once they are all done."""


def test_no_deed_changes_a_byte_of_a_signed_review(tmp_path: Path) -> None:
    for seed in rounds("deeds tried against a sealed review", short=1, goal=5000, each=EACH):
        folder = tmp_path / str(seed)
        folder.mkdir()
        services = wired(folder / "own")
        chance = Random(seed)  # noqa: S311 -- the same every time
        trying = Trying(example_at(folder / "example.appraisal"), services, chance)
        before = signed_bytes(trying.case, trying.sealed)
        assert before
        done = [trying.do_something() for _ in range(HERE)]
        assert before.items() <= signed_bytes(trying.case, trying.sealed).items(), done
        assert verify_file(trying.case, services.signing()).good, done
        trying.case.close()


def signed_bytes(case: CaseFile, reviews: list[str]) -> dict[str, Any]:
    """The canonical text of every sealed part, whether it is sealed, and all signed pages."""
    found: dict[str, Any] = {}
    with case.unit_of_work() as unit:
        for review in reviews:
            for kind in SEALED_BY_SIGNATURE:
                assert unit.is_sealed(kind, review)
                found[f"{kind.__name__} {review}"] = hashed_text(unit.get(kind, review)[0])
            pages = unit.get(SignOff, review)[0].document
            found[f"pages {review}"] = unit.get_blob(pages).data if pages else b""
            for each in unit.get(Addenda, review)[0].addenda:
                if not each.awaited:
                    found[f"addendum {each.id}"] = (each, unit.get_blob(each.document).data)
    return found
