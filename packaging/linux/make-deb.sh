#!/bin/sh
# Makes the Debian package from the bundle: make-deb.sh OUT   (after make.sh OUT)
# What it depends on is asked of the files themselves: every library that the bundle links to and
# does not carry, by the package that has it on this machine.
set -eu
[ $# = 1 ] || { echo "Where to? make-deb.sh OUT" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$1" && pwd)
bundle="$out/dist/appraisal-app"
[ -x "$bundle/appraisal-app" ] || { echo "There is no bundle in $bundle. Make it first." >&2; exit 1; }
version=$("$bundle/appraisal-app" --version)
arch=$(dpkg --print-architecture)
day=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d)
tree="$out/deb"
rm -rf "$tree"
share="$tree/usr/share"

mkdir -p "$tree/usr/lib" "$tree/usr/bin" "$share/applications" "$share/mime/packages" "$share/metainfo" \
  "$share/man/man1" "$share/doc/appraisal-app" "$tree/DEBIAN"
cp -r "$bundle" "$tree/usr/lib/appraisal-app"
ln -s ../lib/appraisal-app/appraisal-app "$tree/usr/bin/appraisal-app"
cp "$here/appraisal-app.desktop" "$share/applications/"
cp "$here/appraisal-app.xml" "$share/mime/packages/"
sed "s/@VERSION@/$version/; s/@DATE@/$day/" "$here/appraisal-app.metainfo.xml.in" \
  >"$share/metainfo/appraisal-app.metainfo.xml"
gzip -9nc "$here/appraisal-app.1" >"$share/man/man1/appraisal-app.1.gz"
cp "$here/copyright" "$share/doc/appraisal-app/copyright"
gzip -9nc "$here/../../CHANGELOG.md" >"$share/doc/appraisal-app/changelog.gz"
for size in 16 22 24 32 48 64 128 256 512; do
  place="$share/icons/hicolor/${size}x$size"
  mkdir -p "$place/apps" "$place/mimetypes"
  cp "$out/icons/appraisal-app-$size.png" "$place/apps/appraisal-app.png"
  for kind in file packet; do
    cp "$out/icons/appraisal-$kind-$size.png" "$place/mimetypes/appraisal-$kind.png"
  done
done
mkdir -p "$share/icons/hicolor/scalable/apps" "$share/icons/hicolor/scalable/mimetypes"
cp "$here/../../resources/emblem/appraisal-app.svg" "$share/icons/hicolor/scalable/apps/"
cp "$here/../../resources/emblem/appraisal-file.svg" "$here/../../resources/emblem/appraisal-packet.svg" \
  "$share/icons/hicolor/scalable/mimetypes/"

find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod 644 {} +
chmod 755 "$tree/usr/lib/appraisal-app/appraisal-app"

depends=$("$here/depends.sh" "$bundle")
cat >"$tree/DEBIAN/control" <<END
Package: appraisal-app
Version: $version
Architecture: $arch
Maintainer: The developers of CEO Appraisal
Section: misc
Priority: optional
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: $depends
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme, xdg-utils
Suggests: xdg-desktop-portal, at-spi2-core
Description: yearly performance review of a school trust's chief executive
 The board of an English school trust reviews its chief executive in three
 stages, keeps the record for years in one encrypted file, and gives each
 reader exactly the PDF that is theirs: tagged, archival, signed, verifiable.
 .
 The program works on this computer alone and opens no network connection.
END
deb="$out/appraisal-app_${version}_$arch.deb"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$deb" >/dev/null
rm -rf "$tree"
dpkg-deb --field "$deb" Depends
du -h "$deb"
