"""The esptool commands that put the layout on a board, as a shell script and a PowerShell script.

Order: what the table will point at first, then the table, then otadata; an interrupted run starts the old app or none.
Each image is compared with its slot before anything is written. Commands and options are those of esptool 5.
"""

from __future__ import annotations

import re

from asym_studio.boot.otadata import new_record
from asym_studio.flash.errors import message
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import hexadecimal, human
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import Ecosystem, KitFile, KitOptions
from asym_studio.kit.quoting import comment, powershell, shell
from asym_studio.kit.tools import flash_size_name

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}".encode()
"""Without it, Windows PowerShell 5 takes a script for text in the system's old 8-bit encoding."""
_PLACE = re.compile(r"@([A-Z]+)@")

_SH = """\
#!/bin/sh
# Puts the layout on a board over a cable. Written by Asym Studio; needs esptool 5 (pip install esptool).
# @TITLE@
set -eu

usage() {
    echo "usage: $0 [--port PORT] [--baud N] [--bootloader FILE]@USAGE@ APP.bin" >&2
    exit 2
}

need() { [ $# -ge 2 ] || usage; }

# size LABEL BYTES FILE: FILE must fit the partition.
size() {
    [ -f "$3" ] || { echo "$3: no such file" >&2; exit 2; }
    if [ "$(($(wc -c <"$3")))" -gt "$2" ]; then
        echo "$3 does not fit $1: it has $(($(wc -c <"$3"))) bytes, there is room for $2" >&2
        exit 1
    fi
}

# run COMMAND…: esptool, however it is installed.
run() {
    if [ -n "${ESPTOOL:-}" ]; then
        $ESPTOOL "$@" # more than one word is allowed: ESPTOOL="python3 -m esptool"
    elif command -v esptool >/dev/null 2>&1; then
        esptool "$@"
    else
        python3 -m esptool "$@"
    fi
}

here=$(dirname "$0")
port=${ESPTOOL_PORT:-}
baud=${ESPTOOL_BAUD:-@BAUD@}
bootloader=
updater=
app=
while [ $# -gt 0 ]; do
    case $1 in
    --port) need "$@"; port=$2; shift 2 ;;
    --baud) need "$@"; baud=$2; shift 2 ;;
    --bootloader) need "$@"; bootloader=$2; shift 2 ;;
@CASE@    -*) usage ;;
    *) [ -z "$app" ] || usage; app=$1; shift ;;
    esac
done
[ -n "$app" ] || usage
size @APP@ @APPSIZE@ "$app"
@UPDATERCHECK@[ -z "$bootloader" ] || size bootloader @BOOTSIZE@ "$bootloader"

set --
[ -z "$bootloader" ] || set -- "$@" @BOOTOFFSET@ "$bootloader"
set -- "$@" @APPOFFSET@ "$app"
@UPDATERSET@set -- "$@" @TABLEOFFSET@ "$here/../partition-table.bin"
@OTADATASET@
# esptool compares the hash of each piece on the chip with the file's, and then starts the app.
set -- --flash-size @SIZE@ "$@"
if [ -n "$port" ]; then
    run --chip @CHIP@ --port "$port" --baud "$baud" write-flash "$@"
else
    run --chip @CHIP@ --baud "$baud" write-flash "$@"
fi
"""

_PS1 = """\
# Puts the layout on a board over a cable. Written by Asym Studio; needs esptool 5 (pip install esptool).
# @TITLE@
param(
    [Parameter(Mandatory = $true)][string]$App,
@PARAM@    [string]$Bootloader = '',
    [string]$Port = "$env:ESPTOOL_PORT",
    [string]$Baud = $(if ($env:ESPTOOL_BAUD) { $env:ESPTOOL_BAUD } else { '@BAUD@' })
)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false # PowerShell 7.4: our exit status is esptool's own

function Assert-Fits([string]$Label, [long]$Room, [string]$File) {
    if (-not (Test-Path -LiteralPath $File -PathType Leaf)) { throw "${File}: no such file" }
    $Size = (Get-Item -LiteralPath $File -Force).Length
    if ($Size -gt $Room) { throw "$File does not fit ${Label}: it has $Size bytes, there is room for $Room" }
}

Assert-Fits @APP@ @APPSIZE@ $App
@UPDATERCHECK@if ($Bootloader) { Assert-Fits 'bootloader' @BOOTSIZE@ $Bootloader }

$Pieces = @()
if ($Bootloader) { $Pieces += '@BOOTOFFSET@', $Bootloader }
$Pieces += '@APPOFFSET@', $App
@UPDATERSET@$Pieces += '@TABLEOFFSET@', (Join-Path $PSScriptRoot '../partition-table.bin')
@OTADATASET@
$Words = @('--chip', '@CHIP@', '--baud', $Baud)
if ($Port) { $Words += '--port', $Port }
$Words += 'write-flash', '--flash-size', '@SIZE@'
$Words += $Pieces
# esptool compares the hash of each piece on the chip with the file's, and then starts the app.
if (Get-Command esptool -CommandType Application -ErrorAction SilentlyContinue) { & esptool @Words }
elseif (Get-Command py -CommandType Application -ErrorAction SilentlyContinue) { & py -m esptool @Words }
else { & python -m esptool @Words }
exit $LASTEXITCODE
"""


