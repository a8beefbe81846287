"""
Makes src/languages/en/given-names.json: the given names of the 1990 census of the United States (public domain; the files
dist.male.first and dist.female.first, here out of the package `names` 0.3.0) that one gender bears at least eight times as often, with own lists of
names from elsewhere (own-given-names.txt) over them. Words that news uses for places, months and the like are left out.

python3 training/resolve/given_names.py FOLDER_WITH_DIST_FILES
"""

import json
import pathlib
import sys

here = pathlib.Path(__file__).parent
folder = pathlib.Path(sys.argv[1])
least = {"male": 0.005, "female": 0.004}
words = set((here / "no-given-names.txt").read_text().split())
own = {}
for line in (here / "own-given-names.txt").read_text().splitlines():
    gender, _, names = line.partition(":")
    for name in names.split():
        own.setdefault(name, set()).add(gender)


def census(gender):
    rows = (line.split() for line in (folder / f"dist.{gender}.first").read_text().splitlines())
    return {row[0].lower(): float(row[1]) for row in rows if row}


shares = {gender: census(gender) for gender in least}
out = {}
for gender, other in (("male", "female"), ("female", "male")):
    names = {n for n, s in shares[gender].items() if s >= least[gender] and s >= 8 * shares[other].get(n, 0) and n not in words}
    names -= set(own)
    names |= {n for n, genders in own.items() if genders == {gender}}
    out[gender] = " ".join(sorted(names))
target = here.parent.parent / "src/languages/en/given-names.json"
target.write_text(json.dumps(out, ensure_ascii=False, indent=2) + "\n")
print({k: len(v.split()) for k, v in out.items()})
