import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model/span.ts";

/** A document of OntoGUM (Zhu et al. 2021) with who is whom; offsets are UTF-16 code units. */
export interface GumDocument {
  readonly name: string;
  readonly text: string;
  /** Mentions by entity. */
  readonly entities: ReadonlyMap<string, readonly Span[]>;
}

/** Reads the news and interviews of GUM: paragraphs become lines. */
export function readGum(folder: string): readonly GumDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => readDocument(name, readFileSync(join(folder, name), "utf8")));
}

function readDocument(name: string, file: string): GumDocument {
  let text = "";
  let space = "";
  let whole: { readonly last: string; readonly misc: string } | undefined;
  const open = new Map<string, number[]>();
  const entities = new Map<string, Span[]>();
  for (const line of file.split("\n")) {
    if (/^# newpar(?:\s|_|$)/u.test(line) && text !== "") space = "\n";
    const fields = line.split("\t");
    const [id = "", form = ""] = fields;
    if (!/^\d+(?:-\d+)?$/u.test(id)) continue;
    const misc = fields[9] ?? "";
    // A contraction's parts ("do", "n't") follow the line of the whole, which has the spacing behind the last of them.
    const last = /-(\d+)$/u.exec(id)?.[1];
    if (last !== undefined) {
      whole = { last, misc };
      continue;
    }
    const start = text.length + space.length;
    text += space + form;
    const spacing = whole?.last === id ? whole.misc : misc;
    space = (whole !== undefined && whole.last !== id) || /SpaceAfter=No/u.test(spacing) ? "" : " ";
    if (whole?.last === id) whole = undefined;
    const marks = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
    for (const mark of marks.match(/\([^()]+\)?|[^()]+\)/gu) ?? []) {
      const entity = mark.replace(/[()]/gu, "").split("-")[0] ?? "";
      if (mark.startsWith("(")) open.set(entity, [...(open.get(entity) ?? []), start]);
      if (!mark.endsWith(")")) continue;
      const begun = open.get(entity)?.pop();
      if (begun !== undefined)
        entities.set(entity, [...(entities.get(entity) ?? []), { start: begun, end: text.length }]);
    }
  }
  return { name, text, entities };
}
