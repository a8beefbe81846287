import { expect, test } from "vitest";
import { asideBefore } from "./asides.ts";

test.each([
  ["that it had hit a depot, a claim ", "that it had hit a depot"],
  ["the toll had risen to nine, a figure that ", "the toll had risen to nine"],
  ["Russia had gained nothing, a fact which ", "Russia had gained nothing"],
  ["the road was shut for repairs, which ", "the road was shut for repairs"],
  ["it was ready — a much repeated promise ", "it was ready"],
  [`${"very ".repeat(100)}long, a claim `, `${"very ".repeat(100)}long`],
])("%s[somebody]", (words, kept) => expect(words.slice(0, asideBefore(words))).toBe(kept));

test.each(["that the claim ", "in Odesa, where ", "the mayor, a friend of ", "", "that "])(
  "%s[somebody] is no aside",
  (words) => expect(asideBefore(words)).toBeUndefined(),
);
