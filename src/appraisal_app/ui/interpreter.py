"""Keeps Python 3.11 alive under PySide6 6.12.

PySide6 6.12 is built for interpreters on which None, True and False are immortal (3.12 on): each
of its calls that returns one of them takes a reference that it never added. On 3.11 the count of
None starts near 6,000 and the process is aborted when it reaches zero, after a few minutes of
use. Decision 0011.

It also takes every error that comes out of an overridden method for an object (so from 3.12 on).
On 3.11 an error raised by C, such as that of `int("x")`, is one only once some handler has looked
at it: without one the process ends by a fault of memory, before anybody is told. Decision 0034.

On every version it reads the source of each module that is imported after it, to see whether the
module names PySide6 and may choose its "features", and Python keeps what was read. Nobody chooses
any here: a tenth of the work until Home is there, and 20 MB.
"""

from __future__ import annotations

import builtins
import ctypes
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from types import CodeType, FunctionType
from typing import Any

from PySide6.QtCore import QObject

_IMMORTAL_SINCE = (3, 12)
_MANY = 1 << 40
_TOLERANCE = 8
_VARARGS = 0x04
_QT = ("PySide6", "Shiboken", "shiboken6")


def keep_constants_alive() -> bool:
    """Give the constants more references than any session can use up; False if not needed."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return False
    for constant in (None, True, False, NotImplemented, ...):
        count = ctypes.c_ssize_t.from_address(id(constant))
        seen = sys.getrefcount(constant)
        if abs(count.value - seen) <= _TOLERANCE:
            count.value += _MANY
    return True


def keep_errors_whole() -> bool:
    """Let errors of overridden methods reach the program's hook; False if not needed.

    Holds for the classes that there are and for those that are still to come.
    """
    root: type[Any] = QObject.__mro__[-2]
    if sys.version_info >= _IMMORTAL_SINCE or "__init_subclass__" in vars(root):
        return False
    for kind in _below(root):
        _guard(kind)

    def created(kind: type[Any], /, **words: object) -> None:
        super(root, kind).__init_subclass__(**words)
        _guard(kind)

    setattr(root, "__init_subclass__", classmethod(created))  # noqa: B010 - not a typed attribute
    return True


def leave_sources_unread() -> bool:
    """Let modules be imported without their source being read; False if not needed."""
    plain: Callable[..., Any] | None = getattr(builtins, "__orig_import__", None)
    if plain is None or builtins.__import__ is plain:
        return False
    builtins.__import__ = plain
    return True


def _below(kind: type[Any]) -> Iterator[type[Any]]:
    below: list[type[Any]] = type.__subclasses__(kind)
    for each in below:
        yield each
        yield from _below(each)


def _guard(kind: type) -> None:
    """Wrap each function of that class by which Qt's own one is overridden."""
    if kind.__module__.startswith(_QT):
        return
    bases = [each for each in kind.__mro__ if each.__module__.startswith(_QT)]
    for name, found in list(vars(kind).items()):
        is_ours = isinstance(found, FunctionType) and not name.startswith("__")
        if is_ours and any(name in vars(base) for base in bases):
            setattr(kind, name, _looked_at(found))


def _looked_at(function: Callable[..., Any]) -> Callable[..., Any]:
    code: CodeType = function.__code__
    # A signal passes a function as many values as it takes; it cannot tell how many of this one.
    most = None if code.co_flags & _VARARGS else code.co_argcount

    @wraps(function)
    def whole(*values: Any, **words: Any) -> Any:
        try:
            return function(*values[:most], **words)
        except BaseException:  # noqa: TRY203 - to be caught once is what makes an error an object
            raise

    return whole
