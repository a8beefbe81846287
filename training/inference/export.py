"""Weights -> ONNX graph, float32 and int8 (dynamic, per channel): `python export.py --weights FILE --base FOLDER --out FOLDER`."""
import argparse
import os

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from judge import Judge

parser = argparse.ArgumentParser()
for name in ("weights", "base", "out"):
    parser.add_argument(f"--{name}", required=True)
args = parser.parse_args()

vocabulary = open(f"{args.base}/vocabulary.txt").read().rstrip("\n").split("\n")
judge = Judge(len(vocabulary))
judge.load_state_dict(torch.load(args.weights, map_location="cpu"))
judge.eval()
os.makedirs(args.out, exist_ok=True)
names = ["ids", "kinds", "mask"]
sample = tuple(torch.ones((2, 16), dtype=torch.long) for _ in names)
full = f"{args.out}/model.float32.onnx"
torch.onnx.export(judge, sample, full, input_names=names, output_names=["logits"],
                  dynamic_axes={**{name: {0: "batch", 1: "length"} for name in names}, "logits": {0: "batch"}}, opset_version=17, dynamo=False)
quantize_dynamic(full, f"{args.out}/model.onnx", per_channel=True, weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True})
for file in ("model.float32.onnx", "model.onnx"):
    print(file, os.path.getsize(f"{args.out}/{file}"))
