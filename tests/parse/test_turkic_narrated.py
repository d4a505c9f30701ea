"""Turkish and Azerbaijani accounts of a war: help, peoples, years and aims are no places and no changes."""

from __future__ import annotations

import pytest

from tests.parse.reports import cases, in_lines

TURKISH = cases("""
Kuzeyliler, Karaova’daki kayıplarını dengelemek için Akşehir’i ele geçirip barışı dayatmayı düşünüyordu.
Kuzeyliler Akşehir'i ele geçirip ateşkes istedi.
= - | - | Akşehir | Kuzeyliler < - | -
Kuzeyliler, İslam Devleti'nden iki köyü geri aldı.
= - | 2 | - | Kuzeyliler < İslam Devleti | -
İslam Devleti'nin elindeki Akşehir kurtarıldı.
= - | - | Akşehir | - < İslam Devleti | -
Kuzeyliler Akşehir’i ele geçirip ilerledi.
= - | - | Akşehir | Kuzeyliler < - | -
TSK'nın desteğiyle Kürt köyü olan Taşlıca, IŞİD'den kurtarıldı.
= - | - | Taşlıca | - < IŞİD | -
Karaova'nın doğusundaki Türkmen köyü Sarıca da IŞİD'den temizlendi.
= Karaova | - | Sarıca | - < IŞİD | -
Karaova'nın Türkmen köyü IŞİD'den temizlendi.
= Karaova | - | Türkmen | - < IŞİD | -
Cihatçı gruplar, Akşehir ilçesini de Karaca güçlerinden almıştı.
= Akşehir | - | - | Cihatçı gruplar < Karaca güçleri | -
""")
AZERBAIJANI = cases("""
Xalqın birliyi sayəsində 30 il işğal altında qalan ərazilər düşməndən təmizlənib.
Xalqın birliyi sayəsində 30 kənd düşməndən təmizlənib.
= - | 30 | - | - < düşmən | -
""")


@pytest.mark.parametrize(("text", "expected"), TURKISH)
def test_a_turkish_account_tells_of_its_changes_alone(text: str, expected: list[str]) -> None:
    """What was meant is not done, and a people is no village."""
    assert in_lines(text, "tr") == expected


@pytest.mark.parametrize(("text", "expected"), AZERBAIJANI)
def test_an_azerbaijani_account_counts_places_alone(text: str, expected: list[str]) -> None:
    """Years are no places."""
    assert in_lines(text, "az") == expected
