"""Turkish: the verb stands last, endings say who and where; an apostrophe sets them off from a name."""

from __future__ import annotations

from pipeline.model import Unit
from pipeline.parse.lexicon.shapes import (
    RC,
    C,
    DateWords,
    Discourse,
    Endings,
    H,
    Headings,
    L,
    Lexicon,
    Mood,
    NumberWords,
    Topic,
    Verb,
    W,
    X,
    symbols,
)
from pipeline.parse.lexicon.turkic import (
    BY_PEOPLE,
    ENDS,
    KINDS,
    MOVEMENT,
    PEOPLES,
    A,
    I,
    along,
    beside,
    counted,
    declined,
    later,
    reached,
    undeclined,
    verb,
)
from pipeline.parse.text.normal import fold

ONES = "bir iki üç dört beş altı yedi sekiz dokuz".split()
EACH = {"birer": 1, "ikişer": 2, "üçer": 3, "dörder": 4, "beşer": 5}
# "three of them", also as an object
OWNED = "biri ikisi üçü dördü beşi altısı yedisi sekizi dokuzu".split()
OWNED_TOO = "birini ikisini üçünü dördünü beşini altısını yedisini sekizini dokuzunu".split()
TENS = "on yirmi otuz kırk elli altmış yetmiş seksen doksan".split()


NUMBERS = NumberWords(
    ones=counted(ONES)
    | counted(OWNED)
    | counted(OWNED_TOO)
    | EACH
    | reached(ONES, "e")
    | beside(ONES, "e", "yakın")
    | beside(ONES, "e", "aşkın", of="ı"),
    tens=counted(TENS, step=10)
    | reached(TENS, "e", 10)
    | reached(TENS, "e", 10, of="ı")
    | beside(TENS, "e", "yakın", 10)
    | beside(TENS, "e", "aşkın", 10, of="ı"),
    hundreds={"yüz": 100, "yüzden": 100, fold("yüze yakın"): 100, fold("yüzü aşkın"): 100},
    thousand=("bin",),
    joiner="ve",
    dozen="(?!)",
    at_least="(?:en az|asgari)",
    at_most="(?:en fazla|en çok|azami)",
    approx="(?:yaklaşık|yaklaşık olarak|takriben)",
    vague="birkaç|bir ?kaç|birçok|bir çok|çok sayıda|çok sayıdaki|bazı|onlarca|bir dizi|pek çok|çeşitli",
    between="(?!)",
    to="(?:ila|veya|ya da)",
    ending=rf"'(?:s{I}|{I}|{I}n|n{I}n|s?{I}n{I}n?|s?{I}n{A}|y?{A}|[dt]{A}n?)",
    behind=rf"(?:'[dt]{A}n)?\s+(?:fazla|çok|aşkın)|'[yn]?{I} aşkın",
    about=rf"(?<!saat \d)(?<!saat \d\d)\s+(?:civarında|dolayında)(?!ki)|'?[yn]?{A} yakın",
)

MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split()
IN_MONTHS = "|".join(MONTHS).replace("ocak", "ocağ").replace("aralık", "aralığ")
WEEKDAYS = "pazartesi salı çarşamba perşembe cuma cumartesi pazar".split()

MORROWS = ["ertesi gün", "ertesi sabah", "ertesi akşam", "ertesi gece", "ertesi güne kadar", "ertesi akşama kadar"]
MORROWS += [f"ertesi günün {hour}" for hour in ("sabahı", "akşamı", "gecesi", "sabahına kadar", "akşamına kadar")]
LATER = later(ONES, MORROWS)
DATES = DateWords(
    anniversary=r"\by[ıi]l ?dönüm\w*|\b\w+ y[ıi]l önce bugün\b|\btarihte bugün\b",
    months={fold(month + ending): number for number, month in enumerate(MONTHS, start=1) for ending in ("", " ayının")},
    weekdays={
        fold(day + ending): number
        for number, day in enumerate(WEEKDAYS)
        for ending in ("", " günü", " gününden", " gecesi", " sabahı", " akşamı")
        if ending or day != "pazar"  # which is a market, too
    },
    days={fold(f"{one} gün önce"): -step for step, one in enumerate(ONES, start=1) if step > 1}
    | {fold(f"{step} gün önce"): -step for step in range(2, 10)}
    | {
        "bugün": 0,
        "bu sabah": 0,
        "sabah saatlerinde": 0,
        "öğle saatlerinde": 0,
        "akşam saatlerinde": 0,
        "öğleden sonra": 0,
        "bu gece": 0,
        "dün gece": 0,
        "bugünden itibaren": 0,
        fold("bugün itibarıyla"): 0,
        "bugün itibariyle": 0,
        "gün içinde": 0,
        "gün içerisinde": 0,
        "gün boyunca": 0,
        "dün": -1,
        "dünkü": -1,
        "önceki gün": -2,
        "evvelsi gün": -2,
        "yarin": 1,
    },
    on="(?!)",
    since="(?!)",
    by="(?!)",
    past_day=r"(?:son|geçtiğimiz|geçen) (?:24|yirmi dört) saat\w*(?: (?:içinde|içerisinde|zarfında))?|son bir gün\w*",
    window=r"son \w+ (?:gün|hafta|ay)\w*|(?:\d+|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|birkaç"
    r"|(?:on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz)(?: \w+)?|her|aynı|bütün) "
    r"(?:günde|haftada|ayda|(?:gün|hafta|ay) (?:içinde|zarfında))",
    steps={fold("aynı gün"): 0, fold("aynı tarihte"): 0} | LATER,
    loose=rf"(?:(?:1[5-9]|20)\d\d(?:'?n?[ıiuü]n)? )?(?:{IN_MONTHS}){I}n[dt][ae](?!\w)"
    rf"|(?:{'|'.join(MONTHS)}) ay{I}(?:nd[ae])?|(?:{'|'.join(MONTHS)})'?[dt][ae](?!\w)"
    rf"|(?:{'|'.join(MONTHS)})(?:'?{I}n)? (?:baş|orta|son)(?:lar)?{I}n(?:da|a)"
    rf"|(?:geçtiğimiz|geçen) (?:gün|hafta|ay)l[ae]rde|"
    r"(?:\w+ )?(?:ay|yıl|sene) önce|(?:19|20)\d\d (?:başında|başlarında|ortasında|ortalarında|sonunda|sonlarında)"
    rf"|(?:aynı|ertesi) gün|aynı tarihte|{'|'.join(LATER)}|son (?:gün|hafta|ay|dönem|zaman)(?:l[ae]r)?d[ae]"
    r"|(?:bu|geçen|geçtiğimiz|önceki) (?:hafta|ay|yıl)\w*|(?:19|20)\d\d(?:'[dt][ea]n?\w*"
    r"|(?: yılı\w*))",
)

