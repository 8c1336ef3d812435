"""Random CSV files: what people write, what slips in, and what only a fuzzer thinks of."""

from __future__ import annotations

import codecs

from hypothesis import strategies as st

BLANKS = st.sampled_from(["", "", "", " ", "  ", "      ", "\t", "\N{NO-BREAK SPACE}"])
ENDINGS = st.sampled_from(["\n", "\n", "\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\N{LINE SEPARATOR}"])
MARKS = st.sampled_from(
    [("", b"")] * 4
    + [("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)]
    + [("utf-32-be", codecs.BOM_UTF32_BE), ("utf-32-le", codecs.BOM_UTF32_LE)]
)
ENVIRONMENT = {"SIZE": "0x1000", "APP": "app,ota_0", "LABEL": "from_env", "EMPTY": "", "DOLLAR": "$SIZE", "HASH": "#"}


def _words(text: str, *others: str) -> st.SearchStrategy[str]:
    return st.sampled_from([*text.split(), *others])


_LABELS = st.one_of(
    st.from_regex(r"[a-z][a-z0-9_]{0,5}", fullmatch=True),
    st.sampled_from(
        ["", "nvs", "app0", "$LABEL", "${LABEL}x", "$NOBODY", "a$NOBODY", "größe", "much_too_long_label_1", "\0x"]
    ),
)
_TYPES = _words(
    "app data data data DATA App 0 1 0x40 64 bootloader partition_table 2 3 appk 256 -1 0xFE dat $SIZE 4", ""
)
_SUBTYPES = _words(
    "nvs ota OTA phy spiffs ota_0 ota_1 ota_15 ota_16 factory test undefined tee_ota primary recovery fat otak coredump"
    " nvs_keys 0 1 2 0x10 0x99 300",
    "",
)
_OFFSETS = st.one_of(
    st.sampled_from(
        ["", "", "", "", "0x9000", "0x10000", "36K", "64k", "1M", "0x110000", "0", "-0x1000", "0x9001", "010"]
    ),
    st.integers(8, 0x200).map(lambda n: hex(n * 0x1000)),
    st.integers(1, 20).map(lambda n: f"{n * 64}K"),
)
_SIZES = st.one_of(
    st.sampled_from(
        ["0x1000", "0x2000", "0x2000", "0x3000", "20K", "64K", "1M", "1.5M", "4 k", "0x1k", "4KK", "4_096", "0b1"]
    ),
    st.sampled_from(["", "-1M", "-0x200000", "-64K", "0", "٤k", "0x100000000", "0x1001", "$SIZE", "K", "+5", "4K"]),
)
_FLAGS = st.sampled_from(
    ["", "", "", "encrypted", "readonly", "encrypted:readonly", ":", "Encrypted", "encrypted :readonly"]
)
_COMMENTS = st.sampled_from(
    [
        "",
        "   ",
        "#",
        "# comment",
        "  # Name, Type",
        "$HASH $NOBODY",
        "# asym-studio: chip=esp32s3",
        "#asym-studio: pinned=nvs future=1",
        "# asym-studio: table-offset=0x9000 secure-boot=v1",
        "# asym-studio: flash-size=1MB chip=esp99",
    ]
)


@st.composite
def rows(draw: st.DrawFn) -> str:
    """Draw one row, often a faulty one."""
    columns = [draw(strategy) for strategy in (_LABELS, _TYPES, _SUBTYPES, _OFFSETS, _SIZES, _FLAGS)]
    if draw(st.integers(0, 12)) == 0:
        columns[1:3] = ["$APP"]
    keep = draw(st.sampled_from([6, 6, 6, 6, 5, 5, 7, 3, 1]))
    columns = [*columns, "ignored"][:keep]
    return ",".join(draw(BLANKS) + text + draw(BLANKS) for text in columns)


@st.composite
def plausible_rows(draw: st.DrawFn, number: int) -> str:
    """Draw a row that is accepted where it leaves its offset to the rows before it."""
    kind, subtype, size = draw(
        st.sampled_from(
            [
                *[
                    ("data", "nvs", "0x4000"),
                    ("data", "phy", "4K"),
                    ("DATA", "spiffs", "0x3456"),
                    ("app", "ota_0", "1M"),
                ],
                *[("0", "0x11", "$SIZE"), ("0x40", "", "0x10_00"), ("data", "fat", "-4M"), ("data", "0x99", "0X0A000")],
                *[("bootloader", "primary", "x"), ("partition_table", "primary", ""), ("bootloader", "ota", "")],
            ]
        )
    )
    offset = draw(st.sampled_from(["", "", hex(0x100000 * (number + 1)), f"{number + 1}M"]))
    flags = draw(st.sampled_from([[], [""], ["encrypted"], ["readonly:", " x"]]))[:1]
    columns = [f"p{number}", kind, subtype, offset, size, *flags]
    return ",".join(draw(BLANKS) + text + draw(BLANKS) for text in columns)


@st.composite
def csv_files(draw: st.DrawFn, *, plausible: bool = False) -> bytes:
    """Draw the bytes of a CSV: comments, rows, all kinds of line breaks and byte order marks."""
    lines: list[str] = []
    for number in range(draw(st.integers(0, 7))):
        row = draw(plausible_rows(number)) if plausible else draw(rows())
        lines += [*draw(st.lists(_COMMENTS, max_size=2)), row]
    lines += draw(st.lists(_COMMENTS, max_size=1))
    ending = draw(ENDINGS)
    text = "".join(line + (draw(ENDINGS) if draw(st.integers(0, 9)) == 0 else ending) for line in lines)
    if draw(st.booleans()):
        text = text.rstrip("\r\n")
    codec, mark = draw(MARKS)
    if codec == "utf-32-le" and plausible:
        codec, mark = "", b""
    return mark + text.encode(codec or "utf-8")
