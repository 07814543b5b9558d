"""One rule says what an error is; the report of a bug says where it happened and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from appraisal_app.application.errors import VanishedError
from appraisal_app.application.faults import FaultKind, fault_of, scrubbed_report
from appraisal_app.cli.sentences import sentence_of
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.passphrase import strength
from appraisal_app.ui.failures import problems_in

MARKERS = ("Amina", "Khan", "Zanzibar", "/home/", "secret words")


def test_a_rule_of_the_review_is_a_refusal_and_the_rest_is_trouble_or_a_bug() -> None:
    refused = fault_of(DomainError((Refusal(sentence="Not before the meeting."),)))
    assert (refused.kind, refused.sentence) == (FaultKind.REFUSAL, "Not before the meeting.")
    assert fault_of(VanishedError()).kind is FaultKind.TROUBLE
    assert fault_of(KeyError("Amina Khan")).kind is FaultKind.BUG
    assert fault_of(KeyError("Amina Khan")).sentence == ""


def test_window_and_command_line_say_the_same() -> None:
    for error in (VanishedError(), DomainError((Refusal(sentence="Not before the meeting."),))):
        said = " ".join(each.text for each in problems_in(error))
        assert said == sentence_of(error) == fault_of(error).sentence


def test_a_bug_is_not_taken_for_trouble_by_a_page() -> None:
    with pytest.raises(KeyError):
        problems_in(KeyError("Amina Khan"))


def broken(path: Path, text: str) -> None:
    """Fails in a function of ours, with a value and a path in the error's own words."""
    try:
        strength(text, guessing=lambda _text, _known: float(text))
    except ValueError as error:
        raise RuntimeError(f"{text} in {path}") from error


def test_the_report_names_kinds_and_our_own_functions_alone() -> None:
    with pytest.raises(RuntimeError) as caught:
        broken(Path("/home/amina/Amina Khan.appraisal"), "Amina Khan and Zanzibar 77 secret words")
    report = scrubbed_report(caught.value, "1.2.3")
    assert [each for each in MARKERS if each in report] == []
    assert "RuntimeError at" in report
    assert "ValueError at" in report
    assert f"{strength.__module__}:" in report
    assert "CEO Appraisal 1.2.3 on " in report
    assert "a library" in report
