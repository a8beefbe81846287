import { expect, test } from "vitest";
import { mentionsTelling, tells } from "./tells.ts";

test.each([
  ["the driver", "had said"],
  ["Moscow", "denies"],
  ["My source at the ministry", "told"],
  ["Bloomberg", "reports"],
  ["", "was alleged"],
  ["the agency", "wasn’t told"],
])("%s %s: somebody else put it into words", (source, cue) => expect(tells(source, cue)).toBe(true));

test.each([
  ["I", "would say"],
  ["we", "noted"],
  ["You", "say"],
  ["Nobody", "said"],
  ["the minister", "will announce"],
  ["the minister", "’ll announce"],
  ["he", "hopes"],
  ["Obama", "thinks"],
  ["one Democrat", "wasn’t on board with comparing"],
  ["", ""],
])("%s %s: nothing was said by anybody else", (source, cue) => expect(tells(source, cue)).toBe(false));

test("words without any of telling need no second look", () => {
  expect(mentionsTelling("that the driver had said to her")).toBe(true);
  expect(mentionsTelling("the bridge is safe and will stay open")).toBe(false);
});
