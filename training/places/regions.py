"""Names of regions that the open data lack, written by us from general knowledge."""

import re
from pathlib import Path

# GeoNames number of the division: English name, other names. Adjectives stand in the case forms that the reader cannot strip.
_OBLAST_STEMS = {
    "01": ("Cherkasy", "Черкаськ", "Черкасск", "Черкащина"), "02": ("Chernihiv", "Чернігівськ", "Черниговск", "Чернігівщина"),
    "03": ("Chernivtsi", "Чернівецьк", "Черновицк", "Буковина"), "04": ("Dnipropetrovsk", "Дніпропетровськ", "Днепропетровск", "Дніпропетровщина"),
    "05": ("Donetsk", "Донецьк", "Донецк", "Донеччина"), "06": ("Ivano-Frankivsk", "Івано-Франківськ", "Ивано-Франковск", "Прикарпаття"),
    "07": ("Kharkiv", "Харківськ", "Харьковск", "Харківщина"), "08": ("Kherson", "Херсонськ", "Херсонск", "Херсонщина"),
    "09": ("Khmelnytskyi", "Хмельницьк", "Хмельницк", "Хмельниччина"), "10": ("Kirovohrad", "Кіровоградськ", "Кировоградск", "Кіровоградщина"),
    "13": ("Kyiv", "Київськ", "Киевск", "Київщина"), "14": ("Luhansk", "Луганськ", "Луганск", "Луганщина"),
    "15": ("Lviv", "Львівськ", "Львовск", "Львівщина"), "16": ("Mykolaiv", "Миколаївськ", "Николаевск", "Миколаївщина"),
    "17": ("Odesa", "Одеськ", "Одесск", "Одещина"), "18": ("Poltava", "Полтавськ", "Полтавск", "Полтавщина"),
    "19": ("Rivne", "Рівненськ", "Ровенск", "Рівненщина"), "21": ("Sumy", "Сумськ", "Сумск", "Сумщина"),
    "22": ("Ternopil", "Тернопільськ", "Тернопольск", "Тернопільщина"), "23": ("Vinnytsia", "Вінницьк", "Винницк", "Вінниччина"),
    "24": ("Volyn", "Волинськ", "Волынск", "Волинь"), "25": ("Zakarpattia", "Закарпатськ", "Закарпатск", "Закарпаття"),
    "26": ("Zaporizhzhia", "Запорізьк", "Запорожск", "Запоріжжя область"), "27": ("Zhytomyr", "Житомирськ", "Житомирск", "Житомирщина"),
}
_OLD_LATIN = {
    "07": ("Kharkov",), "17": ("Odessa",), "14": ("Lugansk",), "26": ("Zaporizhia", "Zaporozhye", "Zaporizhzhya"), "16": ("Nikolaev", "Mykolayiv"), "02": ("Chernigov",),
    "15": ("Lvov",), "13": ("Kiev",), "23": ("Vinnytsya",), "25": ("Transcarpathia",), "10": ("Kirovograd",), "04": ("Dnipro", "Dnepropetrovsk"),
}


def _latin(bases):
    return [f"{base} {word}" for base in bases for word in ("oblast", "region", "province", "Oblast", "Region")]


OBLASTS = {
    code: (
        f"{name} oblast", *_latin([name, *_OLD_LATIN.get(code, ())]), f"{uk}а область", f"{uk}а обл", f"{ru}ая область", f"{ru}ая обл", *([short] if " " not in short else []),
        *([name] if name in ("Dnipropetrovsk", "Kirovohrad", "Zakarpattia", "Volyn") else []),
    )
    for code, (name, uk, ru, short) in _OBLAST_STEMS.items()
}
OBLASTS["11"] = ("Crimea",)
OBLASTS["12"] = ("Kyiv City",)
OBLASTS["20"] = ("Sevastopol City",)

