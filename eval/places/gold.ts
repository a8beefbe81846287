import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model/span.ts";

/** A place name that people marked; without coordinates where they found none. */
export interface GoldPlace {
  readonly span: Span;
  readonly words: string;
  readonly at?: { readonly latitude: number; readonly longitude: number };
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** Of the outlet, where the collection tells it; LGL and TR-News do. */
  readonly domain?: string;
  readonly places: readonly GoldPlace[];
}

export const corpora = ["lgl", "GeoVirus", "TR-News"] as const;
export type Corpus = (typeof corpora)[number];

/**
 * A collection of news with its place names marked (Gritta et al. 2020): LGL (Lieberman et al. 2010), GeoVirus (Gritta et al. 2018),
 * TR-News (Kamalloo and Rafiei 2018). Offsets that do not hold are mended by one character to the left, else the mark is left out;
 * GeoVirus counts from 1.
 */
export function readGold(dataDir: string, corpus: Corpus): readonly GoldArticle[] {
  const xml = readFileSync(join(dataDir, "geo", `${corpus}.xml`), "utf8").replace(/\r\n?/g, "\n");
  return [...xml.matchAll(/<article(?: docid="([^"]*)")?>([\s\S]*?)<\/article>/g)].map(([, docid, body = ""], at) => {
    const text = field(body, "text");
    const domain = field(body, "domain").replace(/^www\./, "");
    const marks = [...body.matchAll(/<(toponym|location)>([\s\S]*?)<\/\1>/g)].map(([, , mark = ""]) => mark);
    return {
      id: docid ?? `${corpus}-${at}`,
      text,
      ...(domain === "" ? {} : { domain }),
      places: marks.flatMap((mark) => {
        const words = field(mark, mark.includes("<phrase>") ? "phrase" : "name");
        const said = Number(field(mark, "start"));
        const start = [said, said - 1].find((place) => text.startsWith(words, place));
        if (start === undefined || words === "") return [];
        const place = { span: { start, end: start + words.length }, words };
        const [latitude, longitude] = [Number(field(mark, "lat")), Number(field(mark, "lon"))];
        return mark.includes("<lat>") ? [{ ...place, at: { latitude, longitude } }] : [place];
      }),
    };
  });
}

/** The contents of the first element of that name. */
function field(xml: string, name: string): string {
  const inside = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? "";
  const data = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(inside.trim())?.[1];
  if (data !== undefined) return data;
  const text = name === "text" ? inside : inside.trim();
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
