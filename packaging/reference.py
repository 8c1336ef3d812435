"""Writes the reference pages of the documentation from the program itself: problem codes and the command line.

python packaging/reference.py          # write docs/problems.md and docs/cli.md
python packaging/reference.py --check  # only say whether they are up to date
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from asym_studio.board.all_codes import code_sections
from asym_studio.cli.group import root
from asym_studio.flash.rules.code import ProblemCode

DOCS = Path(__file__).resolve().parent.parent / "docs"
_GENERATED = "<!-- written by packaging/reference.py from the program; do not edit -->"
_WIDTH = 100


def main() -> int:
    """Write the pages, or say which are not up to date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    stale = [name for name, text in pages().items() if _read(name) != text]
    if given.check:
        sys.stdout.writelines(f"docs/{name} is not up to date\n" for name in stale)
        return 1 if stale else 0
    for name in stale:
        (DOCS / name).write_text(pages()[name], encoding="utf-8")
        sys.stdout.write(f"wrote docs/{name}\n")
    return 0


def pages() -> dict[str, str]:
    """Return each page by its name below `docs/`."""
    return {"problems.md": "\n".join(_problems()), "cli.md": "\n".join(_commands())}


def _read(name: str) -> str:
    path = DOCS / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _problems() -> Iterator[str]:
    yield from (
        "# Problem codes",
        "",
        _GENERATED,
        "",
        "Every problem and every error has a code that does not change, so that scripts and searches can rely on it.",
        "An *error* in a table is what ESP-IDF's own tool refuses; a *warning* is what a board or another tool trips",
        "over; a *hint* is wasted space. Errors of the other sections end what was asked for, with nothing changed.",
        "",
    )
    for title, codes in code_sections().items():
        yield from _section(title, codes)


def _section(title: str, codes: Iterable[ProblemCode]) -> Iterator[str]:
    yield from (f"## {title}", "")
    for code in codes:
        yield from (f"### {code.code}", "", f"*{code.severity.value}* · {code.source}", "")
        yield from (code.cause, "", f"**What to do:** {code.remedy}", "")


def _commands() -> Iterator[str]:
    yield from ("# Command line", "", _GENERATED, "")
    yield from (
        "Exit status: 0 done; 1 the answer is no (a table refused, an image that does not fit); 2 wrong usage or",
        "unreadable input; 3 board not reachable, or refused for safety; 4 interrupted and can be resumed; 130 Ctrl-C.",
        '`--json` prints exactly one JSON object on stdout; a failure: `{"error": {"code", "message", "remedy"}}`.',
        "",
    )
    context = click.Context(root, info_name="asym-studio", max_content_width=_WIDTH, terminal_width=_WIDTH)
    yield from _command(root, context)


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            if found is not None and not found.hidden:
                inner = click.Context(found, parent=context, info_name=name, max_content_width=_WIDTH)
                inner.terminal_width = _WIDTH
                yield from _command(found, inner)
        return
    help_text = click.Command.get_help(command, context)
    yield from (f"## {context.command_path}", "", "```text", *help_text.rstrip().splitlines(), "```", "")


if __name__ == "__main__":
    sys.exit(main())
