"""What reps write down and customers say, in both languages of the program; all invented."""

from __future__ import annotations

Said = tuple[str, str]
"""The same thing in English and in Finnish."""

NOTES: dict[str, tuple[Said, ...]] = {
    "no_answer": (("", ""), ("", ""), ("rang eight times", "soi kahdeksan kertaa"), ("", "")),
    "busy": (("", ""), ("in another call, she sounded near", "toisessa puhelussa, vaihde arveli lyhyeksi")),
    "voicemail": (
        ("left my name and number, nothing more", "jätin nimen ja numeron, en muuta"),
        ("greeting says back on Monday", "tervehdyksessä: paikalla taas maanantaina"),
        ("", ""),
    ),
    "gatekeeper": (
        (
            "switchboard was kind: best just after the morning meeting",
            "vaihde ystävällinen: paras heti aamupalaverin jälkeen",
        ),
        ("says to try before nine, later always in meetings", "kehotti yrittämään ennen yhdeksää, sitten palavereissa"),
        ("assistant keeps the calendar, ask for her by name", "assistentti pitää kalenteria, kysy häntä nimellä"),
    ),
    "call_back": (
        ("in a taxi, asked me to ring again", "taksissa, pyysi soittamaan uudelleen"),
        ("interested, but the budget round first", "kiinnostui, mutta ensin budjettikierros"),
        ("wants to ask the team first", "haluaa ensin kysyä tiimiltä"),
        ("heard the name at a fair, was just going into a meeting", "kuullut meistä messuilla, oli menossa palaveriin"),
    ),
    "booked": (
        ("took the first of the two times, brings the finance manager", "otti ensimmäisen ajan, tuo talouspäällikön"),
        ("moved offices in October, backs complain", "muuttivat lokakuussa, selät oireilevat"),
        ("wants headlines only, reads memos carefully", "haluaa vain otsikot, lukee muistiot tarkkaan"),
        ("warm talk, knows our customer next door", "lämmin juttu, tuntee naapurista asiakkaamme"),
    ),
    "later": (
        ("contract with the gym runs until spring", "kuntosalisopimus voimassa kevääseen"),
        ("reorganising, nobody knows who decides", "organisaatiomuutos, päättäjä ei vielä tiedossa"),
        ("busy season, ask when it is over", "kiireinen sesonki, kysy kun on ohi"),
    ),
    "no": (
        ("built their own with the union, proud of it", "tehneet oman liiton kanssa, ylpeitä siitä"),
        ("no money this year, said it twice", "ei rahaa tänä vuonna, sanoi sen kahdesti"),
        ("happy with the present supplier, thanked for asking", "tyytyväinen nykyiseen, kiitti kysymästä"),
    ),
    "do_not_call": (("asked never to be called again; noted", "pyysi, ettei enää soiteta; merkitty"),),
    "wrong_number": (("a private person answered, apologised", "yksityishenkilö vastasi, pahoittelin"),),
}
"""Notes of a call by its outcome."""

HINTS: tuple[Said, ...] = (
    ("just after the morning meeting", "heti aamupalaverin jälkeen"),
    ("before nine, later always in meetings", "ennen yhdeksää, sitten aina palavereissa"),
    ("ask for the assistant, she keeps the calendar", "kysy assistenttia, hän pitää kalenteria"),
)

PROMISES: tuple[Said, ...] = (
    ("ring after the budget round", "soita budjettikierroksen jälkeen"),
    ("has talked with the team by then", "on siihen mennessä jutellut tiimin kanssa"),
    ("back at the desk then, has ten minutes", "silloin työpisteellä, kymmenen minuuttia aikaa"),
)

REMARKS: tuple[Said, ...] = (
    ("Sent the summary she asked for; she reads on the train.", "Lähetin pyydetyn tiivistelmän, lukee junassa."),
    (
        "New sites opening in spring, headcount grows by a third.",
        "Uusia toimipisteitä keväällä, väki kasvaa kolmanneksen.",
    ),
    ("Their sports day was in the local paper; a good opening.", "Liikuntapäivä oli paikallislehdessä, hyvä avaus."),
    ("Occupational health sends them a report every January.", "Työterveys lähettää raportin aina tammikuussa."),
    (
        "Prefers short e-mails; calls only when it is decided.",
        "Suosii lyhyitä viestejä, soittaa vasta kun on päätetty.",
    ),
    ("Board meets on the second Tuesday of the month.", "Hallitus kokoontuu kuun toisena tiistaina."),
    ("The treasurer asks about price first, then goes quiet.", "Talous kysyy ensin hinnan, sitten hiljenee."),
)
"""Notes between calls."""

