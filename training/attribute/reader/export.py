"""Weights -> ONNX graph, float32 and int8 (dynamic, per channel): `python export.py --weights FILE --base FOLDER --out FOLDER`."""
import argparse
import os

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import Reader

parser = argparse.ArgumentParser()
parser.add_argument("--weights", required=True)
parser.add_argument("--base", required=True)
parser.add_argument("--out", required=True)
args = parser.parse_args()

vocabulary = open(f"{args.base}/vocabulary.txt").read().rstrip("\n").split("\n")
state = {k: v.float() for k, v in torch.load(args.weights, map_location="cpu").items()}
count = lambda part: 1 + max((int(k.split(".")[1]) for k in state if k.startswith(f"{part}.")), default=-1)
reader = Reader(len(vocabulary), count("layers"), extra=count("extra"))
# A reader of attributions alone has nothing yet that tells of names and pronouns.
names_too = "name_in.weight" in state
reader.load_state_dict(state, strict=names_too)
reader.eval()
os.makedirs(args.out, exist_ok=True)
names = ["ids", "shapes", "quotes", "bounds", "mask"]
sample = tuple(torch.ones((2, 16), dtype=torch.long) for _ in names)
axes = {name: {0: "batch", 1: "length"} for name in [*names, "tags", "anchors", "names"]} | {"pairs": {0: "batch", 2: "length", 3: "length"},
                                                                                           "referents": {0: "batch", 1: "length", 2: "length"}}
said = ["tags", "anchors", "pairs", *(["names", "referents"] if names_too else [])]
reader.tells_names = names_too
full = f"{args.out}/model.float32.onnx"
torch.onnx.export(reader, sample, full, input_names=names, output_names=said, dynamic_axes=axes,
                  opset_version=17, dynamo=False)
# Of all matrices this one suffers most from 8 bits (a fifth of the whole divergence from float32 on dev, 2026-11-24); it costs 1.8 MB.
spared = [n.name for n in onnx.load(full).graph.node if n.op_type == "MatMul" and "/layers.0/down/" in n.name]
assert len(spared) == 1
quantize_dynamic(full, f"{args.out}/model.onnx", per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=spared,
                 extra_options={"MatMulConstBOnly": True})
for file in ("model.float32.onnx", "model.onnx"):
    print(file, os.path.getsize(f"{args.out}/{file}"))
