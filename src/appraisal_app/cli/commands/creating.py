"""`example`, `from-record` and `trust`: the commands that write a case file."""

from __future__ import annotations

from argparse import Namespace

from appraisal_app.application.creating import ExampleAt, create_example, create_from_record
from appraisal_app.application.errors import AlreadyThereError
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import refuse_own_file
from appraisal_app.application.trusting import trust_certificate
from appraisal_app.cli.files import opened_to_write, read_bytes
from appraisal_app.cli.secrets import new_file_key
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.verdicts import in_groups


def example(arguments: Namespace, services: Services) -> int:
    """Write the worked example, and print where it lies."""
    _must_be_new(arguments)
    at = ExampleAt.UNDER_WAY if arguments.under_way else ExampleAt.READY
    create_example(arguments.file, new_file_key(arguments), services, at=at).close()
    print(arguments.file)
    return 0


def from_record(arguments: Namespace, services: Services) -> int:
    """Make a file from a record, and print where it lies."""
    _must_be_new(arguments)
    data = read_bytes(arguments.record)
    create_from_record(arguments.file, new_file_key(arguments), data, services).close()
    print(arguments.file)
    return 0


def trust(arguments: Namespace, services: Services) -> int:
    """Trust a certificate for a role; print its fingerprint, to be compared with its owner's."""
    certificate = services.signing().read_certificate(read_bytes(arguments.certificate))
    now = services.clock.now()
    with opened_to_write(arguments.file, arguments, services) as case:
        refuse_own_file(case)
        with case.unit_of_work() as unit:
            if trust_certificate(unit, certificate, SignatoryRole(arguments.role), now.date()):
                body = {"certificate": certificate.fingerprint}
                unit.record_event("trust", actor=Role.CLERK.value, body=body, at=now)
    print(in_groups(certificate.fingerprint))
    return 0


def _must_be_new(arguments: Namespace) -> None:
    if arguments.file.exists():
        raise AlreadyThereError
