; Installer for Windows, made by Inno Setup 6 from the bundle. UNTRIED: nobody has run this yet.
;   iscc /DVersion=0.1.0 /DOut=C:\build packaging\windows\appraisal-app.iss
; It installs for one user without administrator rights, or for all if asked to.

#ifndef Version
  #error Say which version: /DVersion=...
#endif
#ifndef Out
  #define Out "..\..\build\packages"
#endif

[Setup]
AppId={{6B0B7B0F-5C86-4E4E-9A86-0E3F2C8B6C11}
AppName=CEO Appraisal
AppVersion={#Version}
AppVerName=CEO Appraisal {#Version}
DefaultDirName={autopf}\CEO Appraisal
DefaultGroupName=CEO Appraisal
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir={#Out}
OutputBaseFilename=appraisal-app-{#Version}-windows-x86_64
SetupIconFile={#Out}\icons\appraisal-app.ico
UninstallDisplayIcon={app}\CEO Appraisal.exe
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Tasks]
Name: desktopicon; Description: "Put an icon on the desktop"; Flags: unchecked

[Files]
Source: "{#Out}\dist\appraisal-app\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "{#Out}\icons\appraisal-file.ico"; DestDir: "{app}"
Source: "{#Out}\icons\appraisal-packet.ico"; DestDir: "{app}"

[Icons]
Name: "{group}\CEO Appraisal"; Filename: "{app}\CEO Appraisal.exe"
Name: "{autodesktop}\CEO Appraisal"; Filename: "{app}\CEO Appraisal.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.appraisal"; ValueType: string; ValueData: "CEOAppraisal.File"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\CEOAppraisal.File"; ValueType: string; ValueData: "Appraisal file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\CEOAppraisal.File\DefaultIcon"; ValueType: string; ValueData: "{app}\appraisal-file.ico"
Root: HKA; Subkey: "Software\Classes\CEOAppraisal.File\shell\open\command"; ValueType: string; ValueData: """{app}\CEO Appraisal.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.appraisal-packet"; ValueType: string; ValueData: "CEOAppraisal.Packet"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\CEOAppraisal.Packet"; ValueType: string; ValueData: "Sealed packet of an appraisal"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\CEOAppraisal.Packet\DefaultIcon"; ValueType: string; ValueData: "{app}\appraisal-packet.ico"
Root: HKA; Subkey: "Software\Classes\CEOAppraisal.Packet\shell\open\command"; ValueType: string; ValueData: """{app}\CEO Appraisal.exe"" ""%1"""

[Run]
Filename: "{app}\CEO Appraisal.exe"; Description: "Open CEO Appraisal"; Flags: nowait postinstall skipifsilent
