"""One change told more than once, and two that look alike, in Russian, French, Turkish and Arabic."""

from __future__ import annotations

import pytest

from tests.parse.reports import in_lines

TOLD = [
    (
        "ru",
        "Войска освободили три села в Липовской области\n\nНорландская армия освободила три села в Липовской "
        "области в пятницу. Это Терны, Липки и Заречье.",
        [
            "Липовской | 3 | Терны, Липки, Заречье | Норландская армия < - | 27.11.2020",
        ],
    ),
    (
        "ru",
        "Армия заняла два села в Липовской области в пятницу. В субботу армия заняла Терны и Липки.",
        [
            "Липовской | 2 | - | Армия < - | 27.11.2020",
            "- | - | Терны, Липки | армия < - | 28.11.2020",
        ],
    ),
    (
        "ru",
        "Армия взяла три села в Липовской области. Повстанцы взяли три села в Липовской области.",
        [
            "Липовской | 3 | - | Армия < - | -",
            "Липовской | 3 | - | Повстанцы < - | -",
        ],
    ),
    (
        "ru",
        "Армия взяла пять сёл в Липовской области в четверг. Ещё пять сёл армия взяла в пятницу.",
        [
            "Липовской | 5 | - | Армия < - | 26.11.2020",
            "Липовской | 5 | - | армия < - | 27.11.2020",
        ],
    ),
    (
        "ru",
        "Боевики захватили пять сёл у повстанцев близ границы в среду.\n\nПо данным монитора, боевики захватили "
        "пять сёл в Северском районе.",
        [
            "Северском | 5 | - | Боевики < повстанцев | 25.11.2020",
        ],
    ),
    (
        "ru",
        "Армия освободила два села в Исландии\n\nНорландская армия освободила два села в Северском районе в четверг.",
        [
            "Северском | 2 | - | Армия < - | 26.11.2020",
        ],
    ),
    (
        "ru",
        "Повстанцы отступили из двух сёл в Липовской области в пятницу. Армия оставила Терны и Липки.",
        [
            "Липовской | 2 | - | - < Повстанцы | 27.11.2020",
            "- | - | Терны, Липки | - < Армия | -",
        ],
    ),
    (
        "ru",
        "Армия взяла три села. Армия также взяла Терны, Липки и Заречье.",
        [
            "- | 3 | - | Армия < - | -",
            "- | - | Терны, Липки, Заречье | Армия < - | -",
        ],
    ),
    (
        "ru",
        "Синие потеряли шесть сёл\n\nАрмия Редландии взяла шесть сёл в Липовской области в пятницу.",
        [
            "Липовской | 6 | - | Армия Редландии < Синие | 27.11.2020",
        ],
    ),
    (
        "fr",
        "L'armée reprend trois villages\n\nL'armée a repris trois villages dans la province de Lowfen vendredi.",
        [
            "Lowfen | 3 | - | armée < - | 27.11.2020",
        ],
    ),
    (
        "fr",
        "L'armée a pris deux villages dans la province de Lowfen vendredi. Samedi, l'armée a pris Norby et Highfen.",
        [
            "Lowfen | 2 | - | armée < - | 27.11.2020",
            "- | - | Norby, Highfen | armée < - | 28.11.2020",
        ],
    ),
    (
        "fr",
        "L'armée a pris trois villages dans la province de Lowfen. Les rebelles ont pris trois villages dans la "
        "province de Lowfen.",
        [
            "Lowfen | 3 | - | armée < - | -",
            "Lowfen | 3 | - | rebelles < - | -",
        ],
    ),
    (
        "fr",
        "L'armée a pris deux villages dans la province de Lowfen vendredi. Elle a également pris Norby et Highfen.",
        [
            "Lowfen | 2 | - | armée < - | 27.11.2020",
            "- | - | Norby, Highfen | armée < - | 27.11.2020",
        ],
    ),
    (
        "fr",
        "Les rebelles prennent deux villages en Islande\n\nLes rebelles ont pris deux villages dans la province de "
        "Lowfen jeudi.",
        [
            "Lowfen | 2 | - | rebelles < - | 26.11.2020",
        ],
    ),
    (
        "fr",
        "Les rebelles se sont retirés de deux villages de la province de Lowfen vendredi. L'armée s'est retirée de "
        "Norby et de Highfen.",
        [
            "Lowfen | 2 | - | - < rebelles | 27.11.2020",
            "- | - | Norby, Highfen | - < armée | -",
        ],
    ),
    (
        "fr",
        "L'armée a repris trois villages dans la province de Lowfen. Il s'agit de Norby, Highfen et Southby.",
        [
            "Lowfen | 3 | Norby, Highfen, Southby | armée < - | -",
        ],
    ),
    (
        "fr",
        "Les rebelles ont pris cinq villages à l'armée mercredi.\n\nSelon un observateur, les rebelles ont pris "
        "cinq villages dans le district de Lowfen.",
        [
            "Lowfen | 5 | - | rebelles < armée | 25.11.2020",
        ],
    ),
    (
        "fr",
        "L'armée perd six villages\n\nLes rebelles ont pris six villages dans la province de Lowfen vendredi.",
        [
            "Lowfen | 6 | - | rebelles < armée | 27.11.2020",
        ],
    ),
    (
        "tr",
        "Ordu üç köyü kurtardı\n\nVespera ordusu cuma günü Karaova ilçesinde üç köyü kurtardı.",
        [
            "Karaova | 3 | - | Ordu < - | 27.11.2020",
        ],
    ),
    (
        "tr",
        "Ordu cuma günü Karaova'da iki köyü ele geçirdi. Cumartesi günü ordu Akköy ve Taşlı'yı ele geçirdi.",
        [
            "Karaova | 2 | - | Ordu < - | 27.11.2020",
            "- | - | Akköy, Taşlı | ordu < - | 28.11.2020",
        ],
    ),
    (
        "tr",
        "Ordu Karaova'da üç köyü ele geçirdi. İsyancılar Karaova'da üç köyü ele geçirdi.",
        [
            "Karaova | 3 | - | Ordu < - | -",
            "Karaova | 3 | - | İsyancılar < - | -",
        ],
    ),
    (
        "tr",
        "Ordu Karaova'da iki köyü ele geçirdi. Ordu ayrıca Akköy ve Taşlı köylerini ele geçirdi.",
        [
            "Karaova | 2 | - | Ordu < - | -",
            "- | - | Akköy, Taşlı | Ordu < - | -",
        ],
    ),
    (
        "tr",
        "Ordu İzlanda'da iki köyü kurtardı\n\nOrdu perşembe günü Karaova ilçesinde iki köyü kurtardı.",
        [
            "Karaova | 2 | - | Ordu < - | 26.11.2020",
        ],
    ),
    (
        "tr",
        "İsyancılar Karaova'da iki köyden çekildi. Ordu Akköy ve Taşlı köylerinden çekildi.",
        [
            "Karaova | 2 | - | - < İsyancılar | -",
            "- | - | Akköy, Taşlı | - < Ordu | -",
        ],
    ),
    (
        "tr",
        "Ordu Karaova'da üç köyü kurtardı. Bunlar Akköy, Taşlı ve Yenice.",
        [
            "Karaova | 3 | Akköy, Taşlı, Yenice | Ordu < - | -",
        ],
    ),
    (
        "tr",
        "Teröristler çarşamba günü isyancılardan beş köyü ele geçirdi.\n\nGözlemevine göre teröristler Karaova "
        "ilçesinde beş köyü ele geçirdi.",
        [
            "Karaova | 5 | - | Teröristler < isyancılar | 25.11.2020",
        ],
    ),
    (
        "tr",
        "İsyancılar altı köyü kaybetti\n\nOrdu cuma günü Karaova'da altı köyü ele geçirdi.",
        [
            "Karaova | 6 | - | Ordu < İsyancılar | 27.11.2020",
        ],
    ),
    (
        "ar",
        "الجيش يستعيد ثلاث قرى\n\nاستعاد الجيش ثلاث قرى في محافظة سهلان يوم الجمعة.",
        [
            "سهلان | 3 | - | الجيش < - | 27.11.2020",
        ],
    ),
    (
        "ar",
        "سيطر الجيش على قريتين في محافظة سهلان يوم الجمعة. وسيطر الجيش يوم السبت على الزهرة والنخلة.",
        [
            "سهلان | 2 | - | الجيش < - | 27.11.2020",
            "- | - | الزهرة, النخلة | الجيش < - | 28.11.2020",
        ],
    ),
    (
        "ar",
        "سيطر الجيش على ثلاث قرى في محافظة سهلان. وسيطر المسلحون على ثلاث قرى في محافظة سهلان.",
        [
            "سهلان | 3 | - | الجيش < - | -",
            "سهلان | 3 | - | المسلحون < - | -",
        ],
    ),
    (
        "ar",
        "استعاد الجيش ثلاث قرى في محافظة سهلان. والقرى هي الزهرة والنخلة والمنصورة.",
        [
            "سهلان | 3 | الزهرة, النخلة, المنصورة | الجيش < - | -",
        ],
    ),
    (
        "ar",
        "الجيش يفقد ست قرى\n\nسيطر المسلحون على ست قرى في محافظة سهلان يوم الجمعة.",
        [
            "سهلان | 6 | - | المسلحون < - | 27.11.2020",
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_one_change_is_one_claim_and_two_are_two(language: str, text: str, expected: list[str]) -> None:
    """
    A headline and what stands below it, a figure and its names are one; another day, side or "also" makes two.
    """
    assert expected == in_lines(text, language)
