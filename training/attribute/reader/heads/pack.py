"""Puts what `prepare.ts` wrote into one file that travels: `python pack.py --out FILE NAME=FILE...`. Small, since little may travel."""
import argparse
import io
import json
import lzma
import os

import numpy as np

COLUMNS = ("ids", "first", "shapes", "quotes", "bounds")
ROOM = {"first": 0, "shapes": 1, "quotes": 4, "bounds": 7}  # how far each is moved up within one number
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 4, "lc": 2, "lp": 1, "pb": 1}]


def smaller(row: dict) -> dict:
    """Places as distances from those before; of a pronoun whose antecedents are all mentions of one person, that person's index."""
    row = {k: v for k, v in row.items() if k not in COLUMNS}
    people = row.get("people", [])
    starts = {tuple(s for s, _ in p["mentions"]): i for i, p in enumerate(people)}
    if "pronouns" in row:
        row["pronouns"] = [[t, starts[tuple(gold)], w] if tuple(gold) in starts and not (rest and rest[0]) else [t, gold, w, *rest] for t, gold, w, *rest in row["pronouns"]]
    if "entities" in row:
        at, out = 0, []
        for s, e, kind in row["entities"]:
            out += [s - at, e - s, kind]
            at = s
        # Of a person only those of its mentions that are no entity of their own are written out.
        index = {(s, e): i for i, (s, e, _) in enumerate(row["entities"])}
        row["people"] = [[p["gender"], [index[tuple(m)] for m in p["mentions"] if tuple(m) in index]] for p in people]
        if any(len(a["mentions"]) != len(b[1]) for a, b in zip(people, row["people"])):
            raise ValueError("a mention that is no entity")
        row["entities"] = out
    if "tags" in row:
        row["tags"] = "".join(chr(97 + t) for t in row["tags"])
    return row


def larger(row: dict) -> dict:
    if "entities" in row:
        at, out = 0, []
        flat = row["entities"]
        for i in range(0, len(flat), 3):
            at += flat[i]
            out.append([at, at + flat[i + 1], flat[i + 2]])
        row["entities"] = out
        row["people"] = [{"gender": g, "mentions": [out[i][:2] for i in at]} for g, at in row["people"]]
    if "pronouns" in row:
        row["pronouns"] = [[t, [s for s, _ in row["people"][gold]["mentions"]] if isinstance(gold, int) else gold, w, *rest] for t, gold, w, *rest in row["pronouns"]]
    if "tags" in row:
        row["tags"] = [ord(c) - 97 for c in row["tags"]]
    return row


def write(path: str, named: dict[str, list[str]], most: int) -> None:
    with lzma.open(path, "wb", filters=FILTERS) as out:
        for name, files in named.items():
            rows = [json.loads(line) for file in files for line in open(file)]
            if name == "bulk" and most:
                rows = rows[:most]
            told = name.startswith("attributions")  # The words are those of PolNeAR's articles.
            ids = np.concatenate([np.array([] if told else r["ids"], dtype=np.uint16) for r in rows])
            rest = np.concatenate([sum(np.array([] if told else r[c], dtype=np.uint16) << ROOM[c] for c in ROOM) for r in rows])
            sizes = [0 if told else len(r["ids"]) for r in rows]
            meta = json.dumps([smaller(r) for r in rows], separators=(",", ":")).encode()
            head = json.dumps({"name": name, "sizes": sizes, "meta": len(meta)}).encode()
            out.write(len(head).to_bytes(4, "big") + head + ids.tobytes() + rest.astype(np.uint16).tobytes() + meta)
            print(name, len(rows), "articles", sum(sizes), "tokens", flush=True)


def read(path: str) -> dict[str, list[dict]]:
    found = {}
    data = io.BytesIO(lzma.open(path).read())
    while size := data.read(4):
        head = json.loads(data.read(int.from_bytes(size, "big")))
        total = sum(head["sizes"])
        ids = np.frombuffer(data.read(2 * total), dtype=np.uint16).astype(np.int64)
        rest = np.frombuffer(data.read(2 * total), dtype=np.uint16)
        rows, at = json.loads(data.read(head["meta"])), 0
        for row, n in zip(rows, head["sizes"]):
            larger(row)
            part = rest[at:at + n]
            row["ids"] = ids[at:at + n]
            for c, bits in (("first", 1), ("shapes", 7), ("quotes", 7), ("bounds", 3)):
                row[c] = ((part >> ROOM[c]) & bits).astype(np.int64)
            at += n
        found[head["name"]] = rows
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--most", type=int, default=0, help="of the articles without labels")
    parser.add_argument("parts", nargs="+")
    args = parser.parse_args()
    named: dict[str, list[str]] = {}
    for part in args.parts:
        name, file = part.split("=", 1)
        named.setdefault(name, []).append(file)
    write(args.out, named, args.most)
    print(args.out, os.path.getsize(args.out))
