"""Invented people, organisations and trades. Any likeness to real ones is chance."""

from __future__ import annotations


def _each(words: str) -> list[str]:
    return words.split()


FIRST_FI = _each(
    "Aino Anna Antti Arto Eero Eeva Elina Emilia Eetu Hanna Harri Heidi Henna Iida Ilkka Inka Jaakko Janne Jari Jenni "
    "Joni Juha Jukka Kaisa Kalle Kati Katja Kimmo Kirsi Laura Lauri Leena Liisa Maarit Maija Marika Marko Markus "
    "Matti Meri Mervi Miia Mika Mikko Minna Nina Noora Olli Outi Paula Pekka Pia Päivi Raija Reijo Riikka Risto "
    "Saara Sami Sanna Sari Satu Seppo Sini Suvi Taina Tanja Teemu Tero Tiina Timo Tuija Tuomas Ulla Vesa Ville Väinö"
)
LAST_FI = _each(
    "Aalto Ahonen Anttila Eskola Haapala Hakala Halonen Harju Heikkilä Heino Hietala Hirvonen Honkanen Huttunen "
    "Hyvönen Ikonen Jokela Kallio Kangas Karjalainen Kettunen Kinnunen Kivelä Koivisto Koski Kuusela Laaksonen Lahti "
    "Laine Laitinen Lampinen Lehto Leppänen Lindroos Luoma Mäkelä Mäkinen Manninen Mattila Nieminen Niskanen Nurmi "
    "Ojala Paananen Peltola Pesonen Pitkänen Rantala Rautio Räsänen Ruotsalainen Saari Salmela Salonen Savolainen "
    "Sillanpää Suominen Tamminen Toivonen Turunen Uusitalo Vainio Vartiainen Virtanen Vuorinen Ylinen"
)
FIRST_EN = _each(
    "Alice Andrew Claire Daniel Edith Emma Fiona George Grace Helen Ian James Kate Liam Lucy Martin Nora Oliver Paul "
    "Rachel Simon Sophie Thomas William"
)
LAST_EN = _each(
    "Ashdown Barrow Clarke Dunmore Ellery Fairley Garrick Hollis Ingram Kershaw Langley Merrin Norwood Oakden Parrish "
    "Redfern Selby Thorne Underhill Whitlow"
)

CITIES = _each(
    "Helsinki Espoo Tampere Vantaa Oulu Turku Jyväskylä Kuopio Lahti Pori Kouvola Joensuu Lappeenranta Hämeenlinna "
    "Vaasa Seinäjoki Rovaniemi Mikkeli Kotka Salo Porvoo Kokkola Kajaani Rauma"
)

COMPANY_WORDS = _each(
    "Aalto Aarni Ahjo Aihki Ankkuri Apaja Arvo Askel Aura Halla Hanka Harja Helmi Hilla Honka Huurre Ilves Jalava "
    "Kaarna Kaiku Kanerva Karhu Kaski Keidas Kide Kimmel Koivu Koru Kumpu Kuru Laakso Lakka Lehto Liekki Louhi Lumo "
    "Luoto Maste Meri Mänty Naava Niitty Nosto Otava Paasi Pelto Pihka Pihlaja Poiju Pöytä Raita Ranta Rauta Revontuli "
    "Riihi Routa Saarni Salpa Sarka Selkä Suvi Taika Tammi Teräs Tuisku Tuomi Tyrsky Utu Vaara Valkea Vasara Vesi Virta"
)

ENGLISH_WORDS = _each(
    "Amber Beacon Birch Copper Fieldgate Granite Harbour Juniper Lantern Meadow Northwind Otter Pine Quarry Rowan "
    "Sparrow Tidewater Willow"
)

TRADES: tuple[tuple[str, str, str, str], ...] = (
    ("Logistiikka", "Logistics", "kuljetus ja varastointi", "transport and storage"),
    ("Konepaja", "Works", "metalliteollisuus", "metal industry"),
    ("Puu", "Timber", "puutuotteet", "wood products"),
    ("Rakennus", "Building", "rakentaminen", "construction"),
    ("Sähkö", "Electric", "sähköasennus", "electrical work"),
    ("Hoiva", "Care", "sosiaali- ja terveyspalvelut", "health and social care"),
    ("Tieto", "Software", "ohjelmistot", "software"),
    ("Tilit", "Accounting", "tilitoimistot", "accounting"),
    ("Kauppa", "Trading", "vähittäiskauppa", "retail"),
    ("Leipomo", "Bakery", "elintarvikkeet", "food"),
    ("Kiinteistöt", "Properties", "kiinteistöpalvelut", "facility services"),
    ("Suunnittelu", "Engineering", "insinööritoimistot", "engineering"),
    ("Paino", "Print", "painaminen ja pakkaaminen", "printing and packaging"),
    ("Siivous", "Cleaning", "siivouspalvelut", "cleaning"),
    ("Energia", "Energy", "energia", "energy"),
    ("Muovi", "Plastics", "muoviteollisuus", "plastics"),
)
"""A company's field: in its Finnish name, in its English name, as an industry in both languages."""