PLACES = declined("köy kasaba kent şehir belde mezra mahalle yerleşke", "e")
PLACES = {form: mark for form, mark in PLACES.items() if not form.startswith("kend")}  # "kendi" is "own"
# "Akköy ve Taşlı köyleriyle Bulak köyü": with which other places
WITH_PLACES = along("köy kasaba kent belde mezra mahalle", "e")
UNITS = {
    **dict.fromkeys(PLACES, Unit.LOCALITY),
    **dict.fromkeys(WITH_PLACES, Unit.LOCALITY),
    **dict.fromkeys(
        "şehri şehrin şehrini şehrinin şehrinde şehrindeki şehrine şehrinden kenti kentini kentinin".split(),
        Unit.LOCALITY,
    ),
    **dict.fromkeys(declined("mahalle semt", "e"), Unit.NEIGHBOURHOOD),
}
# "Adana" is a city, no form of "ada"
DISTRICTS = {
    form: mark for form, mark in declined("ilçe rayon nahiye bucak kanton ada", "e").items() if form != "adana"
}
TYPES = {
    **dict.fromkeys(DISTRICTS, Unit.DISTRICT),
    **dict.fromkeys(set(declined("il vilayet eyalet bölge oblast", "e")) - {"ile"}, Unit.WHOLE_REGION),
}
SIDES = (
    "ordu güç birlik kuvvet savaşçı militan asker isyancı rejim terörist hükümet muhalif örgüt grup milis "
    "kolordu fırka süvari düşman çete husi yönetim cihatçı ayrılıkçı bolşevik muhafız filo donanma "
    "taraf unsur ittifak tugay tümen koalisyon cunta direnişçi peşmerge karşıt taliban "
    # peoples who take places by their name alone
    "fransızlar ingilizler italyanlar yunanlar yunanlılar ruslar almanlar japonlar bulgarlar sırplar osmanlılar "
    "moğollar haçlılar bizanslılar selçuklular memlükler"
)
# "Kontrol" and "işgal" take endings as if their last vowel were a front one.
HOLD = {
    form.replace("ö", "o").replace("işgel", "işgal"): mark
    for form, mark in declined("kontröl denetim hakimiyet işgel el", "e").items()
}
AREAS = "etraf etek yaka kırsal vadi ova çevre civar hat cephe eksen alan yakın genel"
COMPASS = "kuzey güney doğu batı kuzeydoğu kuzeybatı güneydoğu güneybatı"

