import { readJsonLines } from "../shared-data.ts";

/** A text of the gold data with what is known of its publication. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601 day. */
  readonly day?: string;
}

interface AllSides {
  readonly ID: string;
  readonly source: string;
  readonly date: string;
  readonly title: string;
  readonly content: string;
}
interface PolNear {
  readonly doc: string;
  readonly publisher: string;
  readonly date: string;
  readonly primary: boolean;
  readonly text: string;
}

/** The texts of the sets that the gold pairs are of, by `set:id`. */
export function readTexts(dataDir: string): ReadonlyMap<string, GoldText> {
  const texts = new Map<string, GoldText>();
  const add = (text: GoldText): void => void texts.set(text.id, text);
  for (const one of readJsonLines<AllSides>(`${dataDir}/bulk-allsides/allsides-8k.jsonl.gz`)) {
    const day = one.date.slice(0, 10);
    add({
      id: `allsides:${one.ID}`,
      text: one.content,
      title: one.title,
      outlet: one.source,
      ...(/^\d{4}-\d\d-\d\d$/.test(day) ? { day } : {}),
    });
  }
  for (const part of ["train", "dev"]) {
    for (const one of readJsonLines<PolNear>(`${dataDir}/polnear/${part}.jsonl.gz`)) {
      if (!one.primary || texts.has(`polnear:${one.doc}`)) continue;
      const [title = "", ...rest] = one.text.split("\n\n");
      add({ id: `polnear:${one.doc}`, text: rest.join("\n\n") || title, title, outlet: one.publisher, day: one.date });
    }
  }
  for (const one of readJsonLines<{ readonly id: string; readonly body: string }>(
    `${dataDir}/fnc1/train_bodies.jsonl.gz`,
  ))
    add({ id: `fnc1:${one.id}`, text: one.body });
  return texts;
}
