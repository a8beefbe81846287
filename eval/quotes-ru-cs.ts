import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLanguages } from "../src/languages/languages.ts";
import type { ParsedDocument } from "../src/model/document.ts";
import type { Span } from "../src/model/span.ts";
import type { Extracted } from "../src/stages/attribute/extracted.ts";
import { readDirect, readPatterns } from "../src/stages/attribute/patterns/read-patterns.ts";
import { segment } from "../src/stages/segment/segment.ts";
import type { Evaluated, Evaluation, Row } from "./evaluation.ts";

type Role = "source" | "cue" | "content";
const roles: readonly Role[] = ["source", "cue", "content"];

interface GoldSentence {
  /** The document that the sentence is from. */
  readonly document: string;
  readonly text: string;
  readonly tokens: readonly { readonly span: Span; readonly role: string }[];
}

interface Count {
  hit: number;
  found: number;
  wanted: number;
}

const languages = createLanguages();

/** The sentences of a file of tokens, written as text again: marks close up, straight quotation marks open and close in turn. */
export function readQuotes(tsv: string): readonly GoldSentence[] {
  const sentences = new Map<string, { word: string; role: string }[]>();
  for (const line of tsv.split("\n").slice(1)) {
    const [, word, id, , role] = line.split("\t");
    if (word === undefined || id === undefined || role === undefined) continue;
    const list = sentences.get(id) ?? [];
    list.push({ word: word.replaceAll('""""', '"'), role: role.trim() });
    sentences.set(id, list);
  }
  return [...sentences].map(([id, words]) => ({ document: id.replace(/_[^_]*$/u, ""), ...joined(words) }));
}

function joined(words: readonly { readonly word: string; readonly role: string }[]): Omit<GoldSentence, "document"> {
  let text = "";
  let open = false;
  let glue = true;
  const tokens = words.map(({ word, role }) => {
    const quote = word === '"';
    const closes = /^[,.:;!?…)\]»”%]+$/u.test(word) || (quote && open);
    if (!glue && !closes) text += " ";
    glue = /^[([«„]$/u.test(word) || (quote && !open);
    if (quote) open = !open;
    const start = text.length;
    text += word;
    return { span: { start, end: text.length }, role };
  });
  return { text, tokens };
}

/** Whether a document is in the half that the rules were written on; the other half was scored only afterwards. */
export function isWrittenOn(document: string): boolean {
  return (createHash("sha256").update(document).digest().at(-1) ?? 0) % 2 === 0;
}

/** What the reader of the language finds in one sentence. */
export function readSentence(text: string, code: string): readonly Extracted[] {
  const parsed: ParsedDocument = {
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, language: code }],
    residue: [],
    sourceMap: [],
    byline: [],
    language: code,
    parser: { id: "eval", version: "1" },
  };
  const input = { parsed, ...segment.run({ parsed }, { documentId: "eval", languages }) };
  const language = languages.get(code);
  return language?.speechPatterns === undefined ? readDirect(input, () => true) : readPatterns(input, () => language);
}

function score(sentences: readonly GoldSentence[], code: string): Readonly<Record<Role, Count>> {
  const counts: Record<Role, Count> = { source: zero(), cue: zero(), content: zero() };
  for (const { text, tokens } of sentences) {
    const found = readSentence(text, code);
    for (const role of roles) {
      const spans = found.flatMap((one) => one[role]);
      for (const token of tokens) {
        if (!/[\p{L}\p{N}]/u.test(text.slice(token.span.start, token.span.end))) continue;
        const is = spans.some((span) => span.start < token.span.end && token.span.start < span.end);
        const should = token.role === role;
        if (is) counts[role].found++;
        if (should) counts[role].wanted++;
        if (is && should) counts[role].hit++;
      }
    }
  }
  return counts;
}

function zero(): Count {
  return { hit: 0, found: 0, wanted: 0 };
}

function figures({ hit, found, wanted }: Count): Row["figures"] {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const p = found === 0 ? 0 : hit / found;
  const r = wanted === 0 ? 0 : hit / wanted;
  return { words: wanted, p: percent(p), r: percent(r), f1: percent(p + r === 0 ? 0 : (2 * p * r) / (p + r)) };
}

/** Who said what in Russian, word by word; and quotations alone in Czech, which has no reader. */
export const quotesRuCs: Evaluation = {
  name: "quotes-ru-cs",
  title: "Who said what in Russian; quotations alone in Czech · quotes-ru-cs (words; marks left out)",
  needs: ["quotes-ru-cs"],
  async run(dataDir): Promise<Evaluated> {
    const russian = readQuotes(readFileSync(join(dataDir, "quotes-ru-cs", "ru_tokens.tsv"), "utf8"));
    const czech = readQuotes(readFileSync(join(dataDir, "quotes-ru-cs", "cs_tokens.tsv"), "utf8"));
    const published = {
      source: "rules 30 · learned 50",
      cue: "rules 47 · learned 75",
      content: "rules 69 · learned 79",
    };
    const sets = [
      ["ru, all", russian, "ru"],
      ["ru, written on", russian.filter(({ document }) => isWrittenOn(document)), "ru"],
      ["ru, held back", russian.filter(({ document }) => !isWrittenOn(document)), "ru"],
    ] as const;
    const rows: Row[] = sets.flatMap(([name, sentences, code]) => {
      const counts = score(sentences, code);
      return roles.map(
        (role): Row => ({
          measure: `${name}: ${role}`,
          figures: figures(counts[role]),
          ...(name === "ru, all" ? { beside: published[role] } : {}),
        }),
      );
    });
    rows.push({
      measure: "cs: content, quotations alone",
      figures: figures(score(czech, "cs").content),
      beside: "learned 76, direct and indirect",
    });
    return {
      rows,
      frozen: Object.fromEntries(rows.map(({ measure, figures: { f1 } }) => [`${measure} f1`, f1 ?? 0])),
      notes: [
        `${russian.length} Russian and ${czech.length} Czech sentences; a sentence is read alone. Published figures count marks too.`,
      ],
    };
  },
};
