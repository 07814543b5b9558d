"""`sign` and `verify`."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from appraisal_app.application.documents.words import SIGNERS
from appraisal_app.application.errors import AppError, DamagedError
from appraisal_app.application.ports.services import Services
from appraisal_app.application.ports.signing import SigningRequest
from appraisal_app.application.proving.anchors import held_by, parse_anchor
from appraisal_app.application.proving.checking import FileCheck, check_file
from appraisal_app.application.proving.words import findings
from appraisal_app.application.verifying import (
    CLOCK_NOTE,
    FIELD_OF,
    known_signers,
)
from appraisal_app.cli.files import OutputError, opened, read_bytes, write_new
from appraisal_app.cli.secrets import identity_passphrase
from appraisal_app.cli.sentences import sentence_of
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.verdicts import KnownSigner, Report, SignatureReport, Verdict, in_groups

GOOD, NOT_GOOD, NOT_CHECKED = 0, 1, 2
_PDF = b"%PDF-"
_HEAD = 1024


class NotAPdfError(AppError):
    """Nothing can be said about the file."""


def sign(arguments: Namespace, services: Services) -> int:
    """Sign a statement; a refused signature leaves no file."""
    if arguments.output.exists():
        raise OutputError(f"{arguments.output} is there already. Choose another name.")
    role = next(role for role, field in FIELD_OF.items() if field == arguments.field)
    request = SigningRequest(
        field_name=arguments.field,
        office=SIGNERS[role],
        p12=read_bytes(arguments.identity),
        passphrase=identity_passphrase(arguments),
        at=services.clock.now(),
    )
    write_new(arguments.output, services.signing().sign(read_bytes(arguments.pdf), request))
    print(arguments.output)
    return GOOD


def verify(arguments: Namespace, services: Services) -> int:
    """Judge a PDF or a case file: 0 good, 1 not good, 2 could not be checked."""
    try:
        if _is_pdf(arguments.path):
            return _verify_pdf(arguments, services)
        return _verify_file(arguments, services)
    except AppError as error:
        if arguments.json:
            _print_json(Report(verdict=Verdict.UNREADABLE))
        print(sentence_of(error), file=sys.stderr)
        # That it is damaged is proved, and is a finding.
        return NOT_GOOD if isinstance(error, DamagedError) else NOT_CHECKED


def _is_pdf(path: Path) -> bool:
    return path.suffix.lower() == ".pdf" or _PDF in read_bytes(path)[:_HEAD]


def _verify_pdf(arguments: Namespace, services: Services) -> int:
    data = read_bytes(arguments.path)
    signing = services.signing()
    known: tuple[KnownSigner, ...] = ()
    if arguments.against is not None:
        with opened(arguments.against, arguments, services) as case:
            known = known_signers(case, signing)
    report = signing.judge(data, known=known)
    if report.verdict is Verdict.UNREADABLE:
        raise NotAPdfError(report.sentence)
    if arguments.json:
        _print_json(report)
    else:
        _print_words(report)
    return GOOD if report.verdict is Verdict.GOOD else NOT_GOOD


def _verify_file(arguments: Namespace, services: Services) -> int:
    anchors = [parse_anchor(text) for text in arguments.anchor or ()]
    with opened(arguments.path, arguments, services) as case:
        if arguments.against is not None:
            with opened(arguments.against, arguments, services) as other:
                anchors.extend(held_by(other, case))
        found = check_file(case, services.signing(), anchors=anchors, own_sign=_own_sign(services))
        record_id = f"{case.document_id}:{found.chain.head.seq}"
    if arguments.json:
        _print_json(found.as_one_report(record_id))
    else:
        _print_file(found)
    return GOOD if found.good else NOT_GOOD


def _own_sign(services: Services) -> str:
    try:
        return services.packets().own_device().fingerprint
    except AppError:
        return ""


def _print_json(report: Report) -> None:
    body = {
        "verdict": report.verdict.value,
        "signatures": [_signature(each) for each in report.signatures],
        "record": report.record_id,
    }
    print(json.dumps(body, indent=1))


def _signature(each: SignatureReport) -> dict[str, object]:
    return {
        "field": each.field,
        "signer": each.signer_name,
        "fingerprint": each.fingerprint,
        "time": each.claimed_at.isoformat() if each.claimed_at else None,
        "verdict": each.verdict.value,
    }


def _print_words(report: Report) -> None:
    print(f"{report.verdict.value}: {report.sentence}")
    for each in report.signatures:
        when = moment(each.claimed_at) if each.claimed_at else "no time"
        print(f"- {each.field}: {each.signer_name}, {when}: {each.verdict.value}")
        print(f"  {in_groups(each.fingerprint)}")
    if report.signatures:
        print(CLOCK_NOTE)


def _print_file(found: FileCheck) -> None:
    said = findings(found)
    print(f"{found.verdict.value}: {said.word}. {said.sentence}")
    lists = (
        ("What speaks against it:", said.against),
        ("What is proved:", said.proved),
        ("What is not proved:", said.not_proved),
    )
    for heading, sentences in lists:
        if sentences:
            print(heading)
        for each in sentences:
            print(f"- {each}")