PERSONAL: tuple[Said, ...] = (
    ("dog called Rusty", "koira nimeltä Ruska"),
    ("skis to work in winter", "hiihtää talvella töihin"),
    ("sings in a choir on Wednesdays", "laulaa kuorossa keskiviikkoisin"),
    ("two boys who play floorball", "kaksi salibandya pelaavaa poikaa"),
    ("back from parental leave in August", "palasi perhevapaalta elokuussa"),
    ("drinks tea, never coffee", "juo teetä, ei koskaan kahvia"),
)

ANSWERS: dict[str, tuple[Said, ...]] = {
    "S": (
        ("exercise vouchers and a gym discount that few use", "liikuntasetelit ja salialennus, jota harva käyttää"),
        (
            "most sit at desks, the warehouse is on its feet all day",
            "useimmat istuvat, varasto on jaloillaan koko päivän",
        ),
        ("since the merger, about three years", "fuusiosta asti, noin kolme vuotta"),
        ("the management team decides together, HR prepares", "johtoryhmä päättää yhdessä, henkilöstö valmistelee"),
    ),
    "P": (
        ("those who would need it most never come", "ne, jotka eniten tarvitsisivat, eivät koskaan tule"),
        ("the far sites are left out of everything", "kaukaiset toimipisteet jäävät kaiken ulkopuolelle"),
        ("necks and shoulders, somebody mentions them every week", "niskat ja hartiat, joku mainitsee ne joka viikko"),
        ("we cannot tell what the money does", "emme osaa sanoa, mitä rahalla saadaan"),
    ),
    "I": (
        (
            "two weeks of overtime in October, and one customer waited",
            "kaksi viikkoa ylitöitä lokakuussa, ja yksi asiakas odotti",
        ),
        (
            "about ninety sick days a year for backs alone",
            "noin yhdeksänkymmentä poissaolopäivää vuodessa pelkistä selistä",
        ),
        ("two good people left, both said they were worn out", "kaksi hyvää lähti, molemmat sanoivat olevansa loppu"),
    ),
    "N": (
        ("if it halved, we could stop using hired hands", "jos se puolittuisi, vuokratyövoimaa ei tarvittaisi"),
        ("everybody would have the same, wherever they work", "kaikilla olisi sama, missä ikinä työskentelevät"),
        (
            "it would show in the staff survey, and I would show it to the board",
            "se näkyisi kyselyssä, ja näyttäisin sen hallitukselle",
        ),
    ),
}
"""Answers in a needs analysis, in the customer's own words, by SPIN part."""

NEEDS: dict[str, tuple[tuple[Said, Said, str, str], ...]] = {
    "company": (
        (
            ("neck and back pain at the desks", "niska- ja selkävaivoja työpisteillä"),
            ("sick days, overtime for the others", "poissaoloja, ylitöitä muille"),
            "sick_days",
            "implied",
        ),
        (
            ("one service for all sites", "yksi palvelu kaikkiin toimipisteisiin"),
            ("far sites feel forgotten", "kaukana tunnetaan jäävän unohduksiin"),
            "wider_service",
            "explicit",
        ),
        (
            ("people leave after two years", "väki lähtee kahden vuoden jälkeen"),
            ("half a year to train each new one", "puoli vuotta opettaa jokainen uusi"),
            "commitment",
            "implied",
        ),
    ),
    "municipality": (
        (
            ("something for the villages far from the sports hall, too", "jotain myös kaukaisille kylille"),
            ("the council asks about it every autumn", "valtuusto kysyy siitä joka syksy"),
            "access",
            "explicit",
        ),
        (
            ("too few residents move enough", "liian harva asukas liikkuu tarpeeksi"),
            ("health costs grow faster than the income", "terveysmenot kasvavat tuloja nopeammin"),
            "health_costs",
            "implied",
        ),
    ),
    "association": (
        (
            ("members far away drop out", "kaukana asuvat jäsenet jäävät pois"),
            ("fewer fees each year", "jäsenmaksuja vuosi vuodelta vähemmän"),
            "commitment",
            "implied",
        ),
        (
            ("something new to offer our members", "jotain uutta tarjottavaa jäsenille"),
            ("the young do not join", "nuoret eivät liity"),
            "reputation",
            "explicit",
        ),
    ),
}
"""Needs by segment: words, consequence, the benefit that answers, kind."""
