#!/bin/sh
# Does the main job with any build of the program, and ends at the first thing that goes wrong:
#   smoke.sh appraisal-app            an installed or frozen build
#   PYTHONPATH=src smoke.sh .venv/bin/python -m appraisal_app
# Needs openssl (to make a signing identity). With a screen and xdotool the window is closed by its
# keyboard; otherwise it is opened without a screen.
set -eu
[ $# -gt 0 ] || { echo "Which program? smoke.sh appraisal-app" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home"
export HOME="$work/home" XDG_CONFIG_HOME="$work/home/config" XDG_DATA_HOME="$work/home/data" \
  XDG_STATE_HOME="$work/home/state" XDG_CACHE_HOME="$work/home/cache"
export APPRAISAL_IDENTITY_PASSPHRASE="a long passphrase for a test"
[ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM=offscreen
file="$work/example.appraisal"

say() { printf '%s\n' "$*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
good() { "$app" "$@" >"$work/out" 2>"$work/err" || { cat "$work/out" "$work/err" >&2; fail "$*"; }; say "ok  $1 ${2##*/}"; }
turned_down() {
  ! "$app" "$@" >"$work/out" 2>"$work/err" || fail "$* should not have been good"
  say "ok  $1 ${2##*/} (not good, as it should be)"
}

# One name for the program, however many words it takes.
app="$work/program"
{ printf '#!/bin/sh\nexec'; for word in "$@"; do printf " '%s'" "$word"; done; printf ' "$@"\n'; } >"$app"
chmod +x "$app"

"$app" --version >/dev/null || fail "--version"
good example "$file" --no-passphrase
good documents "$file"
good export "$file" --all "$work/papers"
papers=$(ls "$work/papers" | grep -c '\.pdf$')
[ "$papers" -ge 10 ] || fail "only $papers papers were written"
good record "$file" -o "$work/record.json"
good from-record "$work/record.json" "$work/again.appraisal" --no-passphrase

subject="/CN=Ada Chair/O=Northmoor"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "$subject" \
  -addext "keyUsage=critical,digitalSignature,nonRepudiation" -keyout "$work/key.pem" -out "$work/chair.pem" 2>/dev/null
openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/chair.pem" -out "$work/chair.p12" \
  -passout env:APPRAISAL_IDENTITY_PASSPHRASE
good export "$file" D07 -o "$work/statement.pdf"
good sign "$work/statement.pdf" --identity "$work/chair.p12" --field sig_chair -o "$work/signed.pdf"
good trust "$file" --certificate "$work/chair.pem" --role chair
turned_down verify "$work/signed.pdf" --against "$file"
grep -q "Ada Chair" "$work/out" || fail "the signer is not named"
good export "$file" D07 --cycle 2024/25 -o "$work/last-year.pdf"
good verify "$work/last-year.pdf" --against "$file"
good verify "$file"
cp "$work/last-year.pdf" "$work/altered.pdf"
printf 'x' | dd of="$work/altered.pdf" bs=1 seek=2000 conv=notrunc 2>/dev/null
turned_down verify "$work/altered.pdf" --against "$file"
good copy "$file" "$work/committee.appraisal" --for committee --no-copy-passphrase
good export "$file" --for chair "$work/for-the-chair"
mkdir "$work/backups"
good backup "$file" --to "$work/backups"
good backups "$file" --test
cp "$file" "$work/came-back.appraisal"
good compare "$file" "$work/came-back.appraisal"
good repair "$file" "$work/repaired.appraisal"
good documents "$work/repaired.appraisal"

# The window opens the file: then it is on the list of recent files.
"$app" "$file" >"$work/out" 2>"$work/err" &
window=$!
for second in $(seq 120); do
  sleep 1
  kill -0 "$window" 2>/dev/null || { cat "$work/err" >&2; fail "the window ended by itself"; }
  grep -rqs "example.appraisal" "$work/home" --include=settings.json && break
  [ "$second" -lt 120 ] || fail "the window did not open the file in two minutes"
done
say "ok  window opened example.appraisal after $second s"
if [ -n "${DISPLAY:-}" ] && command -v xdotool >/dev/null; then
  sleep 2
  seen=$(xdotool search --onlyvisible --name Northmoor | tail -n 1)
  xdotool windowfocus --sync "$seen" key --window "$seen" --clearmodifiers ctrl+q
  wait "$window" || fail "the window did not end well"
  say "ok  window closed by its keyboard"
else
  kill "$window"; wait "$window" || true
  say "ok  window ended"
fi
! grep -i "error\|traceback" "$work/err" || fail "the window complained"
say "All good: $papers papers."
