"""A plan as files for esptool: each step's content, scripts that write and verify it in order, and what to know."""

from __future__ import annotations

import errno
import os
import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from asym_studio.board.backup import open_backup
from asym_studio.board.backup.store import make_private, put_in_place, sync_folder, write_private
from asym_studio.board.identity import Identity
from asym_studio.board.migration.report import step_words
from asym_studio.board.writing import merged
from asym_studio.files.reasons import Declined, reason_for
from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.flash.units import SECTOR, hexadecimal
from asym_studio.kit.quoting import powershell
from asym_studio.plan.migration import Plan, final_flash
from asym_studio.plan.migration.estimate import files_of

_OPTION = re.compile(r"(--)?[a-z]+(-[a-z]+)*")
SHELL, POWERSHELL, README = "migrate.sh", "migrate.ps1", "README.txt"
_OLD_TABLE, _NEW_TABLE = "table-before.bin", "table-after.bin"

_SHELL_HEAD = """\
#!/bin/sh
# {title}
# Read README.txt first. Use: sh migrate.sh PORT
set -eu
port=${{1:?"say which port the board is at: sh migrate.sh PORT"}}
cd "$(dirname "$0")"
run() {{ esptool --port "$port" "$@"; }}
"""
_SHELL_BOARD = """\
run {words} | grep -iq "{mac}" || {{ echo "This is not the board {mac}." >&2; exit 3; }}
"""
_SHELL_TABLE = """\
run {verify} {old} || run {verify} {new} || {{ echo "{sorry}" >&2; exit 3; }}
"""
_POWERSHELL_HEAD = """\
# {title}
# Read README.txt first. Use: powershell -ExecutionPolicy Bypass -File migrate.ps1 PORT
param([Parameter(Mandatory = $true)][string]$Port)
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $false
function Run {{ & esptool --port $Port @args; if ($LASTEXITCODE -ne 0) {{ throw "esptool failed; see above." }} }}
Push-Location -LiteralPath $PSScriptRoot
try {{
"""
_POWERSHELL_BOARD = """\
if (-not ((Run {words}) -match "{mac}")) {{ throw "This is not the board {mac}." }}
"""
_POWERSHELL_TABLE = """\
try {{ Run {verify} {old} }} catch {{ try {{ Run {verify} {new} }} catch {{ throw "{sorry}" }} }}
"""
_POWERSHELL_END = """\
} finally { Pop-Location }
"""
_OTHER_TABLE = "The board has another table than the plan was made for. Nothing was written."
_README = """\
{title}

WARNING: these files are for this one board only, as it was when its backup was made:

  {backup}

Another board, also of the same kind, holds other settings, and would lose them. What the board itself has written
since the backup may be lost, too. The files can hold passwords and keys: keep them to yourself.

With a terminal in this folder and esptool (version 5) on the path:

  sh migrate.sh PORT                                                Linux, macOS
  powershell -ExecutionPolicy Bypass -File migrate.ps1 PORT         Windows, which runs no script without being told

The scripts make sure that this is the board and that the table the plan was made for is on it. Then they do the steps
in this order, and no other: the order is what keeps the board able to start something if the power goes.

{steps}
In the end they compare all that was written, and start the board. If a command fails, start the script again: every
step may be repeated.
To go back, write the backup's flash.bin to 0x0.
"""


@dataclass(frozen=True)
class _Scripts:
    """What is to be run: each step's commands (esptool's arguments), and all files."""

    steps: tuple[tuple[str, ...], ...]
    files: dict[str, bytes]
    compare: str


def write_commands(folder: Path, plan: Plan, identity: Identity, backup: Path) -> Path:
    """Write a plan's commands with their files into a folder, complete or not at all, and return it.

    For its owner only. Raises InputUnreadable: `commands-folder-taken` if something is in that folder already,
    `commands-not-writable`.
    """
    folder = folder.absolute()
    saved = open_backup(backup)
    before = saved.read(saved.manifest.files[0])
    title = f"Migration of the board {identity.mac or identity.description}, by hand with esptool"
    try:
        _demand_free(folder)
        unfinished = folder.with_name(f".{folder.name}.{os.urandom(4).hex()}.tmp")
        make_private(unfinished)
        try:
            _fill(unfinished, title, plan, before, identity, backup)
            put_in_place(unfinished, folder)
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(unfinished)
            raise
        sync_folder(folder.parent)
    except OSError as error:
        raise InputUnreadable(
            "commands-not-writable",
            message(
                "The commands cannot be written to “{folder}”: {reason}.",
                folder=str(folder),
                reason=reason_for(error),
            ),
            message("Name another folder, or make room."),
        ) from error
    return folder


