#!/bin/sh
# A small desktop of its own around a command: a screen, a session bus, a window manager.
#   desktop.sh COMMAND…     (Debian: xvfb, xauth, dbus-daemon, openbox, at-spi2-core)
set -eu
if [ -z "${APPRAISAL_DESKTOP:-}" ]; then
  export APPRAISAL_DESKTOP=1
  exec xvfb-run -a -s "-screen 0 ${SCREEN:-1280x860x24}" dbus-run-session -- "$0" "$@"
fi
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || true' EXIT
"$@"
