#!/bin/sh
# Prints the Debian packages that a bundle links to and does not carry: depends.sh BUNDLE
# A package that was renamed for 64-bit time is named in both ways, the newer second.
set -eu
bundle=$1
carried=$(find "$bundle" -name '*.so*' -printf '%f\n' | sort -u)
linked=$(find "$bundle" \( -name '*.so*' -o -name appraisal-app \) -type f -exec objdump -p {} + 2>/dev/null |
  awk '$1 == "NEEDED" { print $2 }' | sort -u)
outside=$(printf '%s\n' "$linked" | grep -vxF "$carried")
known=$(ldconfig -p)
found=""
for library in $outside; do
  path=$(printf '%s\n' "$known" | awk -v name="$library" '$1 == name && /x86-64|AArch64/ { print $NF; exit }')
  [ -n "$path" ] || { echo "$library is not on this machine: install the package that has it." >&2; exit 1; }
  package=$(dpkg -S "$(readlink -f "$path")" 2>/dev/null | cut -d: -f1 | head -n 1)
  [ -n "$package" ] || package=$(dpkg -S "$path" | cut -d: -f1 | head -n 1)
  found="$found$package
"
done
libc=$(dpkg-query -W -f '${Version}' libc6 | sed 's/-.*//')
printf '%s' "$found" | sort -u | sed -e "s/^libc6\$/libc6 (>= $libc)/" \
  -e 's/^\(libglib2.0-0\|libcups2\|libpng16-16\)$/\1 | \1t64/' -e '$!s/$/,/' | { tr '\n' ' '; } |
  sed 's/ $/, xkb-data, fontconfig-config/'
echo
