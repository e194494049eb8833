# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Windows' installer into dist/: Python's embeddable archive, the locked wheels, the application's own wheel, and
# Inno Setup around them. Untested: written on Linux. Needs Python 3.13 (to fetch and build wheels) and Inno Setup 6.3.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot '..\..')

$version = (Select-String -Path ripgui\__init__.py -Pattern '^__version__ = "(.+)"').Matches[0].Groups[1].Value
$publisher = (Select-String -Path resources\publisher.toml -Pattern '^name = "(.+)"').Matches[0].Groups[1].Value
$python = (python -c 'import platform; print(platform.python_version())').Trim()
if (-not $python.StartsWith('3.13.')) { throw "Python 3.13 builds this; the one on the PATH is $python" }

$build = 'build\package'
$target = "$build\windows"
$home_ = "$target\python"
Remove-Item -Recurse -Force $target -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force $home_, "$build\fetched", dist | Out-Null

function Fetch([string] $Url, [string] $File) {
    if (-not (Test-Path $File)) { Invoke-WebRequest -UseBasicParsing -Uri $Url -OutFile $File }
}
function Run([string] $Program) {
    & $Program @args
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

# A real Python: what scripts import is not known when the package is built.
$archive = "$build\fetched\python-$python-embed-amd64.zip"
Fetch "https://www.python.org/ftp/python/$python/python-$python-embed-amd64.zip" $archive
Expand-Archive -Force $archive $home_
# The embeddable one knows no site-packages until it is told to.
$paths = Get-ChildItem "$home_\python*._pth" | Select-Object -First 1
Set-Content -Path $paths -Value @('python313.zip', '.', 'Lib\site-packages', 'import site')

$packages = "$home_\Lib\site-packages"
$pip = @('-m', 'pip', '--disable-pip-version-check', '--no-input', 'install', '--quiet', '--no-compile', '--target', $packages)
Run python @pip --no-deps --only-binary ':all:' --require-hashes -r requirements.lock
Run python @pip pip
Run python -m pip --disable-pip-version-check install --quiet 'hatchling>=1.27'
Run python -m hatchling build --target wheel -d "$build\wheels"
Run python @pip --no-deps --no-index (Get-ChildItem "$build\wheels\ripgui-$version-*.whl").FullName
Remove-Item -Recurse -Force "$packages\bin" -ErrorAction SilentlyContinue

# What the window never touches; what describes a package stays, so that pip knows it is there.
$unused = 'QtWebEngine*', 'Qt6WebEngine*', 'Qt6Quick*', 'Qt63D*', 'Qt6Designer*', 'Qt6Pdf*', 'QtPdf*', 'QtQuick*', 'Qt3D*',
    'Qt6Charts*', 'QtCharts*', 'Qt6DataVisualization*', 'QtDataVisualization*', 'Qt6Graphs*', 'QtGraphs*', 'designer.exe',
    'linguist.exe', 'assistant.exe', 'lupdate.exe', 'lrelease.exe', 'qmllint.exe', 'qmlls.exe', 'qmlformat.exe', 'balsam*.exe',
    'qml', 'resources', 'metatypes', 'typesystems', 'include', 'glue', 'doc', '*.pyi'
foreach ($pattern in $unused) {
    Get-ChildItem "$packages\PySide6" -Filter $pattern -ErrorAction SilentlyContinue | Remove-Item -Recurse -Force
}
Get-ChildItem "$packages\PySide6\translations" -Exclude 'qtbase_*.qm' -ErrorAction SilentlyContinue | Remove-Item -Recurse -Force

Run python packaging\icons.py "$build\icons"
Copy-Item "$build\icons\ripgui.ico" "$target\ripgui.ico"
Copy-Item LICENSE "$target\LICENSE.txt"
Run "$home_\python.exe" -m compileall -q --invalidation-mode unchecked-hash $packages

# It must at least know itself, find its parts and encode its sample before it is shipped.
Run "$home_\python.exe" -P -m ripgui --version
Run "$home_\python.exe" -P -m ripgui doctor

Fetch 'https://aka.ms/vs/17/release/vc_redist.x64.exe' "$build\vc_redist.x64.exe"
$compiler = (Get-Command iscc -ErrorAction SilentlyContinue)
if ($null -eq $compiler) { $compiler = Get-Item "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
Run $compiler "/DVersion=$version" "/DPublisher=$publisher" "/DSource=$((Resolve-Path $target).Path)" packaging\windows\ripgui.iss
