"""The line on top: which port, how to connect, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.board.link import RATES, Options
from asym_studio.board.ports import Port
from asym_studio.flash.errors import message
from asym_studio.gui.i18n import tr, translated
from asym_studio.gui.look import Look, retone
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted, name_choice


class ConnectionBar(QWidget):
    """Chooses a port and asks to connect or to disconnect."""

    connectWanted = Signal()
    disconnectWanted = Signal()
    refreshWanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelTitle")
        self._ports: tuple[Port, ...] = ()
        self._connected = self._busy = False
        self.port = QComboBox(self)
        self.port.setEditable(True)
        self.port.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.port.setAccessibleName(self.tr("Port"))
        self.port.setToolTip(self.tr("Choose a port, or type one: /dev/ttyUSB0, socket://host:port, rfc2217://…"))
        self.port.setMinimumWidth(300)
        self.port.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.refresh = QToolButton(self)
        self.refresh.setToolTip(self.tr("Look for ports again"))
        self.refresh.setAccessibleName(self.refresh.toolTip())
        look.dress(self.refresh, "refresh", "muted", 16)
        self.baud = QComboBox(self)
        self._speed = muted(self.tr("Speed"), self)
        self._speed.setWordWrap(False)
        self._speed.setBuddy(self.baud)
        name_choice(self.baud, self._speed.text())
        self.baud.setToolTip(self.tr("Baud; the fastest one that holds is found by trying"))
        self.baud.addItem(self.tr("Fastest"), None)
        for rate in RATES:
            self.baud.addItem(f"{rate:,}".replace(",", " "), rate)
        self.stub = QCheckBox(self.tr("Fast &loader"), self)
        self.stub.setToolTip(
            self.tr("Let esptool load a small program into the board’s RAM; without it the ROM does it, slowly")
        )
        self.stub.setChecked(True)
        self.button = QPushButton(self.tr("&Connect"), self)
        self.note = QLabel(self)
        self.note.setProperty("tone", "muted")
        self.note.setProperty("scale", "caption")
        self.note.setWordWrap(True)
        self._build()
        self.port.currentTextChanged.connect(self._describe)
        self.refresh.clicked.connect(self.refreshWanted)
        self.button.clicked.connect(self._press)
        self._offer()

    def chosen(self) -> str:
        """Return the port that is chosen or typed."""
        port = self._known()
        return port.name if port is not None else self.port.currentText().strip()

    @property
    def ports(self) -> tuple[Port, ...]:
        """The ports that are listed."""
        return self._ports

    @property
    def is_chosen(self) -> bool:
        """Whether a person chose or typed the port: it is another one than is offered first."""
        name = self.chosen()
        return bool(name) and name != self._ports[self._best()].name if self._ports else bool(name)

    def options(self) -> Options:
        """Return how to connect."""
        return Options(baud=self.baud.currentData(), stub=self.stub.isChecked())

    def show_ports(self, ports: tuple[Port, ...]) -> None:
        """List the ports; what is chosen or typed stays, if it can."""
        typed, before = self.port.currentText(), self._known()
        first = self.port.count() == 0
        self._ports = ports
        self.port.blockSignals(True)
        self.port.clear()
        for port in ports:
            self.port.addItem(listed_as(port))
        names = [port.name for port in ports]
        if before is not None and before.name in names:
            self.port.setCurrentIndex(names.index(before.name))
        elif typed and before is None:
            self.port.setEditText(typed)
        elif first or before is not None:
            self.port.setCurrentIndex(self._best())
        self.port.blockSignals(False)
        self._describe()

    def choose(self, name: str) -> None:
        """Choose a port by its name, as if it had been typed."""
        names = [port.name for port in self._ports]
        if name in names:
            self.port.setCurrentIndex(names.index(name))
        else:
            self.port.setEditText(name)

    def show_state(self, *, connected: bool, busy: bool) -> None:
        """Follow what is going on: while connected the port stays as it is."""
        self._connected, self._busy = connected, busy
        self._offer()

    def _best(self) -> int:
        """Return the first port that looks like a real board, else the virtual one."""
        return next((n for n, port in enumerate(self._ports) if port.likely and not port.virtual), 0)

    def _known(self) -> Port | None:
        text = self.port.currentText()
        return next((port for port in self._ports if text in (listed_as(port), port.name)), None)

    def _describe(self) -> None:
        port = self._known()
        if port is None:
            typed = self.port.currentText().strip()
            self.note.setText(self.tr("A port as pyserial writes it: a device or a URL.") if typed else "")
            retone(self.note, "muted")
            return
        reason = translated(message(port.reason)) if port.reason else ""
        if port.virtual:
            reason = self.tr("a board in software, always there; nothing can break")
        parts = [reason, self.tr("USB {0}").format(port.usb) if port.usb else "", port.serial or ""]
        text = " · ".join(part for part in parts if part) or self.tr("A serial port; nothing says what is behind it.")
        if port.problem is not None:
            what = {
                "port-no-permission": self.tr("You may not use this port."),
                "port-busy": self.tr("Another program uses this port."),
            }.get(port.problem, port.problem)
            text = f"{text} · {what} {translated(port.remedy) if port.remedy else ''}"
        self.note.setText(text)
        retone(self.note, "warning" if port.problem else "muted")

    def _press(self) -> None:
        (self.disconnectWanted if self._connected else self.connectWanted).emit()

    def _offer(self) -> None:
        for widget in (self.port, self.refresh, self.baud, self.stub):
            widget.setEnabled(not self._connected and not self._busy)
        self.button.setEnabled(not self._busy)
        self.button.setText(self.tr("&Disconnect") if self._connected else self.tr("&Connect"))
        kind = "" if self._connected else "primary"
        if self.button.property("kind") != kind:
            self.button.setProperty("kind", kind)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        column.setSpacing(SPACE)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.port, 1)
        row.addWidget(self.refresh)
        row.addSpacing(2 * SPACE)
        row.addWidget(self._speed)
        row.addWidget(self.baud)
        row.addWidget(self.stub)
        row.addSpacing(2 * SPACE)
        row.addWidget(self.button)
        column.addLayout(row)
        column.addWidget(self.note)


def listed_as(port: Port) -> str:
    """Return how a port is listed: its name and what is behind it."""
    if port.virtual:
        return tr("Virtual board")
    return port.title if port.title == port.name else f"{port.name} — {port.title}"
