from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from tests.signing.conftest import Person

from appraisal_app.application.errors import AppError
from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, KnownSigner, Verdict
from appraisal_app.signing.errors import SigningRefusedError
from appraisal_app.signing.judge import judge

Sign = Callable[..., bytes]
Known = tuple[KnownSigner, KnownSigner]


def test_chair_then_chief_executive_is_good(signed: bytes, known: Known) -> None:
    report = judge(signed, known=known)
    assert report.verdict is Verdict.GOOD
    assert [each.field for each in report.signatures] == [CHAIR_FIELD, CEO_FIELD]
    assert [each.role for each in report.signatures] == ["chair", "ceo"]
    assert report.missing == ()


def test_the_same_holds_for_a_file_with_plain_cross_references(
    make_document: Callable[..., bytes], sign: Sign, chair: Person, ceo: Person, known: Known
) -> None:
    document = make_document(plain_xref=True)
    both = sign(sign(document, chair, CHAIR_FIELD), ceo, CEO_FIELD)
    assert judge(both, known=known).verdict is Verdict.GOOD


def test_a_document_full_of_links_is_signed_and_judged_like_any_other(
    make_document: Callable[..., bytes], sign: Sign, chair: Person, ceo: Person, known: Known
) -> None:
    both = sign(sign(make_document(links=60), chair, CHAIR_FIELD), ceo, CEO_FIELD)
    assert judge(both, known=known).verdict is Verdict.GOOD


def test_a_document_for_the_chair_alone_is_good_with_one_signature(
    make_document: Callable[..., bytes], sign: Sign, chair: Person, known: Known
) -> None:
    alone = sign(make_document([CHAIR_FIELD]), chair, CHAIR_FIELD)
    assert judge(alone, known=known).verdict is Verdict.GOOD


def test_signing_only_appends(unsigned: bytes, half_signed: bytes, signed: bytes) -> None:
    assert half_signed.startswith(unsigned)
    assert signed.startswith(half_signed)


def test_signing_leaves_the_description_of_the_document_alone(
    unsigned: bytes, signed: bytes
) -> None:
    def described(data: bytes) -> bytes:
        with pikepdf.open(BytesIO(data)) as pdf:
            return pdf.Root.Metadata.read_bytes()

    assert described(signed) == described(unsigned)


