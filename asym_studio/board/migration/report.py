"""The report to keep: what was done to a board, as JSON and as one HTML page that needs nothing beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

from asym_studio import __version__
from asym_studio.board.backup.store import now, write_private
from asym_studio.board.migration.executing import Done
from asym_studio.board.migration.journal import Journal
from asym_studio.board.migration.verdict import Verdict
from asym_studio.flash.export.svg import svg
from asym_studio.flash.export.text import printable
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import describe, hexadecimal

HTML, JSON = "report.html", "report.json"
_VERBS = {"table": "write", "otadata": "write", "header": "correct", "stage": "stage a copy of"}
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;"
    "background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;"
    "border-bottom:1px solid #d5dae0;vertical-align:top}td.n{text-align:right;white-space:nowrap}svg{max-width:100%;"
    "height:auto}pre{overflow:auto;background:#f2f4f6;padding:1rem}.ok{color:#116329}.bad{color:#a40e26}"
)


def result_json(journal: Journal, done: Done, verdict: Verdict | None, *, undone: bool = False) -> dict[str, Any]:
    """Return the JSON object of a migration that came to its end, or was undone, with all of its plan."""
    expected = journal.head.expected
    return {
        **journal.head.summary,
        "journal": str(journal.folder),
        "backup": str(journal.head.backup),
        "board": {"chip": journal.head.chip, "mac": journal.head.mac, "flash_size": journal.head.flash_size},
        "result": {
            "done": not undone,
            "undone": undone,
            "bytes_written": done.written,
            "bytes_verified": done.verified,
            "left_alone": [{"offset": offset, "size": size} for offset, size in done.strayed],
            "app": {"label": expected[0], "offset": expected[1]} if expected and not undone else None,
            "boots": None if verdict is None else verdict.ok,
            "verdict": None if verdict is None else str(verdict.sentence),
            "details": [] if verdict is None else [str(detail) for detail in verdict.details],
        },
    }


def write_report(journal: Journal, layouts: tuple[Layout, Layout], done: Done, verdict: Verdict | None) -> Path:
    """Put the report beside the journal, for its owner only, and return the HTML page. Raises OSError."""
    facts = result_json(journal, done, verdict)
    write_private(journal.folder / JSON, json.dumps({**facts, "made": _made()}, indent=1).encode() + b"\n")
    page = _page(facts, layouts, journal.events, verdict)
    write_private(journal.folder / HTML, page.encode())
    return journal.folder / HTML


def _page(
    facts: dict[str, Any], layouts: tuple[Layout, Layout], events: Sequence[dict[str, Any]], verdict: Verdict | None
) -> str:
    board, result = facts["board"], facts["result"]
    looks = {True: "ok", False: "bad"}.get(result["boots"], "")
    sentence = result["verdict"] or "All is verified on the chip; the start was not watched."
    parts = [
        f"<h1>Migration of {_text(board['mac'] or board['chip'])}</h1>",
        f"<p class='{looks}'><strong>{_text(sentence)}</strong></p>",
        f"<p>{_text(_amounts(facts))}</p>",
        "<h2>Before</h2>",
        svg(layouts[0], title="Before"),
        "<h2>After</h2>",
        svg(layouts[1], title="After"),
        "<h2>Partitions</h2>",
        _table(("partition", "what became of it", "before", "after", "why"), map(_partition, facts["partitions"])),
        _list("Kept", facts["preserved"]),
        _list("In the backup only", facts["lost"]),
        _list("Warnings", facts["warnings"]),
        "<h2>Steps</h2>",
        _table(("", "step", "where", "bytes", "starts after a cut"), map(_step, range(1, 1_000_000), facts["steps"])),
        _list("The same with esptool; migrate --plan-only --commands writes the files", facts["commands"]),
        _list("What happened", [f"{e['at']}  {e['event']}  {e.get('step', '')}" for e in events]),
        f"<h2>Boot log</h2><pre>{_text(verdict.log)}</pre>" if verdict and verdict.log else "",
        f"<p>Backup: {_text(facts['backup'])}<br>Journal: {_text(facts['journal'])}<br>{_text(_made())}</p>",
    ]
    body = "\n".join(part for part in parts if part)
    head = f"<meta charset='utf-8'><title>Migration report</title><style>{_STYLE}</style>"
    return f"<!DOCTYPE html>\n<html lang='en'><head>{head}</head><body>\n{body}\n</body></html>\n"


def _amounts(facts: dict[str, Any]) -> str:
    result = facts["result"]
    return (
        f"{facts['board']['chip']} with {describe(facts['board']['flash_size'])} of flash. "
        f"Wrote {describe(result['bytes_written'])}, compared {describe(result['bytes_verified'])} on the chip."
    )


def _partition(fate: dict[str, Any]) -> tuple[str, ...]:
    return (fate["label"], fate["fate"], _place(fate["before"]), _place(fate["after"]), fate["reason"])


def _place(row: dict[str, Any] | None) -> str:
    return f"{hexadecimal(row['offset'])}, {describe(row['size'])}" if row else "–"


def step_words(kind: str, label: str, reason: object) -> str:
    """Return what a step does, on one line: `write nvs: …`."""
    return printable(f"{_VERBS.get(kind, kind)} {label}: {reason}")


def _step(number: int, step: dict[str, Any]) -> tuple[str, ...]:
    words = step_words(step["kind"], step["partition"], step["reason"])
    return (str(number), words, hexadecimal(step["offset"]), f"{step['size']:,}", step["boots"])


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    top = "".join(f"<th>{_text(cell)}</th>" for cell in head)
    lines = ["".join(f"<td>{_text(cell)}</td>" for cell in row) for row in rows]
    return f"<table><tr>{top}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _list(title: str, entries: Sequence[str]) -> str:
    if not entries:
        return ""
    return f"<h2>{_text(title)}</h2><ul>{''.join(f'<li>{_text(entry)}</li>' for entry in entries)}</ul>"


def _text(text: str) -> str:
    return escape("\n".join(printable(line) for line in str(text).split("\n")))


def _made() -> str:
    return f"Asym Studio {__version__}, {now().isoformat(timespec='seconds')}"
