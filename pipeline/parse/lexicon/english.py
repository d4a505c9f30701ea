"""English: kinds of words that rules of the grammar ask for."""

from __future__ import annotations

from pipeline.parse.lexicon.kinds import (
    Armies,
    Asides,
    Days,
    Deeds,
    Heads,
    Kinds,
    Names,
    Places,
    Sides,
    Sites,
    Small,
)

MONTHS = "january february march april may june july august september october november december".split()
# with a capital, for "may" and "march" are verbs, too
_MONTH = "|".join(form for month in MONTHS for form in (month.title(), month.upper(), rf"{month[:3].title()}\b"))

# nouns and verbs of how people take what befalls them
_FELT = (
    "fears?|hopes?|panic|concerns?|anger|worr(?:y|ies)|doubts?|hunger|denials?|blame|protests?|death|tolls?|persists?"
)
TOWN = "town|city|village|settlement|hamlet|township|locality"

SMALL = Small(
    of_the="of the",
    million="million",
    upon="after|before|while|when|since|once|until",
    they="they|it|he|we",
    people="we|they|he|she",
    speaking="he|she|it|they|we|i",
    person="he|she",
    it="it|its",
    them="them|it|themselves",
    again="it|they|them|both",
    several="them|both",
    were="were",
    ours="our|my",
    his="his|her",
    latter="(?:.* )?(?:latter|former)",
    these="(?:these|they)(?: .*)?",
    both_of="both of|all of|both in|all in",
    the="the",
    this="the|this|same",
    these_all="they|both|all",
    meant_for="for",
    this_one="the|this|that|the same|this same|that same",
    those="the|these|those",
    pointing="the|this|these",
    whole="the|all|both",
    ones="ones?",
    one="an?|another",
    relative="which|who|that",
    which="which|whom",
    acting="which (?:they|it|he|we).*",
    where="where|which",
    there="there",
    joining="but|yet|although|though|before|after|while|whereas|when|then",
    having="with",
    as_soon="when|after|while|because|since|before|once",
    not_these="(?:.*but )?not|not only|rather than|no longer",
    nor="n?or",
    but_these="but",
    a_part="parts?|side|bank",
    in_all="in all",
    also="also|later|then|subsequently|earlier|separately|afterwards|(?:next|following) (?:day|morning|week)",
    all_but="but|except|save|bar|excepting",
    total="total|overall|combined",
    go="go|come|follow",
    cluster=(
        "cluster|group|string|chain|series|handful|network|set|(?:a )?(?:cluster|group|string|chain|series|number) of"
    ),
    another="another",
    so_that="so(?: that)?",
    meanwhile="as|while|when|because",
    leading=r"(?:(?:and|but|while|as|that|the|an?) )+",
)

SEAT = "seat|headquarters|base|stronghold|bastion|hometown|birthplace|home|fiefdom"

