"""What customers say after the sale and reps remember of them, in both languages of the program; all invented."""

from __future__ import annotations

from data.demo.sayings import Said
from data.model.care_facts import FeedbackKind, Mood

LEVEL, NPS, CES = FeedbackKind.SATISFACTION, FeedbackKind.NPS, FeedbackKind.CES

OPINIONS: dict[tuple[FeedbackKind, Mood], tuple[Said, ...]] = {
    (LEVEL, Mood.UNHAPPY): (
        ("half of us never got the codes, and nobody told us", "puolet ei saanut koodeja, eikä kukaan kertonut"),
        ("not what we were shown in spring", "ei ole sitä, mitä meille keväällä näytettiin"),
    ),
    (LEVEL, Mood.NEUTRAL): (("it is there, few talk about it", "on olemassa, harva siitä puhuu"),),
    (LEVEL, Mood.HAPPY): (
        ("works as promised, the start took a while", "toimii kuten luvattiin, alku vei aikansa"),
        ("the shop floor uses it more than the office", "tuotanto käyttää enemmän kuin toimisto"),
        ("you answer the same day, that is rare", "vastaatte samana päivänä, se on harvinaista"),
    ),
    (LEVEL, Mood.RECOMMENDS): (
        ("told the neighbours about it already", "kerroin siitä jo naapureille"),
        ("best thing we bought this year, said the foreman", "paras ostos tänä vuonna, sanoi työnjohtaja"),
        ("you kept every day you promised", "piditte joka päivän, jonka lupasitte"),
    ),
    (NPS, Mood.UNHAPPY): (
        ("three calls before anybody knew our contract", "kolme soittoa ennen kuin kukaan tunsi sopimuksemme"),
        ("good lessons, but the app keeps logging us out", "hyvät tunnit, mutta sovellus kirjaa meidät ulos"),
    ),
    (NPS, Mood.NEUTRAL): (
        ("good, but I would want a Swedish version first", "hyvä, mutta ruotsinkielinen versio ensin"),
        ("fine so far, ask me again after the winter", "toistaiseksi hyvä, kysy talven jälkeen uudelleen"),
    ),
    (NPS, Mood.RECOMMENDS): (
        ("people ask for it themselves now", "väki kyselee sitä nyt itse"),
        ("one call and it was sorted", "yksi soitto ja asia oli kunnossa"),
        ("the absences went down, I can show it", "poissaolot vähenivät, voin näyttää luvut"),
    ),
    (CES, Mood.UNHAPPY): (("invoices went to the wrong office twice", "laskut menivät kahdesti väärään osoitteeseen"),),
    (CES, Mood.NEUTRAL): (("easy to buy, the reports are hard to find", "helppo ostaa, raportteja on vaikea löytää"),),
    (CES, Mood.HAPPY): (
        ("one person to call, whatever it is about", "yksi ihminen, jolle soittaa, oli asia mikä tahansa"),
        ("ordering more took one e-mail", "lisätilaus hoitui yhdellä viestillä"),
    ),
}
"""Why they answered so, by how they were asked and what the answer means."""

COMPLAINTS: tuple[tuple[Said, Said, Said], ...] = (
    (
        (
            "the codes for the evening shift never came, and forty people stood there on Monday",
            "iltavuoron koodit eivät tulleet, ja maanantaina neljäkymmentä ihmistä seisoi tyhjän päällä",
        ),
        ("the list of names was read without its second sheet", "nimilistan toinen välilehti jäi lukematta"),
        (
            "new codes by e-mail to each, a month free of charge",
            "uudet koodit kullekin sähköpostilla, kuukausi veloituksetta",
        ),
    ),
    (
        (
            "invoiced twice for October, and the reminder threatened with collection",
            "lokakuusta tuli kaksi laskua, ja muistutus uhkasi perinnällä",
        ),
        ("the old contract was not ended when the new one began", "vanhaa sopimusta ei päätetty uuden alkaessa"),
        ("credit note today, our finance calls theirs", "hyvityslasku tänään, taloutemme soittaa heille"),
    ),
    (
        (
            "the trainer did not turn up on the wellbeing day, we heard of it from the guests",
            "ohjaaja ei tullut hyvinvointipäivään, kuulimme siitä vierailta",
        ),
        ("the booking stood in the wrong week", "varaus oli väärällä viikolla"),
        ("a new day with two trainers, at our cost", "uusi päivä kahdella ohjaajalla, meidän laskuumme"),
    ),
)
"""What they complain of, what caused it, how it is put right."""

