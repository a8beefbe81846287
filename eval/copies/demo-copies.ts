import { createLanguages } from "../../src/languages/languages.ts";
import type { Document } from "../../src/model/document.ts";
import { parse } from "../../src/stages/parse/parse.ts";
import { findCopies } from "../../src/stages/trace/copies/find-copies.ts";
import { fingerprint } from "../../src/stages/trace/copies/fingerprint.ts";
import type { CopyPrint } from "../../src/stages/trace/copies/print.ts";
import { readDemoCase, readDemoFile, readExpected } from "../demo-expected.ts";
import { isOneText } from "./gold.ts";
import { type Grade, grades, rewritingsOf } from "./rewritings.ts";

/** The demo's wire stories that were rewritten. */
const stories = ["01-", "06-", "10-", "15-"];

export interface DemoCopies {
  readonly grades: readonly { readonly grade: Grade; readonly found: number; readonly of: number }[];
  /** In per cent, over pairs of demo articles and of rewritings with demo articles that are not theirs. */
  readonly precision: number;
  /** In per cent, over the expected copies of the wire. */
  readonly recall: number;
  /** What was called one text and is not expected. */
  readonly wrong: readonly string[];
}

/** Copies among the demo's articles, against `case.wireCopies` of what is expected, and which rewritings of its wire stories are found. */
export async function scoreDemoCopies(): Promise<DemoCopies> {
  const languages = createLanguages();
  const read = (text: string, id: string, html: boolean): Document => {
    const { parsed } = parse.run(
      { decoded: { text, mediaType: html ? "text/html" : "text/plain", locator: id } },
      { documentId: id, languages },
    );
    return { ...parsed, id, caseId: `case_${"0".repeat(32)}`, snapshotId: "0".repeat(64) };
  };
  const print = (text: string, id: string, html = false): CopyPrint => fingerprint(read(text, id, html), { languages });
  const files = readDemoCase().documents.map(({ file }) => file);
  const prints = files.map((file) => print(readDemoFile(file), file, file.endsWith(".html")));
  const family = new Map(
    readExpected().case.wireCopies.flatMap(({ of, copies }) => [of, ...copies].map((file) => [file, of] as const)),
  );
  const wrong: string[] = [];
  const said = new Set<string>();
  for (const [at, one] of prints.entries()) {
    for (const copy of findCopies(one, prints.slice(0, at))) {
      if (!isOneText(copy.kind)) continue;
      const [own, other] = [family.get(copy.documentId), family.get(copy.of)];
      if (own !== undefined && own === other) said.add(`${copy.documentId} ${copy.of}`);
      else wrong.push(`${copy.documentId} of ${copy.of}`);
    }
  }
  const expected = readExpected().case.wireCopies.flatMap(({ of, copies }) => copies.map((file) => `${file} ${of}`));
  const rewritten = rewritingsOf(
    new Map(
      files
        .filter((file) => stories.some((story) => file.includes(`/${story}`)))
        .map((file) => [file, bodyOf(readDemoFile(file))]),
    ),
  ).map((rewriting, at) => {
    const copies = findCopies(print(rewriting.text, `rewriting ${at}`), prints).filter(({ kind }) => isOneText(kind));
    const of = copies.map((copy) => (copy.of.startsWith("rewriting") ? copy.documentId : copy.of));
    const own = (file: string): boolean =>
      file === rewriting.of || (family.has(file) && family.get(file) === family.get(rewriting.of));
    wrong.push(
      ...of.filter((file) => !own(file)).map((file) => `${rewriting.grade} rewriting of ${rewriting.of} of ${file}`),
    );
    return { grade: rewriting.grade, found: of.includes(rewriting.of), right: of.filter(own).length };
  });
  const right = said.size + rewritten.reduce((sum, one) => sum + one.right, 0);
  const percent = (part: number, of: number): number => (of === 0 ? 100 : Math.round((1000 * part) / of) / 10);
  return {
    grades: grades.map((grade) => {
      const those = rewritten.filter((one) => one.grade === grade);
      return { grade, found: those.filter(({ found }) => found).length, of: those.length };
    }),
    precision: percent(right, right + wrong.length),
    recall: percent(expected.filter((pair) => said.has(pair)).length, expected.length),
    wrong,
  };
}

/** A demo story without its header lines. */
function bodyOf(text: string): string {
  return `header\n\n${text.slice(text.indexOf("\n\n") + 2)}`;
}
