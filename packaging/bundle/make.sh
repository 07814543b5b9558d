#!/bin/sh
# Makes the bundle in OUT: one folder and its archive, with the list of what is in it.
#   make.sh OUT        (OUT/venv holds the locked packages; `make bundle` sees to that)
set -eu
[ $# = 1 ] || { echo "Where to? make.sh OUT" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
python="$out/venv/bin/python"
bundle="$out/dist/appraisal-app"
export APPRAISAL_OUT="$out" PYTHONHASHSEED=0 QT_QPA_PLATFORM=offscreen
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600)
export SOURCE_DATE_EPOCH

"$python" "$root/packaging/icons.py" "$out/icons"
"$python" -m PyInstaller --noconfirm --log-level ERROR \
  --distpath "$out/dist" --workpath "$out/work" "$here/appraisal-app.spec"

# Only what carries debugging symbols: libraries that were patched into a wheel stay as they are.
if command -v strip >/dev/null && [ "$(uname)" = Linux ]; then
  for file in "$bundle"/_internal/libpython3* "$bundle"/_internal/sqlcipher3/*.so "$bundle"/_internal/python3*/lib-dynload/*.so; do
    strip --strip-unneeded "$file"
  done
fi

"$python" "$here/runpath.py" "$bundle"
"$python" "$root/packaging/licences/texts.py" "$bundle/licences"
"$python" "$root/packaging/licences/sbom.py" "$bundle/sbom.cdx.json"
find "$bundle" -name __pycache__ -prune -exec rm -rf {} +

version=$("$bundle/appraisal-app" --version)
name="appraisal-app-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
  -C "$out/dist" -cf - appraisal-app | gzip -9n >"$out/$name.tar.gz"

(cd "$bundle" && find . -type f -printf '%10s %P\n' | sort -k 2) >"$out/$name.contents.txt"
echo "The largest of $(wc -l <"$out/$name.contents.txt") files (all in $out/$name.contents.txt):"
sort -rn "$out/$name.contents.txt" | head -n 25
du -sh "$bundle" "$out/$name.tar.gz"