WORDS = symbols(
    {
        "S": " ".join(declined(SIDES, "e")) + " husiler " + " ".join(declined("talibanlar hutiler mücahitler", "e")),
        "z": " ".join(declined(AREAS, "e")) + " kesim kesimi kesiminde kesiminin kesimindeki",
        "y": " ".join(declined(COMPASS, "e")) + " merkez merkezi başkenti başkentini komşusu komşuları",
        "c": " ".join(HOLD),
        "M": " ".join(declined("sayı", "e")),
        "u": "bölümü bölümünü bölümünün bölümleri bölümlerini bölümlerinin kısmı kısmını kısmının kısımları "
        "kısımlarını kısımlarının "
        "yarısı yarısını çoğu çoğunu tamamına",
        "B": "tarafından tarafınca",
        "a": "ve ile ayrıca",
        "r": "diğer kalan başka daha ilave geri öteki",
        "h": "aştı buldu yükseldi ulaştı çıktı oldu olan",
        "l": "isimleri adları "
        "şöyle şöyledir şunlar şunlardır bunlar bunlardır aralarında listede sayıldı sayılıyor sıralandı "
        "sıralanıyor listelendi",
        "q": "tamamı tamamını tamamında tamamının bütünü bütününü bütününde bütününün tümü tümünü tümünde tümünün",
        "j": "özel geniş başkent öncülüğündeki liderliğindeki önderliğindeki komutasındaki kumandasındaki emrindeki"
        " yönetimindeki paralı destekli yanlısı örgütü terör "
        "silahlı aşiret kabile ılımlı radikal cihatçı stratejik müttefik askeri federal",
        "d": "bu şu o her söz konusu tüm bütün kendi bizim aynı",
        "R": "bildirdi bildirildi bildiriyor bildirdiler söyledi söylendi açıkladı açıklandı duyurdu duyuruldu "
        "belirtti "
        "belirtildi kaydetti aktardı aktarıldı anlattı anlatıldı dedi denildi deniliyor "
        "ifade yazdı iddia öne göre doğruladı haber",
        "g": " ".join(declined("ülke", "e")),
        "X": "kişi kişinin insan sivil siviller sivili ölü yaralı esir tutsak ev evi hane aile kilometre kilometrekare "
        "km metre hektar yüzde tank füze roket üs üssü üssün üssünü üsten "
        + " ".join(declined("karakol mevzi tepe nokta köprü üsler göl baraj havaliman havaalan", "e"))
        + " okul hedef saldırı çatışma milletvekili gazeteci çocuk kadın "
        "ceset ton araç aracı korucusu muhtarı muhtar sakini sakinini sandık belediye belediyeyi "
        "antlaşma antlaşması sözleşme sözleşmesi oy köylü köylüyü "
        "yerleşimci yangın yangını yangınlar yangınları alevler salgın salgını durum durumu vaziyet isyan isyanı",
        "x": "bize size doğru orada burada oralarda buralarda "
        "da de ta te dan den tan ten ise ki artık henüz yeniden tamamen tam kısmen bütünüyle ilk adlı olmak üzere "
        "yeni yerel komutan komutanı vali valisi yetkili yetkilisi "
        "toplam toplamda birlikte sonucu sonrası sonra önce itibaren kadar boyunca için başarıyla resmen tekrar "
        "böylece şimdiye bugüne bununla şu ana dolayı üzerine altına altında altındaki üzerinde cumhurbaşkanı "
        "başkan bakan sözcü sonradan "
        "açıklamada açıklamasında açıklamaya açıklamasına "
        "bakanlıktan bakanlığa valilikten valiliğe haftalar günler aylar saatler "
        "yetkililer kaynaklar saldırıda paylaşımda paylaşımında haberde haberinde raporda raporunda "
        "bildiride bildirisinde mesajında var vardı vardır tarihinde günü gecesi sabah akşam saatlerinde operasyon "
        "operasyonda operasyonu harekat harekatı düzenlenen çatışmasız savaşsız direnişsiz kansız "
        "sondakika flaş derhal hemen acilen peyderpey kademeli aşamalı "
        "yapılan yaşanan yoğun ağır çatışmaların ardından çatışmalar ona onlar onu biz ben son olarak",
    }
)

COUNTRY = (
    r"(?:Azerbaycan|Ermenistan|Rusya|Ukrayna|Türkiye|Suriye|İran|Irak|İsrail|Etiyopya|Libya|Sudan|Bakü|Erivan|Kiev"
    r"|Moskova|Şam|Ankara|Gürcistan|Yunanistan|Bulgaristan|Sırbistan|Hırvatistan|Afganistan|Pakistan|Hindistan"
    r"|Kırgızistan|Tacikistan|Özbekistan|Kazakistan|Eritre|Somali|Ruanda|Uganda|Lübnan|Polonya)"
)

REALM = r"(?:Devleti|Krallığı|İmparatorluğu|Hanlığı|Beyliği|Sultanlığı|Çarlığı)"

