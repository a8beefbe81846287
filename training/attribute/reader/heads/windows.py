"""Windows of articles as names and pronouns are learned from them, disturbed on the way: people and places get other names, and where
somebody is named again a pronoun stands instead (after Kocijan et al. 2019, who hide the name), so that whom it takes up is known."""
import random

import numpy as np

COLUMNS = ("ids", "shapes", "quotes", "bounds")
CLS, SEP, MASK = 101, 102, 103
SUBJECT, OBJECT, OWN = {"m": "he", "f": "she"}, {"m": "him", "f": "her"}, {"m": "his", "f": "her"}
AFTER = ("to for with of by from at on about against than around behind beside like between under over near toward towards told tell asked ask called call met "
         "let made make help helped joined join beat defeated support supported supports backed endorsed endorse accused want wanted urged saw").split()
TITLES = "mr . mrs ms dr sen rep gov president secretary senator governor judge justice professor gen sir".split()
BEFORE_NAME = "spokesman spokeswoman candidate nominee president rival former the a an this that - ' ’ senator leader - – & and/or / (".split()
AFTER_NAME = ", ( - – / & jr who whose".split()


class Words:
    def __init__(self, pieces: list[str]):
        at = {piece: i for i, piece in enumerate(pieces)}
        ids = lambda words: {at[w] for w in words if w in at}
        self.at = at
        self.after, self.titles, self.before_name, self.after_name = ids(AFTER), ids(TITLES), ids(BEFORE_NAME), ids(AFTER_NAME)
        self.apostrophes, self.s = ids(["'", "’"]), at["s"]
        self.pronouns = ids("he him his himself she her hers herself".split())


def stretch(article: dict, start: int, end: int, kinds: dict) -> dict:
    """The part of an article that a window sees; places counted from its begin."""
    w = {c: article[c][start:end].copy() for c in (*COLUMNS, "first")}
    inside = lambda s, e: s >= start and e <= end
    if "entities" in article:
        w["names"] = [(s - start, e - start, k) for s, e, k in article["entities"] if inside(s, e)]
    w["people"] = [(p["gender"], [(s - start, e - start) for s, e in p["mentions"] if inside(s, e)]) for p in article.get("people", ())]
    w["people"] = [p for p in w["people"] if p[1]]
    w["pronouns"] = []
    for token, gold, weight, *rest in article.get("pronouns", ()):
        if inside(token, token + 1):
            here = [g - start for g in gold if start <= g < end and g != token]
            wrong = [g - start for g in (rest[0] if rest else []) if start <= g < end]
            w["pronouns"].append((token - start, here, weight, wrong))
    if "tags" in article:
        l = article["links"]
        l = l[(l[:, 0] >= start) & (l[:, 0] < end) & (l[:, 2] >= start) & (l[:, 2] < end)]
        w["tags"] = article["tags"][start:end].copy()
        w["links"] = np.column_stack([l[:, 0] - start, l[:, 1], l[:, 2] - start])
    return w


def edited(w: dict, edits: list) -> dict:
    """A window in which stretches have been replaced: edits are (from, to, ids, first, shapes); what was told of tokens moves along."""
    edits = sorted(edits, key=lambda e: e[0])
    parts = {c: [] for c in (*COLUMNS, "first")}
    size = len(w["ids"])
    moved = np.zeros(size + 1, dtype=np.int64)
    at = new = 0
    for a, b, ids, first, shapes in edits:
        for c in parts:
            parts[c].append(w[c][at:a])
        moved[at:a] = np.arange(new, new + a - at)
        new += a - at
        n = len(ids)
        parts["ids"].append(np.array(ids)); parts["first"].append(np.array(first)); parts["shapes"].append(np.array(shapes))
        parts["quotes"].append(np.full(n, w["quotes"][a]))
        bounds = np.zeros(n, dtype=np.int64)
        bounds[0] = w["bounds"][a]
        parts["bounds"].append(bounds)
        moved[a:b] = new
        new += n
        at = b
    for c in parts:
        parts[c].append(w[c][at:])
    moved[at:] = np.arange(new, new + size - at + 1)
    out = {c: np.concatenate(p) for c, p in parts.items()}
    out["moved"] = moved
    if "names" in w:
        out["names"] = [(int(moved[s]), int(moved[e]), k) for s, e, k in w["names"]]
    out["people"] = [(g, [(int(moved[s]), int(moved[e])) for s, e in m]) for g, m in w["people"]]
    out["pronouns"] = [(int(moved[t]), [int(moved[g]) for g in gold], weight, [int(moved[g]) for g in wrong]) for t, gold, weight, wrong in w["pronouns"]]
    return out


