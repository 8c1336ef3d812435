"""`asym-studio doctor`: what works on this machine, and what to do about the rest."""

from __future__ import annotations

import click

from asym_studio.cli.diagnosis import Finding, diagnose
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import json_option
from asym_studio.cli.outcome import DONE, NO
from asym_studio.cli.terminal import print_json, say, style
from asym_studio.flash.export.text import padded

_LOOKS = {"ok": "green", "warn": "yellow", "broken": "red"}


@click.command("doctor", cls=HelpfulCommand, short_help="Say what works on this machine.")
@json_option
def doctor_command(as_json: bool) -> int:
    """Look at versions, Qt, serial ports and folders: what works here, and what to do about the rest.

    Exit status 1 if something that every command needs is broken.
    """
    findings = diagnose()
    broken = any(finding.state == "broken" for finding in findings)
    if as_json:
        print_json({"ok": not broken, "checks": [_finding_json(finding) for finding in findings]})
    else:
        _print(findings)
    return NO if broken else DONE


def _finding_json(finding: Finding) -> dict[str, str | None]:
    return {"name": finding.name, "state": finding.state, "message": finding.text, "remedy": finding.remedy or None}


def _print(findings: tuple[Finding, ...]) -> None:
    wide = max(len(finding.name) for finding in findings)
    for finding in findings:
        state = style(padded(finding.state, 6), _LOOKS[finding.state], "bold")
        say(f"{state}  {padded(finding.name, wide)}  {finding.text}")
        if finding.remedy:
            say(f"{' ' * (wide + 10)}→ {finding.remedy}")
