#!/bin/sh
# Runs a command whose temporary files lie in memory, where there is room: on a disk, each of many
# thousand commits is waited for. They are kept when it fails.
set -eu
place=/dev/shm
room=$(df -Pk "$place" 2>/dev/null | awk 'NR == 2 { print $4 }')
free=$(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo 2>/dev/null || true)
if [ ! -w "$place" ] || [ "${room:-0}" -lt 4000000 ] || [ "${free:-0}" -lt 6000000 ]; then
  exec "$@"
fi
TMPDIR=$(mktemp -d "$place/t.XXXXXX")
export TMPDIR
chmod 1777 "$TMPDIR" # as /tmp: some tests become somebody else
trap 'exit 130' INT TERM
"$@" || {
  code=$?
  echo "Temporary files are kept in $TMPDIR: remove them when they were looked at." >&2
  exit "$code"
}
rm -rf "$TMPDIR"
