import type { createLanguages } from "../../src/languages/languages.ts";
import type { Document } from "../../src/model/document.ts";
import { parsePlain } from "../../src/stages/parse/plain/parse-plain.ts";
import type { GoldText } from "./texts.ts";

type Languages = ReturnType<typeof createLanguages>;

/** A gold text as its reading copy, with what the set tells of its publication. */
export function documentOf(text: GoldText, languages: Languages): Document {
  const parsed = parsePlain(text.text, languages);
  return {
    ...parsed,
    id: text.id,
    caseId: `case_${"0".repeat(32)}`,
    snapshotId: "0".repeat(64),
    parser: { id: "plain-text", version: "0" },
    ...(text.outlet === undefined ? {} : { outlet: { name: text.outlet } }),
    ...(text.day === undefined ? {} : { publishedAt: text.day }),
  };
}
