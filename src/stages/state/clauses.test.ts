import { expect, test } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import { sliceAll } from "../../text/spans.ts";
import { clausesOf } from "./clauses.ts";

const languages = createLanguages();
const parted = (text: string, code = "en", isQuoted = (_at: number) => false) =>
  clausesOf(text, [{ start: 0, end: text.length }], languages.get(code)?.segment, isQuoted).map((spans) =>
    sliceAll(text, spans),
  );

test.each([
  ["that the quay was shut and that no one was hurt", "en", ["that the quay was shut", "that no one was hurt"]],
  ["the quay was shut, and that boats should wait", "en", ["the quay was shut", "that boats should wait"]],
  ["що причал закрито і що ніхто не постраждав", "uk", ["що причал закрито", "що ніхто не постраждав"]],
  ["что причал закрыт и что никто не пострадал", "ru", ["что причал закрыт", "что никто не пострадал"]],
  [
    "dass der Kai gesperrt ist und dass niemand verletzt wurde",
    "de",
    ["dass der Kai gesperrt ist", "dass niemand verletzt wurde"],
  ],
])("%s: each clause by itself", (text, code, clauses) => expect(parted(text, code)).toEqual(clauses));

test.each([
  "that the plan of the mayor and that of the council differ",
  "that the quay was shut and that is why the boats wait",
  "that the quay was shut and the boats wait",
  "this and that no one saw",
])("%s: one", (text) => expect(parted(text)).toEqual([text]));

test("nothing is parted within quotation marks", () => {
  const text = "“that the quay was shut and that no one was hurt”";
  expect(parted(text, "en", () => true)).toEqual([text]);
});
