"""Every document, whatever is in it and whoever signed it, keeps to both standards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.reporting.conformance import check, reason_to_skip
from tests.reporting.documents.conftest import Papers, names_of

pytestmark = pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "can run")

NAMES = (
    *names_of("before", "now", "empty", "torture"),
    "draft",
    "closed",
    "closed after paper",
    "elsewhere",
    "now D07 by the chair",
    "now D07 by both",
    "closed by the chair",
    "torture D07 by both",
)


@pytest.fixture(scope="module")
def broken(papers: Papers, on_disk: Callable[[str], Path]) -> Mapping[str, list[str]]:
    """The rules that each paper breaks, asked once for all of them."""
    found: dict[str, list[str]] = defaultdict(list)
    for failure in check([on_disk(name) for name in papers]):
        found[Path(failure.file).stem].append(f"{failure.profile} {failure.rule}")
    return found


def test_no_document_is_left_out(papers: Papers) -> None:
    assert sorted(NAMES) == sorted(papers)


@pytest.mark.parametrize("name", NAMES)
def test_a_document_keeps_to_pdf_a_3a_and_pdf_ua_1(
    name: str, broken: Mapping[str, list[str]]
) -> None:
    assert broken.get(name, []) == []
