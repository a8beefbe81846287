"""How well names and pronouns are read: on GAP, OntoGUM, names as the tagger sees them in PolNeAR dev, and places of three other sets."""
import numpy as np
import torch

TAGS = 21
PRONOUNS = "he him his himself she her hers herself".split()


def allowed() -> torch.Tensor:
    """Which tag may follow which: outside 0, then kind by kind alone, first, within, last."""
    ok = torch.zeros(TAGS, TAGS, dtype=torch.bool)
    place = lambda t: (-1, -1) if t == 0 else divmod(t - 1, 4)
    for a in range(TAGS):
        for b in range(TAGS):
            (ka, pa), (kb, pb) = place(a), place(b)
            going = pa in (1, 2)
            ok[a, b] = (kb == ka and pb in (2, 3)) if going else pb in (-1, 0, 1)
    return ok


BAD = np.where(allowed().numpy(), 0.0, -1e4).astype(np.float32)
BEGINS = np.array([0.0 if t == 0 or (t - 1) % 4 in (0, 1) else -1e4 for t in range(TAGS)], dtype=np.float32)
ENDS = np.array([0.0 if t == 0 or (t - 1) % 4 in (0, 3) else -1e4 for t in range(TAGS)], dtype=np.float32)


def decoded(log: np.ndarray) -> list[int]:
    """The likeliest row of tags of some words (Viterbi)."""
    score = log[0] + BEGINS
    back = []
    for row in log[1:]:
        all_ = score[:, None] + BAD
        at = all_.argmax(0)
        back.append(at)
        score = all_[at, np.arange(TAGS)] + row
    tags = [int((score + ENDS).argmax())]
    for at in reversed(back):
        tags.append(int(at[tags[-1]]))
    return tags[::-1]


def spans(tags: list[int], at: list[int]) -> list[tuple[int, int, int]]:
    """Names as (first word's token, last word's token, kind)."""
    out, begin = [], 0
    for i, tag in enumerate(tags):
        if tag == 0:
            continue
        kind, place = divmod(tag - 1, 4)
        if place in (0, 1):
            begin = i
        if place in (0, 3):
            out.append((at[begin], at[i], kind))
    return out


def f1(right, found, gold):
    p, r = right / max(found, 1), right / max(gold, 1)
    return [round(100 * v, 1) for v in (2 * p * r / max(p + r, 1e-9), p, r)]


FEED = ("ids", "shapes", "quotes", "bounds", "mask")


def run(model, windows, tensors, device):
    """Names and referents of each window, as numbers between 0 and 1."""
    order = sorted(range(len(windows)), key=lambda i: len(windows[i]["ids"]))
    out = [None] * len(windows)
    at = 0
    while at < len(order):
        some = order[at:at + 48]
        at += 48
        x = {k: torch.from_numpy(v).to(device) for k, v in tensors([windows[i] for i in some], 500).items()}
        with torch.no_grad(), torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            said = model(*(x[c] for c in FEED))
        able = x["first"].bool()
        able[:, 0] = True
        scores = said[4].float().masked_fill(~able[:, None, :], -1e4)
        scores = scores - torch.eye(scores.shape[1], device=device) * 1e4
        points = scores.softmax(-1).cpu().numpy()
        names = said[3].float().log_softmax(-1).cpu().numpy()
        for row, i in enumerate(some):
            n = len(windows[i]["ids"])
            out[i] = (names[row, 1:n + 1], points[row, 1:n + 1, :n + 1])
    return out


def scored_gap(rows, outs):
    """F1 as GAP's own scorer counts: each of the two named is said to be meant or not."""
    kept = []
    for row, (_, points) in zip(rows, outs):
        token = row["pronouns"][0][0]
        line = points[token]
        mass = [max(0.0, sum(float(line[s + 1:e + 1].sum()) for s, e in side)) for side in row["candidates"]]
        kept.append((mass, row["true"], row["gender"], float(line[0])))
    best = None
    out = {}
    for least in (0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5):
        count = {g: np.zeros(3) for g in "mf"}
        for mass, true, gender, _ in kept:
            pick = int(mass[1] > mass[0])
            for i in (0, 1):
                said = i == pick and mass[i] > least
                count[gender] += (said and true[i], said, true[i])
        both = count["m"] + count["f"]
        score = [f1(*both), f1(*count["m"])[0], f1(*count["f"])[0]]
        out[str(least)] = score
        if best is None or score[0][0] > best[1][0][0]:
            best = (least, score)
    return {"at 0": out["0.0"], "best": best, "at 0.3": out["0.3"]}


