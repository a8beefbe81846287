#!/usr/bin/env bash
# From base weights to packs/inference-en: bash training/inference/make.sh WEIGHTS FOLDER X.Y.Z
# WEIGHTS: all-MiniLM-L6-v2 as base.py of the reader takes it. PYTHON: one with torch, onnx, onnxruntime, safetensors, numpy. MINUTES: how long to learn.
set -euo pipefail
weights=$1 folder=$2 version=$3
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
export OMP_NUM_THREADS=1
"$python" "$here/../attribute/reader/base.py" --weights "$weights" --out "$folder/base"
node "$here/prepare.ts" "$folder/base/vocabulary.txt" "$folder/data"
"$python" "$here/train.py" --base "$folder/base" --data "$folder/data" --out "$folder/judge.pt" --tokens 800 --rate 1.3e-4 --minutes "${MINUTES:-61}"
"$python" "$here/export.py" --weights "$folder/judge.pt" --base "$folder/base" --out "$folder/graph"
node "$here/pack.ts" --graph "$folder/graph/model.onnx" --vocabulary "$folder/base/vocabulary.txt" --data "$folder/data" --pack "$here/../../packs/inference-en" --version "$version"
node "$here/fit-fnc.ts"
