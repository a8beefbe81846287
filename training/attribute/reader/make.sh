#!/usr/bin/env bash
# From base weights to the shipped pack, in one command; every step prints the SHA-256 of what it read.
#
#   bash training/attribute/reader/make.sh WEIGHTS FOLDER VERSION
#
# WEIGHTS: the jar, zip, ONNX graph or safetensors file that holds e5-small-v2 (see README.md for where it is found).
# FOLDER: for what is made on the way (about 1 GB). VERSION: the pack's, X.Y.Z. PYTHON names the Python to use.
# MINUTES="T S" ends the teacher's and the student's learning by the clock instead of after 6 and 4 passes.
set -euo pipefail
[ $# -eq 3 ] || { sed -n 2,8p "$0"; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
weights=$(realpath "$1") work=$2 version=$3
python=${PYTHON:-python3}
read -r teacher student <<<"${MINUTES:-0 0}"
mkdir -p "$work"
work=$(realpath "$work")
prepare() { (cd "$root" && node training/attribute/reader/prepare.ts --vocabulary "$1/vocabulary.txt" --out "$2" --unlabelled 6000); }

cd "$here"
"$python" base.py --weights "$weights" --out "$work/base"
prepare "$work/base" "$work/data-all"
"$python" prune.py --base "$work/base" --data "$work/data-all" --keep 20000 --out "$work/pruned"
prepare "$work/pruned" "$work/data"
"$python" train.py --data "$work/data" --base "$work/pruned" --layers 12 --epochs 6 --minutes "$teacher" --out "$work/teacher.pt"
"$python" train.py --data "$work/data" --base "$work/pruned" --layers 8 --teacher "$work/teacher.pt" --rate 1.5e-4 --epochs 4 \
  --minutes "$student" --out "$work/student.pt"
"$python" export.py --weights "$work/student.pt" --base "$work/pruned" --out "$work/graph"
cd "$root"
node training/attribute/reader/pack.ts --graph "$work/graph/model.onnx" --vocabulary "$work/pruned/vocabulary.txt" \
  --pack packs/attribution-en --version "$version"