_RUSSIAN = {
    "Belgorod": "Белгородск", "Brjansk": "Брянск", "Vladimir": "Владимирск", "Voronezj": "Воронежск", "Ivanovo": "Ивановск", "Kaluga": "Калужск",
    "Kostroma": "Костромск", "Kursk": "Курск", "Lipetsk": "Липецк", "Moskovskaya": "Московск", "Orjol": "Орловск", "Rjazan": "Рязанск", "Smolensk": "Смоленск",
    "Tambov": "Тамбовск", "Tverskaya": "Тверск", "Tula": "Тульск", "Jaroslavl": "Ярославск", "Arkhangelskaya": "Архангельск", "Vologda": "Вологодск",
    "Kaliningrad": "Калининградск", "Leningrad": "Ленинградск", "Murmansk": "Мурманск", "Novgorod": "Новгородск", "Pskov": "Псковск", "Astrakhan": "Астраханск",
    "Volgograd": "Волгоградск", "Rostov": "Ростовск", "Kirov": "Кировск", "Nizjnij Novgorod": "Нижегородск", "Orenburg": "Оренбургск", "Penza": "Пензенск",
    "Samara": "Самарск", "Saratov": "Саратовск", "Ulyanovsk": "Ульяновск", "Kurgan": "Курганск", "Sverdlovsk": "Свердловск", "Tjumen": "Тюменск",
    "Chelyabinsk": "Челябинск", "Irkutsk": "Иркутск", "Kemerovo": "Кемеровск", "Novosibirsk": "Новосибирск", "Omsk": "Омск", "Tomsk": "Томск", "Amur": "Амурск",
    "Magadan": "Магаданск", "Sakhalin": "Сахалинск",
}
_RUSSIAN_LATIN = {
    "Brjansk": "Bryansk", "Voronezj": "Voronezh", "Moskovskaya": "Moscow", "Orjol": "Oryol", "Rjazan": "Ryazan", "Tverskaya": "Tver", "Jaroslavl": "Yaroslavl",
    "Arkhangelskaya": "Arkhangelsk", "Nizjnij Novgorod": "Nizhny Novgorod", "Tjumen": "Tyumen",
}
_RUSSIAN_OTHERS = {
    "Chechnya": "Чечня|Чеченская Республика|Chechen Republic", "Dagestan": "Дагестан|Республика Дагестан", "Ingushetiya": "Ингушетия|Ingushetia", "North Ossetia": "Северная Осетия",
    "Tatarstan": "Татарстан", "Bashkortostan": "Башкортостан|Башкирия|Bashkiria", "Krasnodarskiy": "Краснодарский край|Кубань|Krasnodar Krai|Krasnodar region", "Stavropol'skiy": "Ставропольский край|Stavropol Krai|Stavropol region",
    "Krasnoyarskiy": "Красноярский край|Krasnoyarsk Krai|Krasnoyarsk region", "Primorskiy": "Приморский край|Приморье|Primorye|Primorsky Krai", "Khabarovsk Krai": "Хабаровский край", "Perm": "Пермский край|Perm Krai",
    "Altai Krai": "Алтайский край", "Transbaikal Territory": "Забайкальский край|Забайкалье|Zabaykalsky Krai", "Kamtsjatka": "Камчатский край|Камчатка|Kamchatka", "Sakha": "Якутия|Саха|Yakutia",
    "Respublika Buryatiya": "Бурятия|Buryatia", "Tyva": "Тыва|Тува|Tuva", "Komi Republic": "Коми|Республика Коми", "Republic of Karelia": "Карелия|Karelia", "Kalmykiya": "Калмыкия|Kalmykia",
    "Adygeya": "Адыгея|Adygea", "Udmurtiya": "Удмуртия|Udmurtia", "Chuvashia": "Чувашия", "Mordoviya": "Мордовия|Mordovia", "Mariy-El": "Марий Эл|Mari El", "Khakasiya": "Хакасия|Khakassia",
    "Kabardino-Balkariya": "Кабардино-Балкария|Kabardino-Balkaria", "Karachayevo-Cherkesiya": "Карачаево-Черкесия|Karachay-Cherkessia", "Altay": "Республика Алтай|Altai Republic",
    "Chukotskiy Avtonomnyy Okrug": "Чукотка|Chukotka", "Yamalo-Nenetskiy Avtonomnyy Okrug": "Ямало-Ненецкий автономный округ|ЯНАО|Yamal-Nenets", "Khanty-Mansiyskiy Avtonomnyy Okrug": "ХМАО|Ханты-Мансийский автономный округ|Khanty-Mansi",
    "Jewish Autonomous Oblast": "Еврейская автономная область",
}


def russian(name):
    """Names of a Russian region, by the name that GeoNames gives it; those of its chief city are left to the city."""
    if name in _RUSSIAN:
        base = _RUSSIAN_LATIN.get(name, name)
        stem = _RUSSIAN[name]
        soft = stem.removesuffix("ск") + "ськ" if stem.endswith("ск") else stem
        return [*_latin([base]), f"{stem}ая область", f"{stem}ая обл", f"{soft}а область"]
    if name in _RUSSIAN_OTHERS:
        return _RUSSIAN_OTHERS[name].split("|")
    return None


