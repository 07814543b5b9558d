"""Just enough DER to write one fixed structure and to find two things in it again."""

from __future__ import annotations

from dataclasses import dataclass

_SHORT = 0x80
_HEADER = 2


@dataclass(frozen=True, slots=True)
class Element:
    """One DER element: its tag, all its bytes, and its contents."""

    tag: int
    whole: bytes
    content: bytes


def element(tag: int, *contents: bytes) -> bytes:
    """Tag, shortest possible length, contents."""
    content = b"".join(contents)
    size = len(content)
    if size < _SHORT:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _SHORT | len(length))) + length + content


def children(content: bytes) -> list[Element]:
    """The elements one after the other in `content`.

    Raises ValueError where the lengths do not add up.
    """
    found: list[Element] = []
    rest = content
    while rest:
        head, size = _header(rest)
        if head + size > len(rest):
            raise ValueError("an element is longer than what holds it")
        found.append(Element(rest[0], rest[: head + size], rest[head : head + size]))
        rest = rest[head + size :]
    return found


def _header(data: bytes) -> tuple[int, int]:
    if len(data) < _HEADER:
        raise ValueError("an element has no length")
    if data[1] < _SHORT:
        return _HEADER, data[1]
    size = data[1] - _SHORT
    return _HEADER + size, int.from_bytes(data[_HEADER : _HEADER + size], "big")