PLACES = Places(
    one_kind=".*[^s]",
    pointed="town|city|village|settlement|locality|hamlet|township|community|municipality|district",
    road="highways?|roads?|routes?|motorway|bridge|border|railways?|railroad|rail line|railway line",
    outside="outskirts|suburbs|periphery|peripheries|surroundings|environs|edges|entrances",
    seat=SEAT,
    of_side=f"{SEAT}|{TOWN}",
    one=f"{SEAT}|barracks",
    suburb="suburbs?",
    quarter="areas?|quarters?|neighbou?rhood|suburbs?|garrison",
    defences="defen[cs]es?|defensive|lines?|positions?|trenches|fortifications",
    wider="province|governorate|region|oblast|state",
    region=("State|Province|Region|Governorate|Oblast|District|County|Department|Division|Prefecture|Republic|Canton"),
    area="areas?",
    stretch="area|areas|sector|front|direction|axis|countryside|region|zone|governorate|corridor|peninsula|operations",
    size=r"(?:square|sq\b|km|kilomet|mile|met(?:er|re)|hectare|acre|per ?cent).*",
    countryside="countrysides?|hinterland",
    more_exactly="specifically|namely|notably|more precisely|precisely",
    radius="radius",
    whole_of="the whole of",
    no_name="days?|weeks?|months?|phases?|stages?|pages?|parts?|chapters?|episodes?|issues?|nothing|none|unknown|ceasefire|truce|armistice|fighting|clashes|shelling|peace|talks|quiet|calm",
    feature="plateau|peninsula|plains?|valley|gorge|canyon|basin|isthmus|highlands|lowlands|delta|steppe",
    some_lie="lie|lies|lay|sit|stand|are|did|fall",
    saw="saw|sees|seen|witnessed",
    lying="lies?|are|were|is|stand|sit|straddle|overlook|border|lay",
    of_place="mayor|residents?|people|inhabitants|outskirts|edges?|gates|battle|siege|streets|shelling",
    within="in|inside|at|into|across|around|throughout|on",
    into="into|onto|through|across",
    away="away|far",
    toward=r"toward.*",
    over="for|over",
    beside=(
        r"\b(?:near|around|outside|close to|next to|(?:in|on) the (?:vicinity|outskirts|edges?) of)(?: the)?"
        r"(?: (?:[\w-]+ ){1,2}of)? $"
    ),
    first=r"(?:Meanwhile, |And |But )?[Ii]n (?:the )?(?:(?:[\w-]+ ){1,2}of )?"
    r"(?:(?:(?:north|south)?(?:east|west)?(?:ern)?|central) )?",
    nth=r".*, (?:the|their|its) (?:\d+(?:st|nd|rd|th)|[a-z]+(?:nd|rd|th)|first|latest|last)\b",
    led_by=r"(?:'s)? (?:(?!and |or |but |while )[\w'-]+ )*",
    lying_in=r"(?: (?:district|region|province|state|county|area|governorate))?(?:,| (?:in|of)) (?:the )?"
    r"(?:(?:(?:north|south)?(?:east|west)?(?:ern)?|central) )?",
    between="between",
    inside="inside|within|into",
    amid="as|amid|while|during|after|in|with",
    besides="other|surrounding|nearby",
    here=r"there|also|(?:the|this|that|its) (?:same )?(?:region|province|district|area|governorate|county)",
    all_over="total|overall|in all|altogether|nationwide|across the country|country's",
    capital=(
        r"\W*(?:the|its) (?:provincial|regional|district|state|administrative) (?:capital|cent(?:er|re))(?! of| in)"
    ),
    naming=(
        r"\W*(?:the|these|those)(?: [\w-]+){0,2} (?:villages|towns|cities|settlements|localities|hamlets|townships"
        r"|communities|districts)\b|\W*(?:they|these|both|all(?: (?:of them|of these|\w+))?)"
        r" (?:are|were|include|lie|lay|sit)\b"
        r"|[^.;]{2,80} (?:nam|identif|list|mention)(?:ed|es|s|ied) (?:the|these|those) (?:\w+ )?(?:villages|towns"
        r"|settlements|localities|places)\b"
        r"|[^.;]{2,60} (?:said|says|reported|added)(?: that)? (?:the|these|those) (?:[\w-]+ ){0,2}(?:villages|towns"
        r"|settlements|localities)\b"
    ),
    areas=(
        r"(?:the |its |their )?[\w-]+ "
        r"(?:(?!in |of |government |populated |inhabited |villages|towns|localities|settlements"
        r"|districts)[\w-]+ ){0,2}areas\b"
    ),
    empty="deserted|abandoned|evacuated|vacated|depopulated",
    among=r"(?:\s|,)*(?:was|were|is|are) (?:also )?(?:among|amongst|(?:one|two|three) of)\b",
    among_them=r".*\bamong (?:the|these|those)\b[^.;,]{2,60} (?:are|were|is|was)(?: (?:also|the|villages|towns|of))* ",
    above_all="(?:most |more )?(?:notably|noticeably|prominently)",
    told_of=(
        r"(?:villages|towns|cities|settlements|localities|hamlets|townships|communities|districts)"
        r"(?:,| including| namely| such as| among them)"
    ),
    which_of_them="first|last|second|third|latest|newest|largest|biggest|smallest|final|next",
    wholly=r".*(?:whole|all|entirety) of",
    water="(?-i:.* (?:River|Lake|Canal|Sea))",
    river="rivers?|lakes?|reservoirs?|canals?",
    sea="(?-i:.* (?:Sea|Ocean|Gulf)|Atlantic|Pacific|Mediterranean|Caspian|Baltic|Adriatic|Aegean|Caribbean)",
    stream="(?-i:Euphrates|Tigris|Indus|Ganges)",
)

