"""Measures a graph on GAP and names, and fits how sure it is: `python calibrate.py --graph FILE --data FILE --out FILE`.

What names are calibrated on is what the tagger sees in PolNeAR dev; pronouns: GAP development, which the graph must not have learned from."""
import argparse
import json

import numpy as np
import onnxruntime

from measure import decoded, f1, scored_gap, spans
from pack import read
from windows import stretch, tensors

parser = argparse.ArgumentParser()
parser.add_argument("--graph", required=True)
parser.add_argument("--data", required=True)
parser.add_argument("--out", required=True, help="for the settings")
parser.add_argument("--gap", type=int, default=2000)
parser.add_argument("--names", type=int, default=84)
args = parser.parse_args()
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
session = onnxruntime.InferenceSession(args.graph, options)
data = read(args.data)


def said(w):
    x = tensors([w], 500)
    n = len(w["ids"])
    feed = {c: x[c][:, :n + 2] for c in ("ids", "shapes", "quotes", "bounds", "mask")}
    names, scores = session.run(["names", "referents"], feed)
    log = names[0] - np.log(np.exp(names[0] - names[0].max(-1, keepdims=True)).sum(-1, keepdims=True)) - names[0].max(-1, keepdims=True)
    able = np.append(np.concatenate([[1], w["first"]]), 0) == 1
    return log[1:n + 1], np.where(able[None], scores[0], -1e4)


def softmax(line, heat=1.0):
    e = np.exp((line - line.max()) / heat)
    return e / e.sum()


rows = data["gap-development"][:args.gap]
lines, outs = [], []
for a in rows:
    w = stretch(a, 0, len(a["ids"]), {})
    log, scores = said(w)
    np.fill_diagonal(scores, -1e4)
    token = a["pronouns"][0][0]
    lines.append(scores[token + 1])
    points = np.zeros((token + 1, scores.shape[1]), dtype=np.float32)
    points[token] = softmax(scores[token + 1])
    outs.append((log, points))
print("GAP", json.dumps(scored_gap(rows, outs)), flush=True)
best = None
for heat in np.arange(0.8, 3.01, 0.1):
    loss, bins = 0.0, [[0, 0.0, 0] for _ in range(10)]
    for a, line in zip(rows, lines):
        p = softmax(line, heat)
        mass = [min(1.0, sum(p[s + 1:e + 1].sum() for s, e in side)) for side in a["candidates"]]
        for m, true in zip(mass, a["true"]):
            loss -= np.log(max(1e-6, m if true else 1 - m))
        i = int(mass[1] > mass[0])
        b = bins[min(9, int(mass[i] * 10))]
        b[0] += 1; b[1] += mass[i]; b[2] += a["true"][i]
    if best is None or loss < best[1]:
        best = (round(float(heat), 2), loss, bins)
print("temperature", best[0], "told / right of the likelier of two:", [(n, round(s / n, 2), round(r / n, 2)) for n, s, r in best[2] if n], flush=True)

examples, counts = [], np.zeros((5, 3))
for a in data["polnear-dev"][:args.names]:
    size, start = len(a["ids"]), 0
    while start < size:
        end = min(size, start + 318)
        while end < size and not a["first"][end]:
            end -= 1
        w = stretch(a, start, end, {})
        start = end
        log, _ = said(w)
        at = [i for i in range(len(w["ids"])) if w["first"][i]]
        if not at:
            continue
        tags = decoded(log[at])
        gold = {(s, max(i for i in range(s, e) if w["first"][i]), k) for s, e, k in w["names"]}
        place = {t: i for i, t in enumerate(at)}
        found = spans(tags, at)
        for s, e, k in found:
            weakest = min(log[at[i]][tags[i]] for i in range(place[s], place[e] + 1))
            examples.append((np.exp(weakest), (s, e, k) in gold))
        for k in range(5):
            mine, theirs = {n for n in found if n[2] == k}, {n for n in gold if n[2] == k}
            counts[k] += (len(mine & theirs), len(mine), len(theirs))
print("silver names", {k: f1(*counts[i]) for i, k in enumerate(("person", "body", "place", "actor-place", "other"))}, "all", f1(*counts.sum(0)))
p = np.clip(np.array([e[0] for e in examples]), 1e-6, 1 - 1e-6)
y = np.array([e[1] for e in examples], dtype=float)
x = np.log(p / (1 - p))
offset, slope = 0.0, 1.0
for _ in range(3000):
    q = 1 / (1 + np.exp(-(offset + slope * x)))
    offset -= 0.3 * (q - y).mean()
    slope -= 0.3 * ((q - y) * x).mean() / 4
q = 1 / (1 + np.exp(-(offset + slope * x)))
print("names", {"offset": round(float(offset), 3), "slope": round(float(slope), 3)}, [(int(((q >= a / 10) & (q < a / 10 + 0.1)).sum()), round(float(y[(q >= a / 10) & (q < a / 10 + 0.1)].mean()), 2)) for a in range(10) if ((q >= a / 10) & (q < a / 10 + 0.1)).any()])
settings = {"names": {"least": 0.3, "offset": round(float(offset), 3), "slope": round(float(slope), 3)},
            "antecedents": {"least": 0.05, "temperature": best[0],
                            "pronouns": "he him his himself she her hers herself they them their theirs themselves".split()}}
json.dump(settings, open(args.out, "w"))