def _demand_free(folder: Path) -> None:
    if not os.path.lexists(folder):
        return
    if not folder.is_dir() or folder.is_symlink() or any(folder.iterdir()):
        raise InputUnreadable(
            "commands-folder-taken",
            message("“{folder}” is there already, with something in it.", folder=str(folder)),
            message("Name a folder that is new or empty."),
        )
    if not os.access(folder.parent, os.W_OK):
        raise Declined(errno.EACCES, message("the folder above it is write-protected"))


def _fill(folder: Path, title: str, plan: Plan, before: bytes, identity: Identity, backup: Path) -> None:
    scripts = _scripts(plan, before)
    for name, data in scripts.files.items():
        write_private(folder / name, data)
    chip = identity.chip.name
    places = {
        "title": title,
        "mac": identity.mac or "",
        "old": _OLD_TABLE,
        "new": _NEW_TABLE,
        "sorry": _OTHER_TABLE,
    }
    words = f"--chip {chip} --after no-reset read-mac"
    verify = f"--chip {chip} --after no-reset verify-flash {hexadecimal(plan.before_layout.table.offset)}"
    heads = (_SHELL_HEAD, _SHELL_BOARD, _SHELL_TABLE), (_POWERSHELL_HEAD, _POWERSHELL_BOARD, _POWERSHELL_TABLE)
    quoters: tuple[Callable[[str], str], ...] = (str, _quoted)
    shell, power = (
        "".join(
            part.format(**places, words=quoted(words), verify=quoted(verify))
            for part in head
            if identity.mac or "{mac}" not in part
        )
        for head, quoted in zip(heads, quoters, strict=True)
    )
    lines = list(_lines(plan, scripts))
    shell += "".join(f"\n# {what}\n" + "".join(f"run {line}\n" for line in block) for what, block in lines)
    power += "".join(f"\n# {what}\n" + "".join(f"Run {_quoted(line)}\n" for line in block) for what, block in lines)
    power += _POWERSHELL_END
    write_private(folder / SHELL, shell.encode())
    if os.name == "posix":
        (folder / SHELL).chmod(0o700)
    write_private(folder / POWERSHELL, power.replace("\n", "\r\n").encode("utf-8-sig"))  # else Windows' own takes ANSI
    write_private(folder / README, _readme(title, plan, backup).encode())
    sync_folder(folder)


def _quoted(line: str) -> str:
    """Return esptool's arguments for PowerShell, which takes `4MB` and `0x8000` for numbers if it can."""
    return " ".join(word if _OPTION.fullmatch(word) else powershell(word) for word in shlex.split(line))


def _scripts(plan: Plan, before: bytes) -> _Scripts:
    final, table = final_flash(plan, before), plan.before_layout.table.offset
    files = {name: flash[table : table + SECTOR] for name, flash in ((_OLD_TABLE, before), (_NEW_TABLE, final))}
    for number, step in enumerate(plan.steps, 1):
        files |= {name: piece.data for name, piece in files_of(number, step).files}
    compare = []
    for offset, size in merged((p.offset, len(p.data)) for step in plan.steps for p in step.pieces):
        name = f"after-{offset:#x}.bin"
        files[name] = final[offset : offset + size]
        compare.append(f"{hexadecimal(offset)} {name}")
    return _Scripts(_by_step(plan), files, " ".join(compare))


def _by_step(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """Return the plan's commands without their program, step by step."""
    left = iter(command.removeprefix("esptool ") for command in plan.commands)
    counts = []
    for number, step in enumerate(plan.steps, 1):
        todo = files_of(number, step)
        counts.append(len(todo.erased) + bool(todo.files))
    return tuple(tuple(next(left) for _ in range(count)) for count in counts)


def _lines(plan: Plan, scripts: _Scripts) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield comments and the commands below them, in order."""
    for number, (step, block) in enumerate(zip(plan.steps, scripts.steps, strict=True), 1):
        yield f"step {number}: {step_words(step.kind.value, step.label, step.reason)}", block
    if scripts.compare:
        yield (
            "all that was written, compared once more; then the board starts",
            (f"--chip {plan.before_layout.chip.name} verify-flash {scripts.compare}",),
        )


def _readme(title: str, plan: Plan, backup: Path) -> str:
    steps = "".join(
        f"  {number}. {step_words(step.kind.value, step.label, step.reason)}\n"
        f"     after a cut in it: {step.boots.value}\n"
        for number, step in enumerate(plan.steps, 1)
    )
    return _README.format(title=title, backup=backup, steps=steps)
