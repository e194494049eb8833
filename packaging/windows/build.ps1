# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Windows' installer into dist/: a Python that can be moved, the locked wheels, the application's own wheel, and Inno
# Setup around them. Untested: written on Linux. Needs any Python with pip, to fetch uv, and Inno Setup 6.3.
# $env:SIGN, 'signtool.exe sign /fd sha256 … $f' for instance, signs installer and uninstaller; without, Windows warns of both.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot '..\..')

$version = (Select-String -Path ripgui\__init__.py -Pattern '^__version__ = "(.+)"').Matches[0].Groups[1].Value
$publisher = (Select-String -Path resources\publisher.toml -Pattern '^name = "(.+)"').Matches[0].Groups[1].Value

$build = 'build\package'
$target = "$build\windows"
$home_ = "$target\python"
Remove-Item -Recurse -Force $target -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force $target, dist | Out-Null

# Without parameters of its own, whose names Python's options would be taken for. A single word has to stay a list: of a
# string, splatting hands over the letters.
function Run {
    $program = $args[0]
    $words = @($args | Select-Object -Skip 1)
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

# A real Python: what scripts import is not known when the package is built. uv compares its sum with the one that it knows,
# and pip compares uv's with the one that is locked.
Run python -m pip --disable-pip-version-check --no-input install --quiet --upgrade --target "$build\uv" `
    --only-binary ':all:' --require-hashes -r requirements-python.lock
$uv = "$build\uv\bin\uv.exe"
$env:UV_PYTHON_INSTALL_DIR = Join-Path (Get-Location) "$build\fetched"
Run $uv python install --no-bin '3.13'
$found = (Run $uv python find --managed-python '3.13').Trim()
$found = (Run $found -I -c 'import os, sys; print(os.path.realpath(sys.base_prefix))').Trim()
Copy-Item -Recurse $found $home_
$python = "$home_\python.exe"
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$home_\Lib\EXTERNALLY-MANAGED", "$home_\Lib\test",
    "$home_\Lib\idlelib", "$home_\Lib\tkinter", "$home_\tcl", "$home_\include", "$home_\libs"

# Microsoft's C++ runtime is among what is locked, and comes to lie beside python.exe, where each library finds it.
$packages = "$home_\Lib\site-packages"
$pip = @('-I', '-m', 'pip', '--disable-pip-version-check', '--no-input', 'install', '--quiet', '--no-compile', '--no-deps')
Run $python @pip --no-warn-script-location --only-binary ':all:' --require-hashes -r requirements.lock
Run $python -m hatchling build --target wheel -d "$build\wheels"
Run $python @pip --no-warn-script-location --no-index --find-links "$build\wheels" "ripgui==$version"
Run $python packaging\icons.py "$build\icons"
$onlyForBuilding = @(Run $python packaging\bundle\closure.py)
Run $python -I -m pip --disable-pip-version-check --no-input uninstall --quiet --yes @onlyForBuilding
# Those that packages install would look for Python where it lay when it was built.
Remove-Item -Recurse -Force "$home_\Scripts" -ErrorAction SilentlyContinue

# What the window never touches; what describes a package stays, so that pip knows it is there.
$unused = 'QtWebEngine*', 'Qt6WebEngine*', 'Qt6Quick*', 'Qt63D*', 'Qt6Designer*', 'Qt6Pdf*', 'QtPdf*', 'QtQuick*', 'Qt3D*',
    'Qt6Charts*', 'QtCharts*', 'Qt6DataVisualization*', 'QtDataVisualization*', 'Qt6Graphs*', 'QtGraphs*', 'designer.exe',
    'linguist.exe', 'assistant.exe', 'lupdate.exe', 'lrelease.exe', 'qmllint.exe', 'qmlls.exe', 'qmlformat.exe', 'balsam*.exe',
    'qml', 'resources', 'metatypes', 'typesystems', 'include', 'glue', 'doc', '*.pyi'
foreach ($pattern in $unused) {
    Get-ChildItem "$packages\PySide6" -Filter $pattern -ErrorAction SilentlyContinue | Remove-Item -Recurse -Force
}
Get-ChildItem "$packages\PySide6\translations" -ErrorAction SilentlyContinue | Where-Object Name -NotLike 'qtbase_*.qm' |
    Remove-Item -Recurse -Force

Copy-Item "$build\icons\ripgui.ico" "$target\ripgui.ico"
Copy-Item LICENSE "$target\LICENSE.txt"
Run $python packaging\licences.py
Run $python -I -m compileall -q --invalidation-mode unchecked-hash -s $home_ "$home_\Lib"
# No setting of another Python, no folder of the user's and nothing in the registry leads this one astray.
Set-Content -Path "$home_\python313._pth" -Value @('DLLs', 'Lib', 'Lib\site-packages', 'import site')

# It must at least know itself, find its parts and encode its sample before it is shipped.
$env:RIPGUI_HOME = Join-Path (Get-Location) "$build\tried"
Remove-Item -Recurse -Force $env:RIPGUI_HOME -ErrorAction SilentlyContinue
Run $python -P -m ripgui --version
Run $python -P -m ripgui doctor
Run $python -P -m ripgui demo "$build\tried\demo"

$compiler = 'iscc'
if (-not (Get-Command $compiler -ErrorAction SilentlyContinue)) { $compiler = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
$words = @("/DVersion=$version", "/DPublisher=$publisher", "/DSource=$((Resolve-Path $target).Path)")
if ($env:SIGN) { $words += '/DSigned', "/Ssign=$env:SIGN" }
Run $compiler @words packaging\windows\ripgui.iss
