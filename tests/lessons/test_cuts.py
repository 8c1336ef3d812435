"""The plug is pulled anywhere on a lesson's timeline: the answer never fails, and is the simulator's."""

from __future__ import annotations

import math
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.boot.bootloader import boot
from asym_studio.boot.flows.model import FlowKind, Where
from asym_studio.boot.flows.run import Run
from asym_studio.files.presets import load_preset
from asym_studio.lessons.flow import MOST_FRAMES, FlowScene, chunks
from asym_studio.lessons.model import CutTask, Page, Score
from asym_studio.lessons.scenario import run_or_why, scenario
from tests.examples import examples

FLOWS = {
    FlowKind.SYMMETRIC: "idf-two-ota",
    FlowKind.ASYMMETRIC_KIT: "meshtastic-4MB",
    FlowKind.ASYMMETRIC_SD: "esp32-ota-asym",
    FlowKind.SAFEBOOT: "tasmota-safeboot",
    FlowKind.ONE_SHOT: "mycila-safeboot",
}


@cache
def page_of(kind: FlowKind) -> Page:
    return scenario(load_preset(FLOWS[kind]).layout, kind).pages[0]


@cache
def scene_of(kind: FlowKind) -> FlowScene:
    run = run_or_why(load_preset(FLOWS[kind]).layout, kind)
    assert isinstance(run, Run)
    return FlowScene(run)


@pytest.mark.parametrize("kind", FLOWS)
def test_the_frames_of_a_run_stand_for_all_of_its_steps(kind: FlowKind) -> None:
    scene, page = scene_of(kind), page_of(kind)
    assert len(page.frames) == len(scene.chunks) <= MOST_FRAMES
    assert sum(frame.weight for frame in page.frames) == len(scene.run.steps)
    assert [chunk.first for chunk in scene.chunks[1:]] == [chunk.end for chunk in scene.chunks[:-1]]
    for frame, chunk in zip(page.frames, scene.chunks, strict=True):
        step = scene.run.steps[chunk.end - 1]
        assert frame.boots is not None
        assert frame.boots.label == step.booted
    assert sum(frame.seconds for frame in page.frames) > 1


def test_nothing_in_nothing_out() -> None:
    assert chunks(()) == ()


@settings(max_examples=examples(30), deadline=None)
@given(
    kind=st.sampled_from(list(FLOWS)),
    frame=st.integers(-3, 70),
    within=st.floats(-1, 2) | st.just(math.nan) | st.just(math.inf),
    answer=st.sampled_from(["old_app", "new_app", "updater", "nothing", "other_app", "", None]),
)
def test_a_cut_anywhere_is_judged_as_the_simulator_does(
    kind: FlowKind, frame: int, within: float, answer: str | None
) -> None:
    task = page_of(kind).task
    assert isinstance(task, CutTask)
    judged = task.judge(frame, within, answer)
    after = scene_of(kind).run.resume(scene_of(kind).cut_at(frame, within))
    assert judged.right == (answer == after.boots.name.lower())
    assert [option.id for option in task.options].count(after.boots.name.lower()) == 1
    shown = judged.frames[-1]
    assert shown.instant is not None
    assert shown.boots is not None
    instant = shown.instant()
    assert shown.boots.label == boot(instant.flash, shown.layout.chip, instant.options).label


def test_every_step_of_a_frame_can_be_cut_before_within_and_after() -> None:
    scene = scene_of(FlowKind.SYMMETRIC)
    number, chunk = next((n, chunk) for n, chunk in enumerate(scene.chunks) if chunk.count > 3)
    assert scene.cut_at(number, 0.0).where is Where.BEFORE
    places = {scene.cut_at(number, (at + 0.5) / chunk.count).step for at in range(chunk.count)}
    assert places == set(range(chunk.first, chunk.end))
    assert scene.cut_at(number, 1.5 / chunk.count).where is Where.MIDDLE
    last = scene.cut_at(number, 1.0)
    assert (last.step, last.where) == (chunk.end - 1, Where.AFTER)


def test_predictions_are_counted() -> None:
    task = page_of(FlowKind.SYMMETRIC).task
    assert isinstance(task, CutTask)
    score = Score()
    for answer in ("old_app", "nothing", "new_app"):
        score = score.with_answer(task.judge(1, 0.5, answer))
    assert score == Score(1, 3)
