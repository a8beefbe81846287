import fc from "fast-check";
import { expect, test } from "vitest";
import { findAnchor, makeAnchor } from "./anchors.ts";

test("an anchor made of a text is found there, or is an orphan because its words repeat; never elsewhere", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "𝒜"), maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const start = a % (text.length + 1);
        const end = Math.min(text.length, start + 1 + (b % 20));
        if (start >= end) return;
        const found = findAnchor(text, makeAnchor(text, { start, end }));
        if (found.kind === "exact") expect(found.span).toEqual({ start, end });
      },
    ),
  );
});

test("a text without repeats gives every span back", () => {
  const text = "The bridge at Harrow was closed on Monday, the ministry said.";
  for (let start = 0; start < text.length; start += 3) {
    const span = { start, end: Math.min(text.length, start + 7) };
    expect(findAnchor(text, makeAnchor(text, span))).toEqual({ kind: "exact", span });
  }
});

test("a changed word, in the quote or beside it, makes an orphan", () => {
  const text = "Twelve people were hurt, a doctor said.";
  const anchor = makeAnchor(text, { start: 0, end: 6 });
  expect(findAnchor("Eleven people were hurt, a doctor said.", anchor).kind).toBe("orphan");
  expect(findAnchor("Twelve dogs were hurt, a doctor said.", anchor).kind).toBe("orphan");
  expect(findAnchor(`Earlier. ${text}`, anchor).kind).toBe("orphan");
  expect(findAnchor(text, { quote: "", prefix: "", suffix: "" }).kind).toBe("orphan");
});
