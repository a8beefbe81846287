import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { findPlaces, findQuotation, readDemoCase, readDemoFile, readExpected } from "../eval/demo-expected.ts";

const demo = readDemoCase();
const expected = readExpected();
const texts = new Map(demo.documents.map(({ file }) => [file, readVisibleText(file)]));

/** What a person sees of a document: a text file as it is, a page without its markup. */
function readVisibleText(file: string): string {
  const raw = readDemoFile(file);
  if (!file.endsWith(".html")) return raw;
  const { document } = parseHTML(raw);
  for (const hidden of document.querySelectorAll("script, style, head")) hidden.remove();
  return document.documentElement.textContent ?? "";
}

describe("the demo case", () => {
  test("lists every document once, in the order of publication, by seven outlets and an agency", () => {
    const folder = fileURLToPath(new URL("../fixtures/demo/documents/", import.meta.url));
    const files = readdirSync(folder).map((name) => `documents/${name}`);
    expect(demo.documents.map(({ file }) => file).sort()).toEqual(files.sort());
    const times = demo.documents.map(({ date }) => Date.parse(date));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(demo.documents.map(({ outlet }) => outlet)).size).toBe(8);
    expect(new Set(demo.documents.map(({ date }) => date.slice(0, 10))).size).toBe(3);
  });

  test("names only reserved addresses", () => {
    for (const { url } of demo.documents) expect(new URL(url).hostname).toMatch(/\.example$/);
  });

  test("text files begin with header lines that agree with the case", () => {
    for (const one of demo.documents.filter(({ file }) => file.endsWith(".txt"))) {
      const [head = ""] = readDemoFile(one.file).split("\n\n", 1);
      expect(head).toContain(`Outlet: ${one.outlet}`);
      expect(head).toContain(`Date: ${one.date}`);
      expect(head).toContain(`URL: ${one.url}`);
    }
  });

  test("pages state outlet and address", () => {
    for (const one of demo.documents.filter(({ file }) => file.endsWith(".html"))) {
      expect(readDemoFile(one.file)).toContain(`property="og:site_name" content="${one.outlet}"`);
      expect(readDemoFile(one.file)).toContain(one.url);
    }
  });

  test("one page stands in two versions under one address, and only the later lacks the words", () => {
    for (const { before, after, gone, come, trivial } of expected.case.silentEdits) {
      const [was, is] = [texts.get(before) ?? "", texts.get(after) ?? ""];
      const url = (file: string) => demo.documents.find((one) => one.file === file)?.url;
      expect(url(before)).toBe(url(after));
      expect(findPlaces(was, gone)).toHaveLength(1);
      expect(findPlaces(is, gone)).toHaveLength(0);
      expect(findPlaces(is, come)).toHaveLength(1);
      expect(findPlaces(was, trivial[0])).toHaveLength(1);
      expect(findPlaces(is, trivial[0])).toHaveLength(0);
    }
  });
});

describe("what a careful reader finds", () => {
  test("covers the documents of the case, in their order", () => {
    expect(expected.documents.map(({ file }) => file)).toEqual(demo.documents.map(({ file }) => file));
  });

  test("has no id twice", () => {
    const ids = expected.documents.flatMap((one) => [...one.attributions, ...one.questions].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(expected.documents)("quotes $file exactly", (document) => {
    const text = texts.get(document.file) ?? "";
    const missing: string[] = [];
    const quote = (where: string, words: string | null | undefined, after?: string): void => {
      if (words === null || words === undefined) return;
      if (findQuotation(text, words, after).length === 0) missing.push(`${where}: ${words}`);
    };
    for (const one of document.attributions) {
      quote(one.id, one.source);
      quote(one.id, one.sourceAlso);
      quote(one.id, one.cue);
      quote(one.id, one.content, one.after);
      quote(one.id, one.contentAlso);
      quote(one.id, one.hedge);
      quote(one.id, one.medium);
    }
    for (const one of document.questions) {
      quote(one.id, one.span);
      quote(one.id, one.about);
    }
    for (const one of document.residue) quote("residue", one.starts);
    for (const one of document.omissions ?? []) quote("omission", one.span);
    for (const one of document.series ?? []) quote("series", one.span);
    for (const one of document.framing ?? []) quote("framing", one.words);
    for (const one of document.lineageUnknown ?? []) quote("lineage unknown", one.span);
    expect(missing).toEqual([]);
  });

  test.each(expected.documents)("$file: a content stands once, or says after what", (document) => {
    const text = texts.get(document.file) ?? "";
    const unclear = document.attributions
      .filter(({ after }) => after === undefined)
      .filter(({ content }) => findPlaces(text, content.split("…")[0] ?? "").length > 1)
      .map(({ id }) => id);
    expect(unclear).toEqual([]);
  });

  test.each(expected.documents)("$file: direct content is quoted, indirect content is not", (document) => {
    const wrong = document.attributions
      .filter(({ dialogue }) => dialogue === undefined)
      .filter(({ directness, content }) => {
        const isQuoted = /^["“‘«']/u.test(content);
        const hasMarks = /["“”«»]/u.test(content);
        return (directness === "direct" && !isQuoted) || (directness === "indirect" && hasMarks);
      })
      .map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  test("answers quote their documents, and refer to questions that were asked", () => {
    for (const question of expected.case.questions) {
      for (const answer of question.answered) {
        expect(findPlaces(texts.get(answer.file) ?? "", answer.words)).toHaveLength(1);
      }
      const asked = expected.documents
        .filter((one) => one.questions.some((declared) => declared.question === question.id))
        .map(({ file }) => file);
      expect(question.asked).toEqual(asked);
    }
  });

  test("figures quote their documents in the order of their days", () => {
    for (const { steps } of expected.case.figures) {
      for (const step of steps) expect(findPlaces(texts.get(step.file) ?? "", step.words)).not.toHaveLength(0);
      expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).sort());
    }
  });

  test("every article of an origin carries its claim", () => {
    for (const claim of expected.case.claims) {
      for (const file of claim.origins.flatMap(({ articles }) => articles)) expect(claim.carriedBy).toContain(file);
      for (const file of claim.lineageUnknown ?? []) expect(claim.carriedBy).toContain(file);
    }
  });
});