SIDES = Sides(
    state_body="(?i:ministry|army|military|forces|staff|government|command)",
    titled=(
        r"journalist|reporter|photographer|blogger|activist|teacher|professor|doctor|nurse|lawyer|judge|pilot|airman"
        r"|fugitive|suspect|militant|terrorist|gunman|spy|agent|banker|businessman|businesswoman|trader|farmer|priest"
        r"|bishop|imam|cleric|singer|actor|actress|player|striker|artist|politician|lawmaker|mayor|councillor|candidate"
        r"|dissident|hacker|smuggler|kingpin|trafficker|drug lord|mercenary|sergeant|corporal|soldier|officer"
        r"|tanker|ship|vessel|freighter|frigate|destroyer|warship|trawler|ferry|boat|submarine|yacht|cruiser"
    ),
    byname="(?-i:bin|ibn|President|Colonel|Captain|Lieutenant|Sergeant|Mr|Mrs|Ms|Dr|Sir)",
    peaceful=(
        r"(?:compan(?:y|ies)|agenc(?:y|ies)|teams?|staff|workers?|ships?|trains?|bus(?:es)?|firms?"
        r"|charit(?:y|ies)|organi[sz]ations?|diplomats?|observers?|monitors?|tourists?|traders?|investors?"
        r"|residents?|villagers?|refugees|civilians?|ministers|officials|politicians|lawmakers|journalists"
        r"|thousands|hundreds|scores|dozens|many|migrants?|settlers?|evacuees?|women|children|students?|pupils?|patients?"
        r"|people|families|households|inhabitants|doctors|nurses|teachers|ambulances?|unions?|clubs?|players?"
        r"|(?:land)?mines|explosives|ordnance|rubble|debris|ambassadors?|aid groups?|(?-i:MSF|ICRC|OCHA"
        r"|UNHCR|UNICEF|WFP|NGOs?|(?:the )?Red Cross|(?:the )?(?:UN|OSCE)(?: mission)?))"
    ),
    men="forces|troops|soldiers",
    members="troops|soldiers|forces|fighters|units|members|elements|troopers|gunmen",
    army=r".*(?:forces|army|military|troops|soldiers)",
    body="group|movement|organi[sz]ation",
    spoken_of=r"(?:it|they|the group|the movement|its|their)\b",
    called=r"(?-i:(?:[a-z]+ )?(?:group|grouping|movement|faction|outfit))",
    or_called="or",
    band=r"(?-i:.* (?:Front|Movement|Army|Alliance|Forces?|Brigades?|Coalition|Group|Militia))",
    fighting=r"(?-i:.*(?:Front|Movement|Army|Forces))",
    of_state=(
        r".*\b(?:army|military|government|troops|police|soldiers|authorities"
        r"|(?:security|government|federal|national|defen[cs]e) forces)"
    ),
    kind="military|government|enemy",
    beside="alongside",
    helping=(
        "backing|supporting|opposing|fighting|battling|combating|resisting|challenging|opposed|assisting|representing"
        "|defending|aligned|allied|loyal"
    ),
    helped="with|led to",
    owned="its|their",
    paper="(?:the )?(?:statement|communiqu[eé])",
    saying="sa(?:id|ys?|ying)|told|tells?|adds?|added|stat(?:es|ed)|according to",
    ours=r"our .*",
    our_own=(
        r"(?:(?:our|the|joint|combined|brave|heroic|valiant|armed|security|soldiers|troops|forces|fighters|men|units"
        r"|heroes|boys)(?: |$))+"
    ),
    anybody="soldiers|troops|units|(?:its |joint |combined |allied |our )?forces|fighters|our (?:troops|army)",
    last="troops|forces|units|soldiers|army|fighters|militants|rebels|insurgents|gunmen|military|side",
    unnamed=r"(?:(?:allied|rebel|opposition|armed|joint|coalition|militant|insurgent|local) )?"
    r"(?:forces|troops|soldiers|fighters|groups?)(?:,? and (?:its |their |the )?(?:[\w-]+ )?"
    r"(?:forces|troops|allies|fighters|militias?))?",
    rebels="rebels|militants|insurgents|gunmen|fighters|guerrillas|jihadists",
    regular="(?-i:army|military|government|regime|police)",  # an "Army" may be the rebels' own
    armed="army|military|government|police|troops",
    state=(
        "armed forces|army|military|security forces|army forces|army units|troops|government (?:forces|troops|soldiers)"
        "|national army"
    ),
    short="army|military|forces|troops",
    speaker=r"spokes\w+|representative|commander|leader|official|member|statement|chief|head",
    teller=(
        r".*\b(?:spokes\w+|commanders?|officials?|command|staff|headquarters|HQ|ministry|authorities|government|governor"
        r"|correspondents?|reporters?|journalists?|residents|sources?|bureau|office|embassy|observers)"
    ),
    claims="claims?|reports?|statements?|allegations?|assertions",
    ministry=r"(?P<whose>\w.*?)(?:'s)? (?:(?:Defen[cs]e|Interior|Foreign|Information) Ministry|(?-i:Mo[Dd]|MOD))",
    ministries=r"(?-i:.*(?:Ministry|Mo[Dd]|MOD).*)",
    organ=r"(?-i:.*(?:Ministry(?: of Defen[cs]e)?|General Staff|Command|Council|Office))",
    local="governor|mayor|head|prefect|administrator",
    voice=(
        r"(?:[\w-]+ )*(?:commander|commander-in-chief|president|premier|(?:prime|defen[cs]e|foreign|interior) minister"
        r"|army chief|chief of (?:the )?(?:general )?staff|top general|ambassador)"
    ),
    office=(
        "minister|secretary|governor|president|premier|officials?|council|assembly|parliament|ministry|radio"
        "|television|media|agency|spokesman|spokeswoman|security|attorney|prosecutor|legislator|lawmaker"
    ),
    title="mayor|head|member|deputy|secretary|chairman|director",
    told="told|tells|informed",
    claiming="(?:claim|counter-claim|announc|declar|report).*",
    own_claiming="(?:claim|counter-claim|announc).*",
)

