#!/bin/sh
# What try-deb.sh does inside the fresh Debian.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root
cd /tmp/try

# Every path outside what runs, and every package.
list() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp \) -prune -o -print | sort >"$1"
  dpkg-query -W -f '${Package}\n' | sort >"$1.packages"
}
many() { wc -l <"$1" | tr -d ' '; }
fail() { echo "FAILED: $*" >&2; exit 1; }
# Before the tools of the test come, so that nothing of theirs stands in for what it needs itself.
links() {
  LD_LIBRARY_PATH=/usr/lib/appraisal-app/_internal find /usr/lib/appraisal-app -type f \( -name '*.so*' -o -name appraisal-app \) -exec ldd {} + 2>/dev/null |
    { grep "not found" || true; } | sort -u
}
as_somebody() { su somebody -s /bin/sh -c "cd /tmp/try && $*"; }

apt-get update -qq
list before
apt-get install -y -qq ./app.deb >install.log 2>&1 || { tail -n 20 install.log >&2; fail "apt"; }
dpkg-query -W -f '${Package}\n' | sort | comm -13 before.packages - >brought
echo "installed by apt: $(many brought) packages, $(dpkg-query -W -f '${Installed-Size}' appraisal-app) KiB of them the program"
links >missing
[ ! -s missing ] || { cat missing >&2; fail "something it links to did not come with it"; }
echo "everything that it links to came with it: version $(HOME=/tmp/try appraisal-app --version)"
desktop-file-validate /usr/share/applications/appraisal-app.desktop
for kind in appraisal appraisal-packet; do
  touch "a.$kind"
  found=$(xdg-mime query filetype "a.$kind")
  [ "$(xdg-mime query default "$found")" = appraisal-app.desktop ] || fail "nothing opens a.$kind, which is $found"
done
echo "desktop-file-validate says nothing against it; xdg-mime opens both kinds of file with it"

apt-get install -y -qq --no-install-recommends xvfb xauth xdotool openssl procps python3-gi gir1.2-glib-2.0 \
  gir1.2-atspi-2.0 at-spi2-core dbus-daemon openbox fonts-dejavu-core >tools.log 2>&1 || { tail -n 20 tools.log >&2; fail "tools"; }
python3 menu.py
useradd --create-home somebody
chown -R somebody /tmp/try
as_somebody reach/desktop.sh sh smoke.sh appraisal-app
if [ -n "$REACH" ]; then
  as_somebody reach/desktop.sh python3 reach/walk.py appraisal-app
  as_somebody reach/desktop.sh python3 reach/monkey.py --seeds "$SEEDS" --events "$EVENTS" appraisal-app
fi
list with
dpkg -L appraisal-app | sort >own

apt-get purge -y -qq appraisal-app >remove.log 2>&1
find /etc /usr /var /opt /root -xdev -iname '*appraisal*' >left
! grep . left >&2 || fail "files of it are left"
! grep -rlI "ceo-appraisal\|appraisal-app" /etc /usr /root 2>/dev/null | grep . >&2 || fail "somebody still speaks of it"
userdel --remove somebody 2>/dev/null
# The tools as well, and what came along: then the disk is compared with the fresh one.
comm -13 before.packages with.packages | grep -vx appraisal-app >others
xargs apt-get purge -y -qq <others >>remove.log 2>&1
list after
comm -13 before after >more
echo "files: $(many before) before, $(many with) with it ($(many own) its own) and the tools, $(many after) after; packages left: $(comm -13 before.packages after.packages | wc -l)"
echo "new on the disk, of the package manager and of other packages, by folder:"
sed "s,/[^/]*$,," more | sort | uniq -c | sort -rn | head -n 12
echo "nothing of the program is left"
