# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with remote systems; whatever waits for a server, a file or a keyring does so beside the window."""

from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ripgui.core.endpoint import Endpoint, Target
from ripgui.engine.session import Session
from ripgui.ui.background import Background
from ripgui.ui.choice import edited_spec, spec_of
from ripgui.ui.late import Late, come_forward
from ripgui.ui.remote.path import WindowPath
from ripgui.ui.work_panel import TAB_OUTPUT

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.queue.item import QueueItem
    from ripgui.ui.remote.dialog import EndpointDialog
    from ripgui.ui.remote.keeping import Known
    from ripgui.ui.remote.servers import Servers
    from ripgui.ui.remote.target_card import TargetCard

_PAUSE_MS = 300
_EXAMPLE = "Episode 01.mkv"


class RemoteCommands(QObject):
    """Dialog, card and windows are made when they are first seen."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._background = Background(self)
        # Nothing is loaded for it before something is asked.
        self._path = session.path = WindowPath(self._background, self)
        self._servers = Late(self._make_servers)
        self._known: tuple[Endpoint, ...] = ()
        self._is_known = False
        self._dialog: EndpointDialog | None = None
        self._card: TargetCard | None = None
        self._test: Future[Any] | None = None
        window.actions_by_name.on("endpoints", self._show)
        on = window.actions_by_name.on
        on("serverTasks", self._show_server)
        on("lookThere", self._show_server)
        on("sendAgain", lambda: session.retry_tasks([item.task.id for item in self._items() if item.is_unsure]))
        on("openResult", lambda: QDesktopServices.openUrl(QUrl(self._items()[0].addresses[0])))
        on("copyResult", self._copy_result)
        window.tools.target.systems_asked.connect(self._show)
        window.tools.target.chosen.connect(self._on_target_chosen)
        window.editing.subject_changed.connect(self._show_target)
        self._lint = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lint.timeout.connect(self._on_lint)
        window.editing.script_changed.connect(self._on_settings_changed)
        window.encoder.edited.connect(self._on_settings_changed)
        window.output.edited.connect(self._on_settings_changed)
        self._load()

    def update(self) -> None:
        """Enables what can be done with the selected tasks."""
        items = self._items()
        own = items[0] if len(items) == 1 else None
        actions = self._window.actions_by_name
        actions["sendAgain"].setEnabled(any(item.is_unsure for item in items))
        actions["lookThere"].setEnabled(own is not None and bool(own.server))
        for name in ("openResult", "copyResult"):
            actions[name].setEnabled(own is not None and bool(own.addresses))

    def close(self) -> None:
        """Ends what is under way."""
        if self._servers.made is not None:
            self._servers.made.close()
        self._path.close()
        self._lint.stop()
        self._background.wait()

    def _make_servers(self) -> "Servers":
        from ripgui.ui.remote.servers import Servers

        return Servers(self._window, self._path)

    # the endpoints

    def _load(self, select: str = "", told: str = "") -> None:
        from ripgui.ui.remote.keeping import load, load_all

        def show(known: "Known") -> None:
            self._on_known(known, select)
            if self._dialog is not None and told:
                self._dialog.tell(told)

        self._background.run_in_order(load if self._dialog is None else load_all, show, self._fail)

    def _on_known(self, known: "Known", select: str) -> None:
        self._known, self._is_known = known.endpoints, True
        self._window.tools.target.set_systems([endpoint.name for endpoint in known.endpoints])
        if self._dialog is not None:
            self._dialog.form.set_storages(known.storages)
            self._dialog.show_endpoints(known.endpoints, select)
        self._show_target()

    def _show(self) -> None:
        from ripgui.ui.remote.keeping import load_all

        self._background.run_in_order(load_all, self._on_asked, self._fail)

    def _on_asked(self, known: "Known") -> None:
        if self._dialog is None:
            from ripgui.remote.registry import ABOUT
            from ripgui.ui.remote.dialog import EndpointDialog

            self._dialog = made = EndpointDialog(ABOUT, self._window.theme, self._window)
            made.save_asked.connect(self._save)
            made.test_asked.connect(self._try)
            made.stop_asked.connect(self._stop_test)
            made.remove_asked.connect(self._remove)
            made.open_asked.connect(self._open_server)
            made.form.file_asked.connect(self._ask_certificates)
        self._on_known(known, "")
        # In a turn of its own: being shown takes as long again as being made.
        QTimer.singleShot(0, self._dialog, partial(come_forward, self._dialog))

    def _save(self, endpoint: Endpoint, typed: Mapping[str, str]) -> None:
        from ripgui.ui.remote.keeping import save

        def done(_: None) -> None:
            assert self._dialog is not None
            self._dialog.saved()
            self._load(endpoint.name)

        self._background.run_in_order(partial(save, endpoint, typed), done, self._fail)

    def _remove(self, name: str) -> None:
        from ripgui.ui.remote.keeping import remove

        endpoint = self._endpoint(name)
        if endpoint is not None:
            if self._servers.made is not None:
                self._servers.made.forget(name)
            left = [item for item in self._window.model.items() if item.server == name and not item.task.state.is_final]
            told = self.tr("{name} is removed.").format(name=name)
            if left:
                told = self.tr("{name} is removed; tasks that still name it and will fail without it: {count}.")
                told = told.format(name=name, count=len(left))
            self._background.run_in_order(partial(remove, endpoint), lambda _: self._load(told=told), self._fail)

    def _open_server(self, name: str) -> None:
        from ripgui.ui.remote.keeping import load_all

        endpoint = self._endpoint(name)
        if endpoint is not None:
            self._background.run_in_order(load_all, lambda _: self._servers().show(endpoint), self._fail)

    def _items(self) -> "list[QueueItem]":
        found = (self._window.model.item(task_id) for task_id in self._window.queue.view.selected_ids())
        return [item for item in found if item is not None]

    def _copy_result(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._items()[0].addresses))
        self._window.messages.tell(self.tr("The result's address is copied."))

    def _show_server(self) -> None:
        """Of the task that is selected, else the one that tasks go to, else the only one."""
        item = self._window.queue.view.current_item()
        named = (item.server if item is not None else "") or self._window.editing.target.endpoint
        name = named or (self._known[0].name if len(self._known) == 1 else "")
        if self._endpoint(name) is not None:
            self._open_server(name)
        else:
            self._show()

    def _try(self, endpoint: Endpoint, typed: Mapping[str, str]) -> None:
        from ripgui.ui.remote.keeping import tell_secrets

        assert self._dialog is not None
        dialog = self._dialog
        dialog.set_testing(True)
        dialog.tell(self.tr("Asking {name} …").format(name=endpoint.name))

        def over(told: str, *, is_good: bool) -> None:
            dialog.set_testing(False)
            dialog.tell(told, is_good=is_good, is_error=not is_good)

        def ask(_: None) -> None:
            from ripgui.ui.remote.line import Line

            self._test = Line(self._path, endpoint).ask(
                lambda dialect: dialect.test(),
                lambda told: over(told, is_good=True),
                lambda problem: over(problem, is_good=False),
            )

        self._background.run_in_order(
            partial(tell_secrets, endpoint, typed), ask, lambda problem: over(problem, is_good=False)
        )

    def _stop_test(self) -> None:
        assert self._dialog is not None
        if self._test is not None:
            self._test.cancel()
            self._dialog.set_testing(False)
            self._dialog.tell(self.tr("Stopped."))

    def _ask_certificates(self) -> None:
        assert self._dialog is not None
        files = self.tr("Certificates (*.pem *.crt *.cer)")
        self._window.dialogs.ask_file(self.tr("Certificates to trust"), files, self._dialog.form.set_certificates)

    def _endpoint(self, name: str) -> Endpoint | None:
        return next((endpoint for endpoint in self._known if endpoint.name == name), None)

    # where tasks are done

    def _on_target_chosen(self, name: str) -> None:
        editing = self._window.editing
        editing.aim(Target(endpoint=name))
        self._show_target()
        if name:
            self._window.work.show_tab(TAB_OUTPUT)

    def _show_target(self) -> None:
        if not self._is_known:
            return
        editing, box = self._window.editing, self._window.tools.target
        target = editing.target
        box.show_target(target.endpoint)
        box.setEnabled(editing.is_editable)
        self._window.output.set_elsewhere(bool(target.endpoint))
        # What was wrong was wrong with the settings before.
        editing.refuse_target("")
        if not target.endpoint:
            if self._card is not None:
                self._card.hide()
            return
        from ripgui.ui.remote.keeping import load_all

        # Its modules come first, beside the window; after the first time that takes no time at all.
        self._background.run_in_order(load_all, lambda _: self._show_card())

    def _show_card(self) -> None:
        editing = self._window.editing
        if not editing.target.endpoint:
            return
        if self._card is None:
            from ripgui.ui.remote.target_card import TargetCard

            self._card = made = TargetCard(self._window.theme)
            made.edited.connect(self._on_card_edited)
            made.systems_asked.connect(self._show)
            self._window.output.add_card(made, is_first=True)
        from ripgui.engine.queue.remote_options import task_fields
        from ripgui.remote.registry import ABOUT

        endpoint = self._endpoint(editing.target.endpoint)
        about = ABOUT[endpoint.kind] if endpoint is not None else None
        self._card.form.set_fields(task_fields(endpoint.kind) if endpoint is not None else ())
        self._card.show_target(editing.target, endpoint, about, editable=editing.is_editable)
        self._card.show()
        self._judge()

    def _on_settings_changed(self) -> None:
        if self._card is not None and self._window.editing.target.endpoint:
            self._judge()

    def _on_card_edited(self) -> None:
        assert self._card is not None
        self._judge()
        self._window.editing.aim(self._card.target())

    def _judge(self) -> None:
        assert self._card is not None
        problem = self._card.problem()
        self._card.tell(problem)
        self._window.editing.refuse_target(problem)
        self._lint.start()

    def _on_lint(self) -> None:
        """Asks what the system would say of the settings that are shown; script and encoder belong to it."""
        card, endpoint = self._card, self._endpoint(self._window.editing.target.endpoint)
        if card is None or endpoint is None:
            return
        draft, task = self._window.editing.shown, self._window.editing.task
        spec = edited_spec(task.spec, draft) if task is not None else spec_of(draft)
        options = card.options()

        def check() -> tuple[str, ...]:
            from ripgui.core.remote import Order
            from ripgui.remote.registry import check

            return check(endpoint, Order(spec=spec, key=_EXAMPLE, options=options))

        def find_category() -> str:
            from ripgui.media.restoration_script import read_restoration

            written = read_restoration(spec.script)
            return written.restoration.category.value if written is not None else ""

        def refuse(problem: str) -> None:
            if self._window.editing.target.endpoint == endpoint.name:
                card.tell(problem)
                self._window.editing.refuse_target(problem)

        # In order, so that what is shown in the end is said of the newest settings.
        if not card.problem():
            self._background.run_in_order(check, lambda notes: card.tell(card.problem(), notes), refuse)
        if "category" in dict(options):
            self._background.run_in_order(find_category, card.set_category)

    def _fail(self, problem: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.tell(problem, is_error=True)
        else:
            self._window.messages.fail(problem)
