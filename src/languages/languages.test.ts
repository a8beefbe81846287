import { expect, test } from "vitest";
import { createLanguages } from "./languages.ts";

const languages = createLanguages();

test.each([
  ["en", "The bridge was closed on Monday after three people were hurt, the ministry said."],
  ["uk", "Міст закрили в понеділок після того, як троє людей постраждали, повідомило міністерство."],
  ["ru", "Мост закрыли в понедельник после того, как трое человек пострадали, сообщило министерство."],
  ["de", "Die Brücke wurde am Montag gesperrt, nachdem drei Menschen verletzt worden waren."],
])("tells %s", (code, text) => {
  const found = languages.identify(text);
  expect(found.code).toBe(code);
  expect(found.confidence).toBeGreaterThanOrEqual(0.85);
});

test.each(["", "  ", "12 345", "OK", "ncG1vNJzZmhq", "\ud800"])("abstains on %j", (text) => {
  expect(languages.identify(text).code).toBeUndefined();
});

test("gets a language by code or tag, and nothing for one it does not have", () => {
  expect(languages.get("en-GB")?.code).toBe("en");
  expect(languages.get("UK")?.code).toBe("uk");
  expect(languages.get("xx")).toBeUndefined();
  expect(languages.get(undefined)).toBeUndefined();
  for (const code of languages.codes) expect(languages.get(code)?.segment.code).toBe(code);
});
