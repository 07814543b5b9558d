"""No bit of a signed file can change without the verdict losing its "good".

The two signature containers are tried bit by bit against the byte checks on their own; the whole
judge gets a sample of bits and bytes, and in a long run every bit of both containers. It does so
without counting calls, which takes more than half of its time; each round begins with a whole one.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterator
from contextlib import nullcontext

import pytest
from tests.soaking import rounds

from appraisal_app.domain.verdicts import KnownSigner, Verdict
from appraisal_app.signing.containers import der_in, hole_of
from appraisal_app.signing.exact_cms import verifies
from appraisal_app.signing.judge import judge

BITS_AT_ONCE = 30
Known = tuple[KnownSigner, KnownSigner]


def byte_ranges(data: bytes) -> list[list[int]]:
    found = re.findall(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]", data)
    return [[int(number) for number in numbers] for numbers in found]


def digest(data: bytes, byte_range: list[int]) -> bytes:
    _, start, end, rest = byte_range
    return hashlib.sha256(data[:start] + data[end : end + rest]).digest()


def one_bit_off(content: bytes) -> Iterator[bytes]:
    for place, value in enumerate(content):
        for bit in range(8):
            yield content[:place] + bytes((value ^ (1 << bit),)) + content[place + 1 :]


@pytest.mark.parametrize("which", [0, 1])
def test_every_bit_of_a_container_matters(signed: bytes, which: int) -> None:
    byte_range = byte_ranges(signed)[which]
    hole = hole_of(signed, byte_range)
    assert hole is not None
    intact = der_in(hole)
    expected = digest(signed, byte_range)
    assert intact is not None
    assert verifies(intact, expected)
    accepted = [
        altered
        for altered in one_bit_off(hole)
        if (cms := der_in(altered)) is not None and verifies(cms, expected)
    ]
    assert accepted == []
    assert len(hole) > 3000


def test_the_hole_lies_exactly_between_the_signed_stretches(signed: bytes) -> None:
    _, start, end, rest = byte_ranges(signed)[1]
    assert end + rest == len(signed)
    for wrong in (
        [0, start - 1, end, rest],
        [0, start + 1, end, rest],
        [1, start, end, rest],
        [0, start, end, rest + 1],
        [0, start, end],
        [0, end, start, rest],
        [0, -1, end, rest],
    ):
        assert hole_of(signed, wrong) is None


@pytest.fixture
def uncounted(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes, Known], Verdict]:
    """The judge's verdict without its limit to calls; the same, or it would never end."""

    def verdict(data: bytes, known: Known) -> Verdict:
        with monkeypatch.context() as patch:
            patch.setattr("appraisal_app.signing.judge.limited_calls", lambda _: nullcontext())
            return judge(data, known=known).verdict

    return verdict


def test_bits_of_the_containers_matter_to_the_whole_judge(
    signed: bytes, known: Known, uncounted: Callable[[bytes, Known], Verdict]
) -> None:
    ranges = [each[1:3] for each in byte_ranges(signed)]
    bits = [(at, bit) for start, end in ranges for at in range(start, end) for bit in range(8)]
    random.Random(7).shuffle(bits)  # noqa: S311 -- the same order every time
    row = "bits of the containers flipped"
    for seed in rounds(row, short=1, goal=len(bits), each=BITS_AT_ONCE):
        assert judge(signed, known=known).verdict is Verdict.GOOD
        for place, bit in bits[seed * BITS_AT_ONCE : (seed + 1) * BITS_AT_ONCE]:
            altered = bytearray(signed)
            altered[place] ^= 1 << bit
            verdict = uncounted(bytes(altered), known)
            assert verdict in (Verdict.CHANGED, Verdict.UNREADABLE), (place, bit)


def test_no_byte_of_the_file_can_be_another(
    signed: bytes, known: Known, uncounted: Callable[[bytes, Known], Verdict]
) -> None:
    for seed in rounds("bytes of a signed PDF changed", short=20, goal=10_000):
        chance = random.Random(seed)  # noqa: S311 -- the same bytes every time
        place, change = chance.randrange(len(signed)), chance.randrange(1, 256)
        altered = bytearray(signed)
        altered[place] ^= change
        verdict = uncounted(bytes(altered), known)
        assert verdict not in (Verdict.GOOD, Verdict.UNKNOWN_SIGNER), (place, change)


def test_no_shortened_file_is_good(signed: bytes, known: Known) -> None:
    for length in {*range(0, len(signed), 997), *range(len(signed) - 40, len(signed))}:
        assert judge(signed[:length], known=known).verdict is not Verdict.GOOD
