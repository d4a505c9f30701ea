"""English: kinds of words that rules of the grammar ask for."""

from __future__ import annotations

from pipeline.parse.lexicon.kinds import Armies, Asides, Heads, Kinds, Names, Sites

TOWN = "town|city|village|settlement|hamlet|township|locality"

KINDS = Kinds(
    town=TOWN,
    border="border|frontier|river|coast|line|crossing",
    length="km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?",
    held="controlled|held|occupied|ruled|run",
    once="initially|originally|previously|formerly|once|long|traditionally|historically",
    names=Names(
        doing=r"(?-i:[A-Z][a-z]{4,}ing)",
        small="of|for|the|and|in",
        no_particle="at|as|an",
        name_end="most|coast|front|cent(?:re|er)",
        mountains="(?-i:.*(?:Mountains|Hills|Heights|Highlands))",
        between_compass_points="(?:north|south)-?(?:east|west)ern",
        whose_land=r"(?-i:.*-(?:held|controlled|occupied|besieged|populated|majority|dominated|inhabited))",
        rank="(?-i:Gen|Lt|Col|Maj|Brig|Capt|Sgt|Adm|Cmdr|Cpt)",
        article="an?",
        source="sources?",
        its="its|their",
        them="it|them",
        which="which|that",
        former="former",
        latter="latter",
    ),
    sites=Sites(
        one_place=f"{TOWN}|district|province",
        stronghold="town|city|village|stronghold|bastion|base|headquarters|settlement|hub",
        seat=r"(?:[\w-]+ )?(?:capital|seat|cent(?:er|re))",
        district_centre="district cent(?:er|re)",
        council="council|chiefdom",
        home="home|gateway",
        nearby="nearby|adjacent|neighbou?ring",
        surroundings="surroundings|environs",
        belonging="belonging|attached|subordinate",
        edge="coast|border|front|frontline|shore|hills",
        bank="banks?|shores?",
        frontier="borders?|frontier",
        became="became|becomes?",
        called="called|named|known|dubbed|styled",
        one_of="among|amongst|one|two|three",
    ),
    armies=Armies(
        movement="(?-i:(?:.* )?(?:Fronts?|Movement|Army|Alliance|Council|Party|Union|Forces|Coalition|Committee))",
        cause=r"(?-i:(?:(?:National|Democratic|Popular) )?(?:Liberation|Defen[cs]e|Restoration|Salvation|Unity|Freedom"
        r"|Independence|Democracy|Justice|Development|Change|Protection|Reform)\b.*)",
        linked="(?:.+-)?(?:linked|backed|led|affiliated|aligned|allied|inspired|sponsored|supported)",
        forces="(?:(?:military|armed) )?forces|troops|soldiers|fighters|men",
        fighters="jihadists|militants|fighters|rebels|insurgents|soldiers|guerrillas|gunmen|members",
        army_unit="(?-i:Division|Brigade|Battalion|Regiment|Corps)",
        nth=r"\d{1,3}(?:st|nd|rd|th)",
        banned="banned|outlawed|proscribed|prohibited",
    ),
    asides=Asides(
        all_of_them="(?:all|both).*",
        not_only="not (?:only|just)",
        people="people|inhabitants|residents|souls|population|pop|villagers",
        of_people=r"(?:kill|execut|arrest|detain|tortur|behead|wound|interrogat|question|jail|imprison|hang)\w+",
        measuring="equal(?:l?ing)?|cover(?:ing|s)|total(?:l?ing|s)|spann?ing|measuring|comprising|amounting|with",
        surface="(?:square|sq|km|kilomet|mile|hectare|acre).*",
    ),
    heads=Heads(
        before_day=r"Day \d+[ (,:\u2014-]+|Date:? ",
        bulletin=r"(?s:.*)\b(?:day \d+|dated?|updates?|situation|reports?|sitrep|daily|bulletin|briefing|summary"
        r"|overview|chronology|timeline|events|developments|digest|diary|log)\b(?s:.*)",
    ),
)