PHRASES = {
    "a": r"(?<=, )(?:ardından|daha sonra|sonra da)(?= (?-i:[A-ZÇĞİÖŞÜ]))|(?<!bunun )yanı ?sıra",
    "c": r"(?:kontrolü|denetimi|hakimiyeti|işgali) altına",
    "l": r"(?:d[ae] )?dahil(?: olmak üzere)?|aralarında (?:bulunduğu|yer aldığı|olduğu)|bunlar(?:ın)? arasında"
    r"|(?:köy|kasaba|belde|ilçe|kent|şehir|mahalle|yer|yerleşim(?: yer| birim)?)l[ae]r(?:i|in|inin)? arasında"
    r"|yer (?:alıyor|aldı|almakta\w*)"
    r"|olarak (?:açıklandı|sıralandı|belirtildi|duyuruldu|bildirildi|kaydedildi|verildi)",
    "j": r"(?-i:[A-ZÇĞİÖŞÜ]\w+)(?:'?n?[ıiuü]n)? sınır(?![ıiuü]n? (?:i[çc]|dış)|lar| (?:köy|kasaba|belde))\w*"
    r"(?: (?:yakın\w*|hatt\w+|bölge\w+))?"
    r"|bağlı(?= (?:silahlı|terör|grup|güç|birlik|milis|unsur|savaşçı|militan)\w*)"
    r"|(?:(?:esad|esed) )?rejimi? karşıtı"
    r"|müttefiklerinin(?= (?:silahlı )?(?:güç|kuvvet|birlik|savaşçı|milis)\w*)"
    r"|(?:hareketi|örgütü|cephesi)nin(?= (?:savaşçı|militan|üye|güç)\w*)",
    "U": r"sınır (?:köy|kasaba|belde)\w*|en büyük (?:ilçe|şehir|kent|kasaba|köy)l[ae]rinden"
    r"|gibi (?:köy|kasaba|belde|kent|şehir|mahalle|yerleşim(?: yer| birim)?)l[ae]r\w*"
    r"|(?:ilçe|vilayet|eyalet|il|bölge|kent|şehir|belde|kasaba)(?:l[ae]rinin)? merkez\w*"
    r"|yerleşim (?:yer|birim|merkez|alan|bölge|nokta)\w*"
    r"|yerleşim(?:ler\w*|i(?:n[ıiuü]n?|n[ea]|ndeki)?|in)?"
    r"|meskun mahal\w*|yerler(?=\s?[:(])",
    "P": r"(?-i:(?:Bir|El|Han|(?<=[a-zçğıöşü] )Bin) [A-ZÇĞİÖŞÜ]\w+)(?:'\w+)?"
    r"|(?-i:[A-ZÇĞİÖŞÜ]{2,}(?:[/-][A-ZÇĞİÖŞÜ]{2,})+)(?:'\w+)?",
    # who acts in what is reported, in the genitive
    "S": r"(?-i:Boko Haram)(?= (?-i:[A-ZÇĞİÖŞÜ]))"
    r"|(?:irak (?:ve )?şam )?islam devleti(?!')(?: (?:örgüt|militan|terörist|savaşçı)\w*)*"
    r"|(?-i:IŞİD|DEAŞ|DAEŞ|DAİŞ|YPG|YPJ|PKK|PYD|SDG|SMO|ÖSO|HTŞ|TSK|HDK|SAA)'n?[ıiuü]n"
    r"(?= (?!elinde|kontrol|denetim|işgal|h[aâ]kimiyet)[^.;:,]{1,80}[dt][ıiuü][ğk])"
    # into whose hands a place passed, whose name stands before theirs
    r"|(?-i:[A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜ\d]{1,5}|Taliban)'n?[ıiuü]n(?= (?:eline|(?:kontrol|denetim|h[aâ]kimiyet)(?:i|ü)ne)\b)"
    r"|(?:(?:esad|esed) )?rejimi? karşıtlar\w*|(?:güvenlik|sınır) (?:güç|kuvvet|birlik|birliğ|muhafız)\w+"
    r"|federal polis\w*|(?:birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci) (?:filo|ordu|kolordu|tümen|tugay)\w*"
    r"|(?-i:[A-ZÇĞİÖŞÜ]{2,6})'l[ıiuü]l[ae]r(?!\w)"
    r"|(?-i:(?:Türk|Kürt|Ermeni|Rus|Arap|Bulgar|Sırp|Hırvat|İngiliz|Fransız|Alman|Gürcü|Çeçen|Özbek|Afgan|Azeri)l[ae]r)"
    r"(?= (?-i:[A-ZÇĞİÖŞÜ]\w+'))"
    rf"|{PEOPLES}",
    "d": r"her birin(?:in|de)",
    "u": r"(?:büyük|küçük|önemli) (?:bölüm|kısm)\w*",
    "X": r"(?:\w+ )?üniversite\w* yerleşke\w*|(?:yüzde|%) ?\d[\d.,]*(?:'\w+)?|\d[\d.,]* "
    r"(?:kilometre|km|metre|hektar|bin|milyon)\w*|\d+'?[ıiuü]?nc[ıiuü]\b",
    "E": r"ile(?= (?:gir(?:di|il)\w+|yaşanan|süren|çıkan|çatış\w+|savaş\w+|meydana gelen))",
    "L": r"iç(?:erisi|eri|i)?(?:nde|sinde)ki"
    r"|(?:sahil|kıyı|sınır) (?:şeridin|hattın)deki|yer alan|bulunan|bağlı(?: olan)?",
    "R": r"(?:duyur|açıkla|bildir|belirt|söyle|aktar|kayde|vurgula)\w*[td][ıiuü](?:l[ae]r|r)?|ifade etti"
    r"|ifade(?:sini|lerini) kullan\w+|iddia etti"
    r"|ileri sürdü|öne sürdü|haberine göre|bilgiye göre|bilgilere göre",
    "K": r"(?:kontrolü|denetimi|işgali) altında\w*|kontrol "
    r"ed\w+|elinde(?:ki\w*|ydi|dir|bulun\w*)?|(?:kontrolünde(?:ki)?|(?:denetim|h[aâ]kimiyet)indeki)(?! bulunan)",
    "q": r"(?:(?:idari|il|ilçe|eyalet|vilayet) )?sınır(?:lar)?ının (?:tamamı|tümü|bütünü)(?:n[ıiuü]n?|nda)?"
    r"|(?:bütün|tüm) (?:(?:idari|il|ilçe|eyalet|vilayet) )?sınırlar\w*",
    "y": r"en büyük (?:ilçe|şehr|kent|kasaba|köy)(?!l[ae]rinden)\w*",
    "x": r"(?:\w+ (?:gün|hafta|ay|yıl)(?:d[ıi]r)? )?(?:süren|devam eden) (?:\w+ )?(?:çatışma|savaş|kuşatma|çarpışma"
    r"|muharebe)\w*"
    r" (?:ardından|sonra|sonunda|sonucu(?:nda)?|neticesinde)|(?:son|tek) (?:kasaba|köy|kent|şehir|yerleşim)(?: yeri"
    r"| birimi)? olan"
    r"|(?:ilk|ikinci|üçüncü|dördüncü|beşinci|son) (?:kez|defa|kere)|(?:\d+|bir|iki|üç|birkaç) (?:hafta|ay"
    r"|saat) sonra"
    r"|(?:savaşa savaşa|çarpışa çarpışa|savaşmadan|direnmeden)|son dak[iİ]ka(?: haberi?)?"
    r"|(?:(?:harek[aâ]t|operasyon|savaş)[ıu]n )?\d{1,3}\. ?(?:gün|hafta|ay|yıl)\w*"
    r"|(?-i:[A-ZÇĞİÖŞÜ]\w+) (?:kara)?yolu üzerindeki|(?-i:[A-Z]-?\d+) (?:(?:kara ?yolu|otoyolu)\w*(?: üzerindeki)?"
    r"|üzerindeki)|(?<=[dt][ae] )bulunuyor(?:lar|du)?"
    r"|(?:pek |hiç |herhangi bir )?(?:direniş|direnç|çatışma)(?:le|ye|ya)? \w+m[ae]d[ae]n"
    r"|(?:tek|bir) (?:tek )?kurşun(?: bile| dahi)? at\w*"
    r"|(?<=\")(?:[\w'-]+ ){0,3}[\w'-]+\" (?:harek[aâ]t|operasyon)\w*"
    r"|barış (?:antlaşma|anlaşma|süre[cç]|görüşme)\w*|gece yarısı|sabaha karşı|(?:gece|sabah|akşam"
    r"|öğle)(?:n?[ıi]n)? (?:geç|erken|ilk|ilerleyen) saat\w*"
    r"|\w+ günlük (?:çatışma|kuşatma|savaş|çarpışma|saldırı|muharebe)\w*"
    r"|kısa süre(?:de|nin ardından)|(?:\d+|uzun) yıl sonra"
    r"|(?:\d+|uzun) yıl(?:lık| süren) işgal(?:in ardından|den sonra)"
    r"|(?!olarak)\w+(?:arak|erek)|(?:d[ae] )?(?:bulunduğu|yer aldığı)|hiç ?bir|bunun yanı sıra|bu arada"
    r"|aynı zamanda|bir (?:bölge|alan|saha)(?:y?[ıi]|de|da)?\b|(?-i:(?:[A-ZÇĞİÖŞÜ]\w+ ){1,2}(?:Nehri"
    r"|Irmağı))(?:'?n[ıiuü]n)? "
    r"(?:kuzey|güney|doğu|batı)\w*|işgal altındaki|söz konusu|öte yandan|(?:d[ae] )?olduğu|tek tek|birer birer"
    r"|\w+n[ıiuü]n ardından"
    r"|(?!(?:köy|kasaba|kent|belde|mezra|mahalle)\w*(?:yla|yle)\b)\w{3,}(?:yla|yle)|operasyonla|anlaşmayla"
    r"|başbakan yardımcısı\w*|(?:twitter|telegram|facebook|instagram)\w*(?:'\w+)?|bundan (?:önce|başka|sonra)"
    r"|(?-i:(?:[A-ZÇĞİÖŞÜ]\w+ ){1,3}(?:Harek[aâ]t|Operasyon|Taarruz|Muharebe|Savaş[ıi])\w*(?:'\w+)?)",
}

