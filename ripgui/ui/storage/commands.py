# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with storages; everything that waits for a server or a keyring does so elsewhere."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, InputError, ToolError
from ripgui.core.storage import Storage, address_of, parse_address
from ripgui.core.task import TaskState
from ripgui.engine.delivery.fetching import is_remote
from ripgui.engine.session import Session
from ripgui.ui.background import Background
from ripgui.ui.language.told import in_words
from ripgui.ui.late import come_forward
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.work_panel import TAB_OUTPUT

if TYPE_CHECKING:
    from ripgui.delivery.protocol import Entries
    from ripgui.delivery.upload import Sent
    from ripgui.engine.delivery.courier import Courier
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.storage.dialog import StorageDialog
    from ripgui.ui.storage.form import TypedKeys
    from ripgui.ui.storage.panel import DeliveryPanel
    from ripgui.workers.protocol import Progress


class StorageCommands(QObject):
    """Dialog and card are made when they are first seen."""

    _progressed = Signal(str)

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._background = Background(self)
        self._token = CancelToken()
        self._transfer = CancelToken()
        self._dialog: StorageDialog | None = None
        self._panel: DeliveryPanel | None = None
        on = self._actions.on
        on("storages", self._show)
        on("addAddress", self._add_address)
        on("retryUpload", self._retry_upload)
        on("resultLink", self._link_result)
        self._progressed.connect(self._on_progress)
        window.work.tab_changed.connect(self._on_tab)
        window.editing.subject_changed.connect(self._show_delivery)
        self._on_tab(window.work.tab)

    def update(self) -> None:
        """Enables what can be done with the selected tasks."""
        items = self._items()
        self._actions["retryUpload"].setEnabled(any(map(_can_send, items)))
        self._actions["resultLink"].setEnabled(len(items) == 1 and bool(items[0].task.delivered))

    def close(self) -> None:
        """Ends what is under way; what is half there goes on another time."""
        self._token.ask(StopLevel.NOW)
        self._transfer.ask(StopLevel.NOW)
        self._background.wait()

    # the queue

    def _items(self) -> list[QueueItem]:
        found = (self._window.model.item(task_id) for task_id in self._window.queue.view.selected_ids())
        return [item for item in found if item is not None]

    def _retry_upload(self) -> None:
        self._window.editing.flush()
        self._session.retry_uploads([item.task.id for item in self._items() if _can_send(item)])

    def _link_result(self) -> None:
        items = self._items()
        if items and items[0].task.delivered:
            name, key = parse_address(items[0].task.delivered)
            self._show_link(name, key, items[0].task.spec.treatment.delivery.link_hours)

    def _add_address(self) -> None:
        lines = [line.strip() for line in QGuiApplication.clipboard().text().splitlines()]
        addresses = [line for line in lines if is_remote(line)]
        if addresses:
            self._window.commands.add_paths(addresses)
        else:
            self._window.messages.fail(self.tr("The clipboard holds no address that begins with https:// or storage:"))

    # the card in the output tab

    def _on_tab(self, tab: int) -> None:
        if tab != TAB_OUTPUT or self._panel is not None:
            return
        from ripgui.ui.storage.panel import DeliveryPanel

        self._panel = made = DeliveryPanel()
        self._window.output.add_card(made)
        made.edited.connect(self._on_delivery_edited)
        made.storages_asked.connect(self._show)
        self._show_delivery()
        self._load()

    def _show_delivery(self) -> None:
        if self._panel is not None:
            editing = self._window.editing
            self._panel.show_delivery(editing.treatment.delivery, editable=editing.is_editable)

    def _on_delivery_edited(self) -> None:
        assert self._panel is not None
        editing = self._window.editing
        editing.treat(replace(editing.treatment, delivery=self._panel.delivery()))

    # the dialog

    def _show(self) -> None:
        if self._dialog is None:
            from ripgui.ui.storage.dialog import StorageDialog

            self._dialog = made = StorageDialog(self._window.theme, self._window)
            made.save_asked.connect(self._save)
            made.test_asked.connect(self._test)
            made.remove_asked.connect(self._remove)
            made.browser.look_asked.connect(self._look)
            made.browser.download_asked.connect(self._ask_download)
            made.browser.add_asked.connect(self._add_object)
            made.browser.link_asked.connect(self._link_object)
            made.browser.delete_asked.connect(self._delete)
            made.browser.upload_asked.connect(self._ask_upload)
            made.browser.stop_asked.connect(lambda: self._transfer.ask(StopLevel.NOW))
        self._load()
        come_forward(self._dialog)

    def _load(self, select: str = "", told: str = "") -> None:
        def read() -> tuple[Storage, ...]:
            from ripgui.engine.delivery.storages import load_storages

            return load_storages()

        def show(storages: tuple[Storage, ...]) -> None:
            if self._dialog is not None:
                self._dialog.show_storages(storages, select)
                self._dialog.tell(told)
            if self._panel is not None:
                self._panel.set_storages(storages)

        self._background.run_in_order(read, show, self._fail)

    def _save(self, storage: Storage, typed: "TypedKeys") -> None:
        def save() -> None:
            from ripgui.engine.delivery.storages import add_storage

            _take_keys(storage, typed)
            add_storage(storage, replaces=True)

        def done(_: None) -> None:
            assert self._dialog is not None
            self._dialog.saved()
            self._load(storage.name)

        self._background.run_in_order(save, done, self._fail)

    def _test(self, storage: Storage, typed: "TypedKeys") -> None:
        assert self._dialog is not None
        dialog = self._dialog
        dialog.tell(self.tr("Asking {name} …").format(name=storage.name))

        def test(courier: "Courier") -> str:
            from ripgui.delivery.secret import WHICH, tell_secret

            for what, value in zip(WHICH, (typed.access_key, typed.secret_key), strict=True):
                if value:
                    tell_secret(storage.name, what, value)
            return courier.try_storage(storage)

        self._call(test, lambda told: dialog.tell(told, is_good=True), self._fail)

    def _remove(self, name: str) -> None:
        def remove() -> None:
            from ripgui.delivery.secret import WHICH, forget_secret
            from ripgui.engine.delivery.storages import remove_storage

            remove_storage(name)
            for what in WHICH:
                forget_secret(name, what)

        from ripgui.engine.delivery.storages import tasks_with

        left = len(tasks_with(name, (item.task for item in self._window.model.items())))
        told = self.tr("{name} is removed.").format(name=name)
        if left:
            told = self.tr("{name} is removed; tasks that still name it and will fail without it: {count}.")
            told = told.format(name=name, count=left)
        self._background.run_in_order(remove, lambda _: self._load(told=told), self._fail)

    # what lies in a storage

    def _look(self, folder: str, told: str = "") -> None:
        """told: of what was done there."""
        dialog, storage = self._dialog, self._dialog.shown if self._dialog is not None else None
        if dialog is None or storage is None:
            return
        dialog.browser.tell(self.tr("Looking …"))

        def show(found: "Entries") -> None:
            if dialog.shown == storage:
                dialog.browser.show_entries(folder, found)
                if told:
                    dialog.browser.tell(told)

        self._call(lambda courier: courier.look(storage, folder), show, self._fail_browser)

    def _delete(self, key: str) -> None:
        storage = self._shown_storage()

        def done(_: None) -> None:
            self._look(key[: key.rfind("/") + 1])

        self._call(lambda courier: courier.delete(storage, key), done, self._fail_browser)

    def _add_object(self, key: str) -> None:
        self._window.commands.add_paths([address_of(self._shown_storage(), key)])

    def _link_object(self, key: str) -> None:
        self._show_link(self._shown_storage().name, key, 24)

    def _ask_download(self, key: str) -> None:
        dialog = self._window.dialogs.to_save(self.tr("Fetch from the storage"), self.tr("All files (*)"), "")
        dialog.selectFile(os.path.basename(key))
        dialog.fileSelected.connect(partial(self._download, self._shown_storage(), key))
        dialog.open()

    def _download(self, storage: Storage, key: str, path: str) -> None:
        told = self.tr("Fetched: {path}").format(path=path)

        def fetch(courier: "Courier") -> None:
            # The file dialog has asked about a file that is there: it goes when the other one has come.
            place = f"{path}.fetched" if os.path.lexists(path) else path
            courier.fetch(address_of(storage, key), place, on_progress=self._told)
            os.replace(place, path)

        self._move(fetch, lambda _: self._dialog.browser.tell(told) if self._dialog is not None else None)

    def _ask_upload(self, folder: str) -> None:
        dialog = self._window.dialogs.to_open(self.tr("Send a file"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._upload, self._shown_storage(), folder))
        dialog.open()

    def _upload(self, storage: Storage, folder: str, path: str) -> None:
        key = f"{folder}{os.path.basename(path)}"

        def send(courier: "Courier") -> "Sent":
            return courier.send(storage, path, key, on_progress=self._told)

        def done(sent: "Sent") -> None:
            told = self.tr("It was there already: {key}") if sent.was_there else self.tr("Sent: {key}")
            self._look(folder, told.format(key=sent.key))

        self._move(send, done)

    def _move[T](self, work: "Callable[[Courier], T]", then: Callable[[T], object]) -> None:
        """Something that takes its time: it shows how far it is, and can be stopped."""
        assert self._dialog is not None
        browser = self._dialog.browser
        self._transfer = CancelToken()
        browser.set_busy(True)

        def done(made: T) -> None:
            browser.set_busy(False)
            then(made)

        def failed(problem: str) -> None:
            browser.set_busy(False)
            browser.tell(problem, is_error=True)

        self._call(work, done, failed, self._transfer)

    def _told(self, progress: "Progress") -> None:
        """On the thread of the work."""
        self._progressed.emit(in_words(progress.detail))

    def _on_progress(self, detail: str) -> None:
        if self._dialog is not None:
            self._dialog.browser.tell(detail)

    # links

    def _show_link(self, name: str, key: str, hours: int) -> None:
        from ripgui.ui.storage.link import LinkDialog

        made = LinkDialog(os.path.basename(key), hours, self._window)

        def make(life_s: int) -> None:
            def link(courier: "Courier") -> str:
                from ripgui.engine.delivery.storages import find_storage

                return courier.link(find_storage(name), key, life_s)

            # Whoever asked may have closed it meanwhile.
            self._call(
                link,
                lambda link: made.show_link(link) if shiboken6.isValid(made) else None,
                lambda problem: made.fail(problem) if shiboken6.isValid(made) else None,
            )

        made.asked.connect(make)
        made.show()
        made.ask()

    def _shown_storage(self) -> Storage:
        assert self._dialog is not None
        storage = self._dialog.shown
        assert storage is not None
        return storage

    def _call[T](
        self,
        work: "Callable[[Courier], T]",
        then: Callable[[T], object],
        otherwise: Callable[[str], object],
        token: CancelToken | None = None,
    ) -> None:
        used = token or self._token
        stopped = self.tr("Stopped; another time goes on from here.")

        def call() -> T:
            from ripgui.engine.delivery.courier import Courier

            try:
                with contextlib.closing(Courier(used)) as courier:
                    return work(courier)
            except Cancelled as error:
                raise ToolError(stopped) from error

        self._background.run(call, then, otherwise)

    def _fail(self, problem: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.tell(problem, is_error=True)
        else:
            self._window.messages.fail(problem)

    def _fail_browser(self, problem: str) -> None:
        if self._dialog is not None:
            self._dialog.browser.tell(problem, is_error=True)


def _take_keys(storage: Storage, typed: "TypedKeys") -> None:
    """Puts typed keys where the storage says that they are. Raises InputError where there is no keyring for them."""
    from ripgui.core.storage import KEYRING
    from ripgui.delivery.secret import WHICH, keep_secret, keys_of, tell_secret

    references = (storage.access_key, storage.secret_key)
    for what, reference, value in zip(WHICH, references, (typed.access_key, typed.secret_key), strict=True):
        if value:
            (keep_secret if reference == KEYRING else tell_secret)(storage.name, what, value)
        elif reference == KEYRING:
            try:
                keys_of(storage)
            except InputError as error:
                raise InputError(f"the {what} is missing: {error}") from error


def _can_send(item: QueueItem) -> bool:
    task = item.task
    ended = task.state in (TaskState.FAILED, TaskState.CANCELLED)
    return ended and task.output_size_bytes > 0 and bool(task.spec.treatment.delivery.storage)
