"""One's own scenario as a lesson: an update on one's own layout, to be cut anywhere."""

from __future__ import annotations

from asym_studio.boot.flows.model import FlowDoesNotApply, FlowKind, FlowOptions, Scenario
from asym_studio.boot.flows.run import Run, start_run
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import MB
from asym_studio.lessons.flow import FlowScene
from asym_studio.lessons.model import Lesson, Page
from asym_studio.lessons.stage import why_not_staged

TITLES = {
    FlowKind.SYMMETRIC: message("Two equal slots, in turn"),
    FlowKind.ASYMMETRIC_SD: message("Updater in an OTA slot, image on an SD card (OpenBikeSensor)"),
    FlowKind.ASYMMETRIC_KIT: message("Updater of the firmware kit, image on an SD card"),
    FlowKind.SAFEBOOT: message("Safeboot in factory (Tasmota)"),
    FlowKind.ONE_SHOT: message("Safeboot for one start, image head last (Mycila)"),
    FlowKind.MIGRATE_AIR: message("New table over the air"),
    FlowKind.MIGRATE_CABLE: message("New table over the cable"),
}
UPDATES = (
    FlowKind.SYMMETRIC,
    FlowKind.ASYMMETRIC_KIT,
    FlowKind.ASYMMETRIC_SD,
    FlowKind.SAFEBOOT,
    FlowKind.ONE_SHOT,
)
"""The flows that need nothing but a layout; a migration needs a target as well."""
LARGEST_IMAGE = 1 * MB
"""How long the made-up apps are at most, in bytes: enough for a picture, and few enough steps to play at once."""
QUESTION = message("Cut the power anywhere. What starts when it comes back?")


def flow_kinds_for(layout: Layout) -> tuple[tuple[FlowKind, Message, Message | None], ...]:
    """Return each update flow, its title, and why it does not apply to that layout (None: it does)."""
    return tuple((kind, TITLES[kind], why_not(layout, kind)) for kind in UPDATES)


def why_not(layout: Layout, kind: FlowKind) -> Message | None:
    """Return why a flow does not apply to a layout, or None."""
    found = run_or_why(layout, kind)
    return None if isinstance(found, Run) else found


def run_or_why(layout: Layout, kind: FlowKind, options: FlowOptions | None = None) -> Run | Message:
    """Return the flow, played to its end, or why it does not apply."""
    why = why_not_staged(layout)
    if why is not None:
        return why
    try:
        return start_run(Scenario(layout, kind, options or FlowOptions(), largest_image=LARGEST_IMAGE))
    except FlowDoesNotApply as refused:
        return refused.message


def scenario(layout: Layout, kind: FlowKind, options: FlowOptions | None = None) -> Lesson:
    """Return an update on a layout as a lesson of one page, to be stepped through and cut anywhere."""
    title = TITLES[kind]
    found = run_or_why(layout, kind, options)
    if isinstance(found, Run):
        scene = FlowScene(found)
        text = (message("Every erase and every write in order, in {count} steps.", count=len(found.steps)),)
        page = Page(title, text, scene.frames(), scene.cut_task(QUESTION))
    else:
        page = Page(title, (), (), not_here=found)
    return Lesson("scenario", 0, title, message("What happens to this layout when the power goes."), (page,), own=True)