# A people or a country before it is who lost the place, and has a symbol of its own.
OCCUPIED = r"(?:(?:(?:(?-i:düşman|ermeni|rus|Düşman)|terör|işgalci)(?:'?n?[ıiuü]n)? işgalinden|işgalden) )"
CONTROL = (
    r"kontrol(?:ün|ü(?:nün?)?|u(?:nun?)?|leri(?:nin?)?|ları(?:nın?)?)?|denetim(?:in|i(?:nin?)?|leri(?:nin?)?)?"
    r"|h[aâ]kimiyet(?:in|i(?:nin?)?|leri(?:nin?)?)?"
)
INTO = r"(?:kontrolüne|denetimine|h[aâ]kimiyetine)"
FULLY = r"(?:(?:yeniden|tekrar|tamamen|tümüyle|bütünüyle) )?"
ESTABLISH = r"(?:devral(?!ın)|üstlen(?!il)|sağla(?!n)|ele al(?!ın)|kur(?!ul)|tesis e[td](?!il))"
VERBS: tuple[Verb, ...] = (
    Verb(rf"{OCCUPIED}?(?:kurtuluşu|kurtarılması){ENDS}", L, "final-taken"),
    Verb(rf"(?:ele geçirilmesi|işgal edilmesi|işgali|geri alınması|zaptı|fethi){ENDS}", C, "final-taken"),
    verb(rf"{OCCUPIED}kurtar", L, "final-take"),
    verb(rf"{OCCUPIED}kurtarıl", L, "final-taken"),
    verb(rf"{OCCUPIED}kurtul(?!uş)|(?<=[iı]şgalinden )kurtul(?!uş)", L, "final-taken"),
    verb(r"(?<=[iı]şgalinden )kurtar", L, "final-take"),
    verb(r"(?<=[iı]şgalinden )kurtarıl", L, "final-taken"),
    verb(r"kurtar|özgürleştir|azat e[td]", L, "final-take", plain=True),
    verb(r"kurtarıl|özgürleştiril|azat edil", L, "final-taken", plain=True),
    verb(
        rf"(?:(?:{CONTROL}) )?geri al|istirdat e[td](?!il)|yeniden (?:ele geçir|kontrol altına al)|tekrar (?:ele geçir"
        rf"|al)",
        RC,
        "final-take",
    ),
    verb(
        rf"(?:(?:{CONTROL}) )?geri alın|istirdat (?:edil|olun)|yeniden (?:ele geçiril|kontrol altına alın)"
        rf"|tekrar ele geçiril",
        RC,
        "final-taken",
    ),
    verb(
        rf"(?:(?:{CONTROL}) )?{FULLY}ele geçir(?:meyi başar)?|zapt e[td]|işgal e[td]|kontrol altına al|fethe[td]"
        rf"|(?:{CONTROL}) {FULLY}{ESTABLISH}|(?:{CONTROL}) altına al|(?:kontrole|denetime) al"
        rf"|h[aâ]kimiyet kur|{INTO} (?:al|geçir|kat)",
        C,
        "final-take",
    ),
    verb(
        rf"(?:(?:{CONTROL}) )?ele geçiril|zapt edil|işgal edil|kontrol altına alın|(?:{CONTROL}) {FULLY}"
        r"(?:sağlan|ele alın|kurul|tesis edil|devralın)"
        rf"|(?:{CONTROL}) altına alın|(?:kontrole|denetime) alın|{INTO} (?:alın|geçiril|katıl)",
        C,
        "final-taken",
    ),
    # who establishes control stands between its two words
    Verb(
        r"(?:kontrolü|denetimi|h[aâ]kimiyeti)(?= (?:[\w'-]+ ){1,4}(?:sağladı|kurdu|devraldı|tesis etti)(?:l[ae]r)?\b)",
        C,
        "final-take",
    ),
    verb(r"h[aâ]kim ol(?!un)", C, "final-over"),
    verb(r"terörden (?:temizle|arındır)", L, "final-take"),
    verb(r"terörden (?:temizlen|arındırıl)", L, "final-taken"),
    verb(r"temizle|arındır", L, "final-clear"),
    verb(r"temizlen|arındırıl", L, "final-cleared"),
    # "alan" is an area, too; behind an object or "from" it is who took it
    verb(r"(?:teslim |ele )?al(?!an|t)|(?:(?<=[dt][ae]n )|(?<=[ıiuü] )|(?<!.))al(?=an\b)", C, "final-got"),
    verb(r"(?:teslim |ele )?alın", C, "final-gotten"),
    verb(r"kov|çıkar(?!ıl)t?|sürüp çıkar|söküp at|püskürt(?!ül)", C, "final-oust"),
    verb(r"kovul|çıkarıl|sökülüp atıl|püskürtül", C, "final-ousted"),
    verb(r"geç|gir|dön", C, "final-pass", bare=True),
    verb(r"düş(?!ünce|ür)|sukut e[td]", C, "final-pass"),
    verb(r"teslim ol(?!un)", C, "final-pass", plain=True),
    verb(r"el değiştir(?!il)", C, "final-taken", plain=True),
    verb(r"düşür(?!ül)", C, "final-take", plain=True),
    verb(r"düşürül", C, "final-taken", plain=True),
    verb(r"bırak", H, "final-give", bare=True, plain=True),
    verb(r"bırakıl", H, "final-given", plain=True),
    verb(r"teslim e[td]|devre[td]|iade e[td]|geri ver", H, "final-give", plain=True),
    verb(r"teslim edil|devredil|iade edil|geri veril", H, "final-given", plain=True),
    verb(
        r"(?:geri )?çekil(?:mek zorunda kal)?|terk e[td]|(?:çekilmek|terk etmek) zorunda kal",
        W,
        "final-lose",
        plain=True,
    ),
    verb(r"(?:(?<=elinden )|(?<=kontrolünden )|(?<=denetiminden ))çık(?!ar|ıl)", X, "final-taken", plain=True),
    verb(rf"(?:(?:{CONTROL}) )?(?:kaybe[td]|yitir)", X, "final-lose", plain=True),
    verb(r"kaptır(?!ıl)", X, "final-give", plain=True),
    verb(r"kaybedil|yitiril|elden (?:git|gid|çık(?!ar))", X, "final-taken", plain=True),
)

