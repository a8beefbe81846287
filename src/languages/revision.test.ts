import { describe, expect, it } from "vitest";
import { createLanguages } from "./languages.ts";

const languages = createLanguages();

describe.each(languages.codes.flatMap((code) => languages.get(code)?.revision ?? []))(
  "what changes by itself in $code",
  ({ passing }) => {
    it.each(passing)("$id", ({ pattern, examples, stays }) => {
      for (const line of examples) expect(line).toMatch(pattern);
      for (const line of stays) expect(line).not.toMatch(pattern);
    });
  },
);
