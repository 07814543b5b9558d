"""Whether a process goes on."""

from __future__ import annotations

import os
import sys

if sys.platform == "win32":
    import ctypes

    _MAY_ASK, _INVALID, _STILL_ACTIVE = 0x1000, 87, 259

    def _is_running(pid: int) -> bool:
        # os.kill would end the process there.
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(_MAY_ASK, 0, pid)
        if not handle:
            return ctypes.get_last_error() != _INVALID
        try:
            code = ctypes.c_ulong()
            kernel.GetExitCodeProcess(handle, ctypes.byref(code))
            return code.value == _STILL_ACTIVE
        finally:
            kernel.CloseHandle(handle)

else:

    def _is_running(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (OSError, OverflowError):
            return True
        return True


def is_running(pid: int) -> bool:
    """Whether there is a process of that number; True where nobody can tell."""
    return _is_running(pid)
