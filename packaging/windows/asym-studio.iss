; The Windows installer, made by Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\asym-studio.iss
; It installs for one person without asking for rights, or for all with them, and takes what PyInstaller left in dist.
#ifndef Version
  #error "Say which version: iscc /DVersion=0.1.0"
#endif

[Setup]
AppId=org.asymstudio.asym_studio
AppName=Asym Studio
AppVersion={#Version}
AppPublisher=Asym Studio
DefaultDirName={autopf}\Asym Studio
DefaultGroupName=Asym Studio
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=asym-studio-{#Version}-setup
UninstallDisplayIcon={app}\asym-studio-window.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Tasks]
Name: path; Description: "Let command prompts find asym-studio"; Flags: unchecked

[Files]
Source: "..\..\dist\asym-studio\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Asym Studio"; Filename: "{app}\asym-studio-window.exe"

[Registry]
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath(ExpandConstant('{app}'))
Root: HKA; Subkey: "Software\Classes\Applications\asym-studio-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\asym-studio-window.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\asym-studio-window.exe\SupportedTypes"; ValueType: string; ValueName: ".csv"; Flags: uninsdeletekey

[Run]
Filename: "{app}\asym-studio-window.exe"; Description: "Start Asym Studio"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotOnPath(Folder: string): Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Path) + ';') = 0;
end;
