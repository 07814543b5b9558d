"""Documents keep to PDF/A-3a and PDF/UA-1, and the judge notices when one does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.reporting.conformance import Failure, check, reason_to_skip
from tests.reporting.tagged.mutants import MUTATIONS, mutant
from tests.reporting.tagged.samples import statement, torture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.story import Story

Verdicts = dict[str, list[Failure]]

pytestmark = pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "can run")


@pytest.fixture(scope="module")
def verdicts(
    press: Press,
    printed: Callable[[Story], bytes],
    tmp_path_factory: pytest.TempPathFactory,
) -> Verdicts:
    """What veraPDF says of every document of this file, asked once for all of them."""
    folder = tmp_path_factory.mktemp("conformance")
    documents = {"statement": printed(statement(press)), "torture": printed(torture(press))}
    good = documents["statement"]
    documents |= {name: mutant(good, mutate) for name, mutate in MUTATIONS.items()}
    paths = [_written(folder / f"{name}.pdf", content) for name, content in documents.items()]
    failures = check(paths)
    return {
        path.stem: [failure for failure in failures if failure.file == str(path)] for path in paths
    }


def test_a_statement_keeps_to_both_standards(verdicts: Verdicts) -> None:
    assert verdicts["statement"] == []


def test_very_long_pieces_and_every_script_keep_to_both_standards(verdicts: Verdicts) -> None:
    assert verdicts["torture"] == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_spoiled_document_is_refused(name: str, verdicts: Verdicts) -> None:
    assert verdicts[name]


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
