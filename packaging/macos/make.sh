#!/bin/sh
# Makes the application and its disk image on macOS. UNTRIED: nobody has run this yet.
#   packaging/macos/make.sh OUT
#   IDENTITY   "Developer ID Application: …" signs; without it the image is not signed
#   PROFILE    a profile kept by `xcrun notarytool store-credentials`; with it Apple is asked to notarise
set -eu
[ $# = 1 ] || { echo "Where to? make.sh OUT" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
python="$out/venv/bin/python"
app="$out/dist/CEO Appraisal.app"
cd "$root"

[ -x "$python" ] || python3 -m venv "$out/venv"
"$python" -m pip install -q --require-hashes -r requirements/app.txt -r requirements/packaging.txt
export APPRAISAL_OUT="$out" PYTHONHASHSEED=0
QT_QPA_PLATFORM=offscreen "$python" packaging/icons.py "$out/icons"
"$python" -m PyInstaller --noconfirm --log-level ERROR \
  --distpath "$out/dist" --workpath "$out/work" packaging/bundle/appraisal-app.spec
"$python" packaging/licences/texts.py "$app/Contents/Resources/licences"
"$python" packaging/licences/sbom.py "$app/Contents/Resources/sbom.cdx.json"
version=$("$app/Contents/MacOS/appraisal-app" --version)
image="$out/appraisal-app-$version-macos-$(uname -m).dmg"

if [ -n "${IDENTITY:-}" ]; then
  # The hardened runtime is what notarisation asks for; Python needs no entitlement beyond it.
  codesign --force --deep --options runtime --timestamp --sign "$IDENTITY" "$app"
  codesign --verify --deep --strict "$app"
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "CEO Appraisal" -srcfolder "$stage" -format UDZO -ov "$image"

if [ -n "${PROFILE:-}" ]; then
  codesign --force --timestamp --sign "$IDENTITY" "$image"
  xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
