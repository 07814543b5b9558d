#!/bin/sh
# Sees to the system libraries that Qt needs on Debian and Ubuntu: installs them if root,
# prints the exact command otherwise. Other systems bring them along.
set -eu
command -v ldconfig >/dev/null 2>&1 || exit 0
libraries="libGL.so.1 libEGL.so.1 libxkbcommon.so.0 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0"
packages="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  libraries="$libraries libxcb-cursor.so.0 libxkbcommon-x11.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 libwayland-cursor.so.0"
  packages="$packages libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0"
fi
known=$(ldconfig -p)
missing=""
for library in $libraries; do
  case "$known" in *"$library"*) ;; *) missing="$missing $library" ;; esac
done
[ -n "$missing" ] || exit 0
install="apt-get update && apt-get install -y --no-install-recommends $packages"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing the system libraries that the window needs:$missing"
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
else
  echo "The window needs system libraries that are not here:$missing" >&2
  echo "Install them with this command, then try again:" >&2
  echo "  sudo sh -c '$install'" >&2
  exit 1
fi
