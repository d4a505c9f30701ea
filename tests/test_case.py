"""What a broken case is told, and what may be left out."""

from __future__ import annotations

import pytest

from pipeline.case import read_case
from pipeline.errors import CaseError
from tests.cases import CASE, REGIONS, write_case


def problems(root, files):
    with pytest.raises(CaseError) as caught:
        read_case(write_case(root, files))
    return caught.value.problems


def test_two_files_are_enough(tmp_path):
    """
    A case is whole with case.toml and regions.csv; the rest of the gazetteer may be left out.
    """
    case = read_case(write_case(tmp_path, {}))

    assert ["em-dol", "em-har", "em-kes"] == list(case.regions)
    assert ("regions", {}) == (case.primary_system, case.localities)


def test_a_folder_without_case_toml_is_no_case(tmp_path):
    """
    A folder that is no case is told so, with what makes one.
    """
    with pytest.raises(CaseError, match=r"no case\.toml; a case is a folder with case\.toml and regions\.csv"):
        read_case(tmp_path)


def test_every_fault_is_told_in_one_run(tmp_path):
    """
    Faults of several files are told together, each with file, place and what would be right.
    """
    found = problems(
        tmp_path,
        {
            "case.toml": CASE.replace('title = "Eastmark 2031"', "titel = 3"),
            "regions.csv": REGIONS.replace("Dol,40", "Dol,1_6") + "em-dol,Dol again,5\n",
            "names.csv": "id,name,strength\nem-nowhere,Nowhere,loud\n",
            "crosswalk.csv": "from_id,to_id,relation\nem-dol,em-moon,touches\n",
        },
    )
    told = "\n".join(found)

    for part in (
        "case.toml: no title; it must be text in quotes",
        "case.toml: unknown key 'titel' (known: ",
        "regions.csv, line 2: localities_total is '1_6', must be a whole number",
        "regions.csv, line 2: id 'em-dol' occurs 2 times, must be once",
        "names.csv, line 2: id 'em-nowhere' is no region, locality or actor of the case",
        "names.csv, line 2: strength is 'loud', must be one of strong, weak",
        "crosswalk.csv, line 2: relation is 'touches', must be one of equals, contains, overlaps",
        "crosswalk.csv, line 2: to_id is 'em-moon', no id of regions.csv",
    ):
        assert part in told
    assert len(found) == len(told.splitlines())


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"case.toml": "title = "}, "case.toml: cannot be read as TOML"),
        ({"regions.csv": "id;name\na;b\n"}, "regions.csv, line 1: no column 'id' (has: id;name)"),
        ({"regions.csv": "id,name\na,b,c\n"}, "regions.csv, line 2: 3 cells, the header has 2"),
        ({"regions.csv": "id,name,popul\na,b,c\n"}, "regions.csv, line 1: unknown column 'popul'"),
        ({"regions.csv": ""}, "regions.csv: empty; its first line must name the columns id, name"),
        ({"regions.csv": 'id,name\n"a,b\n'}, "regions.csv: cannot be read as CSV"),
        ({"localities.csv": "id,name,lon,lat\nx,X,nan,50\n"}, "lon is 'nan', must be degrees between -180 and 180"),
        ({"localities.csv": "id,name,regions\nx,X,em-moon\n"}, "regions is 'em-moon', no region of that system"),
        ({"case.toml": CASE + 'x = "y"\n'}, "unknown key 'x'"),
        ({"case.toml": 'time_zone = "Mars/X"\n' + CASE}, "time_zone is 'Mars/X', must be a name such as Asia/Baku"),
        ({"case.toml": CASE + '[sources]\norder = ["a", "a"]\n'}, "order names 'a' more than once"),
        ({"localities.csv": "id,name,lon,lat\nx,X,10,\n"}, "only one of lon and lat is given"),
        ({"regions.csv": "id,name\na,\n"}, "name is empty; a region needs one that reports use"),
        ({"case.toml": CASE.replace("2031-03-31", "2031-02-01")}, "start 2031-03-01 is after end 2031-02-01"),
        ({"case.toml": CASE + '[baseline]\nholder = "green"\n'}, "holder is 'green', must be one of azure, umber"),
    ],
)
def test_a_fault_says_where_and_what_would_be_right(tmp_path, files, told):
    """
    Each fault names its file and place.
    """
    assert any(told in problem for problem in problems(tmp_path, files))


def test_bytes_that_are_not_utf_8_are_named(tmp_path):
    """
    A file in another encoding is refused with the place of the first wrong byte.
    """
    folder = write_case(tmp_path, {})
    (folder / "regions.csv").write_bytes("id,name\na,Żółć".encode("cp1250"))

    with pytest.raises(CaseError, match="not UTF-8 at byte 10; save it as UTF-8"):
        read_case(folder)


def test_a_region_may_be_called_na(tmp_path):
    """
    Cells are text: "NA" is a name, "01" keeps its zero.
    """
    case = read_case(write_case(tmp_path, {"regions.csv": "id,name,pcode\nna,NA,01\n"}))

    assert ("NA", "01") == (case.regions["na"].name, case.regions["na"].pcode)