# Where countries are taken to lie when their shape's centroid is far from what atlases print: latitude, longitude in whole degrees.
CENTRES = {
    "US": (39.8, -98.5), "RU": (60, 100), "CA": (60, -95.5), "AU": (-25.3, 134), "BR": (-10, -53.5), "CN": (35, 104), "IN": (21, 78.5), "AR": (-34, -64), "KZ": (48, 68),
    "CL": (-30, -71), "NO": (62, 10), "FR": (46, 2), "NL": (52.25, 5.75), "NZ": (-42, 174), "ID": (-5, 120), "JP": (36, 138), "EC": (-1.5, -78.5), "PT": (39.5, -8), "ES": (40, -4),
    "GB": (54, -2), "DK": (56, 10), "MY": (2.5, 112.5), "PH": (13, 122), "GR": (39, 22), "MX": (23, -102), "DZ": (28, 3), "SE": (62, 15), "FI": (64, 26), "GL": (72, -40),
    "MN": (46, 105), "PE": (-10, -76), "SA": (25, 45), "CD": (-2.5, 23.5), "LY": (28, 17), "SD": (15, 31), "IR": (32, 53), "TR": (39, 35), "EG": (27, 30), "UA": (49, 32), "VN": (16, 108),
    "ZA": (-29, 24), "NG": (10, 8), "PK": (30, 70), "AF": (33, 65), "IQ": (33, 44), "IT": (42.83, 12.83), "DE": (51.5, 10.5), "TZ": (-6, 35), "CO": (4, -73), "VE": (8, -66), "MZ": (-18.25, 35),
    "AO": (-12.5, 18.5), "ML": (17.5, -3), "ET": (8, 38), "TD": (15, 19), "NE": (17, 8.5), "BO": (-17, -65), "MR": (20, -12), "ZM": (-14.6, 29), "MM": (21, 96), "SO": (6, 48), "TH": (15.5, 101), "MG": (-20, 47), "BW": (-22, 24), "FJ": (-17.8, 178), "BJ": (9.5, 2.25), "MA": (32, -6), "CM": (6, 12), "ZW": (-19, 29.75), "KE": (1, 38),
}
SHORT = {"GB": "United Kingdom", "US": "United States", "CZ": "Czechia", "MK": "North Macedonia", "TR": "Turkey", "CI": "Ivory Coast", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo"}
COUNTRY_NAMES = {
    "US": ["United States", "United States of America", "U.S.", "US", "USA", "U.S.A.", "America", "the States", "США", "Америка", "Сполучені Штати", "Соединенные Штаты", "Штати", "Штаты"],
    "GB": ["United Kingdom", "UK", "U.K.", "Britain", "Great Britain", "Британія", "Велика Британія", "Великобританія", "Сполучене Королівство", "Великобритания", "Британия", "Großbritannien", "Соединенное Королевство"],
    "AE": ["UAE", "U.A.E.", "Emirates", "ОАЭ", "ОАЕ", "Эмираты", "Емірати"], "CD": ["DRC", "D.R.C.", "DR Congo", "Congo-Kinshasa", "Democratic Republic of Congo", "Democratic Republic of the Congo", "Congo", "ДР Конго"],
    "CG": ["Congo-Brazzaville", "Republic of Congo", "Republic of the Congo"], "KR": ["South Korea", "Republic of Korea", "Южная Корея", "Південна Корея", "Korea"],
    "KP": ["North Korea", "DPRK", "Северная Корея", "Північна Корея", "КНДР"], "MM": ["Burma", "Myanmar", "Бирма"], "TR": ["Turkey", "Türkiye", "Turkiye"], "CZ": ["Czech Republic", "Czechia", "Чехія", "Чехия"],
    "CI": ["Ivory Coast", "Cote d'Ivoire", "Côte d'Ivoire"], "PS": ["Palestine", "Palestinian territories", "Palestinian Territories", "Палестина", "Палестинська автономія"], "MK": ["Macedonia", "North Macedonia"], "BY": ["Belarus", "Byelorussia", "Білорусь", "Беларусь", "Белоруссия"],
    "UA": ["Ukraine", "Україна", "Украина"], "RU": ["Russia", "Russian Federation", "Росія", "Россия", "РФ", "Российская Федерация", "Російська Федерація"], "CN": ["China", "PRC", "People's Republic of China", "КНР"], "DE": ["Germany", "ФРГ", "ФРН"],
    "VA": ["Vatican", "Vatican City", "Holy See", "Ватикан"], "SZ": ["Swaziland", "Eswatini"], "CV": ["Cape Verde"], "TL": ["East Timor", "Timor-Leste"], "SY": ["Syria", "Syrian Arab Republic"], "LA": ["Laos"], "BN": ["Brunei"], "MD": ["Moldova", "Молдова", "Молдавия"],
    "NL": ["Netherlands", "Holland", "the Netherlands", "Нідерланди", "Нидерланды", "Голландия", "Голландія"], "BA": ["Bosnia", "Bosnia and Herzegovina", "Bosnia-Herzegovina", "Босния", "Боснія"], "SA": ["Saudi Arabia", "Saudi", "KSA"], "TW": ["Taiwan"], "HK": ["Hong Kong"], "MO": ["Macau", "Macao"],
    "CF": ["Central African Republic", "CAR"], "SS": ["South Sudan"], "ZA": ["South Africa", "ЮАР", "ПАР"], "PG": ["Papua New Guinea"], "NZ": ["New Zealand"], "KG": ["Kyrgyzstan", "Киргизия", "Киргизстан", "Кыргызстан"], "EE": ["Estonia", "Эстония", "Естонія"], "GE": ["Georgia", "Republic of Georgia", "Грузия", "Грузія"],
    "IR": ["Iran", "Islamic Republic of Iran"], "VN": ["Vietnam", "Viet Nam"], "XK": ["Kosovo"], "TT": ["Trinidad", "Trinidad and Tobago"], "AG": ["Antigua"], "GM": ["Gambia", "the Gambia"], "BS": ["Bahamas", "the Bahamas"], "IE": ["Ireland", "Republic of Ireland"], "DO": ["Dominican Republic"],
    "FK": ["Falkland Islands", "Falklands", "Malvinas"], "VG": ["British Virgin Islands"], "PR": ["Puerto Rico"], "IL": ["Israel"], "IN": ["India"], "VC": ["St Vincent", "Saint Vincent"],
}
# Shown as disputes: both or all that claim it, in the order of the alphabet.
DISPUTED = {"TW": ["CN", "TW"], "XK": ["RS", "XK"], "EH": ["EH", "MA"], "FK": ["AR", "FK"], "PS": ["PS"]}
DISPUTED_DIVISIONS = {("UA", "Crimea"): ["RU", "UA"], ("IN", "Jammu and Kashmir"): ["IN", "PK"]}
# Of divisions whose people live in one corner: about their geometric centre.
DIVISION_CENTRES = {
    ("CA", "Ontario"): (49.5, -85), ("CA", "Quebec"): (52, -72), ("CA", "British Columbia"): (54, -125.5), ("CA", "Alberta"): (54.5, -115), ("CA", "Saskatchewan"): (54, -106),
    ("CA", "Manitoba"): (55, -97), ("CA", "Newfoundland and Labrador"): (52.5, -56.5), ("CA", "Nunavut"): (70, -90), ("CA", "Northwest Territories"): (65, -118), ("CA", "Yukon"): (63, -135),
    ("AU", "Queensland"): (-21, 144.5), ("AU", "New South Wales"): (-32.5, 146.5), ("AU", "Western Australia"): (-25.5, 122), ("AU", "South Australia"): (-30, 135), ("AU", "Northern Territory"): (-20, 134),
    ("AU", "Victoria"): (-37, 144.5), ("AU", "Tasmania"): (-42, 146.7), ("US", "Alaska"): (64, -151), ("US", "Nevada"): (39, -117), ("US", "New York"): (43, -75.5), ("US", "Washington"): (47.4, -120.5),
    ("US", "Oregon"): (44, -120.5), ("US", "Utah"): (39.3, -111.7), ("US", "California"): (37.2, -119.5), ("US", "Texas"): (31.3, -99), ("US", "Florida"): (28.5, -82), ("US", "Minnesota"): (46.2, -94.3), ("US", "Michigan"): (44.3, -85.4),
    ("US", "Colorado"): (39, -105.5), ("US", "Montana"): (47, -109.6), ("US", "Idaho"): (44.4, -114.6), ("US", "Wyoming"): (43, -107.6), ("US", "Illinois"): (40, -89.3), ("US", "Arizona"): (34.3, -111.7), ("US", "Maine"): (45.4, -69.2),
    ("RU", "Sakha"): (66, 129), ("RU", "Krasnoyarskiy"): (65, 95), ("RU", "Khabarovsk Krai"): (54, 136), ("RU", "Kamtsjatka"): (56.5, 160), ("RU", "Magadan"): (62.5, 153), ("RU", "Chukotskiy Avtonomnyy Okrug"): (66.5, 172),
    ("BR", "Amazonas"): (-4, -64), ("BR", "Para"): (-4, -53), ("BR", "Mato Grosso"): (-13, -56), ("CN", "Xinjiang"): (41, 85), ("CN", "Tibet"): (31.5, 88), ("CN", "Inner Mongolia"): (44, 113), ("CN", "Qinghai"): (35.5, 96),
    ("GL", "Qaasuitsup"): (75, -55), ("SA", "Eastern Province"): (23, 50), ("GB", "Scotland"): (56.8, -4.2), ("GB", "England"): (52.6, -1.5), ("GB", "Wales"): (52.3, -3.7),
}
# Words for the kind of division that speakers leave out.
KIND_WORDS = r" (Sheng|Zizhiqu|Shi|Province|Prefecture|Region|Voivodeship|Governorate|State|Department|Oblast|Canton|Fylke|Lan|District|Territory|County|Division|Municipality|Oblysy|Republic|Krai)$"
# GeoNames number: what people also call it.
CITY_NAMES = {
    5368361: ["L.A.", "LA"], 5128581: ["NYC", "N.Y.C."], 5391959: ["San Fran", "S.F."], 4560349: ["Philly"], 5506956: ["Vegas"], 4140963: ["Washington D.C.", "Washington, D.C.", "Washington, DC", "D.C."], 498817: ["Питер", "Санкт-Петербург", "Петербург", "St Petersburg"],
    703448: ["Киев", "Київ", "Kiev", "Kyiv", "Kiew"], 706448: ["Херсон"], 698740: ["Odessa", "Одесса", "Одеса"], 709930: ["Dnipro", "Dnepropetrovsk", "Дніпро", "Днепр"], 524901: ["Москва", "Moskau"], 4887398: ["Chi-Town"], 6167865: ["GTA"],
}

STATE_SHORT = {
    code: names.split("|")
    for code, names in {
        "AL": "Ala.", "AK": "Alaska", "AZ": "Ariz.", "AR": "Ark.", "CA": "Calif.|Cali", "CO": "Colo.", "CT": "Conn.", "DE": "Del.", "DC": "D.C.|District of Columbia|DC", "FL": "Fla.", "GA": "Ga.", "HI": "Hawaii|Hawai'i", "ID": "Idaho",
        "IL": "Ill.", "IN": "Ind.", "IA": "Iowa", "KS": "Kan.|Kans.", "KY": "Ky.", "LA": "La.", "ME": "Maine", "MD": "Md.", "MA": "Mass.", "MI": "Mich.", "MN": "Minn.", "MS": "Miss.", "MO": "Mo.", "MT": "Mont.", "NE": "Neb.|Nebr.",
        "NV": "Nev.", "NH": "N.H.", "NJ": "N.J.|Jersey", "NM": "N.M.", "NY": "N.Y.|New York State|New York state", "NC": "N.C.", "ND": "N.D.", "OH": "Ohio", "OK": "Okla.", "OR": "Ore.", "PA": "Pa.|Penn.", "RI": "R.I.", "SC": "S.C.", "SD": "S.D.",
        "TN": "Tenn.", "TX": "Tex.", "UT": "Utah", "VT": "Vt.", "VA": "Va.", "WA": "Wash.|Washington state|Washington State", "WV": "W.Va.|W. Va.", "WI": "Wis.|Wisc.", "WY": "Wyo.",
    }.items()
}
STATE_CYRILLIC = {
    "CA": ["Калифорния", "Каліфорнія"], "TX": ["Техас"], "FL": ["Флорида", "Флорида"], "NY": [], "AK": ["Аляска"], "HI": ["Гавайи", "Гаваї"], "PA": ["Пенсильвания", "Пенсільванія"], "VA": ["Вирджиния", "Вірджинія"], "OH": ["Огайо"], "MI": ["Мичиган", "Мічиган"],
    "GA": [], "AZ": ["Аризона"], "NV": ["Невада"], "CO": ["Колорадо"], "IL": ["Иллинойс", "Іллінойс"], "MN": ["Миннесота", "Міннесота"], "AL": ["Алабама"], "LA": ["Луизиана", "Луїзіана"], "MD": ["Мэриленд", "Меріленд"], "MA": ["Массачусетс"], "NJ": ["Нью-Джерси", "Нью-Джерсі"],
}
DIVISION_NAMES = {
    ("CA", "British Columbia"): ["B.C.", "BC"], ("CA", "Ontario"): ["Ont."], ("CA", "Quebec"): ["Que.", "Québec"], ("CA", "Alberta"): ["Alta."], ("CA", "Saskatchewan"): ["Sask."], ("CA", "Manitoba"): ["Man."],
    ("CA", "Newfoundland and Labrador"): ["Newfoundland", "Labrador", "N.L."], ("CA", "Nova Scotia"): ["N.S."], ("CA", "New Brunswick"): ["N.B."], ("CA", "Prince Edward Island"): ["P.E.I.", "PEI"], ("CA", "Northwest Territories"): ["N.W.T."],
    ("AU", "New South Wales"): ["NSW", "N.S.W."], ("AU", "Western Australia"): ["W.A."], ("AU", "Northern Territory"): ["N.T."], ("AU", "Australian Capital Territory"): ["ACT"], ("AU", "Queensland"): ["Qld"],
    ("GB", "England"): ["Англия", "Англія"], ("GB", "Scotland"): ["Шотландия", "Шотландія"], ("GB", "Wales"): ["Уэльс", "Уельс"], ("GB", "Northern Ireland"): ["Ulster", "Северная Ирландия", "Північна Ірландія"],
    ("DE", "Bavaria"): ["Bayern", "Бавария", "Баварія"], ("DE", "Saxony"): ["Sachsen"], ("DE", "North Rhine-Westphalia"): ["Nordrhein-Westfalen", "NRW"], ("DE", "Lower Saxony"): ["Niedersachsen"], ("DE", "Hesse"): ["Hessen"], ("DE", "Thuringia"): ["Thüringen"],
    ("IT", "Sicily"): ["Sicilia"], ("IT", "Tuscany"): ["Toscana"], ("IT", "Lombardy"): ["Lombardia"], ("ES", "Catalonia"): ["Catalunya", "Cataluña", "Каталония", "Каталонія"], ("ES", "Andalusia"): ["Andalucía"],
    ("MX", "Mexico"): ["State of Mexico"], ("CN", "Tibet"): ["Тибет"], ("CN", "Xinjiang"): ["Синьцзян", "Сіньцзян"], ("CN", "Inner Mongolia"): [], ("IN", "Jammu and Kashmir"): ["Jammu & Kashmir"],
}


def strip_kind(name):
    """The name of a division without the word for its kind."""
    return re.sub(KIND_WORDS, "", name)


def read_areas(path: Path):
    """Rows of `areas.tsv`: id, kind, countries, latitude, longitude, box, main names, other names, one a line."""
    for line in path.read_text("utf8").splitlines():
        if not line or line.startswith("#"):
            continue
        id_, kind, countries, at, box, names, *rest = line.split("\t")
        west, south, east, north = (float(n) for n in box.split(","))
        lat, lon = (float(n) for n in at.split(",")) if at else ((south + north) / 2, (west + east) / 2)
        main = names.split("|")
        yield {
            "id": f"area:{id_}", "kind": kind, "name": main[0], "lat": lat, "lon": lon, "box": [west, south, east, north], "countries": [c for c in countries.split(",") if c],
            "a1": "", "a2": "", "pop": 0, "names": main, "alts": [n for n in (rest[0] if rest else "").split("|") if n], "prominence": 2,
        }


CONTINENTS = {
    "AF": "Africa|Африка|Afrika", "AS": "Asia|Азия|Азія|Asien", "EU": "Europe|Европа|Європа|Europa", "NA": "North America|Северная Америка|Північна Америка|Nordamerika",
    "SA": "South America|Южная Америка|Південна Америка|Südamerika", "OC": "Oceania|Океания|Океанія|Ozeanien", "AN": "Antarctica|Antarctic|Антарктида|Antarktis",
}

# Where small places too are written about in Cyrillic letters.
CYRILLIC = {"UA", "RU", "BY", "MD", "PL", "KZ", "GE", "AM", "AZ", "LT", "LV", "EE", "RO", "HU", "SK", "CZ", "KG", "UZ", "TJ", "TM", "BG", "RS", "MK", "MN", "IL", "SY", "TR", "DE"}
