"""What became of what a side claimed for itself: `sources.csv`."""

from __future__ import annotations

from pathlib import Path

from pipeline.build import decide
from pipeline.model import Fate
from tests.cases import table, write_case

HEAD = "region,count,locality,gained_by,date,status\n"
AZURE = 'publisher = "Azure army"\nspeaks_for = "azure"\npublished = 2031-03-05\n'
UMBER = 'publisher = "Umber ministry"\nspeaks_for = "umber"\npublished = 2031-03-09\n'


def record(root: Path, **reports: tuple[str, str]):
    files: dict[str, str] = {}
    for name, (rows, card) in reports.items():
        files |= table(name, HEAD + rows, card)
    (found,) = decide(write_case(root, files)).ledger.sources
    return found


def test_each_fate_is_counted_with_its_days(tmp_path):
    """
    Of five places claimed, one was carried, one admitted, one denied, one lost again, and of one nobody else speaks.
    """
    found = record(
        tmp_path,
        azure=(
            "".join(f"Dol,,{name},Azure,2031-03-05,\n" for name in ("Alder", "Birch", "Cedar", "Drake", "Elm")),
            AZURE,
        ),
        monitor=("Dol,,Alder,Azure,2031-03-05,\n", 'publisher = "Monitor"\npublished = 2031-03-07\n'),
        umber=("Dol,,Birch,Azure,2031-03-05,\nDol,,Cedar,Azure,2031-03-05,denied\n", UMBER),
        later=("Dol,,Drake,Umber,2031-03-11,\n", 'publisher = "Monitor"\npublished = 2031-03-12\n'),
    )

    assert ("Azure army", "azure", 5, 1) == (found.publisher, found.side, found.items, found.silent)
    assert (Fate(1, 2), Fate(1, 4), Fate(1, 4), Fate(1, 6)) == (
        found.carried,
        found.admitted,
        found.denied,
        found.reversed,
    )


def test_an_echo_and_the_publisher_itself_bear_nothing_out(tmp_path):
    """
    Who carries a claim on, or says it again, is no second source.
    """
    found = record(
        tmp_path,
        azure=("Dol,6,,Azure,2031-03-05,\n", AZURE),
        echo=("Dol,6,,Azure,2031-03-05,\n", 'origin = "azure"\npublished = 2031-03-06\n'),
        again=("Dol,6,,Azure,2031-03-05,yes\n".replace("yes", "claimed"), AZURE.replace("-05", "-08")),
    )

    assert (1, 1) == (found.items, found.silent)


def test_a_figure_is_admitted_by_the_same_figure_only(tmp_path):
    """
    The other side's smaller figure does not bear out the whole.
    """
    whole = record(
        tmp_path / "a", azure=("Dol,6,,Azure,2031-03-05,\n", AZURE), umber=("Dol,6,,Azure,2031-03-05,\n", UMBER)
    )
    part = record(
        tmp_path / "b", azure=("Dol,6,,Azure,2031-03-05,\n", AZURE), umber=("Dol,4,,Azure,2031-03-05,\n", UMBER)
    )

    assert (1, 0) == (whole.admitted.count, part.admitted.count)
