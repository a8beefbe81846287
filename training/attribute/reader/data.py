"""Windows of the articles that `prepare.ts` wrote."""
import json
import random

import numpy as np
import torch

CLS, SEP, MASK = 101, 102, 103
COLUMNS = ("ids", "shapes", "quotes", "bounds")


def read(path: str) -> list[dict]:
    articles = []
    with open(path) as lines:
        for line in lines:
            row = json.loads(line)
            article = {c: np.array(row[c], dtype=np.int64) for c in (*COLUMNS, "first")}
            if "tags" in row:
                article["tags"] = np.array(row["tags"], dtype=np.int64)
                article["links"] = np.array(row["links"], dtype=np.int64).reshape(-1, 3)
            articles.append(article)
    return articles


def windows(articles: list[dict], longest: int, rng: random.Random | None) -> list[tuple[dict, int, int]]:
    """Stretches of at most `longest` tokens that cover each article; their borders differ from epoch to epoch."""
    out = []
    for article in articles:
        size = len(article["ids"])
        start = 0
        first = longest if rng is None else rng.randint(longest // 2, longest)
        while start < size:
            end = min(size, start + (first if start == 0 else longest))
            while end < size and not article["first"][end]:
                end -= 1
            out.append((article, start, end))
            start = end
    return out


def batches(stretches, tokens: int, rng: random.Random | None):
    """Stretches of like length together, at most `tokens` a batch."""
    order = sorted(stretches, key=lambda s: s[2] - s[1] + (rng.random() * 24 if rng else 0))
    out, current, width = [], [], 0
    for stretch in order:
        width = max(width, stretch[2] - stretch[1] + 2)
        if current and width * (len(current) + 1) > tokens:
            out.append(current)
            current, width = [], stretch[2] - stretch[1] + 2
        current.append(stretch)
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def tensors(batch, rng: random.Random | None, curly: dict[int, int]):
    """A batch as tensors; with a generator of chance, also disturbed: marks made straight, breaks lost, words hidden."""
    size, width = len(batch), max(e - s for _, s, e in batch) + 2
    x = {c: np.zeros((size, width), dtype=np.int64) for c in (*COLUMNS, "mask", "first", "tags")}
    links = []
    for row, (article, start, end) in enumerate(batch):
        length = end - start
        for c in COLUMNS:
            x[c][row, 1:length + 1] = article[c][start:end]
        x["ids"][row, 0], x["ids"][row, length + 1] = CLS, SEP
        x["mask"][row, :length + 2] = 1
        x["first"][row, 1:length + 1] = article["first"][start:end]
        if "tags" in article:
            x["tags"][row, 1:length + 1] = article["tags"][start:end]
            l = article["links"]
            l = l[(l[:, 0] >= start) & (l[:, 0] < end) & (l[:, 2] >= start) & (l[:, 2] < end)]
            links.append(np.column_stack([np.full(len(l), row), l[:, 0] - start + 1, l[:, 1], l[:, 2] - start + 1]))
        if rng:
            ids = x["ids"][row]
            if rng.random() < 0.3:
                for a, b in curly.items():
                    ids[ids == a] = b
            if rng.random() < 0.1:
                x["bounds"][row][x["bounds"][row] > 1] = 1
            hide = np.random.default_rng(rng.getrandbits(32)).random(width) < 0.04
            ids[hide & (x["first"][row] == 1)] = MASK
    x = {k: torch.from_numpy(v) for k, v in x.items()}
    x["links"] = torch.from_numpy(np.concatenate(links)) if links else torch.zeros((0, 4), dtype=torch.long)
    return x
