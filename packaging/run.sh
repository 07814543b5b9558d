#!/bin/sh
# Opens the window; without a screen does the main job headless and says what it made.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
PYTHONPATH=src
export PYTHONPATH
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
  exec "$python" -m appraisal_app "$@"
fi
out=build/example
echo "There is no screen here, so the window cannot open. Making the worked example in $out instead."
rm -rf "$out"
mkdir -p "$out"
QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
"$python" -m appraisal_app example "$out/example.appraisal" --no-passphrase
echo "$out/example.appraisal"
"$python" -m appraisal_app export "$out/example.appraisal" --all "$out/documents"
"$python" -m appraisal_app export "$out/example.appraisal" D07 --cycle 2024/25 -o "$out/documents/D07-2024-25-signed.pdf"
"$python" -m appraisal_app verify "$out/documents/D07-2024-25-signed.pdf" --against "$out/example.appraisal"
"$python" -m appraisal_app gallery "$out/example.appraisal" "$out/screens" --quick
