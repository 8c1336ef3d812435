"""Keeps the translations: brings their files up to date with the sources, and compiles what the window loads.

    python packaging/translations.py              # update the .ts files, compile the .qm files
    python packaging/translations.py --missing de # the untranslated strings as JSON, to be filled in
    python packaging/translations.py --take de translated.json

A .ts file is Qt's own XML, so that Qt Linguist and translation services can work on it as well.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from strings import RESOURCES, String, all_strings

FOLDER = RESOURCES / "translations"
LANGUAGES = ("de", "zh_CN")
_PLACEHOLDERS = re.compile(r"\{[A-Za-z_0-9]*[^{}]*\}")

Catalogue = dict[String, str]
"""From each source string to its translation; empty for none."""


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missing", metavar="LANGUAGE", choices=LANGUAGES)
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "JSON"))
    given = parser.parse_args()
    if given.missing:
        found = [list(string) for string, text in updated(given.missing).items() if not text]
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=0) + "\n")
        return 0
    if given.take:
        return _take(given.take[0], Path(given.take[1]))
    for language in LANGUAGES:
        catalogue = updated(language)
        write(language, catalogue)
        compile_file(source_file(language), compiled_file(language))
        missing = sum(1 for text in catalogue.values() if not text)
        sys.stdout.write(f"{language}: {len(catalogue)} strings, {missing} not translated\n")
    return 0


def source_file(language: str) -> Path:
    """Return where a language's .ts file lies."""
    return FOLDER / f"asym-studio_{language}.ts"


def compiled_file(language: str) -> Path:
    """Return where the .qm file lies that the window loads."""
    return source_file(language).with_suffix(".qm")


def read(language: str) -> Catalogue:
    """Return what a language's file holds."""
    path = source_file(language)
    if not path.is_file():
        return {}
    found: Catalogue = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 — our own file
        name = context.findtext("name") or ""
        for entry in context.iter("message"):
            found[String(name, entry.findtext("source") or "")] = entry.findtext("translation") or ""
    return found


def updated(language: str) -> Catalogue:
    """Return the strings of the sources with the translations that there are; the same text elsewhere helps out."""
    known = read(language)
    elsewhere = {string.text: text for string, text in known.items() if text}
    return {string: known.get(string) or elsewhere.get(string.text, "") for string in all_strings()}


def wrong(source: str, translation: str) -> str | None:
    """Return what is wrong with a translation, as far as a program can tell."""
    if sorted(_PLACEHOLDERS.findall(source)) != sorted(_PLACEHOLDERS.findall(translation)):
        return "other placeholders"
    if source.endswith("…") != translation.endswith("…"):
        return "an ellipsis too many or too few"
    return None


def write(language: str, catalogue: Mapping[String, str]) -> None:
    """Write a language's file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, strings in groupby(sorted(catalogue), key=lambda string: string.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for string in strings:
            entry = ET.SubElement(context, "message")
            ET.SubElement(entry, "source").text = string.text
            translation = ET.SubElement(entry, "translation")
            translation.text = catalogue[string]
            if not catalogue[string]:
                translation.set("type", "unfinished")
    ET.indent(root, "  ")
    FOLDER.mkdir(exist_ok=True)
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    source_file(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def compile_file(source: Path, target: Path) -> None:
    """Compile a .ts file with Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    program = str(tool) if tool.exists() else shutil.which("pyside6-lrelease") or "pyside6-lrelease"
    subprocess.run([program, "-silent", "-nounfinished", str(source), "-qm", str(target)], check=True)


def _take(language: str, path: Path) -> int:
    """Fill in translations from a JSON list of [context, source, translation]; what looks wrong is left out."""
    catalogue = updated(language)
    refused = 0
    for context, source, translation in json.loads(path.read_text(encoding="utf-8")):
        string = String(context, source)
        why = "not in the sources" if string not in catalogue else wrong(source, translation)
        if why:
            refused += 1
            sys.stderr.write(f"{why}: {source!r} → {translation!r}\n")
        else:
            catalogue[string] = translation
    write(language, catalogue)
    compile_file(source_file(language), compiled_file(language))
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
