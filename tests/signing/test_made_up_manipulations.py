"""Manipulations that nobody thought of: made by a seed, of the bytes and of the document."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from random import Random

import pikepdf
from tests.signing.edits import BETWEEN, LATER_CHANGES, Writer
from tests.soaking import rounds

from appraisal_app.domain.verdicts import KnownSigner, Verdict
from appraisal_app.signing.judge import judge

Append = Callable[..., bytes]
Known = tuple[KnownSigner, KnownSigner]
Manipulation = Callable[[bytes, Random], bytes]
SEEN = {Verdict.CHANGED, Verdict.UNREADABLE, Verdict.INCOMPLETE, Verdict.UNSIGNED}


def test_no_manipulated_pdf_is_taken_for_the_signed_one(
    signed: bytes, half_signed: bytes, known: Known, append: Append
) -> None:
    ways = (*OF_BYTES, *(_later(append, half_signed),), rewritten, rewritten_otherwise)
    for seed in rounds("PDFs manipulated", short=40, goal=1000):
        chance = Random(seed)  # noqa: S311 -- the same every time
        altered = signed
        while altered == signed:
            altered = signed
            for way in chance.choices(ways, k=chance.randrange(1, 3)):
                altered = way(altered, chance)
        verdict = judge(altered, known=known).verdict
        assert verdict in SEEN, (seed, verdict)
        if verdict is Verdict.INCOMPLETE:
            assert altered == half_signed
    assert judge(signed, known=known).verdict is Verdict.GOOD
    assert judge(half_signed, known=known).verdict is Verdict.INCOMPLETE


def _place(data: bytes, chance: Random) -> int:
    return chance.randrange(len(data))


def _stretch(data: bytes, chance: Random) -> tuple[int, int]:
    start = _place(data, chance)
    return start, min(len(data), start + chance.choice((1, 2, 16, 200, 3000)))


def other_bytes(data: bytes, chance: Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + chance.randbytes(end - start) + data[end:]


def bytes_gone(data: bytes, chance: Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def bytes_put_in(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + chance.randbytes(chance.choice((1, 8, 100))) + data[at:]


def bytes_moved(data: bytes, chance: Random) -> bytes:
    start, end = _stretch(data, chance)
    rest = data[:start] + data[end:]
    at = chance.randrange(len(rest) + 1)
    return rest[:at] + data[start:end] + rest[at:]


def bytes_repeated(data: bytes, chance: Random) -> bytes:
    start, end = _stretch(data, chance)
    return data[:end] + data[start:end] + data[end:]


def cut_short(data: bytes, chance: Random) -> bytes:
    return data[: _place(data, chance)]


def cut_to_an_end_mark(data: bytes, chance: Random) -> bytes:
    marks = [at for at in range(len(data)) if data.startswith(b"%%EOF", at)]
    return data[: chance.choice(marks) + 6] if marks else data


def something_after_the_end(data: bytes, chance: Random) -> bytes:
    tails = (b"\n", b" ", b"%%EOF\n", b"\0" * 9, data[-chance.randrange(1, 400) :])
    return data + chance.choice(tails)


def digits_changed(data: bytes, chance: Random) -> bytes:
    """Numbers of places, lengths and objects, by which everything else is found."""
    places = [at for at, byte in enumerate(data) if 48 <= byte <= 57]
    altered = bytearray(data)
    for at in chance.sample(places, min(len(places), chance.choice((1, 3, 30)))):
        altered[at] = chance.randrange(48, 58)
    return bytes(altered)


OF_BYTES: tuple[Manipulation, ...] = (
    other_bytes,
    bytes_gone,
    bytes_put_in,
    bytes_moved,
    bytes_repeated,
    cut_short,
    cut_to_an_end_mark,
    something_after_the_end,
    digits_changed,
)


def _later(append: Append, half_signed: bytes) -> Manipulation:
    """Another revision with a few edits, after both signatures or instead of the second."""

    def appended(data: bytes, chance: Random) -> bytes:
        changes: list[Callable[[Writer], None]] = []
        if chance.random() < 0.2:
            return append(half_signed, chance.choice(BETWEEN))
        changes = chance.sample(list(LATER_CHANGES), chance.randrange(1, 3))
        for change in changes:
            try:
                data = append(data, change)
            except Exception:  # noqa: BLE001 -- what was cut before may not be writable any more
                break
        return data

    return appended


def rewritten(data: bytes, chance: Random) -> bytes:
    """Saved anew by another program, with a page turned or not."""
    return _saved(data, chance, compress=False)


def rewritten_otherwise(data: bytes, chance: Random) -> bytes:
    return _saved(data, chance, compress=True)


def _saved(data: bytes, chance: Random, *, compress: bool) -> bytes:
    output = BytesIO()
    mode = pikepdf.ObjectStreamMode.generate if compress else pikepdf.ObjectStreamMode.disable
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            if chance.random() < 0.5:
                pdf.pages[0].Rotate = chance.choice((0, 90, 180))
            pdf.save(output, object_stream_mode=mode)
    except pikepdf.PdfError:
        return data
    return output.getvalue()
