"""The same work in several processes: its results in order, few pieces of it under way at a time."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import Any, TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")

AHEAD = 3  # pieces a process, so that none waits and none piles up

_work: Callable[[Any], Any]  # of this process


def in_order(make: Callable[[], Callable[[Piece], Result]], pieces: Iterable[Piece], jobs: int) -> Iterator[Result]:
    """Yield the result of each piece in the order of the pieces; each process makes its own work, once."""
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(make,))
    coming = iter(pieces)
    under_way: deque[Future[Result]] = deque()
    try:
        while True:
            under_way += [pool.submit(_do, piece) for piece in islice(coming, jobs * AHEAD - len(under_way))]
            if not under_way:
                return
            yield under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(make: Callable[[], Callable[[Any], Any]]) -> None:
    global _work
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is told of it too, and ends the others
    _work = make()


def _do(piece: Any) -> Any:
    return _work(piece)
