"""Keeps the memory of this program, which holds keys and words, out of files."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002


def forbid_dumps() -> None:
    """Ask the system to write no image of this process when it crashes, nor to let others read it.

    On Linux no core file is written and no other process of the user may look into the memory; on
    macOS no core file is written. On Windows only the dialog that offers a report is kept away:
    what an administrator has told Windows to collect, a program cannot forbid.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        return
    # There is no such module on Windows.
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0 if hard != 0 else hard))
    if sys.platform == "linux":
        # A core file that goes to a program, as systemd's collector, heeds this and not the limit.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
