"""The shapes that rules are made of: names in a row, a region with its words, a figure with its units.

All are regular expressions over the symbols of `chunks.SYMBOLS`.
"""

from __future__ import annotations

from dataclasses import dataclass

NAME = r"P(?![RKPX]|\(P\)R|T?-N(?![X])|N[iq]|xP?R|v?R|od?[PS]R|m[xgPS]{1,2}R|id?PD?v?R(?!d?[jg]{0,2}[gPS]))"
NAMES = (
    rf"(?:d?{NAME}U?(?:(?:,|,?a)d?{NAME}U?)*(?:,a[rdxj]{{0,2}}P(?!h?v?[RVg]|X)|a[rdxj]{{0,2}}P(?!h?v?[RV]|X))"
    rf"|d?{NAME}(?:,{NAME})*(?=[();:-]|,?$|,[DRhvaw]|,-R|,id?P[TU]?[,;]|,?[VDR]|,?aV|i|,?aP?X|,?ar)|d?{NAME})"
)
# "the northern countryside of", "the province of", "the rebels' stronghold of", "the capital", "south and east of":
# what may stand between "in" and a region's name.
AREA = r"d?[yjxgr]{0,2}(?:[gS]s|S(?=U))?(?:y(?:,y)*,?an?d?)?[yzTUru]+g?[om]"
REGION = (
    rf"(?:d?y?[gP][UT]?s)?(?:(?:{AREA}){{0,2}}(?:d?[yjxg]{{0,2}}[zU]o)?(?:d?Ps[yjxg]{{0,2}}(?=P))?(?:d?[yj]{{0,2}}|d?yay|dg[yj]?|[dy]*)|d[yjxg]{{0,2}}[zU])"
    r"P(?:s?[yzTU]+)?"
)
REGIONS = (
    rf"(?:d?Tod?P(?:,d?P)+,?ad?P(?![-(])|d?y?P(?:,d?P){{1,}},?ad?P(?!T[io]d?P[TU]|T[io]d?y?P(?:,|,?a)d?P)T|d?y?P(?:,d?P){{2,}}(?=T(?![io,g]))|(?:d?T[o]d?)?{REGION}"
    r"(?:(?:(?:(?:,|,?a)d?P[zTU]*(?![-(]))+,?|(?:(?<!T),)?)ad?P(?!h?v?[RVK]|[-(]|T?\(|[in]|T[io]d?[yz]{0,2}P|,?ad?P[TU]*[ion]|N[iq]|,?l(?:[,;]|$)|,id?y?P|,P(?:,|,?a)|(?:,P)+(?:,?aP)?[io]d?P|(?:,P)+,?a?P?U|U[io])[yzTU]*)?)"
)
# "a town, two settlements and 286 villages" is one figure, and so is "16 towns and villages of Lowfen";
# "10 villages and the town of Lowfen" are two.
COUNT = (
    r"(?:N[rxygj]{0,3}(?:P(?!T))?[xygj]?[UT]|NdU(?=[oiw])|d[xygj]{0,2}U(?=(?:,d[xygj]{0,2}U)*,?aN))"
    r"(?:,(?:N|d(?=[xygj]{0,2}Ua?,?(?:a|d|N)))?[rxygj]{0,2}[UT](?=,[Nd]?[xygj]{0,2}[UT]|,N[xygj]{0,2}X|,?a[rxygj]{0,2}[dNUT]))*"
    r"(?:(?:,U)+(?=[hvVio]))?"
    r"(?:,?a(?:N[rxygj]{0,2}P?[UT]|[rxygj]{0,2}[UT](?!P(?!s?T))|d?[rxygj]{0,2}P?[UT](?!o?P)))*"
)
# "part of the", "the southern part of the", "most of the", "southern": before a region, never the whole of it
SHARE = r"d?(?:[yxgj]{0,2}[ru](?:od?|d)?y?(?:To)?|(?<=d)n|y)d?"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over symbols with a sentence that it reads, what it then finds, and a near miss.

    `finds` is (region, count, names) of each claim; the near miss gives no claim by any rule.
    """

    name: str
    pattern: str
    example: str
    finds: tuple[tuple[str | None, int | None, tuple[str, ...]], ...]
    near_miss: str