MOOD = Mood(
    aim_before=r"(?!)",
    plan_before=r"(?!)",
    plan_after=r"(?!)",
    not_before=rf"m{A}(?:d{I}(?:l{A}r)?|m{I}ş\w*|d{I}[ğy]{I}n\w*)$",
    denied=r"\b(?:yalanla\w+|reddet\w+|inkar|asılsız\w*)\b",
    untold=r"\b(?:bu|söz konusu) (?:iddia\w*|haber\w*|açıklama\w*) (?:\w+ )?(?:yalanla\w+|reddet\w+|asılsız)"
    r"|\b(?:iddia|haber|açıklama)\w* (?:yalanla\w+|reddet\w+|asılsız olduğunu)"
    r"|^[\w' ]{2,50} bunu (?:yalanla\w+|reddet\w+)",
    claiming=r"\b(?:iddia|öne sür\w+|ileri sür\w+|sözde)\b",
    party=r"\b(?:cumhurbaşkan\w*|devlet başkan\w*|bakan\w*|milli savunma|genelkurmay\w*|sözcü\w*|komutan\w*|hükümet\w*"
    r"|başbakan\w*|vali\w*|sana|asker[iî] (?:bir )?kayna\w*"
    r"|ordu\w*|isyancı\w*|muhalif\w*|hdk|sdg|zelenski\w*|putin\w*|aliyev\w*|erdoğan\w*|taliban"
    r"|husiler\w*|milis\w*|peşmerge\w*|(?:güvenlik|hükümet|ordu|irak|suriye|libya) güç\w+"
    r"|genel komutanlı\w*|federal polis\w*)\b",
    monitor=r"\b(?:gözlemevi\w*|aktivist\w*|yerel kaynak\w*)\b",
    running=r"\b(?:şimdiye (?:kadar|dek)|bugüne (?:kadar|dek)|şu ana (?:kadar|dek)|\w+['d]?[dt][ae]n (?:bu yana|beri)"
    r"|sayısı)\b",
    running_before=r"(?!)",
    again=r"\bdaha\b",
    elsewhere={
        Topic.VOTE: r"\b(?:seçim\w*|oylama\w*|sandık\w*|chp|akp|ak parti|mhp|dem parti"
        r"|muhalefet(?! (?:güç|savaşçı|birlik|birliğ|grup|milis|ordu))[^.;]*kaybe\w+)\b",
        Topic.MEMORY: r"\byıl ?dönüm\w*\b",
        Topic.SPORT: r"\b(?:deplasman\w*|puan (?:kaybe|kaza|ald)\w*)\b",
        Topic.EXERCISE: r"\b(?:tatbikat\w*|belgesel\w*|film(?:de|inde)|dizi(?:de|sinde)|romanda)\b",
        Topic.PEOPLE: r"\bgöç\w* (?:yüzünden|nedeniyle|sebebiyle)\b",
        Topic.NATURE: r"\b(?:mahsur kal\w+|selde|depremde|heyelan\w*|sel sular\w*|su baskın\w*|taşkın\w*"
        r"|kurtarma ekip\w*|afad|itfaiye\w*)\b",
    },
    recalled=r"\b((?:1[0-9]|20)\d\d)(?:'(?:l[ae]r)?[dt][ae]|(?= (?:yıl|baş|orta|son)))",
    past=r"(?:geçen|geçtiğimiz|önceki|evvelki) (?:yıl|sene|ay)(?![dn]an|den)\w*|\b(?:ay|yıl|sene) önce\b",
    moved=r"(?!)",
    partial=r"\bkısmen\b",
    background=rf"[dt]{I}[kq][dt][aeə]n$",
    resumed=r"\b(?:orada|bölgede|(?:söz konusu|aynı) (?:bölge|ilçe|il)\w*)\b",
    overall=r"\b(?:böylece|toplam\w*|bugüne|şimdiye|şu ana|harek[aâ]t\w*|operasyon\w*|savaş\w*|genelinde"
    r"|(?:vilayet|eyalet|il) merkez\w* sayısı)\b",
    told=r"(?:bunu|bu bilgi\w*|haberi|açıklamayı|bilgiyi|gelişmeyi|konuyla ilgili açıklama)\b",
)

