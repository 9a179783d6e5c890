"""An interview's attributes: date, participant, place and own fields, written as they are left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.theme import sized

ALWAYS = ("date", "participant", "place")


class AttributesForm(QFrame):
    """A line per attribute, and one for a new one."""

    changed = Signal(object, object)  # the project and its attributes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.fields: dict[str, QLineEdit] = {}
        self.project: Path | None = None
        self._kept: tuple[tuple[str, str], ...] = ()
        self._heading, self._facts = _label(""), _label("")
        self._heading.setFont(sized(self.font(), 1.15, bold=True))
        self._heading.setWordWrap(True)
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(self.tr("New attribute"))
        self.new_name.setAccessibleName(self.tr("Name of a new attribute"))
        self.new_name.returnPressed.connect(self._add)
        self.add = QPushButton(self.tr("Add"))
        self.add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.new_name, 1)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._facts)
        layout.addLayout(self._form)
        layout.addLayout(row)
        layout.addStretch(1)
        self.hide()

    @property
    def attributes(self) -> tuple[tuple[str, str], ...]:
        """Names and values that are not empty, in the order shown."""
        filled = ((name, field.text().strip()) for name, field in self.fields.items())
        return tuple((name, value) for name, value in filled if value)

    def show_attributes(
        self, project: Path, title: str, facts: str, attributes: tuple[tuple[str, str], ...]
    ) -> None:
        """Show an interview's attributes; what is being typed for it stays."""
        same = project == self.project and attributes in (self._kept, self.attributes)
        self.project, self._kept = project, attributes
        if same and self.isVisible():
            return
        self._heading.setText(title)
        self._facts.setText(facts)
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields = {}
        known = dict(attributes)
        for name in dict.fromkeys((*ALWAYS, *known)):
            self._put(name, known.get(name, ""))
        self.show()

    def _put(self, name: str, value: str) -> QLineEdit:
        field = QLineEdit(value)
        field.setAccessibleName(self._words(name))
        field.editingFinished.connect(lambda: self._leave(field))
        label = _label(self._words(name))
        label.setProperty("role", "muted")
        self._form.addRow(label, field)
        self.fields[name] = field
        return field

    def _leave(self, field: QLineEdit) -> None:
        if field.isModified():
            field.setModified(False)
            self._kept = self.attributes
            self.changed.emit(self.project, self.attributes)

    def _add(self) -> None:
        name = " ".join(self.new_name.text().split())
        if name and name not in self.fields:
            self.new_name.clear()
            self._put(name, "").setFocus()

    def _words(self, name: str) -> str:
        return {
            "date": self.tr("Date"),
            "participant": self.tr("Participant"),
            "place": self.tr("Place"),
        }.get(name, name)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
