"""Puts what `prepare.ts` wrote into one file that travels: `python pack.py --out FILE NAME=FILE...`."""
import argparse
import io
import json
import lzma
import os

import numpy as np

COLUMNS = ("ids", "first", "shapes", "quotes", "bounds")
ROOM = {"first": 0, "shapes": 1, "quotes": 4, "bounds": 7}  # how far each is moved up within one number


def write(path: str, named: dict[str, list[str]]) -> None:
    with lzma.open(path, "wb", preset=3) as out:
        for name, files in named.items():
            rows = [json.loads(line) for file in files for line in open(file)]
            ids = np.concatenate([np.array(r["ids"], dtype=np.uint16) for r in rows])
            rest = np.concatenate([sum(np.array(r[c], dtype=np.uint16) << ROOM[c] for c in ROOM) for r in rows])
            sizes = [len(r["ids"]) for r in rows]
            meta = json.dumps([{k: v for k, v in r.items() if k not in COLUMNS} for r in rows], separators=(",", ":")).encode()
            head = json.dumps({"name": name, "sizes": sizes, "meta": len(meta)}).encode()
            out.write(len(head).to_bytes(4, "big") + head + ids.tobytes() + rest.tobytes() + meta)
            print(name, len(rows), "articles", sum(sizes), "tokens")


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
    parser.add_argument("parts", nargs="+")
    args = parser.parse_args()
    named: dict[str, list[str]] = {}
    for part in args.parts:
        name, file = part.split("=", 1)
        named.setdefault(name, []).append(file)
    write(args.out, named)
    print(args.out, os.path.getsize(args.out))
