"""Teaches the judge: `python train.py --base FOLDER --data FOLDER --out FILE --minutes N [--workers 2]`.

On processors alone. Workers are processes of one thread that change the same weights without waiting for one another (Hogwild; Niu et al. 2011): on
cores that others use too, that is twice one process of two threads, which waits for its slower half at every multiplication. Word vectors and the lowest
layers stay as they are. Short, plain pairs come first, pairs as news has them later; the clock decides how far."""
import argparse
import collections
import json
import os
import random
import time

import numpy as np
import torch
import torch.multiprocessing as mp
import torch.nn.functional as F

from judge import HEADS, LABELS, Judge, load_base

PLAIN = {"snli", "cad_snli", "oie_snli", "oie_mnli"}
# What is seen of each source before anything is seen twice; found pairs and headlines are nearest to what is asked of the judge.
FIRST = {"mnli": 0.4, "translate_wiki": 0.2, "made": 0.45, "fm2": 0.6, "base_wiki": 0.8, "fnc1": 0.75}


def read(path: str) -> list[dict]:
    return [json.loads(line) for line in open(path)]


def batches(rows: list[dict], tokens: int, rng: random.Random) -> list[list[dict]]:
    """Pairs of about one length together, the batches in any order."""
    rows = sorted(rows, key=lambda r: len(r["a"]) + len(r["b"]) + rng.random() * 6)
    out, at = [], 0
    for row in rows:
        length = len(row["a"]) + len(row["b"]) + 3
        if not out or (len(out[-1]) + 1) * max(at, length) > tokens:
            out.append([]); at = 0
        out[-1].append(row)
        at = max(at, length)
    rng.shuffle(out)
    return out


def tensors(batch: list[dict], marks: tuple[int, int]) -> tuple[torch.Tensor, ...]:
    start, end = marks
    length = max(len(r["a"]) + len(r["b"]) + 3 for r in batch)
    ids, kinds, mask = (torch.zeros(len(batch), length, dtype=torch.long) for _ in range(3))
    for i, r in enumerate(batch):
        a, b = [start, *r["a"], end], [*r["b"], end]
        ids[i, :len(a) + len(b)] = torch.tensor(a + b)
        kinds[i, len(a):len(a) + len(b)] = 1
        mask[i, :len(a) + len(b)] = 1
    head = torch.tensor([HEADS.index(r["head"]) for r in batch])
    label = torch.tensor([LABELS.index(r["label"]) for r in batch])
    return ids, kinds, mask, head, label


def of_head(logits, head):
    return logits.view(-1, len(HEADS), 3)[torch.arange(len(head)), head]


def evaluate(judge, rows, marks):
    judge.eval()
    right, seen = collections.Counter(), collections.Counter()
    with torch.no_grad():
        for batch in batches(rows, 3000, random.Random(0)):
            ids, kinds, mask, head, label = tensors(batch, marks)
            found = of_head(judge(ids, kinds, mask), head).argmax(-1)
            for r, ok in zip(batch, (found == label).tolist()):
                seen[r["source"]] += 1; right[r["source"]] += ok
    judge.train()
    return " ".join(f"{k} {100 * right[k] / n:.1f}" for k, n in sorted(seen.items())) + f" | all {100 * sum(right.values()) / sum(seen.values()):.1f}"


def work(rank, judge, args, marks, begun, steps):
    torch.set_num_threads(1)
    torch.manual_seed(args.seed + rank)
    rng = random.Random(args.seed)  # The same order in every worker; each takes its share.
    rows = read(f"{args.data}/train.jsonl")
    plain = [r for r in rows if r["source"] in PLAIN]
    rest = [r for r in rows if r["source"] not in PLAIN]
    rng.shuffle(plain)
    dev = read(f"{args.data}/dev.jsonl")
    random.Random(3).shuffle(dev)
    by = collections.defaultdict(list)
    for r in dev:
        by[r["source"]].append(r)
    few = [r for of in by.values() for r in of[:80]]
    first = len(plain) // 5
    # Who goes on from what was learned before needs no beginning.
    plan = [] if args.start else batches(plain[:first] + rng.sample(rest, len(rest) // 20), args.tokens, rng)
    nearest = [r for r in rest if rng.random() < FIRST.get(r["source"], FIRST["made"] if r["source"].startswith("made") else 1.0)]
    plan += batches(nearest, args.tokens, rng)
    for _ in range(args.passes):
        plan += batches(rng.sample(plain[first:], len(plain) // 5) + rest, args.tokens, rng)
    mine = plan[rank::args.workers]
    learning = [p for p in judge.parameters() if p.requires_grad]
    heads = {id(p) for p in [*judge.into.parameters(), *judge.out.parameters()]}
    optimizer = torch.optim.AdamW([{"params": [p for p in learning if id(p) not in heads], "scale": 1.0},
                                   {"params": [p for p in learning if id(p) in heads], "scale": 4.0}], lr=args.rate, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    spoken, saved, loss_sum, n = time.time(), time.time(), 0.0, 0
    for step, batch in enumerate(mine):
        done = (time.time() - begun) / 60 / args.minutes
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = args.rate * group["scale"] * min(1.0, (step + 1) / 40) * max(0.02, 1 - done)
        ids, kinds, mask, head, label = tensors(batch, marks)
        loss = F.cross_entropy(of_head(judge(ids, kinds, mask), head), label, label_smoothing=0.05)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        loss_sum += float(loss.detach()); n += 1
        steps[rank] += 1
        if rank == 0 and time.time() - spoken > 60:
            print(f"{(time.time() - begun) / 60:.1f} min steps {steps.tolist()} of {len(plan)} loss {loss_sum / n:.3f}", flush=True)
            spoken, loss_sum, n = time.time(), 0.0, 0
        if rank == 0 and time.time() - saved > args.every * 60:
            print("dev", evaluate(judge, few, marks), flush=True)
            torch.save(judge.state_dict(), args.out + ".part"); os.replace(args.out + ".part", args.out)
            saved = time.time()


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "data", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--start")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--frozen", type=int, default=2)
    parser.add_argument("--tokens", type=int, default=700)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--every", type=float, default=8)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    vocabulary = open(f"{args.base}/vocabulary.txt").read().rstrip("\n").split("\n")
    marks = (vocabulary.index("[CLS]"), vocabulary.index("[SEP]"))
    torch.manual_seed(args.seed)
    # Most pairs are seen once: nothing is learned by heart, and dropout would cost a tenth of the time.
    judge = Judge(len(vocabulary), dropout=0.0)
    if args.start:
        judge.load_state_dict(torch.load(args.start))
    else:
        load_base(judge, torch.load(f"{args.base}/base.pt"))
    for part in (judge.words, judge.places, judge.norm, *judge.layers[:args.frozen]):
        part.requires_grad_(False)
    judge.share_memory()
    judge.train()
    steps = torch.zeros(args.workers, dtype=torch.long).share_memory_()
    begun = time.time()
    mp.spawn(work, (judge, args, marks, begun, steps), args.workers, join=True)
    torch.save(judge.state_dict(), args.out)
    print("steps", steps.tolist(), "dev", evaluate(judge, read(f"{args.data}/dev.jsonl"), marks), flush=True)


if __name__ == "__main__":
    main()