def test_the_chair_certifies_and_allows_only_signing(signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as pdf:
        certifier = pdf.Root.Perms.DocMDP
        chair_field, ceo_field = list(pdf.Root.AcroForm.Fields)
        assert certifier.objgen == chair_field.V.objgen
        assert int(certifier.Reference[0].TransformParams.P) == 2
        assert "/Reference" not in ceo_field.V
        assert str(ceo_field.V.Reason) == "Received and discussed"
        assert {str(each.V.SubFilter) for each in (chair_field, ceo_field)} == {
            "/ETSI.CAdES.detached"
        }


def test_the_claimed_time_is_the_one_given_with_its_own_time_zone(
    unsigned: bytes, sign: Sign, chair: Person
) -> None:
    when = datetime(2027, 6, 1, 9, 15, tzinfo=timezone(timedelta(hours=1)))
    report = judge(sign(unsigned, chair, CHAIR_FIELD, when), known=())
    assert report.signatures[0].claimed_at == when
    assert report.signatures[0].claimed_at.utcoffset() == timedelta(hours=1)


def test_the_chief_executive_cannot_sign_first(unsigned: bytes, sign: Sign, ceo: Person) -> None:
    with pytest.raises(SigningRefusedError, match="The chair signs first"):
        sign(unsigned, ceo, CEO_FIELD)


@pytest.mark.parametrize("field", [CHAIR_FIELD, CEO_FIELD])
def test_nobody_signs_twice(signed: bytes, sign: Sign, stranger: Person, field: str) -> None:
    with pytest.raises(SigningRefusedError, match="already carries"):
        sign(signed, stranger, field)


def test_the_chair_does_not_sign_again_while_the_other_signature_is_awaited(
    half_signed: bytes, sign: Sign, chair: Person
) -> None:
    with pytest.raises(SigningRefusedError, match="already carries"):
        sign(half_signed, chair, CHAIR_FIELD)


def test_one_identity_does_not_sign_for_both(half_signed: bytes, sign: Sign, chair: Person) -> None:
    with pytest.raises(SigningRefusedError, match="with their own"):
        sign(half_signed, chair, CEO_FIELD)


def test_a_field_that_is_not_there_cannot_be_signed(
    make_document: Callable[..., bytes], sign: Sign, chair: Person, ceo: Person
) -> None:
    alone = sign(make_document([CHAIR_FIELD]), chair, CHAIR_FIELD)
    with pytest.raises(SigningRefusedError, match="no place"):
        sign(alone, ceo, CEO_FIELD)


def test_a_document_without_fields_cannot_be_signed(
    make_document: Callable[..., bytes], sign: Sign, chair: Person
) -> None:
    with pytest.raises(SigningRefusedError, match="no place"):
        sign(make_document([]), chair, CHAIR_FIELD)


def test_an_altered_file_is_not_signed(half_signed: bytes, sign: Sign, ceo: Person) -> None:
    altered = bytearray(half_signed)
    altered[half_signed.index(b"/Contents <") + 500] ^= 1
    with pytest.raises(SigningRefusedError, match="changed or damaged"):
        sign(bytes(altered), ceo, CEO_FIELD)


def test_what_is_not_a_pdf_is_not_signed(sign: Sign, chair: Person) -> None:
    with pytest.raises(SigningRefusedError, match="changed or damaged"):
        sign(b"hello", chair, CHAIR_FIELD)


def test_a_base_that_somebody_saved_again_is_not_signed(
    unsigned: bytes, sign: Sign, chair: Person, append: Callable[..., bytes]
) -> None:
    with pytest.raises(SigningRefusedError, match="did not pass its own check"):
        sign(append(unsigned), chair, CHAIR_FIELD)


def test_a_document_with_foreign_fields_is_not_signed(
    make_document: Callable[..., bytes], sign: Sign, chair: Person
) -> None:
    with pytest.raises(SigningRefusedError, match="did not pass its own check"):
        sign(make_document([CHAIR_FIELD, "sig_clerk"]), chair, CHAIR_FIELD)


@pytest.mark.parametrize(
    "when", [datetime(2026, 8, 1, tzinfo=UTC), datetime(2033, 1, 1, tzinfo=UTC)]
)
def test_an_identity_signs_only_within_its_dates(
    unsigned: bytes, sign: Sign, chair: Person, when: datetime
) -> None:
    with pytest.raises(SigningRefusedError, match="not valid on that day"):
        sign(unsigned, chair, CHAIR_FIELD, when)


def test_a_time_without_a_zone_is_a_programming_error(
    unsigned: bytes, sign: Sign, chair: Person
) -> None:
    with pytest.raises(ValueError, match="time zone"):
        sign(unsigned, chair, CHAIR_FIELD, datetime(2026, 11, 10, 19, 4))  # noqa: DTZ001


def test_refusals_speak_to_the_user(unsigned: bytes, sign: Sign, ceo: Person) -> None:
    with pytest.raises(AppError) as refused:
        sign(unsigned, ceo, CEO_FIELD)
    assert refused.value.sentence.endswith(".")


def test_last_years_chair_still_verifies(
    unsigned: bytes, sign: Sign, chair: Person, ceo: Person, stranger: Person
) -> None:
    when = datetime(2026, 11, 10, 19, 4, tzinfo=UTC)
    both = sign(sign(unsigned, chair, CHAIR_FIELD, when), ceo, CEO_FIELD)
    former = KnownSigner(
        field=CHAIR_FIELD,
        certificate=chair.known.certificate,
        role="chair",
        valid_from=date(2026, 9, 1),
        valid_to=date(2026, 11, 10),
    )
    present = KnownSigner(
        field=CHAIR_FIELD,
        certificate=stranger.known.certificate,
        role="chair",
        valid_from=date(2026, 11, 10),
    )
    assert judge(both, known=(present, former, ceo.known)).verdict is Verdict.GOOD


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "verdict"),
    [
        (date(2026, 11, 10), date(2026, 11, 10), Verdict.GOOD),
        (date(2026, 11, 10), None, Verdict.GOOD),
        (date(2026, 11, 11), None, Verdict.UNKNOWN_SIGNER),
        (date(2026, 9, 1), date(2026, 11, 9), Verdict.UNKNOWN_SIGNER),
    ],
)
def test_a_certificate_counts_on_the_days_it_is_recorded_for(
    signed: bytes,
    chair: Person,
    ceo: Person,
    valid_from: date,
    valid_to: date | None,
    verdict: Verdict,
) -> None:
    entry = KnownSigner(
        field=CHAIR_FIELD,
        certificate=chair.known.certificate,
        role="chair",
        valid_from=valid_from,
        valid_to=valid_to,
    )
    assert judge(signed, known=(entry, ceo.known)).verdict is verdict


def test_an_untouched_file_is_from_unknown_signers_where_nobody_is_known(signed: bytes) -> None:
    report = judge(signed, known=())
    assert report.verdict is Verdict.UNKNOWN_SIGNER
    assert {each.verdict for each in report.signatures} == {Verdict.UNKNOWN_SIGNER}


def test_the_report_names_the_signers_and_their_certificates(
    signed: bytes, known: Known, chair: Person
) -> None:
    first, second = judge(signed, known=known).signatures
    assert (first.signer_name, second.signer_name) == ("Gurpreet Kaur", "Siôn Llŷr Żółć")
    assert first.fingerprint == chair.identity.certificate.fingerprint
    assert len(first.fingerprint) == 64


def test_the_record_id_comes_from_the_attachment(signed: bytes, unsigned: bytes) -> None:
    assert judge(signed, known=()).record_id == "record-2026-7f3a"
    assert judge(unsigned, known=()).record_id == "record-2026-7f3a"


def test_a_base_is_unsigned_and_lists_who_is_awaited(unsigned: bytes, known: Known) -> None:
    report = judge(unsigned, known=known)
    assert report.verdict is Verdict.UNSIGNED
    assert set(report.missing) == {CHAIR_FIELD, CEO_FIELD}


def test_a_file_from_the_chair_alone_is_incomplete_and_says_what_that_can_mean(
    half_signed: bytes, known: Known
) -> None:
    report = judge(half_signed, known=known)
    assert report.verdict is Verdict.INCOMPLETE
    assert report.missing == (CEO_FIELD,)
    assert report.signatures[0].verdict is Verdict.GOOD
    assert "not finished" in report.sentence
    assert "cut it back" in report.sentence


def test_a_file_that_is_too_big_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("appraisal_app.signing.judge.MAX_BYTES", 10)
    assert judge(b"%PDF-1.7 and more", known=()).verdict is Verdict.UNREADABLE


def test_the_signed_file_is_valid_in_another_program(
    signed: bytes, tmp_path: Path, run_pdfsig: Callable[[Path], str]
) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed)
    told = run_pdfsig(path)
    assert told.count("Signature Validation: Signature is Valid.") == 2
    assert told.count("Signature Type: ETSI.CAdES.detached") == 2
