"""Trains the reader: `python train.py --data FOLDER --base FOLDER --out FILE`. See README.md for the one command.

With `--teacher FILE` a smaller reader learns from a larger one: it begins as some of the larger one's layers, and what that one makes
of a text stands beside the gold (Hinton et al. 2015; the last layer's states too, as in Jiao et al. 2020), on articles without gold as well."""
import argparse
import copy
import random
import time

import numpy as np
import torch

import data as D
from attribution_losses import attributions, from_teacher
from model import Reader, load_base, start_from

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True)
parser.add_argument("--base", required=True)
parser.add_argument("--out", required=True)
parser.add_argument("--layers", type=int, default=6)
parser.add_argument("--epochs", type=float, default=10)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--rate", type=float, default=2e-4)
parser.add_argument("--tokens", type=int, default=2600)
parser.add_argument("--window", type=int, default=318)
parser.add_argument("--teacher", help="a larger reader, as this program wrote it")
parser.add_argument("--unlabelled", type=float, default=0.5, help="with a teacher: the share of windows from articles without gold")
parser.add_argument("--minutes", type=float, default=0, help="stop by then: the schedule is fitted to the speed seen")
args = parser.parse_args()

device = "cuda" if torch.cuda.is_available() else "cpu"
random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
vocabulary = open(f"{args.base}/vocabulary.txt").read().rstrip("\n").split("\n")
curly = {vocabulary.index(a): vocabulary.index(b) for a, b in (("“", '"'), ("”", '"'), ("’", "'"), ("‘", "'"))}
reader = Reader(len(vocabulary), args.layers)
teacher = None
if args.teacher:
    state = torch.load(args.teacher)
    teacher = Reader(len(vocabulary), 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers.")))
    teacher.load_state_dict(state)
    teacher.to(device).eval()
    start_from(reader, teacher)
else:
    load_base(reader, torch.load(f"{args.base}/base.pt"))
reader.to(device)

train, dev = D.read(f"{args.data}/train.jsonl"), D.read(f"{args.data}/dev.jsonl")
without_gold = D.read(f"{args.data}/unlabelled.jsonl") if teacher else []


groups = []
for name, p in reader.named_parameters():
    part = name.split(".")
    if part[0] == "layers":
        rate = 0.9 ** (args.layers - 1 - int(part[1]))
    elif part[0] in ("words", "places", "kind", "norm"):
        rate = 0.9 ** args.layers
    else:
        rate = 1.0 if teacher else 5.0
    groups.append({"params": [p], "scale": rate, "weight_decay": 0.0 if p.dim() < 2 else 0.01})
optimizer = torch.optim.AdamW(groups, lr=args.rate, betas=(0.9, 0.98), fused=True)
average = copy.deepcopy(reader).eval()

rng = random.Random(args.seed)


def epoch_of():
    """Batches of one pass over the gold; with a teacher, articles without gold between them."""
    stretches = D.windows(train, args.window, rng)
    if teacher is None:
        return D.batches(stretches, args.tokens, rng)
    extra = D.windows(without_gold, args.window, rng)
    extra = rng.sample(extra, min(len(extra), int(len(stretches) * args.unlabelled / (1 - args.unlabelled))))
    out = D.batches(stretches, args.tokens, rng) + D.batches(extra, args.tokens, rng)
    rng.shuffle(out)
    return out


per_epoch = len(epoch_of())
total = int(per_epoch * args.epochs)
begun, step, epoch = time.time(), 0, 0
sums, seen = np.zeros(5), 0


def progress() -> float:
    done = step / total
    if args.minutes and step > 20:
        done = max(done, (time.time() - begun) / 60 / args.minutes)
    return done


def evaluate(model):
    model.eval()
    sums, n, hit, hits = np.zeros(4), 0, np.zeros(2), [0, 0, 0]
    with torch.no_grad(), torch.autocast(device, torch.bfloat16):
        for batch in D.batches(D.windows(dev, args.window, None), 6000, None):
            x = {k: v.to(device) for k, v in D.tensors(batch, None, curly).items()}
            out = model(*(x[c] for c in (*D.COLUMNS, "mask")))
            sums += [float(l) for l in attributions(out, x)]
            n += 1
            gold = torch.zeros_like(x["mask"], dtype=torch.bool)
            gold[x["links"][:, 0], x["links"][:, 3]] = True
            found = (out[1].float() > 0) & x["first"].bool()
            hits[0] += int((gold & found).sum()); hits[1] += int(found.sum()); hits[2] += int(gold.sum())
            row, token, role, anchor = x["links"].unbind(1)
            right = out[2].float().masked_fill(~x["first"].bool()[:, None, None, :], -1e4).argmax(-1)[row, role, token] == anchor
            hit += [int(right.sum()), len(right)]
    return sums / n, 2 * hits[0] / (hits[1] + hits[2] + 1e-9), hit[0] / hit[1]


while progress() < 1:
    for batch in epoch_of():
        done = progress()
        if done >= 1:
            break
        scale = min(1.0, step / 150) * max(0.02, 1 - done)
        for group in optimizer.param_groups:
            group["lr"] = args.rate * scale * group["scale"]
        x = {k: v.to(device) for k, v in D.tensors(batch, rng, curly).items()}
        reader.train()
        with torch.autocast(device, torch.bfloat16):
            out = reader(*(x[c] for c in (*D.COLUMNS, "mask")))
        gold = "tags" in batch[0][0]
        if teacher is None:
            parts = attributions(out, x)
            loss = sum(parts)
        else:
            with torch.no_grad(), torch.autocast(device, torch.bfloat16):
                said = teacher(*(x[c] for c in (*D.COLUMNS, "mask")))
            parts = from_teacher(out, said, x)
            loss = sum(parts) + (0.5 * sum(attributions(out, x)) if gold else 0.0)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        sums[:len(parts)] += [float(l.detach()) for l in parts]
        seen += 1
        if step % 5 == 0:
            keep = min(0.98, step / (step + 50))
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(reader.parameters()), 1 - keep)
        if step % 50 == 0:
            print(f"step {step} epoch {step / per_epoch:.2f} done {done:.2f} {(time.time() - begun) / 60:.1f} min "
                  f"tags {sums[0] / seen:.3f} anchors {sums[1] / seen:.3f} pointers {sums[2] / seen:.3f} shared {sums[3] / seen:.3f} states {sums[4] / seen:.3f}", flush=True)
            sums, seen = np.zeros(5), 0
    epoch += 1
    if epoch % 2 == 0 or progress() >= 1:
        parts, anchors, pointers = evaluate(average)
        print(f"dev after epoch {epoch}: losses {parts.round(3)} anchors F1 {anchors:.3f} pointers right {pointers:.3f}", flush=True)
        torch.save(average.state_dict(), args.out)
torch.save(average.state_dict(), args.out)
