# SPDX-License-Identifier: GPL-3.0-or-later
"""The style sheet of all standard widgets, filled with the colours of a scheme."""

import re
from typing import TYPE_CHECKING

from ripgui.ui.icon import arrow_files, tick_file

if TYPE_CHECKING:
    from ripgui.ui.theme import Colours

_SHEET = """
* { outline: 0; }
QMainWindow { background: @ground; }
QDialog { background: @panel; }
#seamWindow { background: @ground; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 5px 7px; }

QMenuBar { background: @panel; color: @dim; padding: 3px 6px; border: 0; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @raised_hover; color: @text; }
QMenu { background: @raised; color: @text; border: 1px solid @line; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: @accent; color: @on_accent; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }

#toolRow { background: @panel; border-bottom: 1px solid @line; }
#statusRow { background: @panel; border-top: 1px solid @line; }
#messageBar { border-bottom: 1px solid @line; background: @raised; }
#emptyQueue { border: 2px dashed @line; border-radius: 10px; background: transparent; }
#emptyQueue[hover="true"] { border-color: @accent; background: @selected; }
QFrame[notice="true"] { background: @raised; border: 1px solid @line; border-radius: 6px; }
QFrame[notice="true"] QToolButton { border: 1px solid @line; padding: 3px 10px; }
QFrame[notice="true"] QToolButton[primary="true"], QFrame[notice="true"] QToolButton:focus { border-color: @accent; }
#card { background: @panel; border: 1px solid @line; border-radius: 8px; }
#inspectPanel, #cropBar { background: @panel; border: 1px solid @line; border-radius: 8px; }
#rule { background: @line; }
#page { background: transparent; }

QLabel { background: transparent; color: @text; }
QLabel[tone="dim"] { color: @dim; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="error"] { color: @error; }

QPushButton, QToolButton {
    background: @raised; color: @text; border: 1px solid @line; border-radius: 6px; padding: 5px 12px; min-height: 20px;
}
QToolButton { padding: 5px 10px; max-height: 20px; }
QToolButton[icononly="true"] { padding: 5px 6px; min-width: 22px; }
QPushButton:hover, QToolButton:hover { background: @raised_hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: transparent; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton[primary="true"], QToolButton[primary="true"] {
    background: @accent; color: @on_accent; border-color: @accent; font-weight: 600;
}
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @accent_hover; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
    background: @raised; color: @faint; border-color: @line;
}
QToolButton[popupMode="1"] { padding-right: 26px; }
QToolButton::menu-button { border: 0; border-left: 1px solid @line; width: 20px; }
QToolButton::menu-arrow { image: url("@arrow"); width: 10px; height: 10px; }
QToolButton::menu-indicator {
    image: url("@arrow"); width: 10px; height: 10px; subcontrol-position: right center; right: 8px;
}
QToolButton[menuonly="true"] { padding-right: 24px; }
QToolButton:checked { background: @accent; color: @on_accent; border-color: @accent; }
QToolButton:checked:disabled { background: @raised; color: @faint; border-color: @line; }
QToolButton[flat="true"] { background: transparent; border-color: transparent; padding: 3px; min-height: 16px; }
QToolButton[flat="true"][tone="dim"] { color: @dim; }
QToolButton[flat="true"][tone="warning"] { color: @warning; }
QToolButton[flat="true"]:hover { background: @raised_hover; }
QToolButton[flat="true"]:checked { background: @raised; color: @accent; border-color: @line; }
QToolButton[flat="true"]:focus { border-color: @accent; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus, QToolButton:checked:focus {
    border: 3px double @accent; background-clip: padding; padding: 3px 10px;
}
QToolButton[primary="true"]:focus, QToolButton:checked:focus { padding: 3px 8px; }
QToolButton[icononly="true"]:checked:focus { padding: 3px 4px; }
QToolButton[flat="true"]:checked:focus { border: 1px solid @accent; background-clip: border; padding: 3px; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: @raised; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 8px; min-height: 30px;
    placeholder-text-color: @faint;
    selection-background-color: @accent; selection-color: @on_accent;
}
QSpinBox, QDoubleSpinBox { max-height: 30px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:on { border-color: @accent; }
QLineEdit:read-only { color: @dim; }
QLineEdit QToolButton, QLineEdit QToolButton:hover {
    background: transparent; border: 0; padding: 0; min-height: 0; min-width: 0;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
    background: transparent; color: @faint; placeholder-text-color: @faint;
}
#encoderRow { background: @raised; border: 1px solid @line; border-radius: 6px; }
#encoderRow[tone="error"] { border-color: @error; }
#encoderRow[focused="true"] { border-color: @accent; }
#editorBar { background: @raised; border: 0; border-bottom: 1px solid @line; }
#editorBar QLineEdit { background: @panel; min-height: 26px; }
#editorBar QToolButton { min-width: 22px; padding: 3px 6px; }
#completionPopup, #callTip { background: @raised; border: 1px solid @line; border-radius: 8px; }
#completionPopup QListView { background: transparent; border: 0; }
#completionDetail { padding: 2px 6px 4px 6px; }
#encoderRow QLineEdit { background: transparent; border: 0; }
QLineEdit[tone="error"], QSpinBox[tone="error"], QComboBox[tone="error"] { border-color: @error; }
QComboBox { padding: 0 26px 0 10px; }
#encoderPanel QComboBox, #presetBox { padding-right: 0; }
QComboBox:hover { background: @raised_hover; }
QComboBox::drop-down { border: 0; width: 26px; subcontrol-position: right center; }
QComboBox::down-arrow { image: url("@arrow"); width: 10px; height: 10px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox QAbstractItemView {
    background: @raised; color: @text; border: 1px solid @line; padding: 4px; outline: 0;
    selection-background-color: @accent; selection-color: @on_accent;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {
    background: @accent; color: @on_accent;
}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    border: 0; width: 18px; background: transparent; subcontrol-origin: border;
}
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; top: 2px; right: 2px; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; bottom: 2px; right: 2px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("@arrow_up"); width: 8px; height: 8px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("@arrow"); width: 8px; height: 8px; }
QSpinBox::up-arrow:disabled, QSpinBox::down-arrow:disabled,
QDoubleSpinBox::up-arrow:disabled, QDoubleSpinBox::down-arrow:disabled { image: none; }

QCheckBox { color: @text; spacing: 8px; min-height: 24px; }
QCheckBox:disabled { color: @faint; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @dim; border-radius: 4px; background: @raised; }
QCheckBox::indicator:hover { background: @raised_hover; }
QCheckBox:focus { outline: 1px solid @accent; outline-radius: 4px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@tick"); }
QCheckBox::indicator:checked:hover { background: @accent_hover; }
QCheckBox::indicator:disabled { background: transparent; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @line; border-color: @line; }

QPlainTextEdit, QTextEdit {
    background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px;
    placeholder-text-color: @faint;
    selection-background-color: @accent; selection-color: @on_accent;
}

QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: @dim; padding: 9px 7px 8px 7px; margin: 0 8px 0 4px;
    border: 1px solid transparent; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:selected:focus { border-color: @accent; border-radius: 6px; }

QTreeView, QListView {
    background: @panel; alternate-background-color: @hover; border: 1px solid transparent; border-radius: 6px;
}
QTreeView::item, QListView::item { padding: 5px 6px; border: 0; }
QTreeView::item:selected, QListView::item:selected { background: @selected; color: @text; }
QTreeView::indicator { width: 14px; height: 14px; border: 1px solid @dim; border-radius: 4px; }
QTreeView::indicator:checked { background: @accent; border-color: @accent; image: url("@tick"); }
QTreeView::indicator:disabled { border-color: @line; }
QTreeView#queueView { background: transparent; }
QTreeView#propertiesView::item, QTreeView#runDetails::item { padding: 2px 4px; }
#serverWindow QTreeView, #callAnswer { background: @panel; border: 1px solid @line; border-radius: 6px; }
#callAnswer { padding: 6px; }
#chart { border: 1px solid transparent; border-radius: 6px; }
#chart:focus { border-color: @accent; }
QTreeView:focus, QListView:focus, QPlainTextEdit:focus, QTextEdit:focus,
#serverWindow QTreeView:focus, #callAnswer:focus { border-color: @accent; }
QHeaderView { background: @panel; border: 0; }
QHeaderView::section {
    background: @panel; color: @dim; border: 0; border-bottom: 1px solid @line;
    padding: 6px 6px 6px 9px; font-weight: 400;
}

#stageText { color: @stage_text; }
#stageText[tone="error"] { color: @stage_error; }
QPushButton[stage="true"] { background: @stage_raised; color: @stage_text; border: 1px solid @stage_line; }
QPushButton[stage="true"]:hover { background: @stage_hover; }
QPushButton[stage="true"]:focus { border-color: @stage_accent; }
QPushButton[stage="true"][primary="true"] { background: @accent; color: @on_accent; border-color: @accent; }
QProgressBar { background: @track; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
#stageBar { background: @stage_raised; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: 0; width: 0; height: 0;
}
QAbstractScrollArea::corner { background: transparent; }
"""
_TOKEN = re.compile(r"@([a-z_]+)")


def stylesheet(colours: "Colours") -> str:
    arrow, arrow_up = arrow_files()
    extra = {
        "scroll": colours.mixed(colours.text, colours.ground, 0.2),
        "arrow": arrow,
        "arrow_up": arrow_up,
        "tick": tick_file(dark=colours.is_dark),
    }
    return _TOKEN.sub(lambda match: extra.get(match[1]) or str(getattr(colours, match[1])), _SHEET)
