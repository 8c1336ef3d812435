"""What changed between two layouts."""

from asym_studio.flash import types
from asym_studio.flash.changes import Change, ChangeKind, changes
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable

NVS = Partition("nvs", types.DATA, types.NVS, 0x9000, 0x6000)
APP0 = Partition("app0", types.APP, types.OTA_0, 0x10000, 0x1E0000)
APP1 = Partition("app1", types.APP, types.OTA_0 + 1, 0x1F0000, 0x1E0000)


def layout(*rows: Partition) -> Layout:
    return Layout(PartitionTable(rows))


def kinds(found: tuple[Change, ...]) -> list[tuple[str, str]]:
    return [(change.label, change.kind.value) for change in found]


def test_the_order_of_rows_is_no_change() -> None:
    assert changes(layout(NVS, APP0, APP1), layout(APP1, NVS, APP0)) == ()


def test_a_label_that_is_gone_while_its_slot_stays_was_renamed() -> None:
    large = Partition("app", types.APP, types.OTA_0, 0x10000, 0x380000)
    small = Partition("flashApp", types.APP, types.OTA_0 + 1, 0x390000, 0x40000)
    found = changes(layout(NVS, APP0, APP1), layout(NVS, large, small))
    assert kinds(found) == [
        ("app0", "renamed"),
        ("app0", "grew"),
        ("app1", "renamed"),
        ("app1", "moved"),
        ("app1", "shrank"),
    ]
    assert found[1].values == (0x1E0000, 0x380000)


def test_labels_match_before_places_do() -> None:
    swapped = (Partition("app1", types.APP, types.OTA_0, 0x10000, 0x1E0000),
               Partition("app0", types.APP, types.OTA_0 + 1, 0x1F0000, 0x1E0000))  # fmt: skip
    found = changes(layout(APP0, APP1), layout(*swapped))
    assert kinds(found) == [("app0", "moved"), ("app0", "retyped"), ("app1", "moved"), ("app1", "retyped")]
    assert found[1].values == ("app/ota_0", "app/ota_1")


def test_what_came_and_went() -> None:
    log = Partition("log", types.DATA, types.UNDEFINED, 0x3F0000, 0x1000, types.ENCRYPTED)
    found = changes(layout(NVS, APP0), layout(APP0, log))
    assert kinds(found) == [("nvs", "went"), ("log", "came")]
    assert str(found[0]) == "is gone: data/nvs, 24 KB (0x6000) at 0x9000"
    assert str(found[1]) == "is new: data/undefined, 4 KB (0x1000) at 0x3f0000"


def test_flags_are_told_in_words_and_numbers() -> None:
    readonly = Partition("nvs", types.DATA, types.NVS, 0x9000, 0x6000, types.READONLY)
    (change,) = changes(layout(NVS), layout(readonly))
    assert (change.kind, change.values) == (ChangeKind.FLAGS, (0, types.READONLY))
    assert str(change) == "flags changed: 0x0 → 0x2"