DAYS = Days(
    on="on",
    history="history|past",
    some_time_later=r"\b(?:hours|days|weeks|months|years) (?:later|after(?:wards)?)\b",
    some_time="(?:minutes|hours|days|weeks|months|moments)",
    ongoing=r"\b(?:enter(?:ed|s|ing)|mark(?:ed|s|ing)|reach(?:ed|es|ing)|began|beg[iu]n(?:s|ning)?)"
    r" (?:its|their|a|the|his)"
    r" (?:[\w-]+ )?[\w-]+ (?:day|week|month|year|anniversary)(?: on)?",
    outcome=r"\b(?:(?:led|leading|forced|forcing) to|resulted in|resulting in|allow(?:ed|ing)|enabl(?:ed|ing)"
    r"|prompt(?:ed|ing)|caus(?:ed|ing)|trigger(?:ed|ing)|spark(?:ed|ing)|forced|sent|provok(?:ed|ing)|drew|brought)\b",
    held_since=r"\b(?:held|controlled|occupied|ruled|defended) (?:it |them )?since (?:the )?[\w ]{2,24}",
    span=r"(?:that|the same|in the course of the|during the|throughout the) (?:year|month|week|war|campaign|conflict)",
    ago=".* ago",
    by_now="now|already",
    last_month="last month",
    updated="updated?|revised|revision",
    later_on="later|then|subsequently|eventually|ultimately|afterwards?",
    nth=r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)(?: inst(?:ant)?)?",
    # "In May", "since early June", "9 May", "May 9"; not "may", "a march", "due in December"
    of_month=r"(?:(?<!\bdue )(?<!scheduled )(?<!planned )(?<!expected )\b(?i:in|since|during|throughout|of)"
    r"(?: (?i:early|mid|late))?[ -]|\b\d{1,2}(?:st|nd|rd|th)? |(?=[A-Za-z]{3,9}\.? \d{1,2}\b))"
    rf"(?P<month>{_MONTH}|Sept\b)(?!\w)",
    hours=(
        r"(?:[\w ]*\b)?(?:dawn|dusk|noon|night|nightfall|midnight|midday|morning|afternoon|evening|hours|day)(?: of)?"
        r"|(?:(?:at|around|by|about) )?\d{1,2}[:.]\d\d.*"
    ),
    when="day|night|week|weekend|month|year|moment|time|hour|morning|afternoon|evening",
    now_held="now occup(?:y|ies)",
    after_that=r"(?:(?:a|one) day|\w+ days) (?:after|before)$",
    from_start=r"since (?:the|its|their|this|that) (?:start|beginning|launch|onset|outbreak|outset) of "
    r"(?:the|this|that|its|their) (?:\w+ )?\w+",
    since_start=r"since (?:the|its|their) (?:start|beginning|launch|onset|outbreak) of [^,;.]{1,80}$",
    background=(
        "earlier|previously|before|already|since|recently|so far|in total|in all|now|until|has|have|had|will|would"
        "|to date|again|once|years?|months?|weeks?"
        "|(?:per|under|in line with) (?:the|this) (?:terms|agreement|accord|deal|treaty|truce|cease-?fire|pact)"
    ),
    earlier="previously|earlier|before",
    after="after|following|having",
    since="since|after",
    upon="after|as|when|once|because|since",
    to_come="will|shall|would|may|might|could|should|must|plan(?:s|ned)?|intend(?:s|ed)?|expect(?:s|ed)?|hop(?:es?|ed)"
    "|aim(?:s|ed)?|vow(?:s|ed)?|set|due|poised|scheduled|promise[sd]?",
    beyond="before|until|while|when",
    until="until|till",
    until_then=r"(?:until|till|unless) [^.,;]* (?:is|are|(?:has|have) been)(?: \w+)?$",
    between="(?:between|from) .*",
    through="through|till|until",
    during="(?:during|in|through|as part of) which|in the process",
    beside=(
        r"(?<!statement )(?<!report )(?<!bulletin )(?<!release )(?<!update )(?<!message )(?<!announcement )"
        r"\b(?:published|dated|posted|filmed)(?:_?(?:at|date|time))?\"?:?(?: on)? \S+(?: \S+){0,2}$"
        r"|\b(?:deal|agreement|cease-?fire|truce|accord|treaty|decree|memorandum|protocol|resolution) (?:of|dated"
        r"|signed|established|reached|concluded|announced|brokered|struck|made|declared|implemented)"
        r"(?: on)? \S+(?: \S+){0,2}$"
        r"|\b(?:an?|the) (?:ambush|massacre|bombing|coup)(?: on)? \S+(?: \S+){0,2}$"
        r"|\b(?:offensive|assault|attack|operation|campaign|week) of \S+(?: \S+){0,2}$"
    ),
    due=r"(?:by|until|till|to|on|for)\s+",
    by="by .*",
)

