"""The weights of a shipped graph as a checkpoint: `python from_graph.py --graph FILE --out FILE`.

What `export.py` wrote in 8 bits is multiplied out again; where the checkpoint that it came from is lost, learning goes on from here."""
import argparse
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper

parser = argparse.ArgumentParser()
parser.add_argument("--graph", required=True)
parser.add_argument("--out", required=True)
args = parser.parse_args()

graph = onnx.load(args.graph).graph
there = {i.name: numpy_helper.to_array(i) for i in graph.initializer}


def floats(name: str) -> np.ndarray:
    if name in there:
        return there[name]
    scale, zero = there[f"{name}_scale"], there[f"{name}_zero_point"]
    return ((there[f"{name}_quantized"].astype(np.float32) - zero.astype(np.float32)) * scale).astype(np.float32)


names = {name.removesuffix("_quantized") for name in there if not name.endswith(("_scale", "_zero_point"))}
state = {n: floats(n) for n in names if re.match(r"(words|places|shapes|quotes|bounds|distance|norm|kind|layers|tag_in|tag_out|anchor|dependent|head|head_bias)\b", n)}
loose = sorted((n for n in names if re.fullmatch(r"onnx::MatMul_\d+", n)), key=lambda n: int(n.split("_")[1]))
layers = 1 + max(int(n.split(".")[1]) for n in names if n.startswith("layers."))
order = [f"layers.{i}.{part}.weight" for i in range(layers) for part in ("qkv", "out", "up", "down")]
order += [f"{part}.weight" for part in ("tag_in", "tag_out", "anchor", "dependent", "head", "head_bias")]
assert len(order) == len(loose), (len(order), len(loose))
for name, matrix in zip(order, loose):
    state[name] = floats(matrix).T
torch.save({n: torch.from_numpy(np.array(v, dtype=np.float32)) for n, v in state.items()}, args.out)
print(f"{len(state)} tensors from {args.graph}")
