"""Makes a base of a BERT encoder as packages carry it: `python base.py --weights FILE --out FOLDER [--vocabulary FILE]`.

FILE is a safetensors checkpoint, an ONNX graph exported from the `transformers` library, or a zip or jar with one of them and the vocabulary."""
import argparse
import hashlib
import os
import re
import tempfile
import zipfile

import numpy as np
import torch

parser = argparse.ArgumentParser()
parser.add_argument("--weights", required=True)
parser.add_argument("--vocabulary")
parser.add_argument("--out", required=True)
args = parser.parse_args()


def of_graph(path: str) -> dict[str, np.ndarray]:
    """The exporter keeps every name but those of the matrices it multiplies with; these come in the order of use, transposed."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    there = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {k: v for k, v in there.items() if k.startswith(("embeddings.", "encoder."))}
    loose = [n.input[1] for n in graph.node if n.op_type == "MatMul" and re.fullmatch(r"onnx::MatMul_\d+", n.input[1])]
    parts = ("attention.self.query", "attention.self.key", "attention.self.value",
             "attention.output.dense", "intermediate.dense", "output.dense")
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layer."))
    assert len(loose) == layers * len(parts), "not the export this reads"
    for layer in range(layers):
        # Query and key may be multiplied in either order: their biases say which is which.
        for part, name in zip(parts, loose[layer * len(parts):][:len(parts)]):
            users = [n for n in graph.node if name in n.input]
            adds = [i for n in graph.node if users[0].output[0] in n.input for i in n.input]
            named = [i for i in adds if i.startswith("encoder.layer.") and i.endswith(".bias")]
            assert named == [f"encoder.layer.{layer}.{part}.bias"], (part, named)
            state[f"encoder.layer.{layer}.{part}.weight"] = there[name].T
    return state


def read(path: str) -> tuple[dict, str | None]:
    if path.endswith((".zip", ".jar")):
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            pick = sorted((n for n in archive.namelist() if n.endswith((".safetensors", ".onnx"))), key=lambda n: -archive.getinfo(n).file_size)[0]
            state, _ = read(archive.extract(pick, folder))
            words = [n for n in archive.namelist() if n.endswith("vocab.txt")]
            tokenizer = [n for n in archive.namelist() if n.endswith("tokenizer.json")]
            if words:
                return state, archive.read(words[0]).decode()
            if tokenizer:
                import json
                by = json.loads(archive.read(tokenizer[0]))["model"]["vocab"]
                return state, "\n".join(sorted(by, key=by.get)) + "\n"
            return state, None
    if path.endswith(".onnx"):
        return of_graph(path), None
    from safetensors.numpy import load_file
    return {k.removeprefix("bert."): v for k, v in load_file(path).items()}, None


state, words = read(args.weights)
if args.vocabulary:
    words = open(args.vocabulary).read()
assert words is not None, "--vocabulary is needed: none is beside the weights"
os.makedirs(args.out, exist_ok=True)
open(f"{args.out}/vocabulary.txt", "w").write(words)
keep = {k: torch.from_numpy(np.array(v, dtype=np.float32)) for k, v in state.items() if not k.endswith("position_ids") and not k.startswith("pooler.")}
assert keep["embeddings.word_embeddings.weight"].shape[0] == len(words.rstrip("\n").split("\n"))
torch.save(keep, f"{args.out}/base.pt")
print(f"{len(keep)} tensors, sha256 of {os.path.basename(args.weights)}: {hashlib.sha256(open(args.weights, 'rb').read()).hexdigest()}")