def evaluate(model, data, gum_dev, cuts, stretch, tensors, words, device) -> dict:
    model = model.to(device).eval()
    report = {}
    for part in ("gap-validation", "gap-development"):
        rows = data[part]
        report[part] = scored_gap(rows, run(model, [stretch(a, 0, len(a["ids"]), {}) for a in rows], tensors, device))
    # OntoGUM, every fifth article: whoever gets most is one of the mentions (or nobody, where none is in the window).
    windows = [stretch(a, s, e, {}) for a in gum_dev for s, e in cuts(a, None)]
    right = {"gendered": [0, 0], "they, it": [0, 0]}
    for w, (_, points) in zip(windows, run(model, windows, tensors, device)):
        for token, gold, _, _ in w["pronouns"]:
            kind = "gendered" if int(w["ids"][token]) in words.pronouns else "they, it"
            best = int(points[token].argmax())
            right[kind][1] += 1
            right[kind][0] += best - 1 in gold if gold else best == 0
    report["gum"] = {k: [round(100 * a / max(b, 1), 1), b] for k, (a, b) in right.items()}
    # Silver pronouns of PolNeAR dev, where one person alone could be meant.
    articles = data["polnear-dev"]
    windows = [stretch(a, s, e, {}) for a in articles for s, e in cuts(a, None)]
    outs = run(model, windows, tensors, device)
    hit = [0, 0]
    counts = np.zeros((5, 3))
    for w, (log, points) in zip(windows, outs):
        for token, gold, _, _ in w["pronouns"]:
            hit[1] += 1
            best = int(points[token].argmax())
            hit[0] += best - 1 in gold if gold else best == 0
        at = [i for i in range(len(w["ids"])) if w["first"][i]]
        if not at:
            continue
        found = set(spans(decoded(log[at]), at))
        last = lambda s, e: max(i for i in range(s, e) if w["first"][i])
        gold_names = {(s, last(s, e), k) for s, e, k in w["names"]}
        for kind in range(5):
            a, b = {n for n in found if n[2] == kind}, {n for n in gold_names if n[2] == kind}
            counts[kind] += (len(a & b), len(a), len(b))
    report["silver pronouns"] = [round(100 * hit[0] / max(1, hit[1]), 1), hit[1]]
    report["silver names"] = {name: f1(*counts[k]) for k, name in enumerate(("person", "body", "place", "actor-place", "other"))} | {"all": f1(*counts.sum(0))}
    for name in ("lgl", "trnews", "geovirus"):
        articles = data[f"geo-{name}"]
        windows = [(a, s, e) for a in articles for s, e in cuts(a, None)]
        outs = run(model, [stretch(a, s, e, {}) for a, s, e in windows], tensors, device)
        count = {"all": np.zeros(3), "no adjectives": np.zeros(3), "literal alone": np.zeros(3)}
        for (a, s, e), (log, _) in zip(windows, outs):
            w = stretch(a, s, e, {})
            at = [i for i in range(e - s) if w["first"][i]]
            if not at:
                continue
            found = spans(decoded(log[at]), at)
            last = lambda b, c: max(i for i in range(b, c) if a["first"][i])
            here = {(b - s, last(b, c) - s): adjective for b, c, adjective in a["places"] if b >= s and c <= e}
            plain = {k for k, adjective in here.items() if not adjective}
            places, literal = {n[:2] for n in found if n[2] in (2, 3)}, {n[:2] for n in found if n[2] == 2}
            count["all"] += (len(places & here.keys()), len(places), len(here))
            count["no adjectives"] += (len(places & plain), len(places - (here.keys() - plain)), len(plain))
            count["literal alone"] += (len(literal & plain), len(literal - (here.keys() - plain)), len(plain))
        report[name] = {k: f1(*v) for k, v in count.items()}
    report["attribution"] = attribution(model, data, cuts, stretch, tensors, device)
    return report


def attribution(model, data, cuts, stretch, tensors, device) -> dict:
    """As train.py measures it, so that a fall shows at once."""
    articles = [a for a in data["polnear-dev"] if "tags" in a]
    windows = [stretch(a, s, e, {}) for a in articles for s, e in cuts(a, None)]
    hits, point, tags = [0, 0, 0], [0, 0], [0, 0]
    for i in range(0, len(windows), 24):
        x = {k: torch.from_numpy(v).to(device) for k, v in tensors(windows[i:i + 24], 340).items()}
        with torch.no_grad(), torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            out = model(*(x[c] for c in FEED))
        gold = torch.zeros_like(x["mask"], dtype=torch.bool)
        gold[x["links"][:, 0], x["links"][:, 3]] = True
        found = (out[1].float() > 0) & x["first"].bool()
        hits = [hits[0] + int((gold & found).sum()), hits[1] + int(found.sum()), hits[2] + int(gold.sum())]
        row, token, role, anchor = x["links"].unbind(1)
        best = out[2].float().masked_fill(~x["first"].bool()[:, None, None, :], -1e4).argmax(-1)[row, role, token]
        point = [point[0] + int((best == anchor).sum()), point[1] + len(row)]
        same = (out[0].argmax(-1) == x["tags"])[x["first"].bool()]
        tags = [tags[0] + int(same.sum()), tags[1] + same.numel()]
    return {"anchors": f1(*hits)[0], "pointers": round(100 * point[0] / max(point[1], 1), 2), "tags": round(100 * tags[0] / max(tags[1], 1), 2)}