DEEDS = Deeds(
    following=r"(?:soon |then |quickly )?followed(?: suit)?|(?:was|were) next|(?:suffered|met|shared) (?:the same"
    r"|a similar|that) fate",
    besieging="siege|attack|fire|bombardment|assault|pressure|besieged|encircled|surrounded|shelled|attacked|contested",
    crediting="credit(?:s|ed|ing)?",
    indicating="indicat(?:es?|ed|ing)|suggest(?:s|ed|ing)?|show(?:s|ed|ing)|confirm(?:s|ed|ing)",
    left_over="leaving",
    demanding="demand(?:s|ed|ing)?|wants?|wanted|seeks?|sought|asks?|asked|awaits?|awaiting|lacks?|needs?",
    blamed=r"(?:accus|blam|suspect|condemn|denounc|critici[sz]|credit|thank|prais|congratulat|commend|applaud|laud"
    r"|help)(?:e[sd]?|ed|es|s|ing)?",
    pluperfect="had",
    turned="but|yet|however|although|though|soon|later|subsequently|shortly|then|eventually",
    fight=(
        r"fight(?:ing)?|fought|clash\w*|battl\w*|(?:counter-?)?offensives?|operations?|campaign|assaults?|attack\w*|conflict|violence"
        r"|war|push|drive|thrust|sweep"
        r"|shell\w*|bomb\w*|air ?strikes?|advanc\w*|combat|hostilities|unrest|insurgency|raid\w*"
    ),
    fierce="heavy|fierce|intense|intensive|renewed|bitter|sporadic|fresh|new|deadly|ongoing|severe|violent|bloody"
    "|continued|continuing|repeated|massive|joint|major|sustained|prolonged",
    fought=(
        r"(?:attack|clash|fight|fought|battl|shell|bomb|air ?stri|raid|stormed|storming|assault|offensive|siege|besieg"
        r"|gun|advanc|combat).*"
    ),
    battle=r"battl\w+|fight\w*|fought|clash\w*|struggl\w+|siege",
    actions=(
        "(?:action|offensive|counter-?offensive|counter-?attack|operation|campaign|assault|advance|advancement|attack|push"
        "|onslaught|raid|sweep|effort)s?"
    ),
    motion=(
        r"(?:fled|enter|storm|attack|push|advanc|mov|march|roll|burst|pour|broke|break|assault|besieg|surround|encircl"
        r"|shell|bomb|pound|hit|struck|reach|infiltrat|raid|approach|rampag)\w*"
    ),
    moving_on="advanc(?:e|es|ed|ing)|march(?:es|ed|ing)?|clos(?:ed|ing) in|converg(?:ed|ing)",
    provoked="provoked|prompted|triggered|sparked|caused|started",
    beating=r"(?:smash|rout|defeat|crush|destroy|overpower|overwhelm|vanquish|annihilat|trounc|repel|repuls|shatter|thrash"
    r"|decimat|scatter|disarm|encircl|surround|outflank|outmanoeuvr|outmaneuver)(?:s|es|e|ed|led|d|ing|ling)?|beat(?:en|s|ing)?"
    r"|overc[ao]me|overcoming|expelled|ousted|dislodged|driven",
    undoing="before|but|though|although|until",
    pushed="pushed|forced|chased|thrown|kicked|swept|flushed|driven|beaten",
    expelled="expelled|ousted|dislodged|evicted|ejected",
    speaking="(?:speaking|talking|addressing|briefing|meeting|visiting|touring|interviewed|asked|quoted)(?: .*)?",
    in_headlines=(
        "(?:kill|storm|besieg|surround|encircl|attack|shell|bomb|bombard|pound|destroy|repel|advanc|enter|push|raid|ambush"
        "|rout|defeat|down|foil|thwart|threaten|approach|reach|near|clos|march|deploy|launch|begin|continu|vow|warn|urg|seek"
        "|target|strik|hit|burn|flee|retreat|regroup|reinforc|press|battl|clash|fight|block|sever|secur|isolat|trap|crush|ey"
        "|reject|accept|plan|prepar|intensif|escalat|resum|halt|stop|end|displac|injur|wound|arrest|detain|abduct|rescu|mov"
        "|hold|defend|keep|gain|mount|expand|eras|den|clear|leav)(?:e|es|ed|d|led|s|y|ies|ied|ing)?"
        "|(?:drug|weapon|arm|tank|vehicle|hostage|prisoner|convoy|position|truck|missile|rocket|drone|jet|shell|bank|mine)s?"
        "|matters?|means?|explained|live|updates?|video|photos?|analysis|opinion|exclusive|breaking|next"
        "|key|strategic|important|major|crucial|vital|remote|small|heavy|fierce|deadly|massive|latest|fresh|joint"
        f"|{_FELT}"
    ),
    dying="killed|died|die|wounded|injured|dead|slain|executed|arrested|detained|buried|hospitali[sz]ed",
    refuge="asylum|refuge|safety|exile|sanctuary|shelter",
    of_itself="rain|snow|hail|sleet|frost|silence|darkness|night|dusk|temperatures|prices|rents|shares|bombs|missiles",
    moves=r"(?:push|retreat|advanc|mov|march|press|head|proceed|fle[de]|escap|withdr[ae]w|rush|redeploy)\w*|drives?"
    "|driving|drove|fell back|falling back|way|road",
    gone=(
        "(?:pulled|moved)(?: out| back)?|withdr(?:ew|awn)|fled|retreated|left|abandoned|deserted|evacuated|fallen back"
    ),
    clearing="cleared|cleansed|purged|rid|swept",
    cutting_off=r"(?:cut(?:s|ting)?|sever(?:s|ed|ing)?|isolat(?:e[sd]?|ing)|separat(?:e[sd]?|ing)|divid(?:e[sd]?|ing)"
    r"|part(?:s|ed|ing)|split(?:s|ting)?|disconnect(?:s|ed|ing)?|cutting-off)",
    storming=r"(?:attack|storm|assault|enter|invad|raid)\w*|swept|pushed",
    entered="(?:enter|attack|shell|bomb|surround|storm|raid)(?:s|ed)?|(?:reach|approach|bypass)(?:es|ed)?"
    "|(?:besieg|encircl)e[sd]?",
    enters=r"(?:enter|deploy|redeploy|mov|advanc|march|return)(?:e?d|ing)",
    changing="chang(?:e[sd]?|ing) hands",
    comes=r"(?:return|revert|go|went|gone|pass)\w*(?: [\w-]+)? to",
    passes=r"pass\w*(?: [\w-]+)? to",
    launched=r"(?:launch|beg[aiu]n|start|resum|initiat).*",
    led_to=r".*\b(?:led to|resulted in|culminated in|ended in|brought about)(?: the)?",
    completed=r"complet(?:ed|es|ing)|achieved|ensured|finished",
    suffered=(
        r"suffer\w*|setbacks?|(?:was|were|been) (?:dealt|hit|rocked|struck|left)|retreat\w*|los[et]\w*|losing|reel\w*"
        r"|humiliat\w*|embarrass\w*"
    ),
    began_with=r"fought|beat|drove|overran|broke|blew|took|retook|overtook|(?:re)?captured|seized"
    r"|(?:storm|raid|attack|assault|kill|clash|shell|bomb|bombard|pound|besieg|ambush|rout|defeat|disarm|encircl"
    r"|surround|enter|advanc|cross|destroy|overpower|overwhelm|infiltrat|swarm)(?:t?ed)",
    past=(
        r"(?:[\w-]+ed|fought|beat|took|retook|overtook|seized|won|came|fell|lost|withdrew|gave|left|fled|drove|swept|went|overran"
        r"|freed|captured|taken|retaken|overrun)(?: [\w ]+)?"
    ),
    brings="brought|received|fired|ferried|moved|recruited|rescued|evacuated|led|took|summoned|transported|sent",
    besides=r"shelled|bombed|bombarded|pounded|besieged|attacked|raided|stormed|burn(?:ed|t)|looted|struck|hit|destroyed"
    r"|threatened|approached|reached|encircled|surrounded|evacuated|fortified|mined|targeted|shells|bombs|attacks",
    says_besides="said|announced|reported|claimed|declared|vowed|warned",
    infinitive=r"(?:(?:re-?)?(?:take|captur|seiz|conquer|occupy|gain)e?|recover|liberate|free|overrun|annex|secure|clear"
    r"|wrest|reclaim|hold)(?: (?!of\b).*)?",
    cleared=r"(?:\w+ly )?(?:cleared|cleansed|purged)",
    cleared_from=r"(?:(?:was|were|been|being) )(?:\w+ly )?(?:cleared|cleansed|purged) from",
    entry_of_place=r"[:-] (?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:recaptured|retaken|reconquered|falls|fell|overrun)\b",
    entry=(
        r"[:-] (?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:(?:re)?(?:captured|taken|conquered|occupied|gained)|retaken"
        r"|seized|liberated|falls|fell|overrun)\b(?! (?:his|her|an?|the)\b)"
    ),
    bare=r"(?:return|hand|cede|withdraw|transfer|give|surrender|leave|relinquish|vacate|pull|turn|yield|take)\b.*",
    ended=r"\w+(?:ed|ing)",
    fights="(?:fights?|fighting|clash(?:es)?|battles?|engagements?|skirmish(?:es)?|attacks?|combat)",
    acted=r"\w+ed|fought|began|swept|broke|fled|drove|went|made|struck|ran|met|won|sought|fell|gave|held|kept",
    begins_anew=r"fled|withdrew|retreated|joined|left|fell|pulled|went|moved|lost|surrendered|escaped|advanced|entered"
    r"|launched|began|responded|vowed|attacked|returned",
    yields=r"retreat\w*|withdr\w+|fle\w+|fell|pull\w*|\w+ing|busy|distracted",
    acts=(
        r".*(?:ed|ing|s)|held|kept|broke|drove|fought|won|began|made|sent|struck|beat|came|went|swept|led|met|burst"
        r"|launch"
    ),
    adverb=r"\w+ly|also|now|then|already|since|later|just|earlier",
    no_subject=".*ing",
    was="is|are|was|were",
    leaving=".* (?:from|of)",
    stands_under="falls? under(?: the)?(?: (?:jurisdiction|administration|authority)(?: of)?)?",
    lawful=".*(?:jurisdiction|administration|authority).*",
    stands=r"(?:is|are|remains?) (?:now |also |currently |today )*(?:under|in|held|controlled|occupied)\b.*",
    was_one="is|was",
    was_before="had|was|were",
    had_been=r"(?:that|which) had (?:\w+ )?been(?: \w+)?$",
    forcing="forc(?:ed|ing)|compell(?:ed|ing)|oblig(?:ed|ing)",
    letting=r"(?P<before>.*)\b(?:allow|enabl|help|permitt)(?:ed|ing)(?! by| with)(?: [\w-]+){0,3} ?",
    undone=r"\b(?:not|n't|never|would|could|might|may|will|can|to|have)(?: \w+)? $",
    standing="still|now|currently|already",
    in_control=r".*\bin (?:\w+ )?(?:control|command|charge|possession) of",
    falls="falls?",
    also="also|remaining",
    holding="(?:.* )?(?:controls?|controlled|holds?|held|occup(?:y|ies|ied))",
)