PEOPLE = r"(?:l[ıiuü]l[ae]r)?"  # of a group: "ABC'lilerden", from those of the ABC
PEOPLE_NAMED = r"(?P<name>(?-i:[A-ZÇĞİÖŞÜ])\w{2,}l[ae]r)"  # a place has a sign before its ending: "Kurular'dan"

ENDINGS = Endings(
    nouns={
        **PLACES,
        **WITH_PLACES,
        **DISTRICTS,
        **declined("il vilayet eyalet bölge oblast", "e"),
        **declined(f"{SIDES} {AREAS} {COMPASS} sayı yer birim merkez alan nokta", "e"),
        **HOLD,
        fold("altına"): "E",
        "şehri": "",
        "şehrinde": "L",
        "şehrindeki": "L",
        "şehrine": "E",
        "şehrinden": "A",
        "kesimindeki": "L",
        "kesiminde": "L",
    },
    bases=undeclined(SIDES, "e"),
    cut=r"(?P<name>[^']+)'(?P<ending>\w+)",
    marked={
        "A": rf"{PEOPLE}n?[dt][ae]n",
        "L": r"n?[dt][ae](?:ki(?:l[ae]r\w*)?|d[ıi]r|yd[ıi])?",
        "s": rf"{PEOPLE}n?[ıiuü]n",
        "O": rf"{PEOPLE}[yn]?[ıiuü]",
        "E": rf"{PEOPLE}[yn]?[ae]",
        "x": r"y?l[ae]|[dt][ıiuü]r",
    },
    names={},
    peoples={
        "B": BY_PEOPLE,
        "A": rf"{PEOPLE_NAMED}d[ae]n",
        "s": rf"{PEOPLE_NAMED}[ıi]n",
        "E": rf"{PEOPLE_NAMED}[ae]",
    },
    states=COUNTRY,
    closed=rf".*\b{COUNTRY}|.* {REALM}|{MOVEMENT}|.*(?:Bakanlığı|Başkanlığı|Genelkurmayı|Gözlemevi|Ajansı|Aliyev)",
    counted=r"'s?[ıiuü](?:n[ıiuü])?$|^(?:\w+ )?(?:bir|iki|üç|dörd|beş|altı|yedi|sekiz|dokuz)s?[ıiuü]n[ıiuü]$|^(?:bir"
    r"|iki|üç|dörd|beş|alt[ıi]s|yedi|sekiz|dokuz)[ıiuüs]+$|(?:isi|ısı)$",
    glued=rf"s?{I}n[dt][ae]n?|[dt][ae]n?|[yn]?[ae]|n?{I}n?|s?{I}n[ae]",
    since=r"[dt][ae]n\b|[dt][ae] başla(?:[ny]an|t[ıi]lan|t?t[ıi][ğy][ıi]|d[ıi][ğy][ıi])\b",
    by=r"(?:\w{1,3} )?(?:kadar|dek)",
)

