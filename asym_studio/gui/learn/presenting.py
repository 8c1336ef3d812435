"""How the Learn page looks to a room: everything large enough for the last row."""

from __future__ import annotations

from asym_studio.gui.theme import font

ZOOM = 1.55


def large_type() -> str:
    """Return the style sheet of a page that is presented."""
    size = font().pointSizeF() * ZOOM
    return (
        f"QLabel, QPushButton, QTableWidget, QCheckBox, QComboBox {{ font-size: {size:.0f}pt; }}"
        f"QLabel[scale='heading'] {{ font-size: {size * 1.15:.0f}pt; }}"
        f"QLabel[scale='title'] {{ font-size: {size * 1.5:.0f}pt; }}"
    )
