; SPDX-License-Identifier: GPL-3.0-or-later
; Windows' installer, for Inno Setup 6.3 or newer:
;
; iscc /DVersion=1.2.3 /DPublisher=Somebody /DSource=build\package\windows packaging\windows\ripgui.iss
;
; Untested: written on Linux, where Inno Setup does not run. packaging/windows/build.ps1 makes what it packs.

#ifndef Version
  #error The version comes from ripgui/__init__.py: start packaging\windows\build.ps1
#endif
#ifndef Publisher
  #error The publisher comes from resources/publisher.toml: start packaging\windows\build.ps1
#endif
#ifndef Source
  #define Source "..\..\build\package\windows"
#endif

[Setup]
AppId={{6B3A0A0C-64D2-4E40-9B7C-5C6B7C5C1A57}
AppName=RipGUI
AppVersion={#Version}
AppPublisher={#Publisher}
DefaultDirName={autopf}\RipGUI
DefaultGroupName=RipGUI
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=RipGUI-{#Version}-windows-x64
SetupIconFile={#Source}\ripgui.ico
UninstallDisplayIcon={app}\ripgui.ico
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
; A worker that still encodes would hold the files that are replaced.
CloseApplications=yes
; packaging\windows\build.ps1 says how where $env:SIGN does.
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
; What comes with Inno Setup, where this one has it.
#ifexist AddBackslash(CompilerPath) + "Languages\Japanese.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
#endif
#ifexist AddBackslash(CompilerPath) + "Languages\Korean.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "scripts"; Description: "Open .vpy scripts with RipGUI"
Name: "videos"; Description: "Offer RipGUI for videos (Open with)"

[InstallDelete]
; Of an older version, what is no more would stay, and Python would find packages twice.
Type: filesandordirs; Name: "{app}\python"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Run]
Filename: "{app}\python\pythonw.exe"; Parameters: "-P -m ripgui"; WorkingDir: "{app}"; \
  Description: "{cm:LaunchProgram,RipGUI}"; Flags: nowait postinstall skipifsilent

[Icons]
Name: "{group}\RipGUI"; Filename: "{app}\python\pythonw.exe"; Parameters: "-P -m ripgui"; IconFilename: "{app}\ripgui.ico"; \
  AppUserModelID: "RipGUI"
Name: "{group}\RipGUI without added packages"; Filename: "{app}\python\pythonw.exe"; \
  Parameters: "-P -m ripgui --safe-mode"; IconFilename: "{app}\ripgui.ico"
Name: "{autodesktop}\RipGUI"; Filename: "{app}\python\pythonw.exe"; Parameters: "-P -m ripgui"; \
  IconFilename: "{app}\ripgui.ico"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\RipGUI.Script"; ValueType: string; ValueData: "VapourSynth script"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\RipGUI.Script\DefaultIcon"; ValueType: string; ValueData: "{app}\ripgui.ico"
Root: HKA; Subkey: "Software\Classes\RipGUI.Script\shell\open\command"; ValueType: string; \
  ValueData: """{app}\python\pythonw.exe"" -P -m ripgui ""%1"""
Root: HKA; Subkey: "Software\Classes\.vpy"; ValueType: string; ValueData: "RipGUI.Script"; Flags: uninsdeletevalue; Tasks: scripts
Root: HKA; Subkey: "Software\Classes\RipGUI.Video"; ValueType: string; ValueData: "Video"; Flags: uninsdeletekey; Tasks: videos
Root: HKA; Subkey: "Software\Classes\RipGUI.Video\DefaultIcon"; ValueType: string; ValueData: "{app}\ripgui.ico"; Tasks: videos
; The menu would offer what opens it by the name of the program, which is Python's.
Root: HKA; Subkey: "Software\Classes\RipGUI.Video\Application"; ValueType: string; ValueName: "ApplicationName"; \
  ValueData: "RipGUI"; Tasks: videos
Root: HKA; Subkey: "Software\Classes\RipGUI.Video\shell\open\command"; ValueType: string; \
  ValueData: """{app}\python\pythonw.exe"" -P -m ripgui ""%1"""; Tasks: videos
Root: HKA; Subkey: "Software\Classes\.mkv\OpenWithProgids"; ValueType: string; ValueName: "RipGUI.Video"; \
  ValueData: ""; Flags: uninsdeletevalue; Tasks: videos
Root: HKA; Subkey: "Software\Classes\.mp4\OpenWithProgids"; ValueType: string; ValueName: "RipGUI.Video"; \
  ValueData: ""; Flags: uninsdeletevalue; Tasks: videos
Root: HKA; Subkey: "Software\Classes\.mov\OpenWithProgids"; ValueType: string; ValueName: "RipGUI.Video"; \
  ValueData: ""; Flags: uninsdeletevalue; Tasks: videos
Root: HKA; Subkey: "Software\Classes\.webm\OpenWithProgids"; ValueType: string; ValueName: "RipGUI.Video"; \
  ValueData: ""; Flags: uninsdeletevalue; Tasks: videos
Root: HKA; Subkey: "Software\Classes\.avi\OpenWithProgids"; ValueType: string; ValueName: "RipGUI.Video"; \
  ValueData: ""; Flags: uninsdeletevalue; Tasks: videos
Root: HKA; Subkey: "Software\Classes\.m2ts\OpenWithProgids"; ValueType: string; ValueName: "RipGUI.Video"; \
  ValueData: ""; Flags: uninsdeletevalue; Tasks: videos
Root: HKA; Subkey: "Software\Classes\.ts\OpenWithProgids"; ValueType: string; ValueName: "RipGUI.Video"; \
  ValueData: ""; Flags: uninsdeletevalue; Tasks: videos

[UninstallDelete]
; What Python compiled; settings, queue and added packages stay with the user.
Type: filesandordirs; Name: "{app}\python"
