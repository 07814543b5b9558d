#!/bin/sh
# Tries the package on a fresh Debian, as root: try-deb.sh [--reach] DEB FOLDER   (needs debootstrap)
# Makes that Debian in FOLDER unless one is there, installs the package, looks whether all it links to
# came with it, finds it in the menu, runs the smoke test as an ordinary user with a screen and a
# window manager, removes it again, and ends badly at the first thing that is wrong or left.
#   --reach   besides, asks every page over AT-SPI, and lets random hands at the window
#   SUITE, SEEDS, EVENTS   which Debian (bookworm); for the random hands: seeds (1), events for each (1500)
set -eu
reach=""
if [ "${1:-}" = --reach ]; then reach=yes; shift; fi
[ $# = 2 ] || { echo "Which package, and where to? try-deb.sh [--reach] DEB FOLDER" >&2; exit 2; }
[ "$(id -u)" = 0 ] || { echo "Only root may change into another system." >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$2
if [ ! -d "$root/usr" ]; then
  echo "making a fresh ${SUITE:-bookworm} in $root"
  debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" >"$root.debootstrap.log" 2>&1
fi
if [ -e "$root/tmp/try" ]; then echo "$root was used before; name a new folder." >&2; exit 2; fi
root=$(cd "$root" && pwd)
mkdir "$root/tmp/try"
cp "$1" "$root/tmp/try/app.deb"
cp -r "$here/../smoke.sh" "$here/../reach" "$here/try-inside.sh" "$here/menu.py" "$root/tmp/try/"
cp /etc/resolv.conf "$root/etc/"

# What is mounted is taken away again whatever happens, the last first.
mounted=""
put() {
  mount "$@"
  for place; do :; done
  mounted="$place $mounted"
}
away() { for place in $mounted; do umount "$place" 2>/dev/null || umount -l "$place"; done; }
trap away EXIT
trap 'exit 130' INT TERM
put -t proc proc "$root/proc"
put --bind /dev "$root/dev"
put --bind /dev/pts "$root/dev/pts"
put -t tmpfs tmpfs "$root/dev/shm"
chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin REACH="$reach" SEEDS="${SEEDS:-1}" EVENTS="${EVENTS:-1500}" \
  sh /tmp/try/try-inside.sh
