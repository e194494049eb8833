#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds RipGUI.app and a disk image with it into dist/. Untested: written on Linux. Needs Xcode's command line tools.
# IDENTITY="Developer ID Application: …" signs it for others, and PROFILE, which notarytool keeps, has it notarized; without,
# it is signed ad hoc, and others have to allow it in their settings.
set -eu
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' ripgui/__init__.py)
build=build/package
app=$build/RipGUI.app
resources=$app/Contents/Resources
rm -rf "$app" "$build/image"
mkdir -p "$app/Contents/MacOS" "$resources" dist

# A real Python: what scripts import is not known when the package is built.
python=$(sh packaging/environment.sh python)
cp -R "$(dirname "$python")/.." "$resources/python"
python=$resources/python/bin/python3.13
rm -f "$resources"/python/lib/python3.13/EXTERNALLY-MANAGED
rm -rf "$resources"/python/lib/python3.13/test "$resources"/python/lib/python3.13/idlelib "$resources"/python/include

pip() { "$python" -I -m pip --disable-pip-version-check --no-input install --quiet --no-compile "$@"; }
pip --no-deps --only-binary :all: --require-hashes -r requirements.lock
"$python" -m hatchling build --target wheel -d "$build/wheels"
pip --no-deps --no-index --find-links "$build/wheels" "ripgui==$version"
packages=$("$python" -I -c 'import sysconfig; print(sysconfig.get_path("purelib"))')

# Names of packages, one word each.
# shellcheck disable=SC2046
"$python" -I -m pip --disable-pip-version-check --no-input uninstall --quiet --yes $("$python" packaging/bundle/closure.py)
"$python" packaging/icons.py "$build/icons"
# Those that packages install would look for Python where it lay when it was built.
find "$resources/python/bin" ! -type d ! -name 'python*' -delete

# What the window never touches; what describes a package stays, so that pip knows it is there.
qt=$packages/PySide6/Qt
for name in QtWebEngineCore QtWebEngineQuick QtWebEngineWidgets QtQuick3D QtDesigner QtPdf QtCharts QtGraphs; do
    rm -rf "$qt/lib/$name".framework "$packages/PySide6/$name".*
done
rm -rf "$qt/qml" "$qt/metatypes" "$qt/libexec" "$packages"/PySide6/*.app "$packages"/PySide6/*.pyi "$packages/PySide6/include" \
    "$packages/PySide6/typesystems" "$packages/PySide6/glue" "$packages/PySide6/doc"
"$python" packaging/licences.py
"$python" -I -m compileall -q --invalidation-mode unchecked-hash -s "$resources" "$resources/python/lib/python3.13"

cp "$build/icons/ripgui.icns" "$resources/ripgui.icns"
cp LICENSE "$resources/LICENSE.txt"
id=$(sed -n 's/^id = "\(.*\)"$/\1/p' resources/publisher.toml)
sed -e "s/@VERSION@/$version/" -e "s/@ID@/$id/" packaging/macos/Info.plist >"$app/Contents/Info.plist"
plutil -lint "$app/Contents/Info.plist"
# The compiler would ask for the system that it runs on.
oldest=$(sed -n 's/.*<key>LSMinimumSystemVersion<\/key><string>\(.*\)<\/string>.*/\1/p' packaging/macos/Info.plist)
cc -O2 -Wall -Wextra -Werror "-mmacosx-version-min=$oldest" '-DPYTHON="python3.13"' -o "$app/Contents/MacOS/RipGUI" packaging/launcher.c

# It must at least know itself, find its parts and encode its sample before it is shipped.
rm -rf "$build/tried"
export RIPGUI_HOME="$PWD/$build/tried"
"$app/Contents/MacOS/RipGUI" --version
"$app/Contents/MacOS/RipGUI" doctor
"$app/Contents/MacOS/RipGUI" demo "$build/tried/demo"
unset RIPGUI_HOME

# Each program and library by itself: below Resources, signing the whole takes them for mere data. The launcher becomes
# Python, and so it is Python that has to be entitled.
if [ -n "${IDENTITY:-}" ]; then stamp=--timestamp; else stamp=--timestamp=none; fi
sign() { codesign --force --options runtime "$stamp" --sign "${IDENTITY:--}" "$@"; }
find "$resources" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) | while IFS= read -r file; do
    case $(file -b "$file") in *Mach-O*) sign "$file" ;; esac
done
sign --entitlements packaging/macos/entitlements.plist "$python"
sign --entitlements packaging/macos/entitlements.plist "$app"
codesign --verify --deep --strict "$app"

image=dist/RipGUI-$version-macos-$(uname -m).dmg
mkdir "$build/image"
cp -R "$app" "$build/image/"
ln -s /Applications "$build/image/Applications"
hdiutil create -volname "RipGUI $version" -srcfolder "$build/image" -format ULFO -ov "$image"
if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit --keychain-profile "$PROFILE" --wait "$image"
    xcrun stapler staple "$image"
fi
