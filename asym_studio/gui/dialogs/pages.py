"""What the program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asym_studio import __version__
from asym_studio.gui.icons import app_icon
from asym_studio.gui.theme import SPACE


class AboutDialog(QDialog):
    """What the program is, its version and its licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Asym Studio"))
        logo = QLabel(self)
        logo.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        logo.setAccessibleName("Asym Studio")
        title = QLabel("Asym Studio", self)
        title.setProperty("scale", "title")
        version = QLabel(self.tr("Version {0}").format(__version__), self)
        version.setProperty("tone", "muted")
        words = QLabel(
            self.tr(
                "Designs asymmetric flash layouts for ESP32 boards: one large app, one small updater.\n\n"
                "Free software under the GNU General Public License, version 3 or later."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setMinimumWidth(340)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        text = QVBoxLayout()
        text.setSpacing(SPACE)
        for part in (title, version, words):
            text.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(5 * SPACE)
        row.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 6 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(4 * SPACE)
        column.addLayout(row)
        column.addWidget(buttons)