class Disturber:
    def __init__(self, words: Words, lists: dict[str, list[dict]]):
        self.words = words
        self.lists = {k: [(list(map(int, r["ids"])), list(map(int, r["first"])), list(map(int, r["shapes"]))) for r in v] for k, v in lists.items()}

    def name(self, kind: str, rng: random.Random):
        return rng.choice(self.lists[kind])

    def renamed(self, w: dict, rng: random.Random) -> dict:
        edits = []
        for gender, mentions in w["people"]:
            if gender not in ("m", "f"):
                continue
            forms = [tuple(w["ids"][s:e]) for s, e in mentions]
            words = [int(w["first"][s:e].sum()) for s, e in mentions]
            full = max(range(len(mentions)), key=lambda i: (words[i], len(forms[i])))
            if words[full] < 2:
                continue
            s, e = mentions[full]
            cut = [i for i in range(s, e) if w["first"][i]]
            tail, head = tuple(w["ids"][cut[-1]:e]), tuple(w["ids"][s:cut[1]])
            first, last = self.name("male" if gender == "m" else "female", rng), self.name("last", rng)
            both = tuple(a + b for a, b in zip(first, last))
            new = []
            for (a, b), form, n in zip(mentions, forms, words):
                new.append((a, b, *(both if n > 1 else last if form == tail else first if form == head else ((), (), ()))))
            if all(len(e[2]) for e in new):
                edits += new
        taken = {(e[0], e[1]) for e in edits}
        if rng.random() < 0.7:
            known = {}
            for s, e, kind in w.get("names", ()):
                if kind in (2, 3) and (s, e) not in taken and rng.random() < (0.8 if kind == 2 else 0.2):
                    key = tuple(w["ids"][s:e])
                    if key not in known:
                        known[key] = self.name("place", rng)
                    edits.append((s, e, *known[key]))
        return edited(w, clean(edits)) if edits else w

    def pronominal(self, w: dict, rng: random.Random) -> dict:
        words, ids, shapes = self.words, w["ids"], w["shapes"]
        able = [(i, g, m) for i, (g, m) in enumerate(w["people"]) if g in ("m", "f")]
        if not able:
            return w
        count = {g: sum(1 for _, h, _ in able if h == g) for g in "mf"}
        edits, gone, told = [], {}, []
        rng.shuffle(able)
        able.sort(key=lambda p: rng.random() * (1 if count[p[1]] > 1 else 1.6))
        wanted = rng.choice((1, 1, 2, 2, 3))
        for i, gender, mentions in able:
            if len(told) >= wanted:
                break
            lonely = rng.random() < 0.08 and len(mentions) <= 2
            if len(mentions) < 2 and not lonely:
                continue
            order = list(range(len(mentions)) if lonely else range(1, len(mentions)))
            rng.shuffle(order)
            most = len(mentions) if lonely else rng.choice((1, 1, 2))
            for j in order:
                s, e = mentions[j]
                if len(gone.get(i, ())) >= most or (not lonely and (len(gone.get(i, ())) + 1 >= len(mentions) or s - max((b for k, (_, b) in enumerate(mentions) if k < j), default=-999) > 160)):
                    continue
                while s > 0 and int(ids[s - 1]) in words.titles and w["bounds"][s] == 0:
                    s -= 1
                before = int(ids[s - 1]) if s > 0 else -1
                starts = s == 0 or w["bounds"][s] > 0
                own = e + 1 < len(ids) and int(ids[e]) in words.apostrophes and int(ids[e + 1]) == words.s and w["first"][e]
                to = e + 2 if own else e
                after = int(ids[to]) if to < len(ids) else -1
                if not starts and (before in words.before_name or (shapes[s - 1] in (2, 3, 4) and w["bounds"][s - 1] == 0)):
                    continue
                if not own and (after in words.after_name or (to < len(ids) and shapes[to] in (2, 3, 4) and w["bounds"][to] == 0)):
                    continue
                form = OWN if own else OBJECT if before in words.after and not starts else SUBJECT
                capital = starts or (s > 0 and w["quotes"][s] == 1) or (w["quotes"][s - 1] == 1 if s else False)
                edits.append((s, to, [words.at[form[gender]]], [1], [2 if capital else 1]))
                gone.setdefault(i, []).append(j)
                told.append((i, s))
        edits = clean(edits)
        if not edits:
            return w
        kept = {(a, b) for a, b, *_ in edits}
        out = edited({**w, "names": [n for n in w.get("names", ()) if not any(a < n[1] and n[0] < b for a, b in kept)]}, edits)
        starts = {a for a, _ in kept}
        moved = out["moved"]
        removed = {}
        for i, s in told:
            if s in starts:
                removed.setdefault(i, []).append(s)
        lost = lambda s, e: any(a < e and s < b for a, b in kept)
        # Whoever is no longer named is nobody's antecedent.
        out["pronouns"] = []
        for t, gold, weight, wrong in w["pronouns"]:
            still = [g for g in gold if not lost(g, g + 1)]
            out["pronouns"].append((int(moved[t]), [int(moved[g]) for g in still], weight, [int(moved[g]) for g in wrong]))
        for i, at in removed.items():
            gold = [int(moved[s]) for s, e in w["people"][i][1] if not lost(s, e)]
            out["pronouns"] += [(int(moved[s]), gold, 1.0, []) for s in at]
        return out


