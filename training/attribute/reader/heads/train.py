"""Teaches the reader names and pronouns: `python train.py --data FILE --start FILE --vocabulary FILE --out FILE`. See README.md.

With `--frozen` the shipped reader stays as it is and only what is new is learned. Otherwise everything but the table of word pieces is:
what the shipped reader makes of every window stands beside the new tasks, and PolNeAR's gold beside that, so that attribution is kept."""
import argparse
import copy
import json
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from model import Reader  # noqa: E402
from pack import read  # noqa: E402
from windows import Disturber, Words, stretch, tensors  # noqa: E402
import losses as L  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True)
parser.add_argument("--start", required=True)
parser.add_argument("--vocabulary", required=True)
parser.add_argument("--out", required=True)
parser.add_argument("--frozen", action="store_true")
parser.add_argument("--extra", type=int, default=0)
parser.add_argument("--epochs", type=float, default=4)
parser.add_argument("--minutes", type=float, default=0, help="stop by then: the schedule is fitted to the speed seen")
parser.add_argument("--rate", type=float, default=1.5e-4)
parser.add_argument("--tokens", type=int, default=16000)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--workers", type=int, default=12)
parser.add_argument("--gap", default="gap-validation", help="parts of GAP to learn from, parted by commas; a part with :N/M leaves out every M-th from N on")
parser.add_argument("--disturb", type=float, default=0.7)
parser.add_argument("--keep", type=float, default=1.5, help="how much the shipped reader's own word weighs")
parser.add_argument("--limit", type=int, default=0)
parser.add_argument("--report", default="")
args = parser.parse_args()

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.backends.cuda.enable_cudnn_sdp(False)  # Its gradients with a mask were not numbers once in some hundred steps (torch 2.11, H100).
random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
pieces = open(args.vocabulary).read().rstrip("\n").split("\n")
begun = time.time()
data = read(args.data)
words = Words(pieces)
lists: dict = {}
for row in data.pop("names"):
    lists.setdefault(row["doc"], []).append(row)
disturber = Disturber(words, lists)
curly = [(pieces.index(a), pieces.index(b)) for a, b in (("“", '"'), ("”", '"'), ("’", "'"), ("‘", "'"))]
for part in ("train", "dev"):
    gold = {a["doc"]: a for a in data.pop(f"attributions-{part}")}
    for article in data[f"polnear-{part}"]:
        g = gold.get(article["doc"])
        if g is not None and len(g["tags"]) == len(article["ids"]):
            article["tags"] = np.array(g["tags"], dtype=np.int64)
            article["links"] = np.array(g["links"], dtype=np.int64).reshape(-1, 3)
print({k: len(v) for k, v in data.items()}, f"read in {time.time() - begun:.0f} s", flush=True)
if args.limit:
    data = {k: v[:args.limit] for k, v in data.items()}
gum_dev = data["gum"][::5]
gum = [a for i, a in enumerate(data["gum"]) if i % 5]
gap = []
for part in args.gap.split(","):
    name, _, left = part.partition(":")
    rows = data.get(name, [])
    if left:
        n, m = map(int, left.split("/"))
        rows = [r for i, r in enumerate(rows) if i % m != n]
    gap += rows
training = [*data["polnear-train"], *data["bulk"]]
WINDOW = 318


