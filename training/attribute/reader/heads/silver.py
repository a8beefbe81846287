"""What names and pronouns are learned from: `python silver.py --tagged FILE... --texts FOLDER --out FOLDER`; needs the package names (census names, MIT).

Every line of the output: doc, text, entities [start, end, kind], people {gender, mentions [start, end]}, pronouns [start, end, antecedent starts, weight].
Names are spaCy's, put right by a vote over the article; a place is an actor where the words beside it make it one; a pronoun is resolved
only where one person alone could be meant."""
import argparse
import collections
import json
import os
import re

from names import FILES

parser = argparse.ArgumentParser()
parser.add_argument("--tagged", nargs="+", required=True)
parser.add_argument("--texts", required=True, help="what texts.ts wrote: from which set an article is")
parser.add_argument("--out", required=True)
args = parser.parse_args()

KINDS = {"PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place", "FAC": "place",
         "EVENT": "other", "PRODUCT": "other", "WORK_OF_ART": "other", "LAW": "other", "LANGUAGE": "other", "NORP": "other"}
SHORT = {"u.s.", "us", "u.k.", "uk", "eu", "u.n.", "un", "d.c.", "l.a.", "u.s.a."}
# Houses and towns that stand for those who govern from them, wherever they are.
SEATS = re.compile(r"^(Kremlin|White House|Pentagon|Downing Street|Number 10|No\. 10|Capitol Hill|Whitehall|Foggy Bottom|Elys[ée]e|Blue House|Buckingham Palace|Vatican|Holy See)$")
AT_PLACE = re.compile(r"\b(at|in|outside|inside|near|into|to|from|around|of|through|leaves?|left|leaving|visit\w*|enter\w*|across|toward|towards|behind|within)( the)? $", re.I)
ACTS = ("said says say saying told tells announced announces accused accuses denied denies warned warns insisted insists argued argues claimed claims agreed agrees refused refuses "
        "rejected rejects vowed vows threatened threatens demanded demands urged urges called condemned condemns criticized criticised responded responds reacted retaliated "
        "launched invaded attacked bombed annexed seized occupied fired tested signed withdrew pledged promised offered proposed imposed sanctioned expelled recalled banned "
        "wants want wanted hopes hoped plans planned seeks sought sees saw believes believed knows thinks fears feared tried tries decided decides considers considered "
        "supports supported backs backed opposes opposed blames blamed admits admitted confirmed confirms acknowledged acknowledges maintains maintained declared declares "
        "intends intended expects expected needs needed must should will would could may might can cannot hacked meddled interfered intervened negotiated voted votes elected "
        "spends spent buys bought sells sold sends sent provides provided helped helps uses used gave gives took takes made makes has had is does did faces faced joined joins left quit entered won lost").split()
SAID = set(ACTS[:ACTS.index("will")])
ACTS = set(ACTS)
WEAK = {"has", "had", "have", "is", "was", "does", "did", "will", "would", "could", "may", "might", "can", "cannot", "must", "should", "also", "never", "not", "now", "again",
        "repeatedly", "officially", "already", "later", "then", "still", "itself", "formally", "recently", "publicly", "long", "been", "be", "to", "initially", "immediately", "simply"}
TO_ACTOR = re.compile(r"\b(accus\w+|blam\w+|urg\w+|threaten\w*|sanction\w*|pressur\w+|warn\w*|criticiz\w+|criticis\w+|condemn\w*|persuad\w+|forc\w+|allow\w*|ask\w*|told|tell\w*|help\w*|arm\w*|support\w*|trust\w*|punish\w*|confront\w*|"
                      r"(negotiations?|talks?|talking|deals?|relations?|relationships?|ties|war|agreement|treaty|alliance|tensions?|conflict|cooperation|dispute|trade|partnership|collu\w+|colluding|diplomacy|conversation|work|working|negotiat\w+|treat\w+) with|"
                      r"(sanctions|pressure|tariffs|dependence|attack|attacks|war|tough|soft|hard) (on|against)|(against|between|according to|on behalf of|threat from|aid to|allied with|pressure from|support from|help from)) (the )?$", re.I)
TITLES = {"mr": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m", "father": "m", "mrs": "f", "ms": "f", "miss": "f", "lady": "f", "queen": "f", "princess": "f", "madam": "f", "sister": "f",
          "congresswoman": "f", "congressman": "m", "spokeswoman": "f", "spokesman": "m", "chairwoman": "f", "businesswoman": "f", "businessman": "m", "actress": "f"}
PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


def first_names(path: str) -> dict[str, float]:
    return {line.split()[0].lower(): float(line.split()[1]) for line in open(path)}


male, female = first_names(FILES["first:male"]), first_names(FILES["first:female"])


def gender_of(first: str) -> str:
    m, f = male.get(first.lower(), 0.0), female.get(first.lower(), 0.0)
    return "m" if m > 12 * f else "f" if f > 12 * m else ""


