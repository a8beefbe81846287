import { makeId, sha256 } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";

/** What may differ between the records made for tests. */
export interface ExampleChoices {
  readonly caseId: string;
  /** Different numbers give different articles. */
  readonly number: number;
  readonly stages?: readonly string[];
  readonly publishedAt?: string;
  readonly outlet?: string;
  /** Words put into the quoted sentence. */
  readonly said?: string;
  /** A last paragraph, for more words. */
  readonly more?: string;
}

/** A reading with one of everything, and the bytes it was read from: for tests of ledgers and exports. */
export interface Example {
  readonly record: DocumentRecord;
  readonly bytes: Uint8Array;
}

/** Made by hand, not by the stages, so that a ledger is tested without them. The same choices give the same record. */
export function exampleRecord(choices: ExampleChoices): Example {
  const { caseId, number, said = `the culvert at post ${number} had been closed`, more = "" } = choices;
  const title = `Culvert ${number} closed`;
  const residue = "Share this with your friends";
  const sentence = `Inspector Ivo Tarn said ${said}.`;
  const unknown = "It was not clear how many people were hurt.";
  const text = [title, sentence, unknown, ...(more ? [more] : []), residue].join("\n\n");
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const bytes = new TextEncoder().encode(text);
  const id = makeId("document", caseId, sha256(bytes));
  const reading = { kind: "rule", id: "speech-verb-after", version: "1.0.0", confidence: 0.8125 } as const;
  const attributionId = makeId("attribution", id, 0);
  const actorId = makeId("actor", id, 0);
  const source = at("Inspector Ivo Tarn");
  const record: DocumentRecord = {
    snapshot: {
      id: sha256(bytes),
      size: bytes.length,
      mediaType: "text/plain",
      encoding: "utf-8",
      locator: `articles/${number}.txt`,
      method: "file",
      capturedAt: "2026-10-13T08:00:00.000Z",
    },
    document: {
      id,
      caseId,
      snapshotId: sha256(bytes),
      text,
      blocks: [title, sentence, unknown].map((words, index) => ({
        kind: index === 0 ? "title" : "paragraph",
        span: at(words),
        language: "en",
      })),
      residue: [{ span: at(residue), rule: "share-line", why: "A line that asks to share the page." }],
      sourceMap: [{ text: { start: 0, end: text.length }, raw: { start: 0, end: text.length } }],
      title,
      outlet: { name: choices.outlet ?? "The Harrow Post" },
      byline: ["Ada Quill"],
      publishedAt: choices.publishedAt ?? "2026-10-12T09:30:00+02:00",
      language: "en",
      parser: { id: "plain", version: "1.0.0" },
    },
    attributions: [
      {
        id: attributionId,
        source: [source],
        cue: [at(" said ")].map(({ start, end }) => ({ start: start + 1, end: end - 1 })),
        content: [at(said)],
        directness: "indirect",
        stance: "asserts",
        chain: [
          { role: "outlet", words: "The Harrow Post", spans: [], cue: [] },
          { role: "source", words: "Inspector Ivo Tarn", spans: [source], cue: [], actorId },
        ],
        reading,
      },
    ],
    actors: [
      {
        id: actorId,
        kind: "person",
        name: "Ivo Tarn",
        named: true,
        mentions: [{ span: source, form: "name", rule: "full-name" }],
        roles: [],
        reading,
      },
    ],
    statements: [
      { id: makeId("statement", id, 0), voice: "attributed", attributionId, spans: [at(said)], words: said },
      { id: makeId("statement", id, 1), voice: "outlet", spans: [at(unknown)], words: unknown },
    ],
    questions: [
      {
        id: makeId("question", id, 0),
        span: at(unknown),
        cue: [at("It was not clear")],
        kind: "how many",
        about: { words: "how many people were hurt", span: at("how many people were hurt") },
        reading,
      },
    ],
    facets: [
      {
        id: makeId("facet", id, 0),
        kind: "quantity",
        spans: [at(String(number))],
        words: String(number),
        of: [],
        value: {
          number,
          approximation: "exact",
          range: { low: number, high: number, rule: "exact@1" },
          unit: { kind: "count" },
          basis: "stated",
        },
        reading: { ...reading, id: "number" },
      },
    ],
    stages: choices.stages ?? ["parse@1.0.0", "attribute@1.0.0"],
  };
  return { record, bytes };
}
