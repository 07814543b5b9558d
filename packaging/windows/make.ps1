# Makes the bundle and the installer on Windows. UNTRIED: nobody has run this yet.
#   powershell -File packaging\windows\make.ps1        (needs Python 3.11 or newer and Inno Setup 6)
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
$root = Resolve-Path "$PSScriptRoot\..\.."
$out = "$root\build\packages"
$python = "$out\venv\Scripts\python.exe"
Set-Location $root
New-Item -ItemType Directory -Force $out | Out-Null
$out = (Resolve-Path $out).Path

py -m venv "$out\venv"
& $python -m pip install -q --require-hashes -r requirements\app.txt -r requirements\packaging.txt
$env:APPRAISAL_OUT = $out
$env:PYTHONHASHSEED = "0"
$env:QT_QPA_PLATFORM = "offscreen"
& $python packaging\icons.py "$out\icons"
& $python -m PyInstaller --noconfirm --log-level ERROR --distpath "$out\dist" --workpath "$out\work" packaging\bundle\appraisal-app.spec
& $python packaging\licences\texts.py "$out\dist\appraisal-app\licences"
& $python packaging\licences\sbom.py "$out\dist\appraisal-app\sbom.cdx.json"
$version = & "$out\dist\appraisal-app\appraisal-app.exe" --version
iscc "/DVersion=$version" "/DOut=$out" packaging\windows\appraisal-app.iss
