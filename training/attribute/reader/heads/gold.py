"""People's readings of pronouns and places, in the form of `silver.py`: `python gold.py --data FOLDER --out FOLDER`.

gap-*.jsonl (GAP, Webster et al. 2018; Apache-2.0), gum.jsonl (OntoGUM, Zhu et al. 2021; CC BY), geo-*.jsonl (places alone, to measure with)."""
import argparse
import csv
import glob
import json
import os
import re
import xml.etree.ElementTree as ET

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True)
parser.add_argument("--out", required=True)
args = parser.parse_args()
os.makedirs(args.out, exist_ok=True)
plain = lambda text: re.sub(r"[\U00010000-\U0010ffff]", "?", text)


def write(name, rows):
    with open(f"{args.out}/{name}.jsonl", "w") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(name, len(rows), sum(len(r.get("pronouns", [])) for r in rows), sum(len(r.get("places", [])) for r in rows))


def occurrences(text, name, other):
    """Where a person is named: the name in full, and its first and last word where the other person has another."""
    words = name.split()
    others = other.split()
    found = {(m.start(), m.start() + len(name)) for m in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)}
    for word in {words[0], words[-1]}:
        if len(words) > 1 and len(word) > 2 and word not in others:
            for m in re.finditer(r"(?<!\w)" + re.escape(word) + r"(?!\w)", text):
                if not any(s <= m.start() < e for s, e in found):
                    found.add((m.start(), m.end()))
    return sorted(found)


for part in ("validation", "development"):
    rows = []
    with open(f"{args.data}/gap/gap-{part}.tsv") as lines:
        for r in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            text = plain(r["Text"])
            at = int(r["Pronoun-offset"])
            spans, names = [], (r["A"], r["B"])
            for i, side in enumerate("AB"):
                s = int(r[f"{side}-offset"])
                own = (s, s + len(r[side]))
                spans.append(sorted({own, *(o for o in occurrences(text, names[i], names[1 - i]) if o[1] <= own[0] or o[0] >= own[1])}))
            true = [r["A-coref"] == "TRUE", r["B-coref"] == "TRUE"]
            gold = [s for i in (0, 1) if true[i] for s, _ in spans[i]]
            wrong = [s for i in (0, 1) if not true[i] for s, _ in spans[i]]
            rows.append({"doc": r["ID"], "text": text, "pronouns": [[at, at + len(r["Pronoun"]), gold, 1.0, [] if gold else wrong]],
                         "candidates": spans, "true": true, "gender": "m" if r["Pronoun"].lower() in ("he", "his", "him") else "f"})
    write(f"gap-{part}", rows)

rows = []
for path in sorted(glob.glob(f"{args.data}/gum-news/coref/ontogum/conllu/*.conllu")):
    text, tokens, open_at, mentions = "", [], {}, []
    start_of = {}
    for line in open(path):
        line = line.rstrip("\n")
        if line.startswith("# newpar") and text:
            text = text.rstrip(" ") + "\n\n"
        if not line or line.startswith("#"):
            if not line:
                first = None
            if line.startswith("# sent_id"):
                base = len(tokens)
            continue
        f = line.split("\t")
        if not f[0].isdigit():
            continue
        tokens.append({"start": len(text), "end": len(text) + len(f[1]), "pos": f[3], "feats": f[5], "head": base + int(f[6]) - 1 if f[6] != "0" else -1, "form": f[1]})
        text += f[1]
        misc = dict(p.split("=", 1) for p in f[9].split("|") if "=" in p)
        if misc.get("SpaceAfter") != "No":
            text += " "
        for m in re.finditer(r"\((\d+)(?:-[^()|]*)?(\))?|(\d+)\)", misc.get("Entity", "")):
            i = len(tokens) - 1
            if m.group(1):
                if m.group(2):
                    mentions.append((int(m.group(1)), i, i))
                else:
                    open_at.setdefault(int(m.group(1)), []).append(i)
            elif open_at.get(int(m.group(3))):
                mentions.append((int(m.group(3)), open_at[int(m.group(3))].pop(), i))
    chains = {}
    for chain, a, b in mentions:
        heads = [i for i in range(a, b + 1) if not a <= tokens[i]["head"] <= b]
        head = heads[0] if heads else b
        chains.setdefault(chain, []).append((a, b, head))
    pronouns = []
    for chain in chains.values():
        targets = []
        for a, b, head in chain:
            if tokens[head]["pos"] == "PRON":
                continue
            at = head
            if tokens[head]["pos"] == "PROPN":
                while at > a and tokens[at - 1]["pos"] == "PROPN":
                    at -= 1
                titles = ("Mr.", "Mrs.", "Ms.", "Dr.", "President", "Sir", "Professor")
                while at < head and tokens[at]["form"] in titles:
                    at += 1
            targets.append(tokens[at]["start"])
        for a, b, head in chain:
            t = tokens[head]
            if a == b and t["pos"] == "PRON" and "Person=3" in t["feats"] and "PronType=Prs" in t["feats"]:
                pronouns.append([t["start"], t["end"], targets, 1.0, []])
    assert len(plain(text)) == len(text)
    rows.append({"doc": os.path.basename(path)[:-7], "text": text, "pronouns": sorted(pronouns)})
write("gum", rows)

for name, file in (("lgl", "lgl.xml"), ("trnews", "TR-News.xml"), ("geovirus", "GeoVirus.xml")):
    rows = []
    for i, article in enumerate(ET.parse(f"{args.data}/geo/{file}").getroot().findall("article")):
        text = article.findtext("text") or ""
        if len(plain(text)) != len(text):
            continue
        places = []
        for t in article.iter("toponym" if name != "geovirus" else "location"):
            said = t.findtext("phrase") or t.findtext("name") or ""
            s = int(t.findtext("start")) - (1 if name == "geovirus" else 0)
            e = s + len(said)
            if text[s:e] != said:
                near = [m.start() for m in re.finditer(re.escape(said), text[max(0, s - 5):e + 5])]
                if not near:
                    continue
                s = max(0, s - 5) + near[0]
                e = s + len(said)
            country = t.findtext("gaztag/name") or said
            places.append([s, e, 1 if re.search(r"(ish|ese|[a-z]an|aeli|aqi|ench|utch|eek|iss|wiss|ghan|bekh?|stani|[a-z]i)s?$", said) and said != country and " " not in said else 0])
        rows.append({"doc": f"{name}-{i}", "text": text, "places": sorted(places)})
    write(f"geo-{name}", rows)
