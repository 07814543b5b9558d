#!/bin/sh
# What try-deb.sh does inside the fresh Debian.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root
cd /tmp

# Every path outside what runs, and every package.
list() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp \) -prune -o -print | sort >"$1"
  dpkg-query -W -f '${Package}\n' | sort >"$1.packages"
}
kind() {
  touch "a.$1"
  found=$(xdg-mime query filetype "a.$1")
  opens=$(xdg-mime query default "$found")
  echo "a.$1 is $found, opened by $opens"
  [ "$opens" = appraisal-app.desktop ]
}

apt-get update -qq
apt-get install -y -qq --no-install-recommends xvfb xauth xdotool openssl procps >setup.log 2>&1
list before
apt-get install -y -qq ./app.deb >install.log 2>&1
echo "installed with $(dpkg-query -W -f '${Package}\n' | sort | comm -13 before.packages - | wc -l) packages"
kind appraisal
kind appraisal-packet
xvfb-run -a -s "-screen 0 1280x860x24" sh smoke.sh appraisal-app
list with
dpkg -L appraisal-app | sort >own

apt-get purge -y -qq appraisal-app >remove.log 2>&1
apt-get autoremove --purge -y -qq >>remove.log 2>&1
list after
comm -13 before after >left
echo "files: $(wc -l <before) before, $(wc -l <with) with it, $(wc -l <after) after; packages left: $(comm -13 before.packages after.packages | wc -l)"
echo "new on the disk, of the package manager and of other packages, by folder:"
sed "s,/[^/]*$,," left | sort | uniq -c | sort -rn | head -n 15
! grep -i "appraisal" left
! find /etc /usr /var /opt /root /home -xdev -iname '*appraisal*' | grep .
! grep -rl "ceo-appraisal" /etc /usr/share /root 2>/dev/null
echo "nothing of the program is left"
