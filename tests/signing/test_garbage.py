"""Whatever the bytes, the judge answers, soon, and never with "good"."""

from __future__ import annotations

import random
import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appraisal_app.domain.verdicts import Verdict
from appraisal_app.signing.judge import judge

PATIENCE = 60.0
"""Seconds, on a busy machine; without its limit the judge would need hours for some of these."""

KEYWORDS = [
    b"%PDF-1.7\n",
    b"1 0 obj\n",
    b"<< /Type /Catalog /Pages 1 0 R ",
    b"/AcroForm << /Fields [ 1 0 R ] >> ",
    b"/FT /Sig /T (sig_chair) /V 1 0 R ",
    b"/ByteRange [0 10 20 30] /Contents <3000> ",
    b"/Kids [ 1 0 R 2 0 R ] ",
    b">>\nendobj\n",
    b"stream\n",
    b"endstream\n",
    b"xref\n0 2\n0000000000 65535 f \n0000000010 00000 n \n",
    b"trailer << /Root 1 0 R /Size 3 /Prev 0 >>\n",
    b"startxref\n9\n%%EOF\n",
    b"[[[[[[",
    b"(((((",
    b"<<<<",
]


@given(st.binary(max_size=2000))
def test_any_bytes_are_unreadable_and_no_error(data: bytes) -> None:
    assert judge(data, known=()).verdict is Verdict.UNREADABLE


@settings(deadline=None)
@given(st.lists(st.sampled_from(KEYWORDS) | st.binary(max_size=20), max_size=40))
def test_pieces_of_pdfs_are_never_good_and_no_error(pieces: list[bytes]) -> None:
    verdict = judge(b"%PDF-1.7\n" + b"".join(pieces), known=()).verdict
    assert verdict not in (Verdict.GOOD, Verdict.UNKNOWN_SIGNER, Verdict.INCOMPLETE)


@settings(deadline=None, max_examples=50)
@given(st.data())
def test_pieces_cut_out_of_a_signed_file_are_never_good(signed: bytes, data: st.DataObject) -> None:
    place = st.integers(0, len(signed))
    start, end, target = data.draw(place), data.draw(place), data.draw(place)
    kept = signed[:target] + signed[start:end] + signed[target:]
    assume_changed = kept != signed
    verdict = judge(kept, known=()).verdict
    assert verdict not in (Verdict.GOOD, Verdict.UNKNOWN_SIGNER) or not assume_changed


def test_many_wrong_bytes_at_once_do_not_break_the_judge(signed: bytes) -> None:
    chance = random.Random(7)  # noqa: S311 -- the same bytes every time
    for _ in range(60):
        altered = bytearray(signed)
        for _ in range(chance.choice([2, 20, 400])):
            altered[chance.randrange(len(altered))] = chance.randrange(256)
        assert judge(bytes(altered), known=()).verdict in (Verdict.CHANGED, Verdict.UNREADABLE)


def table_file(*objects: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A well-formed PDF with the given objects, numbered from 1."""
    content, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return content + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer,
        start,
    )


PAGES = b"<< /Type /Pages /Kids [] /Count 0 >>"


def with_catalogue(extra: bytes, *objects: bytes) -> bytes:
    return table_file(b"<< /Type /Catalog /Pages 2 0 R %s >>" % extra, PAGES, *objects)


def xref_stream_file(dictionary: bytes, entries: bytes) -> bytes:
    packed = zlib.compress(entries)
    head = b"%%PDF-1.7\n1 0 obj\n<< /Type /XRef %s /Filter /FlateDecode /Length %d >>\nstream\n" % (
        dictionary,
        len(packed),
    )
    return head + packed + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n"


HOSTILE = {
    "a tree of fields that bites its tail": with_catalogue(
        b"/AcroForm << /Fields [ 3 0 R ] >>", b"<< /T (a) /FT /Sig /Kids [ 3 0 R ] >>"
    ),
    "a tree of attachments that bites its tail": with_catalogue(
        b"/Names << /EmbeddedFiles 3 0 R >>", b"<< /Kids [ 3 0 R 3 0 R 3 0 R 3 0 R ] >>"
    ),
    "a catalogue that refers to itself": table_file(b"1 0 R"),
    "revisions that bite their tail": table_file(
        b"<< /Type /Catalog /Pages 2 0 R >>", PAGES, trailer=b"/Root 1 0 R /Prev 9"
    ),
    "deep arrays": with_catalogue(b"/AcroForm " + b"[" * 100_000 + b"]" * 100_000),
    "deep dictionaries": with_catalogue(b"/A << " * 50_000 + b">>" * 50_000),
    "a million references in a stream of none": xref_stream_file(
        b"/Size 1000000000 /W [0 0 0] /Index [0 1000000000] /Root 1 0 R", b""
    ),
    "a million references, written otherwise": xref_stream_file(
        b"/#53ize 1000000000 /W [0 0 0] /#49ndex [0 1000000000] /Root 1 0 R", b""
    ),
    "a bomb": xref_stream_file(b"/Size 3 /W [1 2 1] /Root 1 0 R", b"\0" * 20_000_000),
    "a signature that is a number": with_catalogue(
        b"/AcroForm << /Fields [ 3 0 R ] >>", b"<< /T (sig_chair) /FT /Sig /V 5 >>"
    ),
    "fields of which one has no proper name": with_catalogue(
        b"/AcroForm << /Fields [ 3 0 R 4 0 R ] >>",
        b"<< /T (sig_chair) /FT /Sig /V << >> >>",
        b"<< /T (\x9f\xff) /FT /Sig /V << >> >>",
    ),
    "a signature that is empty": with_catalogue(
        b"/AcroForm << /Fields [ 3 0 R ] >>", b"<< /T (sig_chair) /FT /Sig /V << >> >>"
    ),
    "a signature over the wrong things": with_catalogue(
        b"/AcroForm << /Fields [ 3 0 R ] >>",
        b"<< /T (sig_chair) /FT /Sig /V 4 0 R >>",
        b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached"
        b" /ByteRange [0 -1 99999999999999999999 (x)] /Contents <30> >>",
    ),
    "a locked file": table_file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        PAGES,
        trailer=b"/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P 0 >>"
        b" /ID [(a)(a)]",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_get_a_verdict_soon(name: str) -> None:
    started = time.perf_counter()
    verdict = judge(HOSTILE[name], known=()).verdict
    assert time.perf_counter() - started < PATIENCE
    assert verdict in (Verdict.UNREADABLE, Verdict.UNSIGNED, Verdict.CHANGED)


def test_an_ordinary_file_without_a_form_is_unsigned() -> None:
    report = judge(with_catalogue(b""), known=())
    assert report.verdict is Verdict.UNSIGNED
    assert report.record_id is None


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"[]",
        b"{",
        b'{"record_id": 5}',
        b'{"record_id": ""}',
        b'{"record_id": "a\\nb"}',
        b'{"record_id": "' + b"x" * 200 + b'"}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_a_record_id_that_makes_no_sense_is_none(record: bytes) -> None:
    attached = b"/Names << /EmbeddedFiles << /Names [ (appraisal-record.json) 3 0 R ] >> >>"
    data = with_catalogue(
        attached,
        b"<< /Type /Filespec /EF << /F 4 0 R >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(record), record),
    )
    assert judge(data, known=()).verdict is Verdict.UNSIGNED
    assert judge(data, known=()).record_id is None
