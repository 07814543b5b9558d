#!/bin/sh
# Tries the package on a fresh Debian: try-deb.sh DEB FOLDER   (as root; needs debootstrap)
# Installs it there, asks which program opens our kinds of file, runs the smoke test with a screen,
# removes it again, and ends badly if a file of it is left.
set -eu
[ $# = 2 ] || { echo "Which package, and where to? try-deb.sh DEB FOLDER" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$2
[ -d "$root/usr" ] || debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" >/dev/null
cp "$1" "$root/tmp/app.deb"
cp "$here/../smoke.sh" "$here/try-inside.sh" "$root/tmp/"
cp /etc/resolv.conf "$root/etc/"
mount -t proc proc "$root/proc"
mount -t devtmpfs dev "$root/dev" 2>/dev/null || mount --bind /dev "$root/dev"
mkdir -p "$root/dev/pts"
mount --bind /dev/pts "$root/dev/pts"
trap 'umount "$root/dev/pts" "$root/dev" "$root/proc"' EXIT
chroot "$root" sh /tmp/try-inside.sh
