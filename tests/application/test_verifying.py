"""Whatever another program changes in a case file, checking it says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from tests.wired import example_at, opened, wired

from appraisal_app.application.verifying import FileReport, verify_file
from appraisal_app.domain.verdicts import Verdict

Check = Callable[[], FileReport]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return example_at(tmp_path / "example.appraisal")


@pytest.fixture
def check(path: Path, tmp_path: Path) -> Check:
    def _check() -> FileReport:
        wiring = wired(tmp_path / "own")
        case = opened(path, wiring)
        try:
            return verify_file(case, wiring.signing())
        finally:
            case.close()

    return _check


def meddle(path: Path, statement: str) -> None:
    """Change rows as a database tool does, putting every trigger back afterwards."""
    connection = dbapi2.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    triggers = connection.execute(query).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    assert connection.execute(statement).rowcount
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.close()


def test_an_untouched_file_is_good(check: Check) -> None:
    found = check()
    assert found.good
    assert [(title, report.verdict) for title, report in found.documents] == [
        ("the statement of 2023/24", Verdict.GOOD),
        ("the statement of 2024/25", Verdict.GOOD),
        ("the statement of 2025/26", Verdict.UNSIGNED),
        ("addendum 1 to the statement of 2023/24", Verdict.GOOD),
    ]


MEDDLING: dict[str, str] = {
    "a signed word": "UPDATE statement SET summary = 'x' WHERE id = 'review-2024-25'",
    "a judgement": "UPDATE judgements_judgements SET panel_rating = 'exceeded'",
    "a word of the open review": "UPDATE board_report SET text = 'x' WHERE id = 'review-2025-26'",
    "a name": "UPDATE people_persons SET full_name = 'Somebody Else'",
    "a status": "UPDATE cycle SET status = 'closed' WHERE id = 'review-2025-26'",
    "a status that does not exist": "UPDATE cycle SET status = 'x' WHERE id = 'review-2025-26'",
    "a trusted certificate": "UPDATE signatories_signatories SET certificate = 'x'",
    "a signer who is gone": "DELETE FROM signatories_signatories",
    "all signers gone": "DELETE FROM signatories",
    "a part that is gone": "DELETE FROM meeting WHERE id = 'review-2024-25'",
    "the sign-off gone": "DELETE FROM sign_off WHERE id = 'review-2024-25'",
    "a review gone": "DELETE FROM cycle WHERE id = 'review-2024-25'",
    "a row too many": (
        "INSERT INTO addenda_addenda SELECT id, 0, 'x', '2026-01-01T00:00:00+00:00', 'chair', "
        "'I agree.', '', '' FROM addenda WHERE id = 'review-2024-25'"
    ),
    "an event": "UPDATE audit SET actor = 'chief_executive' WHERE seq = 1",
    "an event gone": "DELETE FROM audit WHERE seq = 2",
    "a seal": "UPDATE seal SET hash = 'x'",
    "the signed pages": "UPDATE blob SET data = CAST(data || x'0a' AS BLOB)",
    "the signed pages gone": "DELETE FROM blob",
    "the pages another kind": "UPDATE blob SET data = x''",
}


@pytest.mark.parametrize("what", MEDDLING)
def test_what_another_program_changed_is_noticed(check: Check, path: Path, what: str) -> None:
    meddle(path, MEDDLING[what])
    found = check()
    assert found.verdict is Verdict.CHANGED
    assert not found.good


def test_words_that_are_saved_and_not_yet_recorded_are_no_fault(check: Check, path: Path) -> None:
    statement = (
        "UPDATE board_report SET text = 'x', version = version + 1 WHERE id = 'review-2025-26'"
    )
    meddle(path, statement)
    found = check()
    assert found.good
    assert [each.aggregate for each in found.chain.not_yet_recorded] == ["board_report"]


def test_pages_exchanged_for_another_review_are_noticed(check: Check, path: Path) -> None:
    meddle(
        path,
        "UPDATE sign_off SET document = "
        "(SELECT document FROM sign_off WHERE id = 'review-2025-26')",
    )
    assert check().verdict is Verdict.CHANGED
