"""Saving a CSV that a project owns: what the project says is not said again, and nothing changes its meaning."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash.chips import CHIPS
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import read_table
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import NO_PROJECT, Given, Project

TABLE = b"""\
# mine
nvs, data, nvs, , 0x6000
app, app, ota_0, , 1M
"""
SIZES = st.sampled_from([None, 0x200000, 0x400000, 0x1000000])
PROJECTS = st.builds(
    Project,
    st.just("sdkconfig"),
    st.sampled_from([None, *CHIPS.values()]),
    SIZES,
    st.sampled_from([None, 0x8000, 0x9000, 0xD000]),
    st.sampled_from([None, *SecureBoot]),
)
LINES = st.lists(
    st.sampled_from(
        ["chip=esp32c6", "chip=esp32", "flash-size=8MB", "flash-size=auto", "table-offset=0x8000", "secure-boot=v1"]
    ),
    max_size=3,
)


def source(lines: list[str]) -> bytes:
    return b"".join(f"# asym-studio: {line}\n".encode() for line in lines) + TABLE


def _set(draw: st.DataObject, layout: Layout) -> Layout:
    return replace(
        layout,
        chip=draw.draw(st.sampled_from([layout.chip, *CHIPS.values()])),
        flash_size=draw.draw(SIZES),
        secure_boot=draw.draw(st.sampled_from([layout.secure_boot, *SecureBoot])),
    )


@settings(max_examples=200, deadline=None)
@given(LINES, PROJECTS)
def test_a_file_that_was_not_edited_keeps_every_byte_in_its_project(lines: list[str], project: Project) -> None:
    opened = read_table(source(lines), Given(project=project))
    assert write_csv(opened.layout, opened.csv, project) == source(lines)


@settings(max_examples=300, deadline=None)
@given(LINES, PROJECTS, PROJECTS | st.just(NO_PROJECT), st.data())
def test_what_is_written_for_a_project_says_the_layout_there(
    lines: list[str], old: Project, new: Project, draw: st.DataObject
) -> None:
    opened = read_table(source(lines), Given(project=old))
    layout = _set(draw, opened.layout)
    saved = write_csv(layout, opened.csv, new)
    again = read_table(saved, Given(project=new))
    assert again.layout == layout
    assert write_csv(again.layout, again.csv, new) == saved


@settings(max_examples=200, deadline=None)
@given(PROJECTS, st.data())
def test_only_what_the_user_changed_is_said(project: Project, draw: st.DataObject) -> None:
    opened = read_table(TABLE, Given(project=project))
    layout = _set(draw, opened.layout)
    text = write_csv(layout, opened.csv, project).decode()
    assert ("chip=" in text) == (layout.chip != opened.layout.chip)
    assert ("flash-size=" in text) == (layout.flash_size != opened.layout.flash_size)
    assert ("secure-boot=" in text) == (layout.secure_boot != opened.layout.secure_boot)
    assert "table-offset=" not in text
    assert opened.csv is not None
    borrowed = opened.csv.borrowed(layout)
    assert borrowed.chip in (None, layout.chip)
    assert (borrowed.chip is None) == (project.chip is None or layout.chip != project.chip)
