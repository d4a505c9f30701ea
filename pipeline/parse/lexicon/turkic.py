"""What the Turkic languages share: endings that follow the vowels of their word, and the forms of verbs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.model import EventKind
from pipeline.parse.lexicon.kinds import Days, Deeds, Heads, Kinds, Names, Places, Sides, Sites, Small, Turkic
from pipeline.parse.lexicon.shapes import Verb
from pipeline.parse.text.normal import fold

ABOUT = "(?:barədə|haqqında(?:kı)?|barəsində|xüsusunda|hakkında(?:ki)?|yönünde(?:ki)?|konusunda(?:ki)?)"
UNARMED = (
    "sivil|mülki|köylü|yatırımcı|investor|öğrenci|tələbə|çiftçi|fermer|gazeteci|jurnalist|turist|sakin|halk|[əe]hali|hey[eə]t|gözlemci|müşahidəçi|gösterici|nümayişçi|vatandaş"
    "|işçi|delegasyon|şirk[eə]t|ail[eə]|mülteci|qaçqın|göçmen"
)
# Armed people by a name of at least three words
MOVEMENT = "(?:[^ ]+ ){2,}(?:Cephesi|Hareketi|Örgütü|Cəbhəsi|Hərəkatı|Təşkilatı)"
KINDS = Kinds(
    heads=Heads(
        part="sonuç|sonrası|arka plan|tepkiler|kayıplar|kronoloji|tarihçe|analiz|çatışmalar|kuşatma|saldırı|özet"
        "|nəticə|arxa plan|reaksiyalar|itkilər|xronologiya|döyüşlər|hücum|xülasə|notlar|kaynaklar|qeydlər|mənbələr",
    ),
    names=Names(
        name_end="cephe(?:si)?|cəbhə(?:si(?:nin|ndən)?)?",
        other_name="(?:eski|yeni|önceki|şimdiki|bugünkü|diğer|keçmiş|əvvəlki|köhnə|indiki|hazırkı|digər) ad[ıi](?:yla)?"
        "|eskiden|bundan sonra|bundan böyle|əvvəllər|hazırda",
    ),
    small=Small(
        also="ayrıca|daha sonra|sonradan|ardından|həmçinin|bundan başqa|sonra",
        thus="böylece|böylelikle|beləliklə|bununla",
        not_behind="değil|deyil",
        each="birer|ikişer|üçer|dörder|beşer",
        the_other="(?:diğer|öteki|öbür|digər|o biri)(?:i|si)?",
        of_each="h[əe]r birin(?:in|də|de)",
    ),
    days=Days(afterwards=".*(?:ard[ıi]ndan|ard[ıi]nca|sonra)", from_what=".*[dt][aeə]n", from_that="(?:bun|on|şun)dan"),
    sites=Sites(nearby="(?:yakın|yaxın|civar|çevre|ətraf|etraf).*"),
    sides=Sides(
        last=r"ordu(?:su)?|silahlı|hükümet|hökumət|rejim|savunma|güvenlik|(?:güç|kuvvet|birlik|asker|qüvvə|qoşun|hissə|bölmə)l[ae]r[ıi]?"
        r"|(?:qüvvə|hissə|bölmə)lər[ıi]?",
        adherent=r".*['-]l[ıiuü]",
        epithet=r"\w+(?:l[ıiuü]|s[ıiuü]z)",
        unit_of_army=r"(?:.* )?(?:(?:qoşun qruplaşma|bölmə|briqada|diviziya|batalyon|tugay|tümen|tabur|kolordu)\w*)",
        complete=r"(?:.* )?(?:ordu(?:su)?|\w+l[aeə]r[ıi]?)",
        unowned="ordu",
        mere="(?:t[aə]r[aə]f)(?:[aəıiuü]|[ıi]n|[dt][aə]n)?",
        people=r".*(?:l[ıiuü]|türk|kürt|kürd|erm[əe]ni|rus|[əa]r[əa]p|afqan|afgan|gürcü|çeçen|özb[əe]k|ingilis|ingiliz"
        r"|fransız|alman|amerikan|yunan|sırp|serb|hırvat|xorvat|fars|ukraynalı|tuareq?|tuareg|berberi|fulani|hausa|tutsi|hutu|amhara|oromo|bedevi|bədəvi|beluc|peştun|puştun|dinka|nuer|yahudi|sünni|şii|dürzi|hristiyan)",
        peaceful=rf"(?:{UNARMED})\w*(?: .*)?",
        speaker=r"(?:komutan|komandan|lider|general|elebaşı|albay|binbaşı|sözcü|sözçü|yetkili|vali|bakan|nazir|başçı)(?:[ıiuü]|s[ıiuü])?",
    ),
    places=Places(
        told_again="(?:kent|kasaba|köy|şeh[ri]{1,2}|ilçe|belde|kənd|şəhər|qəsəbə|rayon)(?:[yn]?[ıiuü])?",
        all_over=r"(?:vilay[əe]t|[əe]yal[əe]t|il) m[əe]rk[əe]z\w*|ülke genelinde|ölkə üzrə",
        several=".*l[aeə]r.*",
    ),
    deeds=Deeds(
        fight=r"(?:çatışma|savaş|çarpışma|muharebe|mücadele|döyüş|vuruşma|toqquşma)\w*",
        control="(?:kontrol|denetim|hakimiyet|nəzarət|h[aâ]kim ol).*",
        its_control="(?:kontrol|denetim|h[aâ]kimiyet|nəzarət)(?:ün[üu]|in[iı]|lərini|lerini) .*",
        driving=r"(?:sök|sür|kov|çıkar|püskürt|sıxışdır|qov|geri it)\w*[ae]r[ae][kq]",
        finite=r"\w{2,}(?:[ıiuü]b|[dt][ıiuü]|m[ıiuü]ş(?:[dt][ıiuü]r)?|[ae]r[ae]k|[əa]r[əa]q)(?:l[aəe]r)?",
        present=r".*(?:[ıiuü]yor|m[ae]kt[ae]|[ıiuü]r|[aə]r)(?:l[aeə]r)?",
        doing=r".*\w[aeə]n",
        possessed=".*(?:[dt][ıiuü][ğy][ıiuü]|[dt][ıiuü]kl[ae]r[ıi]|[aəe]c[aəe][kq])",
        said=".*(?:[ıiuü]l|n)(?:[dm][ıiuü]ş?|[ıi]r|[ıi]yor|[ıiuü]b|m[ae]kt[ae]|[dm][ıiuü][rş]|ild[ıi])",
        reported=rf".*[dt][iıuü][gğy][iıuü].*|.*m[aeə]s[ıi](?:yl[ae]| il[əae]| {ABOUT})",
    ),
    turkic=Turkic(
        time="(?:il|ay|gün|saat|həftə|hafta|yil)(?:dir|dan|den|lik|l[aeə]r)?",
        help=r"(?:deste[kğy]|dəstəy|yardim|köm[əe][ykğ])\w*(?: ile| ilə)?",
        folk="kürt|kürd|türkmen|türkmən|arap|ərəb|ermeni|erməni|rum|çerkes|çərkəz|yezidi|ezidi|süryani|alevi|sünni|şii"
        "|dürzi|türk|hristiyan|yahudi",
        doing_and=".*[iuü][pb]",
        meant=r"(?:düşün|planl|hedefle|amaçl|ist[ei]|tasarl|niyet|hədəflə|məqsəd)\w*",
        to_do=r"\w{2,}m(?:ak|ek|ayı|eyi|aq|ək|ağı|əyi)",
        forces=r"(?:güç|ordu|rejim|birlik|kuvvet|milis|asker)\w*",
        article="(?-i:[ea][lnrsşdtz])",
        with_article=r"(?-i:[Ee][dlnrsşt]-\w+)",
        by_deed=r"(?:\w+[ -]){0,4}(?:əməliyyat|hücum|əks-hücum|həmlə|operasyon|saldırı|taarruz|harek[aâ]t|hareket"
        r"|baskın)\w* (?:nəticəsində|sayəsində|hesabına|sonucu(?:nda)?|neticesinde|sayesinde)"
        r"|(?:düzenle|başlat|yap|yürüt|gerçekleştir|keçir|təşkil et)\w+ (?:\w+[ -]){0,2}(?:operasyon|saldırı|taarruz"
        r"|harek[aâ]t|baskın|əməliyyat|hücum|həmlə)\w*l[aeə]",
        along_with="yanı ?sıra",
        hours="(?:sabah|öğle|akşam) saatlerinde|öğleden sonra|gün (?:içinde|içerisinde|boyunca)",
        office="(?:bakan|vali|başkan|kaymakam|komutan|belediye başkan)lı[kğ]|nazirlik|qərargah|genelkurmay|hökumət"
        "|hükümet",
        with_whom="ile|ilə",
        several="(?-i:.*l[aeə]r)",
        any_several="(?-i:.*l[aeə]r.*)",
        their_several="(?-i:.*l[aeə]r[ıi])",
        their="(?-i:.*(?:l[aeə]r[ıi]|s[ıiuü]))",
        somebodys="(?-i:.*[ıiuü])",
        its_own=".*n[ıiuü]",
        in_its=".*[ıiuü]nd[aeə](?:k[ıi])?",
        that_it_did=rf".*[dt][ıiuü][ğy][ıiuü](?:n[ıiuü])?|.*m[aeə]s[ıi](?:yl[ae]| il[əae]| {ABOUT})",
        by_doing=r"[^.,:;]*[^.,:;\s][aeə]r[aeə][kq] [^.,:;]*",
        city=r"(?:şəhər|şehir|şehr|kent)[ıi]?n?[ıi]?n?",
        listing=r"(?:sırala|sadala|sayd|ad[ıl]|isi?m|liste|siyahı)\w*",
        movement=rf"(?-i:{MOVEMENT})(?:n[ıi]n|nd[aə]n)?",
        foe="(?:.* )?(?P<foe>düşm[aə]n|isyancı|terörist|militan|üsyançı|yaraqlı|terrorçu|işğalçı|işgalci|rejim)",
        of_foe=r".*[ıiuü]n(?:[ıiuü]n?|[aeə]|d[aeə](?:n|k[ıi])?)",
        foes="(?:isyancı|terörist|militan|düşman|direnişçi|cihatçı|üsyançı|yaraqlı|terrorçu)l[ae]r[ıi]|düşm[aə]n[ıi]",
        backed="paralı|muzdlu|destekli|dəstəkli|yanl[ıi]s[ıi]|yanlı|yönümlü|tərəfdarı|karşıtı|güdümlü|bağlantılı"
        "|(?:öncülüğ|liderliğ|önderliğ|komutas|kumandas|emr|yönetim|rəhbərliy|komandanlığ)(?:ün|in|ın)d[aəe]k[ıi]",
        obeying="bağlı|sadık",
        title_of="(?:paşa|ağa|şah)n[ıi]n|(?:x|h)an[ıi]n|b[əe]yin|sultan[ıi]n|[əe]mirin|general[ıi]n|marşal[ıi]n",
        called="ad(?:lı|ında(?:kı|ki))|isimli|adlanan|ismindeki",
        group=r".*(?:gru[pb]|qrup|örgüt|təşkilat|milis|birli[kğ]|birləşmə|ordu|güç|qüvvə|hareket|hərəkat|cephe|cəbhə)\w*",
        made=r"(?:yapılan|verilen|verilən)(?: \w+)? (?:açıkla|duyuru|paylaşım|bildiri|m[aə]lumat|bəyanat|bilgi)\w*",
        realm="(?:Cumhuriyeti|Respublikası)(?:n[ıi]n)?",
        fall_of=r"(?:.* )?(?:kurtuluşu|qurtuluşu|azadlığı|zaptı|fethi|iş[gğ]alı|iş[gğ]ali|kurtarılması|geçirilmesi"
        r"|edilm[ae]si|edilməsi|olunması|alınması|keçirilməsi|tutulması|qaytarılması)",
        their_leaving=r"(?:geri )?(?:çekil|kaç|boşalt)m[ae]s[ıi]n(?:[ıi]n ard[ıi]ndan|[dt][ae]n sonra)"
        r"|(?:geri )?(?:çəkil|qaç)m[aə]s[ıi]n(?:d[aə]n sonra|[ıi]n ard[ıi]nca)",
        after_it=r".*m[aeə]s[ıi]n(?:[ıi]n ard[ıi]n(?:dan|ca)|[dt][aeə]n sonra)",
        while_held="(?:elinde|əlində|kontrolünde|denetiminde|hakimiyetinde|nəzarətində)(?:y(?:ken|kən)| i(?:ken|kən))"
        "|(?:kontrolü|denetimi|işgali|nəzarəti|işğalı) alt[ıi]nda(?:y(?:ken|kən)| i(?:ken|kən))",
        before_name="yuxarı|aşağı|orta|böyük|kiçik|yeni|köhnə|birinci|ikinci|üçüncü|dağlıq|şimali|cənubi|şərqi|qərbi"
        "|yukarı|büyük|küçük|eski|üçüncü|dağlık|kuzey|güney|doğu|batı|merkez|mərkəzi",
        but_for="hariç|hariçinde|xaric|istisna",
        far=r".*(?:\bkm|kilomet).*",
        meeting=r"(?:.* )?(?:toplantı|açıklama|konuşma|röportaj|demeç|brif[iı]n[gq]|çıxış|müsahibə|iclas|tören)"
        r"\w*[dt][aə](?:k[ıi])?",
        border=r"(?:.* )?(?:həmsərhəd|(?:sərhəd|sınır|hüdud)\w*)",
        near="yaxın|yakın",
        coming=r"(?:ilerle|gel|kaç|qaç|hareket ed|yola çık|saldır|saldırıya geç|irəlilə|gəl|hərəkət ed|yola çıx"
        r"|hücuma keç|hücum ed|taarruz ed|taarruza geç|harekete geç|hərəkətə keç)"
        r"y?(?:[aeə]n|[aeə]r[aeə][kq]|[ıiuü][pb]|m[ıiuü]ş olan)",
        namesake="eyni ?adlı|aynı (?:adlı|isimli|adı taşıyan|ismi taşıyan)|eyni adı daşıyan",
        namesake_town=r"(?:m[əe]rk[əe]z|başkent|paytaxt)(?:[ıi]n?(?:[ıi]n?|[ae]|d[aəe]n?)?)?",
        centre=r"(?:(?:ilç[eə]|rayon) )?m[əe]rk[əe]z\w*",
        nobodys="(?:kasaba|belde|ilçe|mahalle|mezra|qəsəbə|məhəllə)[yn][ıi]",
        the_town="(?:kent|kasaba|köy|şeh[ri]{1,2}|ilçe|belde|rayon|kənd|şəhər|qəsəbə)(?:[yn]?[ıiuü]n?)|onu",
        entering=r"(?:gir|saldır|hücum|baskın|daxil|soxul)\w*(?: .*)?",
        there="(?:burada|buralarda|orada|oralarda|bölgede)",
        site="(?:üs|havaliman|havaalan|aerodrom|karargah|garnizon|qarnizon|baza)(?:sü|ı|i|sı)?",
        being="olmak|olmaqla",
        they_did=".*[dt][ıiuü]kl[ae]r[ıi]n[ıi]",
        their_speaker="(?:komutan|komandan|lider|sözcü|sözçü|elebaşı|rəhbər)(?:[ıiuü]|s[ıiuü])?",
        its_troops="(?-i:(?:birlik|kuvvet|güç|asker|qoşun|qüvvə|bölmə)l[aeə]r[ıi]n[ıi]n|ordus[uü]nun)",
        of_them="(?:bunlar|onlar)(?:ın|dan)",
        with_them="(?:güç|kuvvet|birlik|unsur|ordu|asker|grup|örgüt|militan|savaşçı|milis)(?:l[ae]r)?(?:[ıiuü]|s[ıiuü])?y?l[ae]",
    ),
)

# Several people by a name, before the name of a place: "Talibanlar Karaova kentini ele geçirdi"
PLACE = r"(?:k[eə]nt|kənd|köy|ilç[eə]|ş[eə]h[eəi]?r|kasaba|qəsəbə|belde|mahalle|rayon|bölge|vilay[eə]t|[eə]yal[eə]t)"
PEOPLES = (
    rf"(?<!ve )(?<!və )(?<![,;-] )(?<![,;-])(?!{UNARMED}|yetkili|kaynak|uzman|tanık|rəsmi|mənbə"
    rf"|mayın|mina|bomba|patlayıcı|partlayıcı)"
    rf"(?-i:[A-ZÇĞİÖŞÜƏ]\w+l[aeə]r)"
    rf"(?= (?!{PLACE}|mah|belediy|b[eə]l[eə]diy|meydan|dağ)(?-i:[A-ZÇĞİÖŞÜƏ]\w+(?: [A-ZÇĞİÖŞÜƏ]\w+)?"
    rf"(?: (?:ve|və) [A-ZÇĞİÖŞÜƏ]\w+)? (?i:{PLACE})"
    r"|[A-ZÇĞİÖŞÜƏ]\w+(?: ve [A-ZÇĞİÖŞÜ]\w+)?'(?:y?[ıiuü]|n?[ıiuü]n|[dt][ae](?:n|ki)?)(?!\w)))"
)
BY_PEOPLE = "(?P<name>(?-i:[A-ZÇĞİÖŞÜƏ]).*l[aeə]r)c[aeə]"  # by whom something is done: "İngilizlerce"
VOWELS = "aıoueəiöü"
HIGH = dict(zip(VOWELS, "ııuuiiiüü", strict=True))
SOFT = {"k": "ğy", "q": "ğ", "t": "d", "p": "b", "ç": "c"}
I = "[ıiuü]"  # noqa: E741 - the name that grammars give this vowel
A = "[aeə]"
# Behind a stem: told of the past, the present or the future; reported ("that it was"); joined to a further verb.
PAST = (
    rf"m{I}ş\s+ol(?:du|ub|muş)(?:l{A}r)?|m{I}ş\s+(?:durumda(?:l{A}r|d{I}r)?|bulunuyor(?:uz|l{A}r)?)(?!\w)|[dt]{I}(?:l{A}r|k|q|m|n{I}z)?"
    rf"|m{I}ş(?:[dt]{I}r?)?(?:l{A}r)?(?:[dt]{I}r?)?|y?{I}b(?:[dt]{I}r)?(?:l{A}r)?"
)
ABLE = rf"y?{A}\s?bil(?:{PAST})"  # "was able to take"
NOW = rf"(?:{I}yor|m{A}kt{A}(?:d{I}r)?|m{A}kd{A}d{I}r|{I}r)(?:l{A}r)?(?:d{I})?"
REPORTED = rf"[dt]{I}[kqğy]l?{A}?r?(?:{I}n(?:{I}n?|{A}|d{A}n?)|{I}|[dt]{A}n)"
WITH_IT = rf"m{A}s{I}(?:yl{A}| il{A})"  # "with the capture of"
# "by taking the town", but not "obliged to take", "threatens to take"
BY_IT = rf"m{A}kl{A}(?!\s+(?:\w+ )?(?:yükümlü|görevli|tehdit|suçla|meşgul|mükəlləf|təhdid|hədələ|ittiham|məşğul))"
JOINED = rf"{WITH_IT}|{BY_IT}|y?{I}p|y?{A}r{A}[kq]|y?{I}nc{A}(?!y)"
# "taking two villages, while it lost a third", "though it took the town": of what is taken, not of who leaves
THOUGH = rf"(?:{I}|{A})?rk[eə]n|s{A}(?:l{A}r)? d[aəe](?!\w)"
MEANT = r"(?:nəzərdə tutul|planlaşdırıl|gözlənil|planlan|öngörül|beklen|kararlaştırıl)\w+"
AGREED = (  # "agreed to hand over"
    rf"m{A}[ğy]{A}\s+(?:razılaş|razı ol|razılıq ver|hazır(?!l[aə])|söz ver)\w*"
    rf"|m{A}s{I}n{A}\s+(?:razılıq ver|razılaş|razı ol|qərar ver|karar ver|onay ver)\w*"
    rf"|m{A}s{I}n{I}\s+(?:kabul e[td]|onayla|kararlaştır|öngör)\w*"
    rf"|m{A}y[ıiuüae]\s+(?:kabul e[td]|taahhüt e[td]|vaat e[td]|vade[td]|razı ol|söz ver)\w*"
)
READIED = (  # "preparations are made to hand over"
    rf"m{A}s{I}(?:n{A}| üçün| için)\s+hazır(?!\s+(?:olma|değil|deyil))\w*(?:\s+(?:g[eə][dt]|gör|yap|başla)\w*)?"
)
FUTURE = (
    rf"m{A}s{I}(?:n{I}n?)?\s+{MEANT}|{AGREED}|{READIED}|y?{A}c{A}[kqğy](?:[dt]{I}r?|l{A}r|{I}n[ıiuü]?|{I}k)*"
    rf"|m{A}l{I}(?:d{I}r)?(?:l{A}r)?"
)
NOT = rf"m{A}(?:d{I}(?:l{A}r)?|y{I}b\w*|m{I}ş\w*|[dt]{I}[ğy]{I}n\w*)"
WHICH = rf"(?:(?<=[aeəıioöuü])y)?{A}n|y?{A}c{A}[kq]|m{I}ş(?:\s+ol{A}n)?|[dt]{I}[ğy]{I}|[dt]{I}kl{A}r{I}"
PLANNED = rf".*(?:{FUTURE})"
DONE = (
    rf"m{A}s{I}\s+(?:təmin (?:edil|olun)|başa çatdırıl|həyata keçiril|sağlan|tamamlan)(?:{PAST})"  # "was brought about"
    rf"|m{A}s{I}\s+(?:r[əe]sm[əe]n )?(?:baş (?:tut|ver)|gerç[əe]kl[əe]ş)(?:{PAST}|{NOW})"  # "took place"
)
# "news of the capture of", where it is denied
DENIED = (
    rf"m{A}s{I}\s+{ABOUT}(?=[^.;]{{1,50}}\b(?:xəbər|məlumat|iddia|haber|bilgi|açıqlama|bəyanat|söylenti)"
    r"[^.;]{1,40}\b(?:təkzib|yalan|yalanla|əsassız|rədd|inkar|asılsız|redde[td])\w*)"
)
TAKING = ("final-take", "final-taken", "final-clear", "final-got", "final-pass")
TOLD = rf"(?:{PAST}|{ABLE}|{NOW}|{REPORTED}|{JOINED}|{FUTURE}|{NOT}|{DONE}|{DENIED})"


ENDS = r"(?=[.;)]?\s*(?:\n|$))"  # of a noun that alone tells what happened: "3 Ocak: Akköy'ün kurtuluşu"


def verb(stems: str, kind: EventKind, frame: str, bare: bool = False, plain: bool = False) -> Verb:
    """Return a verb in all its forms; `passive` holds those that tell which ones ("the villages that passed")."""
    told = f"{TOLD}|{THOUGH}" if frame in TAKING else TOLD
    return Verb(
        rf"(?:{stems})(?:{told}|{WHICH})",
        kind,
        frame,
        rf"(?:{stems})(?:{WHICH})",
        plain=plain,
        bare=bare,
        planned=PLANNED,
    )


def counted(words: Sequence[str], step: int = 1) -> dict[str, int]:
    """Return number words by value, each also with the ending that "more than" asks for."""
    endings = ("", "dan", "dən", "den", "tan", "ten")
    return {fold(word + end): value * step for value, word in enumerate(words, start=1) for end in endings}


def later(words: Sequence[str], morrows: Sequence[str]) -> dict[str, int]:
    """Return what tells by how many days a day is later than the one told before: "iki gün sonra", "ertesi sabah"."""
    days = {fold(f"{word} gün sonra"): step for step, word in enumerate(words, start=1)}
    days |= {fold(f"{step} gün sonra"): step for step in range(1, 31)}
    return days | dict.fromkeys((fold(morrow) for morrow in morrows), 1)


def reached(words: Sequence[str], low: str, step: int = 1, of: str = "a") -> dict[str, int]:
    """Return number words by value in the case that tells what a number has come to: "sayısı sekize çıktı".

    Or, with the vowel "ı" of the accusative, what it has passed: "sayısı elliyi aştı".
    """
    given = beside(words, low, "", step, of)
    return {word.strip(): value for word, value in given.items() if word.strip() not in ("ona", "onu")}  # "him"


def beside(words: Sequence[str], low: str, behind: str, step: int = 1, of: str = "a") -> dict[str, int]:
    """Return number words by value with what stands behind them in the case it asks for: "on beşe yakın".

    `of` is the vowel of that case: "a" of the dative, "ı" of the accusative ("on beşi aşkın").
    """
    found = {}
    for value, word in enumerate(words, start=1):
        root = word[:-1] + "d" if word.endswith("rt") else word  # "dört", "dörde"
        vowel = _low("a", root, low) if of == "a" else _high(root)
        glide = ("n" if low == "ə" and of != "a" else "y") if root[-1] in VOWELS else ""
        found[fold(f"{root}{glide}{vowel} {behind}")] = value * step
    return found


def declined(stems: str, low: str) -> dict[str, str]:
    """Return the forms of nouns, each with what its ending says ("" for none); `low` is the front open vowel."""
    return {form: symbol for form, (symbol, _) in _declensions(stems, low).items()}


def along(stems: str, low: str) -> dict[str, str]:
    """Return the forms of nouns that say with what else ("köyleriyle"), each with the "and" that its ending is."""
    single = (form for form, (symbol, _) in _declensions(stems, low).items() if not symbol and form[-1] != "r")
    bases = (*single, *(fold(stem + _low("lar", stem, low)) for stem in stems.split()))
    return {base + ("y" if base[-1] in VOWELS else "") + _low("la", base, low): "a" for base in bases}


def undeclined(stems: str, low: str) -> dict[str, str]:
    """Return the forms of nouns that have a case ending, each with the same form without it."""
    return {form: base for form, (symbol, base) in _declensions(stems, low).items() if symbol}


def _declensions(stems: str, low: str) -> dict[str, tuple[str, str]]:
    forms = (one for stem in stems.split() for one in _forms(stem.replace("_", " "), low))
    return {fold(form): (symbol, base) for form, symbol, base in forms}


def _forms(stem: str, low: str) -> Iterator[tuple[str, str, str]]:
    plural = stem + _low("lar", stem, low)
    for base in (stem, plural):
        yield from _cases(base, low, "")
        vowel = base[-1] in VOWELS
        for root in _roots(base):
            owned = root + ("s" if vowel else "") + _high(root)
            yield from _cases(owned, low, "n")
            yield from _cases(root + ("" if vowel else _high(root)) + "m" + _high(root) + "z", low, "")


def _roots(base: str) -> list[str]:
    """Return a stem as it stands before a vowel: "birlik", "birliğ"."""
    return [base, *(base[:-1] + soft for soft in SOFT.get(base[-1], ""))]


def _cases(base: str, low: str, joint: str) -> Iterator[tuple[str, str, str]]:
    """Yield each form of a noun with its case and with itself without the ending of it."""
    yield base, "", base
    yield base + _low("dır", base, low).replace("ı", _high(base)), "", base
    vowel = base[-1] in VOWELS
    for root in _roots(base):
        high, a = _high(root), _low("a", root, low)
        yield root + (joint or ("n" if vowel else "")) + high + "n", "s", base
        yield from ((root + (joint or glide) + a, "E", base) for glide in (("y", "n") if vowel else ("",)))
        yield from ((root + (joint or glide) + high, "O", base) for glide in (("y", "n") if vowel else ("",)))
    yield base + joint + _low("ca", base, low), "B", base  # "by the forces"
    for stop in "dt":
        place = base + joint + stop + _low("a", base, low)
        yield place + "n", "A", base
        yield from ((place + more, "L", base) for more in ("", "ki", "kı", "dır", "dir", "kilerin", "kiler"))


def _last(word: str) -> str:
    return next((letter for letter in reversed(word) if letter in VOWELS), "e")


def _high(word: str) -> str:
    return HIGH[_last(word)]


def _low(ending: str, word: str, low: str) -> str:
    return ending if _last(word) in "aıou" else ending.replace("a", low)