REFERENCES: tuple[Said, ...] = (
    (
        "They keep what they promise, and they answer on the same day.",
        "Pitävät lupauksensa ja vastaavat samana päivänä.",
    ),
    ("Our people move more, and we can show it in figures.", "Väkemme liikkuu enemmän, ja näemme sen luvuista."),
    ("The start was easy: one call, and everybody had a code.", "Alku oli helppo: yksi puhelu, ja kaikilla oli koodi."),
)
SHOWN: tuple[Said, ...] = (("web site", "verkkosivut"), ("quotes", "tarjoukset"), ("the brochure", "esite"))
THINKING: tuple[Said, ...] = (
    ("asks the communications people first", "kysyy ensin viestinnältä"),
    ("gladly, when the first year is over", "mielellään, kun ensimmäinen vuosi on täynnä"),
)
DECLINED: tuple[Said, ...] = (
    ("house rule: no references of any supplier", "talon tapa: ei referenssejä kenellekään"),
    ("not before the new board has met", "ei ennen kuin uusi hallitus on kokoontunut"),
)
NAMED: tuple[Said, ...] = (
    (
        "May say who sent us; they talked about it at the chamber of commerce.",
        "Saa kertoa, keneltä; puhuneet siitä kauppakamarissa.",
    ),
    ("Her former colleague, has the same worry with backs.", "Entinen kollega, sama huoli selistä."),
)
"""What was said of a name that they gave us."""

REMEMBERED: tuple[Said, ...] = (
    (
        "Building a cottage by the lake, the sauna is to be ready by midsummer.",
        "Rakentaa mökkiä, saunan pitäisi olla valmis juhannukseksi.",
    ),
    ("The daughter began school this autumn.", "Tytär aloitti koulun tänä syksynä."),
    (
        "Runs the half marathon in May, trains with our programme.",
        "Juoksee toukokuussa puolimaratonin, harjoittelee ohjelmallamme.",
    ),
    ("Turns fifty in spring, does not want flowers.", "Täyttää keväällä viisikymmentä, ei halua kukkia."),
    (
        "Moved to a house with a garden, asks about apple trees.",
        "Muutti taloon, jossa on puutarha, kyselee omenapuista.",
    ),
    ("New puppy at home, short nights.", "Kotona uusi koiranpentu, lyhyet yöt."),
    ("Went to Lapland for the first time and liked the silence.", "Kävi ensi kertaa Lapissa ja piti hiljaisuudesta."),
    ("Plays the tuba in the fire brigade band.", "Soittaa tuubaa palokunnan soittokunnassa."),
)
"""Of the human being."""

TALKED: tuple[Said, ...] = (
    ("all in use, asked for posters for the hall", "kaikki käytössä, pyysi julisteita aulaan"),
    ("a new site opens in spring, wants figures for it", "uusi toimipiste keväällä, haluaa siitä luvut"),
    ("quiet season, people have time to train", "hiljaisempaa, väellä on aikaa harjoitella"),
    ("HR changes in January, new name by then", "henkilöstöpäällikkö vaihtuu tammikuussa, nimi siihen mennessä"),
    ("asked how others run the spring challenge", "kysyi, miten muut tekevät kevään haasteen"),
)
"""Notes of a call to a customer."""

POTENTIAL: dict[str, tuple[Said, ...]] = {
    "A1": (("two more sites, and the sister company", "kaksi toimipistettä lisää, ja sisaryhtiö"),),
    "A2": (("more licences when the warehouse is ready", "lisää lisenssejä, kun varasto on valmis"),),
    "A3": (("stays as it is", "pysyy ennallaan"),),
}
WHY_CLASS: dict[str, tuple[Said, ...]] = {
    "A1": (("they grow, and the managing director asks for us", "kasvavat, ja toimitusjohtaja kyselee meitä"),),
    "A2": (("the budget of next year is still open", "ensi vuoden budjetti vielä auki"),),
    "A3": (("small and content, looks after itself", "pieni ja tyytyväinen, pitää huolen itsestään"),),
}
"""How they may grow, and why they are in their class."""

RESTING: tuple[Said, ...] = (
    ("they merge in spring and call us when it is done", "fuusioituvat keväällä ja soittavat, kun se on ohi"),
    (
        "the new director calls us himself in his first month",
        "uusi johtaja soittaa itse ensimmäisen kuukautensa aikana",
    ),
)
"""Why a deal rests without a next step."""

ON_HOLD: tuple[Said, ...] = (
    ("on leave until they say that she is back", "vapaalla, kunnes sanovat hänen palanneen"),
    ("waits for the decision of their board", "odottaa heidän hallituksensa päätöstä"),
)
"""Why a follow-up is on hold."""