KINDS = Kinds(
    small=SMALL,
    places=PLACES,
    sides=SIDES,
    days=DAYS,
    deeds=DEEDS,
    town=TOWN,
    only_town="town|city|village|settlement|hamlet",
    border="border|frontier|river|coast|line|crossing",
    length="km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?",
    held="controlled|held|occupied|ruled|run",
    once="initially|originally|previously|formerly|once|long|traditionally|historically",
    names=Names(
        doing=r"(?-i:[A-Z][a-z]{4,}ing)|calm|peace|quiet|order|life|normality|normalcy|stability|electricity|water",
        small="of|for|the|and|in",
        first="(?-i:Am)",
        no_particle="at|as|an",
        operation="(?-i:Operation).*",
        operation_short=r"(?-i:Op)\b.*",
        name_end="half|most|coast|front|basin|cent(?:re|er)",
        opening="new|old|great|big|little|lower|upper|central|grand",
        common=(
            "new|old|great|big|little|central|grand|key|strategic|important|major|main|latest|last|recent|large|largest"
            "|small|vital|crucial|fresh|fierce|heavy|massive|joint|local|combined|populated|neighbou?ring|surrounding"
            "|remote|rural|entire|whole|full|total|first|initial|final|early|late|alone|course|river|border|range|launch"
            "|batch|officer|ones?|others|least|half|dozens?|hundreds?|several|estimated|besieged|liberated|occupied"
            "|disputed|ruined|empty|mountainous|coastal|farming|mining|provincial|capitals?|parliament|congress|process"
            "|official|officials|fighting|clashes|clash|battle|assault|offensive|operation|raid|ambush|siege|truce|talks"
            "|advances?|progress|weapons?|documents?|rifles?|ammunition|uniforms?|vehicles?|trucks?|tanks?|prisoners?"
            "|casualties|victims?|residents?|villagers?|peasants?|workers?|students?|journalists?|reporters?|sources?"
            "|statement|communique|report|reports|radio|television|press|news|agency|newspaper|spokes(?:man|woman|person)"
            "|commander|general|colonel|captain|lieutenant|sergeant|leader|president|minister|deputy|governor|mayor"
            f"|{_FELT}"
            "|dawn|noon|midnight|today|yesterday|tonight|hours?|days?|weeks?|months?|years?|time|morning|afternoon|evening"
            "|night|simultaneously|subsequently|meanwhile|however|(?:second|third|fourth|fifth)-(?:largest|biggest|most)|[a-z]+-(?:held|moving|led|backed|controlled|run|wide)"
        ),
        owned="(?-i:Point|Gate|Bay|Cross|Ferry|Bridge|Hill|Rock|Peak|Cove|Landing|Corner|Nek|Kraal|Rest|Drift|Ford"
        "|Party|Front|Union|Movement|Congress|League|Council|Assembly)",
        others_say=(
            r"(?:(?:some|other|several|many|most) (?:\w+ )?(?:sources?|reports?|accounts?|media)|according to"
            r"|sources?|reports?|reportedly|allegedly|although|though)\b.*"
        ),
        also_called=r"a\.?k\.?a\.?|(?:also |formerly |better )?(?:known as|called)|formerly|previously",
        same="the same name|that name|this name",
        mountains="(?-i:.*(?:Mountains|Hills|Heights|Highlands))",
        stateless="Pashtun|Hazara|Baloch",
        half_compass="(?:north|south)[ -](?:east|west)(?:ern)?",
        part_of_country=r"(?-i:(?:North|South)(?:ern|-?[Ee]astern|-?[Ww]estern)|Eastern|Western)"
        r" (?P<country>(?!Ireland|Cyprus|Sudan).+)",
        between_compass_points="(?:north|south)-?(?:east|west)ern",
        whose_land=r"(?-i:.*-(?:held|controlled|occupied|besieged|populated|majority|dominated|inhabited))",
        rank="(?-i:Gen|Lt|Col|Maj|Brig|Capt|Sgt|Adm|Cmdr|Cpt)",
        article="an?",
        battle="battle|siege|fall|capture|liberation",
        source="sources?",
        them="it|them",
        which="which|that",
        former="former",
        latter="latter",
        no_person=(
            "al|el|ansar|jabhat|hayat|jaish|harakat|katiba|liwa|jamaat|tehrik|hezb|boko|people|united|free|central"
            "|(?:north|south|east|west).*"
        ),
        of_two="(?-i:Great(?:er)?|Less(?:er)?|Little|Upper|Lower|Big|Small|Old|New|Inner|Outer"
        "|(?:North|South|East|West)(?:ern)?"
        "|Velyk[aeiy]|Velykyi|Mal[aeiy]|Malyi|Bolsh(?:aya|oye|oi|oy|iye)|Malaya|Maloye|Maly[ei]"
        "|Verkhn[yia]{1,4}|Nyzhn[iya]{1,3}|Nizhn[iyea]{1,4}|Star[aeiyi]{1,3}|Nov[aeiy]{1,3}|Yukhari|Ashaghi|Yuxarı|Aşağı)",
    ),
    sites=Sites(
        hometown="home-?town|birthplace|birth-place|home village|home city|birth place",
        numbered="Article|Section|Chapter|Resolution|Clause|Paragraph|Annex|Point|Height|Elevation|Position|Post|Outpost|Zone|Area|Sector|Route|Block",
        one_place=f"{TOWN}|district|province",
        capital="capital",
        old="ancient|former|old|medieval|erstwhile|wartime|historic(?:al)?|royal|imperial|facto",
        business="diamond|gold|oil|gas|coal|copper|cobalt|trad(?:e|ing)|mining|commercial|industrial|manufacturing"
        "|transport(?:ation)?|rail(?:way)?|logistics?|economic|business|population|tourist|smuggling|market",
        city="(?:city|town) of",
        last="last|final|remaining",
        hold="strongholds?|bastions?|bases?|headquarters|fortress(?:es)?|redoubts?",
        held_seat=r"(?:[\w-]+ )?(?:capital|strongholds?|strong-?points?|bastions?|bases?|headquarters|hubs?"
        "|centers?|centres?)",
        garrison="garrison|defenders",
        manned="at|in",
        stronghold="town|city|village|stronghold|bastion|base|headquarters|settlement|hub",
        seat=r"(?:[\w-]+ )?(?:capital|seat|cent(?:er|re))",
        district_centre="district cent(?:er|re)",
        council="council|chiefdom",
        home="home|gateway",
        nearby="nearby|adjacent|neighbou?ring",
        island="islands?|islet",
        no_holder="UN|EU|AU|US|UK|NATO|OSCE|ECOWAS|UNHCR|NGO",
        along="along|on|beside|near",
        further="further|farther|higher|lower|deeper",
        surroundings="surroundings|environs",
        belonging="belonging|attached|subordinate",
        kind_of_town="market|fishing|mining|coal-mining|farming|hill|hilltop|mountain|junction|road|railway|rail|border|camp|farm"
        "|garrison|resort|port|oil|spa|university|trading|commercial|industrial|frontier|holiday|crossroads|commuter"
        "|dormitory|cotton|textile|quarry|lakeside|riverside|coastal|strategic|key",
        edge="coast|border|front|frontline|shore|hills",
        bank="banks?|shores?",
        frontier="borders?|frontier",
        became="became|becomes?|is|was|are|were",
        codenamed="code-?named|nicknamed|christened",
        based="based|headquartered|stationed|exiled",
        called="called|named|known|dubbed|styled|calling",
        one_of="among|amongst|one|two|three",
    ),
    armies=Armies(
        group="group|movement|organi[sz]ation|faction|militia",
        body="(?:.+ of (?:the )?)?(?:Government|Army|Front|Movement|Union|Council|Party)",
        described="paramilitary|rebel|militant|insurgent|jihadist|extremist|guerrilla|separatist|terrorist",
        called_by_land="(?-i:(?:.* )?(?:Tigers|Fighters|Warriors|Sons|Volunteers|Guards|Lions|Defenders|Army|Front))",
        movement="(?-i:(?:.* )?(?:Fronts?|Movement|Army|Alliance|Council|Party|Union|Forces|Coalition|Committee))",
        bodies="(?-i:Brigades?|Battalion|Legion|Corps|Regiment|Militia|Front|Movement|Army|Forces?|Alliance|Coalition)",
        cause=r"(?-i:(?:(?:National|Democratic|Popular) )?(?:Liberation|Defen[cs]e|Restoration|Salvation|Unity|Freedom"
        r"|Independence|Democracy|Justice|Development|Change|Protection|Reform)\b.*)",
        linked="(?:.+-)?(?:linked|backed|led|affiliated|aligned|allied|inspired|sponsored|supported)",
        forces="(?:(?:military|armed) )?forces|troops|soldiers|fighters|men",
        fighters="jihadists|militants|fighters|rebels|insurgents|soldiers|guerrillas|gunmen|members",
        unit_kind="armou?red|mechani[sz]ed|motori[sz]ed|infantry|airborne|mountain|tank|commando|rifle|assault"
        "|peacekeeping",
        front="(?-i:.+ Front)",
        organised="(?:.+ )?(?:organi[sz]ations?|groups?|movements?|outfits?|networks?)",
        groups=("taliban|isis|isil|daesh|is|al-?qaeda|al-?shabaab|boko haram|hezbollah|hizbollah|hamas|houthis?|farc"),
        party="(?-i:.+ (?:Party|Movement|Congress|League|Front))",
        army_unit="(?-i:Division|Brigade|Battalion|Regiment|Corps)",
        nth=r"\d{1,3}(?:st|nd|rd|th)",
        whole_name="battle ?group .*",
        nth_in_words="first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|two|three|four",
        banned="banned|outlawed|proscribed|prohibited",
    ),
    asides=Asides(
        all_of_them="(?:all|both).*",
        besides="besides|in addition to|as well as|along with|together with|not counting",
        as_did="as (?:did|have|had|were|was)",
        commanded=(
            "under the (?:(?:command|leadership|banner|umbrella|orders|direction|authority|name|flag)"
            "(?: and (?:the )?)?){1,2}"
        ),
        led="led|commanded|headed|backed|supported|aided|assisted|accompanied|joined|spearheaded",
        doing=r"[a-z]{3,}ing",
        making="making|giving|makes",
        not_only="not (?:only|just)",
        people="people|inhabitants|residents|souls|population|pop|villagers",
        of_people=r"(?:kill|execut|arrest|detain|tortur|behead|wound|interrogat|question|jail|imprison|hang)\w+",
        measuring="equal(?:l?ing)?|cover(?:ing|s)|total(?:l?ing|s)|spann?ing|measuring|comprising|amounting|with",
        flag="flags?|banners?|colours",
        raised="(?:rais|hoist|restor|plant)(?:e[sd]?|ed|s|ing)|puts? up|putting up",
        controlling=".*control.*",
        along_with="along with|together with|as well as",
        help="(?:cover|support|backing|help|aid|assistance|reinforcements?)",
        surface="(?:square|sq|km|kilomet|mile|hectare|acre).*",
    ),
    heads=Heads(
        part="aftermath|background|prelude|overview|introduction|analysis|assessment|conclusions?|reactions?|responses?"
        "|results?|outcomes?|consequences|impact|legacy|history|timeline|chronology|summary|casualties|losses"
        "|developments?|events|updates?|highlights|offensives?|counter-?offensives?|attacks?|advances?|assaults?"
        "|battles?|sieges?|fighting|clashes|operations?|campaigns?|phases?|stages?|truces?|ceasefires?|captures?"
        "|retreats?|withdrawals?|stalemate|references|notes|sources",
        before_day=r"Day \d+[ (,:\u2014-]+|Date:? ",
        chronicle=r"(?:.*\W)?(?:chronolog(?:y|ies)|chronicles?|timeline|diary|diaries|log|annals|calendar)\b"
        r"(?!.*\b(?:since|in|from|until) $).*",
        bulletin=r"(?s:.*)\b(?:day \d+|dated?|updates?|situation|reports?|sitrep|daily|bulletin|briefing|summary"
        r"|overview|chronology|timeline|events|developments|digest|diary|log)\b(?s:.*)",
    ),
)
