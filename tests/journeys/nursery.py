"""The program, imported and not yet begun: forks itself for each process that is to be killed.

Run as a module, with the number of a socket. Each message there is a task, a path and a home, with
two files to write to. The answer is the number of the process; after the next message, a sign that
it is gone.
"""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
import socket
import sys
from pathlib import Path

from tests.journeys import doomed

import appraisal_app.reporting
import appraisal_app.signing
import appraisal_app.storage
import appraisal_app.ui
from appraisal_app.ui.interpreter import leave_sources_unread

_MOST = 4096


def prepare() -> None:
    """Import what the program imports only when it is needed."""
    leave_sources_unread()
    for package in (
        appraisal_app.reporting,
        appraisal_app.signing,
        appraisal_app.storage,
        appraisal_app.ui,
    ):
        for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(each.name)
    gc.collect()
    gc.freeze()


def serve(door: socket.socket) -> None:
    """Fork at each message, until the other side is gone."""
    while True:
        message, (*files,), _, _ = socket.recv_fds(door, _MOST, 2)
        if not message:
            return
        child = os.fork()
        if not child:
            door.close()
            _work(message, *files)
        for each in files:
            os.close(each)
        door.send(str(child).encode())
        door.recv(1)
        os.waitpid(child, 0)
        door.send(b".")


def _work(message: bytes, output: int, log: int) -> None:
    os.dup2(output, 1)
    os.dup2(log, 2)
    os.close(output)
    os.close(log)
    task, path, home = message.decode().split("\0")
    code = 1
    try:
        doomed.main(task, Path(path), Path(home))
        code = 0
    except BaseException:  # noqa: BLE001 -- it is told, and what was forked must not go on as another
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(code)


if __name__ == "__main__":
    prepare()
    serve(socket.socket(fileno=int(sys.argv[1])))
