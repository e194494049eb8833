# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language the window speaks: the system's or one that was chosen. It is changed while the window is open."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from ripgui.core.folders import resource_folder
from ripgui.ui.language.told import ENGLISH, SPOKEN

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        ENGLISH: "English",
        "zh_CN": "简体中文",
        "zh_TW": "繁體中文",
        "ja": "日本語",
        "vi": "Tiếng Việt",
        "ko": "한국어",
    }
)
"""By their codes, in their own words."""
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


def language_of(wanted: Iterable[str]) -> str:
    """The first of these languages that the window speaks, as systems write them: zh-Hant-HK, ja_JP, C."""
    for each in wanted:
        first, *others = each.replace("_", "-").partition(".")[0].lower().split("-")
        if first == "zh":
            return "zh_TW" if _TRADITIONAL.intersection(others) else "zh_CN"
        if first in LANGUAGES:
            return first
    return ENGLISH


class Languages(QObject):
    """changed: all texts are others now, and what is shown says so already."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, chosen: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._chosen = chosen if chosen in LANGUAGES else ""
        self._code = ENGLISH
        self._install()

    @property
    def chosen(self) -> str:
        """What the user chose, "" for the system's."""
        return self._chosen

    @property
    def code(self) -> str:
        """The language that is spoken."""
        return self._code

    def choose(self, chosen: str) -> None:
        """Speaks another language, "" for the system's; every text that is shown is said in it at once."""
        before = self._code
        self._chosen = chosen if chosen in LANGUAGES else ""
        if self._wanted() == before and self._installed:
            return
        from ripgui.ui.language.retranslating import Retranslation

        again = Retranslation()
        self._install()
        again.say_again()
        self.changed.emit()

    def put_away(self) -> None:
        """Speaks as the source does."""
        for each in self._installed:
            self._app.removeTranslator(each)
        self._installed.clear()
        self._app.setProperty(SPOKEN, None)

    def _wanted(self) -> str:
        return self._chosen or language_of(QLocale.system().uiLanguages())

    def _install(self) -> None:
        self.put_away()
        self._code = self._wanted()
        self._app.setProperty(SPOKEN, self._code)
        # Figures and days are written as the system is told to, where its language is the window's.
        system = QLocale.system()
        own = system.language() is not QLocale.Language.C and language_of([system.name()]) == self._code
        QLocale.setDefault(system if own else QLocale(self._code))
        self._installed = [
            each
            for each in (
                self._loaded(f"qtbase_{self._code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
                self._loaded(f"ripgui_{self._code}", str(resource_folder() / "translations")),
            )
            if each is not None
        ]
        for each in self._installed:
            self._app.installTranslator(each)

    def _loaded(self, name: str, folder: str) -> QTranslator | None:
        made = QTranslator(self)
        if made.load(name, folder):
            return made
        made.deleteLater()
        return None


def languages() -> Languages | None:
    """Those of this program, None where it has no window."""
    app = QCoreApplication.instance()
    return app.findChild(Languages) if app is not None else None