# What the tagger often takes for a person or a work.
BODIES = set("Twitter Facebook Google YouTube Instagram Snapchat Amazon Apple Microsoft Uber Bloomberg Reuters Politico POLITICO Breitbart Axios Vox Slate Fox CNN MSNBC NBC CBS ABC NPR BBC PBS AP Newsmax "
             "Gallup Quinnipiac Pew Congress Senate House Pentagon GOP DNC RNC FBI CIA NSA EPA ISIS ISIL Hamas Hezbollah Taliban NATO UN EU WikiLeaks Medicare Medicaid Obamacare Treasury Parliament Labour Tories".split())
WORKS = {"Obamacare", "Brexit", "COVID-19", "Covid-19", "Coronavirus", "Medicare", "Medicaid", "Bible", "Quran", "Koran", "Constitution"}
overall: dict = collections.defaultdict(collections.Counter)


def trimmed(text: str, start: int, end: int):
    while True:
        said = text[start:end]
        lead = re.match(r"(?:the |a |an |this |[^\w(]+|Mr\.? |Mrs\.? |Ms\.? |Dr\.? |Sen\.? |Rep\.? |Gov\.? |Sens\. |Reps\. |President |Senator |Gen\.? |Col\.? |Lt\.? |Sgt\.? |Judge |Justice |Professor |Prof\.? )", said, re.I)
        tail = re.search(r"(?:['’]s?|[\s,;:.!?\"”“\-–—]+)$", said)
        if lead and lead.end() < len(said):
            start += lead.end()
        elif tail and tail.start() > 0 and said.lower() not in SHORT and not re.search(r"(?:\b[A-Z]\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Bros|Calif|Fla|Mass|Conn|Wash|Pa|Va|Ariz|Tenn|Ala|Ga|Mo|Md|Wis|Mich|Minn|Ill|Ind|Colo|Nev|Okla|Ore|Ky|La)\.)$", said):
            end -= len(said) - tail.start()
        else:
            return start, end


def kept(text: str, names):
    """What the tagger saw, cut to the name, without what is none."""
    found = []
    for start, end, label in names:
        if label not in KINDS:
            continue
        start, end = trimmed(text, start, end)
        if label in ("GPE", "LOC"):
            end -= len(text[start:end]) - len(re.sub(r"\s+\d{4}$", "", text[start:end]))
        said = text[start:end]
        if not said or "\n" in said or len(said) > 70 or not re.search(r"[A-Z]", said) or not said[0].isalnum():
            continue
        if label == "NORP" and not (said.endswith("s") or " " in said):
            continue  # An adjective.
        if label == "PERSON" and (re.search(r"\d", said) or not said[0].isupper()):
            continue
        if label == "WORK_OF_ART" and len(said.split()) > 6:
            continue
        if label == "PERSON" and re.fullmatch(r"[A-Z]{2,5}s?", said):
            label = "ORG"
        if label in ("PRODUCT", "WORK_OF_ART", "PERSON", "GPE", "LOC", "FAC", "NORP") and said in BODIES:
            label = "ORG"
        if said in WORKS:
            label = "LAW"
        found.append([start, end, label])
    return found


def settled(text: str, found):
    # One article, one reading of a name: each occurrence counts.
    votes = collections.defaultdict(collections.Counter)
    for start, end, label in found:
        votes[text[start:end]][label] += 1
    full = [name for name, v in votes.items() if v.most_common(1)[0][0] == "PERSON" and " " in name]
    lasts = collections.Counter(name.split()[-1] for name in full)
    best = {}
    for name, v in votes.items():
        label, n = v.most_common(1)[0]
        seen = overall[name]
        if sum(seen.values()) >= 6:
            usual, times = seen.most_common(1)[0]
            if times > 0.6 * sum(seen.values()) and v[label] < 0.8 * sum(v.values()) + (2 if label != usual and sum(v.values()) < 4 else 0):
                label = usual
        if " " not in name and name in lasts and label in ("PERSON", "ORG", "GPE", "NORP", "PRODUCT", "FAC", "WORK_OF_ART"):
            label = "PERSON"
        best[name] = label
    for last in lasts:
        best.setdefault(last, "PERSON")
    spans = {}
    taken = bytearray(len(text) + 1)
    for name in sorted(best, key=len, reverse=True):
        hits = [m.start() for m in re.finditer(r"(?<![\w@#])" + re.escape(name) + r"(?![\w])", text)] if len(name) < 70 else []
        labelled = sum(votes[name].values())
        spread = len(hits) <= 2 * max(1, labelled) or (name in lasts) or (" " in name and len(hits) <= 4 * labelled)
        own = {(s, e) for s, e, _ in found if text[s:e] == name}
        for at in hits:
            end = at + len(name)
            if (spread or (at, end) in own) and not any(taken[at:end]):
                spans[(at, end)] = best[name]
                taken[at:end] = b"\1" * len(name)
    out = []
    for (start, end), label in sorted(spans.items()):
        kind = KINDS[label]
        said = text[start:end]
        if SEATS.match(said):
            kind = "place" if AT_PLACE.search(text[max(0, start - 14):start]) and not re.search(r"according to( the)? $", text[max(0, start - 20):start]) else "actor-place"
        elif label == "GPE" and is_actor(text, start, end):
            kind = "actor-place"
        out.append([start, end, kind])
    return out


