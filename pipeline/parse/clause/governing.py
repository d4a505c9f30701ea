"""Which noun phrases hang on a preposition, a verb or a number of their own, and so do not act."""

from __future__ import annotations

import re

OBJECT = re.compile("V(?:U?P(?:,P)*,?a)?$")
ADVANCED = re.compile(r"S[vhxD]{0,3}gx?[nm]d?P[TU]?,?ad?$")


LISTED = re.compile(r"V(?:d?[gyj]?Uo)?d?P(?:,P)*,$")


def governed(symbols: str, i: int, verb: int) -> bool:
    """Return whether the noun phrase hangs on a preposition, or is what another verb or a number acts on."""
    before = symbols[:i]
    if symbols[i] == "P" and re.search("[VKc]$", before) and re.match("(?:D?,?){1,2}[axKV]", symbols[i + 1 :]):
        return True  # "failed to capture Lowfen but seized", "lost Lowfen on Tuesday but seized"
    if symbols[i] == "P" and OBJECT.search(before) and re.match(",a?DV", symbols[i + 1 :]):
        return True  # "заняли Заречье и Терны, 7 марта - Ясное"
    if symbols[verb - 1] == "," and re.search(r"[PS][vhx]{0,2}gd?j?$", before) and "," in symbols[i + 1 : verb]:
        return True  # "the army pushed the Blues back, capturing"
    if before.endswith("z") and symbols[i] == "P":
        return True  # "Operation Lowfen"
    if re.fullmatch(r"[imxb]d[gj]{1,3}d?", before) and re.match("[vh]", symbols[i + 1 :]):
        return False  # "Under a deal the Blues are to"
    if symbols[i] == "P" and re.search("[ionfb]d?Ps[yjxg]{0,2}$", before):
        return True  # "gunmen from a force in Redland's Eastmoor state seized"
    if symbols[i] == "P" and re.search(r"V(?:d?[gyj]?Uo)?d?P(?:,P)*,?ad?$", before):
        return True  # "lost Lowfen and Highfen but regained"
    if symbols[i] == "P" and LISTED.search(before) and re.match(r"P(?:,P)*,?ad?P", symbols[i:]):
        return True  # "lost Lowfen, Drymoor and Highfen but regained"
    if symbols[i] == "S" and re.search(r"P,a[dj]?$", before) and re.fullmatch(r"[hvxD,]{0,5}", symbols[i + 1 : verb]):
        return False  # "took two villages in Eastmoor, and the rebels seized": another clause begins
    if symbols[i] == "S" and ADVANCED.search(before) and re.fullmatch("[hvxD]{0,5}", symbols[i + 1 : verb]):
        return False  # "los rusos avanzaron cerca de Eastmoor y los rebeldes tomaron"
    if symbols[i] == "S" and re.search(r"[oifbntem][djyx]{0,2}S$", before):
        return True  # "against the Blue State militants", of whom both words tell
    if (
        symbols[i] == "S"
        and re.search(r"V.*P[TU]?ad[j]?$", before)
        and re.fullmatch("[hv]{0,3}", symbols[i + 1 : verb])
    ):
        return False  # "two villages were taken in Eastmoor and the army seized"
    if symbols[i] == "P" and re.search(r"t[djyx]{0,2}P(?:,P)*,?ad?$", before):
        return re.match(r"[vhxD]{0,3}V", symbols[i + 1 :]) is None  # "pushed into Eastmoor and Westmoor and captured"
    if re.search(
        r"[oifbntem](?:[djyx]{0,2}|gy|dg)$|[tb][djyxg]{0,2}$|[oifbnm][djyx]{0,2}[PS](?:,[PS])*,?a[dj]?$", before
    ):
        return True
    if re.search(r"[oifbnm][djyx]{0,2}P(?:,P)*,$", before) and re.match(r"P(?:,P)*,?aP", symbols[i:]):
        return True
    if re.search(r"Sfd?[PS](?:,[PS])*,$", before) and re.match(r"[PS](?:,[PS])*,?ad?[PS]", symbols[i:]):
        return True  # "forces from the army, police and militias"
    if symbols[i] == "S" and re.fullmatch("d?N", before):
        return False  # "The three groups followed with an operation, seizing"
    if symbols.startswith("PT", i) and re.search(r"t[djyx]{0,2}P(?:,P)*,?a[dj]?$", before):
        return True  # "moved into the Eastmoor and Westmoor provinces and seized"
    adjacent = re.fullmatch(r"[_hvxgrD,]{0,4}(?:(?<=g)[ti])?", symbols[i + 1 : verb])
    return not adjacent and bool(re.search(r"[NgXVK]x?d?[rjg]?$", before))