HEADINGS = Headings(
    day=r"\btarihi?\b|\bgün(?:ü)?\b",
    name=r"adı?|isim|yer",
    taker=r"ele geçiren|alan",
    loser=r"kimden|kaybeden",
    total=r"toplam.*",
    untaken=r"(?:hayır|alınmadı)",
    unknown=r"bilinmiyor",
    events=symbols(
        {
            C: "ele geçirilme işgal işgali alınış düşüş",
            RC: "geri",
            L: "kurtuluş kurtarılma kurtarılış",
            H: "devir iade",
            X: "kayıp",
        }
    ),
)

LEXICON = Lexicon(
    kinds=KINDS,
    headings=HEADINGS,
    words={fold(word): symbol for word, symbol in WORDS.items()},
    phrases=PHRASES,
    units={fold(word): unit for word, unit in UNITS.items()},
    types=TYPES,
    verbs=VERBS,
    numbers=NUMBERS,
    dates=DATES,
    mood=MOOD,
    discourse=Discourse(dated_lines=True, dated_below_title=True, names_below_colon=True),
    demonym=r"(?!)",
    these=frozenset("bu".split()),
    pronouns=frozenset({"onlar", "o", "onun", "onların", "ona", "biz"}),
    members=frozenset(),
    side_prefix=r"(?!)",
    agreeing=rf"^{COUNTRY} (?:Savunma|Silahlı|Genelkurmay|Devlet|Milli|Ordusu|Kara|Cumhurbaşkanı)$",
    apart=rf"{COUNTRY}(?:'\w+)?",
    person=r"(?:General|Lider|Elebaşı|Albay|Yarbay|Binbaşı|Tuğgeneral) .*"
    r"|.*\b(?:Cumhurbaşkanı|Başbakanı?|Bakanı|Başkanı|Sözcüsü|Valisi|Komutanı)\b.*|(?:İlham )?Aliyev|Erdoğan"
    r"|Paşinyan|Esad",
    endings=ENDINGS,
    works=r".* (?:Gölü|Barajı|Tepesi|Tepeleri|Nehri|Çayı|Dağı|Dağları|Köprüsü|Havalimanı|Havaalanı|Geçidi"
    r"|Mütarekesi|Antlaşması|Anlaşması|Ateşkesi|Sözleşmesi|Protokolü|Konferansı|Kongresi)",
    reflexive="kendi",
    same="aynı|söz konusu",
    authority=rf".* {REALM}"
    r"|.*(?:Bakanlığı|Başkanlığı|Genelkurmayı?|Gözlemevi|Ajansı|Komutanlığı|Valiliği|Sözcülüğü|Konseyi)",
)