def clean(edits: list) -> list:
    out = []
    for edit in sorted(edits, key=lambda e: (e[0], e[1])):
        if not out or edit[0] >= out[-1][1]:
            out.append(edit)
    return out


def tensors(batch: list[dict], longest: int) -> dict[str, np.ndarray]:
    """Windows as arrays; `rows` lists (window, pronoun, weight), `gold` and `wrong` mark columns of those rows."""
    # Widths in eights: attention is computed faster, and some ways of computing it go wrong at others.
    size, width = len(batch), (min(longest, max(len(w["ids"]) for w in batch)) + 9) // 8 * 8
    x = {c: np.zeros((size, width), dtype=np.int64) for c in (*COLUMNS, "mask", "first", "tags")}
    x["names"] = np.full((size, width), -100, dtype=np.int64)
    rows, gold, wrong, links = [], [], [], []
    x["attributed"] = np.zeros(size, dtype=np.int64)
    for row, w in enumerate(batch):
        n = min(len(w["ids"]), longest)
        for c in COLUMNS:
            x[c][row, 1:n + 1] = w[c][:n]
        x["ids"][row, 0], x["ids"][row, n + 1] = CLS, SEP
        x["mask"][row, :n + 2] = 1
        x["first"][row, 1:n + 1] = w["first"][:n]
        if "names" in w:
            first = w["first"][:n] == 1
            x["names"][row, 1:n + 1][first] = 0
            for s, e, kind in w["names"]:
                at = [i for i in range(s, min(e, n)) if w["first"][i]]
                for k, i in enumerate(at):
                    x["names"][row, i + 1] = 1 + 4 * kind + (0 if len(at) == 1 else 1 if k == 0 else 3 if k == len(at) - 1 else 2)
        if "tags" in w:
            x["attributed"][row] = 1
            x["tags"][row, 1:n + 1] = w["tags"][:n]
            l = w["links"]
            l = l[(l[:, 0] < n) & (l[:, 2] < n)]
            links.append(np.column_stack([np.full(len(l), row), l[:, 0] + 1, l[:, 1], l[:, 2] + 1]))
        for token, right, weight, bad in w["pronouns"]:
            if token >= n:
                continue
            g, b = np.zeros(width, dtype=bool), np.zeros(width, dtype=bool)
            g[[i + 1 for i in right if i < n]] = True
            b[[i + 1 for i in bad if i < n]] = True
            if not right and not bad:
                g[0] = True  # The opening mark: nobody within reach.
            rows.append((row, token + 1, weight)); gold.append(g); wrong.append(b)
    x["rows"] = np.array(rows, dtype=np.float32).reshape(-1, 3)
    x["gold"] = np.array(gold, dtype=bool).reshape(-1, width)
    x["wrong"] = np.array(wrong, dtype=bool).reshape(-1, width)
    x["links"] = np.concatenate(links) if links else np.zeros((0, 4), dtype=np.int64)
    return x
