from __future__ import annotations

import threading

from PySide6.QtCore import QThread

from archive.jobs import Progress
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner


def test_the_outcome_comes_back_in_the_gui_thread(qtbot, runner) -> None:
    gui = QThread.currentThread()
    seen = []
    job = runner.start(lambda _job: threading.get_ident())
    job.succeeded.connect(lambda value: seen.append((value, QThread.currentThread())))
    with qtbot.waitSignal(job.finished):
        pass
    worker, delivered_in = seen[0]
    assert worker != threading.get_ident()
    assert delivered_in is gui


def test_a_failure_is_told_with_its_exception(qtbot, runner) -> None:
    job = runner.start(lambda _job: 1 / 0)
    with qtbot.waitSignal(job.failed) as told:
        pass
    assert isinstance(told.args[0], ZeroDivisionError)


def test_a_cancelled_job_says_so_and_not_that_it_failed(qtbot, runner) -> None:
    started, told = threading.Event(), []

    def work(job):
        started.set()
        while True:
            job.checkpoint()

    job = runner.start(work)
    job.failed.connect(lambda _error: told.append("failed"))
    job.cancelled.connect(lambda: told.append("cancelled"))
    assert started.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert told == ["cancelled"]


def test_progress_is_told_and_idle_comes_last(qtbot, runner) -> None:
    told = []
    job = runner.start(lambda context: context.advance(Progress(3, 3, "done")))
    job.progressed.connect(lambda progress: told.append(progress.done))
    with qtbot.waitSignal(runner.idle):
        pass
    assert told == [3]
    assert not runner.busy


def test_the_write_lane_runs_one_at_a_time(qtbot, runner) -> None:
    inside, most, lock = [0], [0], threading.Lock()

    def work(_job):
        with lock:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
        threading.Event().wait(0.01)
        with lock:
            inside[0] -= 1

    for _ in range(5):
        runner.start(work, lane="write")
    with qtbot.waitSignal(runner.idle):
        pass
    assert most == [1]


def test_after_the_shutdown_nothing_is_begun(qapp) -> None:
    runner = JobRunner()
    assert runner.shutdown()
    ran = []
    job = runner.start(ran.append)
    job.cancel()
    qapp.processEvents()
    assert ran == []
    assert not runner.busy


def test_shutdown_with_live_jobs_cancels_and_waits(qapp) -> None:
    runner = JobRunner()
    started = threading.Event()

    def work(job):
        started.set()
        while True:
            job.checkpoint()

    runner.start(work)
    assert started.wait(5)
    assert runner.shutdown()
    assert not runner.busy


def test_a_hundred_jobs_all_come_back(qtbot, runner) -> None:
    results = []
    for number in range(100):
        runner.start(lambda _job, number=number: number).succeeded.connect(results.append)
    with qtbot.waitSignal(runner.idle):
        pass
    assert sorted(results) == list(range(100))


def test_only_the_latest_answer_counts(qtbot, runner) -> None:
    latest = LatestOnly(runner)
    answers, gate = [], threading.Event()
    latest.succeeded.connect(answers.append)

    def slow(_job):
        gate.wait(5)
        return "stale"

    latest.start(slow)
    latest.start(lambda _job: "fresh")
    gate.set()
    with qtbot.waitSignal(runner.idle):
        pass
    assert answers == ["fresh"]
    assert not latest.busy


def test_an_answer_already_queued_is_muted_by_the_next_request(qtbot, runner) -> None:
    latest = LatestOnly(runner)
    answers, done = [], threading.Event()
    latest.succeeded.connect(answers.append)
    latest.start(lambda _job: done.set() or "stale")
    assert done.wait(5)
    runner._lanes["read"].waitForDone()  # its outcome now waits in the event queue
    latest.start(lambda _job: "fresh")
    with qtbot.waitSignal(runner.idle):
        pass
    assert answers == ["fresh"]