def is_actor(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 40):start], text[end:end + 60]
    if re.search(r"(?:\band |\bor |, )(?:the )?$", before) and re.match(r"^(,| and| or) ", after):
        return False
    if TO_ACTOR.search(before):
        return True
    if re.search(r"\b(in|at|from|near|of|to|into|outside|across|around|through|over|via|for|toward|towards|between|and|within|throughout|leave|left|visit\w*|southern|northern|eastern|western|central|downtown)( the)? $|[A-Z]\w+, $", before, re.I):
        return False
    words = re.findall(r"[A-Za-z]+|[^\sA-Za-z]", after)
    for i, word in enumerate(words[:5]):
        low = word.lower()
        if low in SAID:
            return i < 3
        if low in WEAK:
            if i > 0 or low not in ("is", "was"):
                if low in ACTS and len(words) > i + 1 and words[i + 1].lower() in SAID | {"not", "be", "been", "never", "also"}:
                    return True
            continue
        return False
    return False


def people_of(text: str, entities):
    """Persons of an article: full names with the short ones that only they can be."""
    people = [(s, e) for s, e, kind in entities if kind == "person"]
    full = collections.OrderedDict()
    for s, e in people:
        words = text[s:e].split()
        if 2 <= len(words) <= 4:
            last = words[-2] if words[-1].rstrip(".") in ("Jr", "Sr", "II", "III") and len(words) > 2 else words[-1]
            full.setdefault((words[0], last), []).append((s, e))
    by_last, by_first = collections.defaultdict(set), collections.defaultdict(set)
    for key in full:
        by_last[key[1]].add(key)
        by_first[key[0]].add(key)
    clusters = {key: {"gender": gender_of(key[0]), "mentions": list(spans)} for key, spans in full.items()}
    loose = {}
    for s, e in people:
        said = text[s:e]
        if " " in said:
            continue
        keys = by_last.get(said) or by_first.get(said) or set()
        if len(keys) == 1:
            clusters[next(iter(keys))]["mentions"].append((s, e))
        elif not keys:
            clusters.setdefault((said,), {"gender": "", "mentions": []})["mentions"].append((s, e))
            loose[said] = True
        else:
            clusters.setdefault((said, "?"), {"gender": "?", "mentions": []})["mentions"].append((s, e))
    for cluster in clusters.values():
        cluster["mentions"].sort()
        told = collections.Counter()
        for s, _ in cluster["mentions"]:
            title = re.search(r"(\w+)\.? $", text[max(0, s - 16):s])
            if title and title.group(1).lower() in TITLES and cluster["gender"] != "?":
                told[TITLES[title.group(1).lower()]] += 1
        if told:
            cluster["gender"] = told.most_common(1)[0][0]
    return list(clusters.values())


def pronouns_of(text: str, people):
    """Pronouns that only one person named shortly before can be."""
    out = []
    borders = [m.end() for m in re.finditer(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n+", text)]
    for m in re.finditer(r"\b(he|him|his|himself|she|her|hers|herself)\b", text, re.I):
        want = PRONOUNS[m.group(1).lower()]
        starts = [b for b in borders if b <= m.start()]
        low = max(starts[-3] if len(starts) > 2 else 0, m.start() - 500)
        near = [p for p in people if any(low <= s < m.start() for s, _ in p["mentions"])]
        able = [p for p in near if p["gender"] in (want, "", "?")]
        if len(able) == 1 and able[0]["gender"] == want:
            out.append([m.start(), m.end(), [s for s, _ in able[0]["mentions"]], 1.0 if len(near) == 1 else 0.7])
    return out


kinds = collections.Counter()
counts = collections.Counter()
sets = ("polnear-dev", "polnear-train", "bulk")
set_of = {json.loads(line)["doc"]: name for name in reversed(sets) for line in open(f"{args.texts}/{name}.jsonl")}
os.makedirs(args.out, exist_ok=True)
outs = {name: open(f"{args.out}/{name}.jsonl", "w") for name in sets}
rows = []
for file in args.tagged:
    for line in open(file):
        try:
            row = json.loads(line)
        except ValueError:
            continue  # The last line of a file whose writing was broken off.
        row["kept"] = kept(row["text"], row["names"])
        for name, label in {(row["text"][s:e], label) for s, e, label in row["kept"]}:
            overall[name][label] += 1
        rows.append(row)
for row in rows:
    text = row["text"]
    entities = settled(text, row["kept"])
    people = people_of(text, entities)
    pronouns = pronouns_of(text, people)
    kinds.update(kind for _, _, kind in entities)
    counts.update(articles=1, people=len(people), known=sum(p["gender"] in ("m", "f") for p in people), pronouns=len(pronouns))
    outs[set_of[row["doc"]]].write(json.dumps({"doc": row["doc"], "text": text, "entities": entities, "people": people, "pronouns": pronouns}, ensure_ascii=False) + "\n")
print(dict(kinds), dict(counts))