def cuts(article: dict, rng: random.Random | None) -> list[tuple[int, int]]:
    size, start, out = len(article["ids"]), 0, []
    first = WINDOW if rng is None else rng.randint(WINDOW // 3, WINDOW)
    while start < size:
        end = min(size, start + (first if start == 0 else WINDOW))
        while end < size and not article["first"][end]:
            end -= 1
        out.append((start, end))
        start = end
    return out


class Windows(torch.utils.data.IterableDataset):
    """Batches without end, epoch after epoch; each worker makes its share."""

    def __iter__(self):
        info = torch.utils.data.get_worker_info()
        me, all_ = (info.id, info.num_workers) if info else (0, 1)
        torch.set_num_threads(1)
        epoch = 0
        while True:
            rng = random.Random(args.seed * 1000 + epoch)
            some = [(a, s, e) for a in training for s, e in cuts(a, rng)]
            some += [(a, s, e) for a in data["polnear-train"] for s, e in cuts(a, rng)]
            some += [(a, s, e) for a in gap for s, e in cuts(a, rng)] * 2
            some += [(a, s, e) for a in gum for _ in range(4) for s, e in cuts(a, rng)]
            some.sort(key=lambda x: x[2] - x[1] + rng.random() * 24)
            batches, current, width = [], [], 0
            for one in some:
                width = max(width, one[2] - one[1] + 8)
                if current and width * (len(current) + 1) > args.tokens:
                    batches.append(current)
                    current, width = [], one[2] - one[1] + 8
                current.append(one)
            batches.append(current)
            rng.shuffle(batches)
            mine = random.Random(args.seed * 7919 + epoch * 131 + me)
            for batch in batches[me::all_]:
                yield {k: torch.from_numpy(v) for k, v in tensors([self.made(*one, mine) for one in batch], 340).items()}
            epoch += 1

    def made(self, article, start, end, rng):
        w = stretch(article, start, end, {})
        if w["people"] and rng.random() < args.disturb and not ("tags" in w and rng.random() < 0.5):
            w.pop("tags", None), w.pop("links", None)
            if rng.random() < 0.35:
                w = disturber.renamed(w, rng)
            if rng.random() < 0.85:
                w = disturber.pronominal(w, rng)
        ids = w["ids"]
        if rng.random() < 0.3:
            for a, b in curly:
                ids[ids == a] = b
        if rng.random() < 0.1:
            w["bounds"][w["bounds"] > 1] = 1
        hide = np.random.default_rng(rng.getrandbits(32)).random(len(ids)) < 0.03
        for token, *_ in w["pronouns"]:
            hide[token] = False
        ids[hide & (w["first"] == 1)] = 103
        return w


state = torch.load(args.start)
layers = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
reader = Reader(len(pieces), layers, extra=args.extra)
reader.load_state_dict(state, strict=False)
if args.extra:
    # Begins as the last layer, on a mixture that is mostly what that one reads.
    last = reader.layers[-1].state_dict()
    for layer in reader.extra:
        half = layer.up.out_features
        most = (last["up.weight"].norm(dim=1) * last["down.weight"].norm(dim=0)).topk(half).indices
        layer.load_state_dict({**last, "up.weight": last["up.weight"][most], "up.bias": last["up.bias"][most], "down.weight": last["down.weight"][:, most]})
    with torch.no_grad():
        reader.mixture[-2:] = 2.0
teacher = copy.deepcopy(reader).to(device).eval()
reader.to(device)
fresh = ("name_", "refer", "apart", "extra", "mixture")
groups = []
for name, p in reader.named_parameters():
    new = name.startswith(fresh)
    if (args.frozen and not new) or name.startswith("words"):
        p.requires_grad_(False)
        continue
    part = name.split(".")
    rate = 4.0 if new and not name.startswith("extra") else 1.0 if new else 0.9 ** (layers - 1 - int(part[1])) if part[0] == "layers" else \
        0.9 ** layers if part[0] in ("places", "kind", "norm") else 1.0
    groups.append({"params": [p], "scale": rate, "weight_decay": 0.0 if p.dim() < 2 else 0.01})
optimizer = torch.optim.AdamW(groups, lr=args.rate, betas=(0.9, 0.98), fused=device == "cuda")
average = copy.deepcopy(reader).eval()
frozen = [m for m in (reader.words, reader.places, reader.norm, reader.shapes, reader.quotes, reader.bounds, *reader.layers)] if args.frozen else []
FEED = (*("ids", "shapes", "quotes", "bounds"), "mask")
per_epoch = sum(len(a["ids"]) for a in training) / args.tokens * 1.15
total = max(4, int(per_epoch * args.epochs))
loader = iter(torch.utils.data.DataLoader(Windows(), batch_size=None, num_workers=args.workers, prefetch_factor=6 if args.workers else None, pin_memory=device == "cuda"))
learning, step, sums, seen = time.time(), 0, np.zeros(4), 0


def progress() -> float:
    done = step / total
    if args.minutes and step > 20:
        done = max(done, (time.time() - learning) / 60 / args.minutes) if args.epochs < 100 else (time.time() - learning) / 60 / args.minutes
    return done


while (done := progress()) < 1:
    x = {k: v.to(device, non_blocking=True) for k, v in next(loader).items()}
    scale = min(1.0, step / 100) * max(0.02, 1 - done)
    for group in optimizer.param_groups:
        group["lr"] = args.rate * scale * group["scale"]
    reader.train()
    for module in frozen:
        module.eval()
    with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
        out = reader(*(x[c] for c in FEED))
    name_loss = L.names(out[3].float(), x)
    refer_loss = L.referents(out[4].float(), x)
    loss = name_loss + refer_loss
    kept = gold_loss = torch.zeros((), device=device)
    if not args.frozen:
        with torch.no_grad(), torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            said = teacher(*(x[c] for c in FEED))
        kept = sum(L.from_teacher(out, said, x))
        if x["attributed"].any():
            gold_loss = sum(L.attributions(out, x))
        loss = loss + args.keep * kept + 0.15 * gold_loss
    loss.backward()
    norm = torch.nn.utils.clip_grad_norm_([p for g in groups for p in g["params"]], 1.0)
    if not torch.isfinite(norm):
        print(f"step {step}: no numbers: names {float(name_loss)} referents {float(refer_loss)} kept {float(kept)} gold {float(gold_loss)} of {tuple(x['ids'].shape)}, {len(x['rows'])} rows; left out", flush=True)
        optimizer.zero_grad(set_to_none=True)
        step += 1
        continue
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    step += 1
    if device == "cpu" or step % 10 == 0:
        sums += [float(l.detach()) for l in (name_loss, refer_loss, kept, gold_loss)]
        seen += 1
    if step % 5 == 0:
        keep = min(0.98, step / (step + 50))
        with torch.no_grad():
            torch._foreach_lerp_([p for p in average.parameters()], [p.detach() for p in reader.parameters()], 1 - keep)
    if step % 200 == 0 or device == "cpu":
        print(f"step {step} of {total} done {done:.2f} {(time.time() - learning) / 60:.2f} min names {sums[0] / seen:.4f} referents {sums[1] / seen:.3f} kept {sums[2] / seen:.3f} gold {sums[3] / seen:.3f}", flush=True)
        sums, seen = np.zeros(4), 0
del loader
torch.save({k: v.half() if v.dtype == torch.float32 and not k.startswith("words") else v for k, v in average.state_dict().items() if not k.startswith("words") or not os.environ.get("LEAN")}, args.out)
before = L.attribution(teacher, data, cuts, stretch, tensors, device)
report = {"attribution before": before} | L.evaluate(average, data, gum_dev, cuts, stretch, tensors, words, device)
print(json.dumps(report, indent=1), flush=True)
if args.report:
    json.dump({"args": vars(args), "minutes": (time.time() - learning) / 60, "steps": step, **report}, open(args.report, "w"), indent=1)