MUNICIPALITIES: tuple[tuple[str, str], ...] = (
    ("Koivulammen kunta", "Koivulampi"),
    ("Hietaselän kaupunki", "Hietaselkä"),
    ("Kuusiniemen kunta", "Kuusiniemi"),
    ("Vaskisalmen kunta", "Vaskisalmi"),
    ("Honkaselän kaupunki", "Honkaselkä"),
    ("Suvilahden seudun kunta", "Suvilahden seutu"),
    ("Peurakosken kunta", "Peurakoski"),
    ("Tervakallion kaupunki", "Tervakallio"),
    ("Hallaharjun kunta", "Hallaharju"),
    ("Joutsenniemen kunta", "Joutsenniemi"),
    ("Karhuselän kunta", "Karhuselkä"),
    ("Mustalahden seudun kunta", "Mustalahden seutu"),
    ("Pihlajaselän kaupunki", "Pihlajaselkä"),
    ("Riekonlammen kunta", "Riekonlampi"),
    ("Sarkaniemen kunta", "Sarkaniemi"),
    ("Ilveskallion kunta", "Ilveskallio"),
    ("Kanervaharjun kunta", "Kanervaharju"),
    ("Utuselän kaupunki", "Utuselkä"),
    ("Lumisalon kunta", "Lumisalo"),
    ("Otavalammen kunta", "Otavalampi"),
    ("Aurinkosalmen kaupunki", "Aurinkosalmi"),
    ("Niittyselän kunta", "Niittyselkä"),
)
"""Municipalities that are on no map, each with its place."""

ASSOCIATIONS = _each(
    "Ulkoilijat Kuntoilijat Selkäyhdistys Omaishoitajat Eläkkeensaajat Sydänyhdistys Hengitysyhdistys Nuorisoseura "
    "Voimistelijat Kyläyhdistys Reumayhdistys Luistelijat Melojat Suunnistajat"
)
"""What an association is for, after its place."""

TITLES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "company": (
        ("henkilöstöpäällikkö", "HR manager", "decision_maker"),
        ("toimitusjohtaja", "managing director", "decision_maker"),
        ("työhyvinvointivastaava", "well-being lead", "champion"),
        ("talouspäällikkö", "finance manager", "payer"),
        ("toimistopäällikkö", "office manager", "influencer"),
        ("työsuojeluvaltuutettu", "safety representative", "user"),
        ("hankintapäällikkö", "purchasing manager", "purchaser"),
        ("johdon assistentti", "executive assistant", "gatekeeper"),
    ),
    "municipality": (
        ("hyvinvointikoordinaattori", "well-being coordinator", "champion"),
        ("liikuntasihteeri", "sports secretary", "influencer"),
        ("sivistysjohtaja", "director of education", "decision_maker"),
        ("henkilöstöjohtaja", "HR director", "decision_maker"),
        ("hankinta-asiantuntija", "procurement specialist", "purchaser"),
        ("hallintosihteeri", "administrative secretary", "gatekeeper"),
    ),
    "association": (
        ("toiminnanjohtaja", "executive director", "decision_maker"),
        ("puheenjohtaja", "chair", "decision_maker"),
        ("järjestösihteeri", "secretary", "influencer"),
        ("taloudenhoitaja", "treasurer", "payer"),
    ),
}
"""Titles by segment, in Finnish and English, with the buying role that often goes with each."""

SOURCES = (
    ("business directory", "yrityshakemisto"),
    ("well-being fair", "hyvinvointimessut"),
    ("our web page", "oma verkkosivu"),
    ("referral", "suositus"),
    ("municipal web pages", "kunnan verkkosivut"),
    ("networking breakfast", "verkostoaamiainen"),
)
"""Where a prospect came from, in English and Finnish."""