def initial_otadata(who: Cast) -> bytes | None:
    """Return otadata that selects the app, 0x2000 bytes; erased where the app is factory. None without a partition."""
    if who.otadata is None:
        return None
    slot = who.slot(who.app)
    record = new_record(slot + 1).pack() if slot >= 0 else b""
    return record.ljust(OTADATA_SIZE, b"\xff")


def esptool_files(who: Cast, options: KitOptions) -> tuple[KitFile, ...]:
    """Return the two scripts."""
    about = message("Writes bootloader, app, updater, table and otadata over a cable, and verifies them.")
    return (
        KitFile("esptool/flash.sh", _filled(_SH, _sh(who), who, options), about, True, Ecosystem.ESPTOOL),
        KitFile("esptool/flash.ps1", _MARK + _filled(_PS1, _ps1(who), who, options), about, False, Ecosystem.ESPTOOL),
    )


def _filled(template: str, words: dict[str, str], who: Cast, options: KitOptions) -> bytes:
    layout = who.layout
    words |= {
        "TITLE": f"{layout.chip.title}, {human(layout.extent)} of flash; the app goes to {comment(who.app.label)}",
        "BAUD": str(options.baud),
        "CHIP": layout.chip.name,
        "SIZE": flash_size_name(who) or "keep",
        "APPSIZE": str(who.app.size),
        "APPOFFSET": hexadecimal(who.app.offset),
        "BOOTSIZE": str(layout.table.offset - layout.chip.bootloader_offset),
        "BOOTOFFSET": hexadecimal(layout.chip.bootloader_offset),
        "TABLEOFFSET": hexadecimal(layout.table.offset),
    }
    return _PLACE.sub(lambda match: words[match[1]], template).encode()


def _sh(who: Cast) -> dict[str, str]:
    updater = who.updater
    words = {
        "USAGE": " [--updater FILE]" if updater else "",
        "CASE": '    --updater) need "$@"; updater=$2; shift 2 ;;\n' if updater else "",
        "APP": shell(_named(who.app)),
        "UPDATERCHECK": "",
        "UPDATERSET": "",
        "OTADATASET": "",
    }
    if updater is not None:
        words["UPDATERCHECK"] = f'[ -z "$updater" ] || size {shell(_named(updater))} {updater.size} "$updater"\n'
        keeps = shell(f"{_named(updater)} keeps what it holds: no --updater was given")
        words["UPDATERSET"] = (
            f'[ -z "$updater" ] || set -- "$@" {hexadecimal(updater.offset)} "$updater"\n'
            f'[ -n "$updater" ] || echo {keeps} >&2\n'
        )
    if who.otadata is not None:
        words["OTADATASET"] = f'set -- "$@" {hexadecimal(who.otadata.offset)} "$here/../otadata.bin"\n'
    return words


def _ps1(who: Cast) -> dict[str, str]:
    updater = who.updater
    words = {"PARAM": "", "APP": powershell(_named(who.app)), "UPDATERCHECK": "", "UPDATERSET": "", "OTADATASET": ""}
    if updater is not None:
        label = powershell(_named(updater))
        words["PARAM"] = "    [string]$Updater = '',\n"
        words["UPDATERCHECK"] = f"if ($Updater) {{ Assert-Fits {label} {updater.size} $Updater }}\n"
        keeps = powershell(f"{_named(updater)} keeps what it holds: no -Updater was given")
        words["UPDATERSET"] = (
            f"if ($Updater) {{ $Pieces += '{hexadecimal(updater.offset)}', $Updater }}\n"
            f"else {{ Write-Warning {keeps} }}\n"
        )
    if who.otadata is not None:
        place = hexadecimal(who.otadata.offset)
        words["OTADATASET"] = f"$Pieces += '{place}', (Join-Path $PSScriptRoot '../otadata.bin')\n"
    return words


def _named(partition: Partition) -> str:
    """Return the label as a terminal may show it."""
    return comment(partition.label)
