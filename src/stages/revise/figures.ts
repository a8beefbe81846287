import type { QuantityValue } from "../../model/facet/quantity-value.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { overlaps, slice } from "../../text/spans.ts";
import { attributionIn, quantitiesIn, sameSayer, sayerOf, shown, sideOf } from "./change-sides.ts";
import type { Token } from "./meaning-words.ts";
import type { Readings, Told, Worked } from "./worked.ts";

const casualties: Readonly<Record<NonNullable<QuantityValue["casualty"]>, string>> = {
  killed: "killed",
  wounded: "injured",
  missing: "missing",
  captured: "captured",
  displaced: "displaced",
  affected: "affected",
};

/** Numbers of one thing that differ between both sides of a hunk: as facets where they were read, else where a number stands for a number. */
export function figureChanges(worked: Worked, before: Span, after: Span, readings: Readings): readonly Told[] {
  const read = fromFacets(before, after, readings);
  const swaps = (worked.marks?.swaps ?? []).filter(({ gone, new: came }) => {
    const isOne = (tokens: readonly Token[]) =>
      tokens.filter(({ kind }) => kind === "number").length === 1 && tokens.length <= 2;
    return isOne(gone) && isOne(came);
  });
  const bare = swaps.flatMap(({ gone, new: came }): readonly Told[] => {
    const [was, is] = [gone.find(({ kind }) => kind === "number"), came.find(({ kind }) => kind === "number")];
    if (was === undefined || is === undefined) return [];
    if (read.some((one) => one.before?.spans.some((span) => overlaps(span, was)) ?? false)) return [];
    const words = `A figure went from “${slice(readings.before.document.text, was)}” to “${slice(readings.after.document.text, is)}” in ${shown(readings.after.document.text, after, is.start)}`;
    return [
      {
        kind: "figure",
        way: "changed",
        words,
        before: sideOf(readings.before, before, [was]),
        after: sideOf(readings.after, after, [is]),
      },
    ];
  });
  return [...read, ...bare];
}

function fromFacets(before: Span, after: Span, readings: Readings): readonly Told[] {
  const [left, right] = [quantitiesIn(readings.before, before), quantitiesIn(readings.after, after)];
  return left.flatMap((was): readonly Told[] => {
    const label = labelOf(was.value);
    const alike = (list: typeof left) => list.filter(({ value }) => labelOf(value) === label);
    const [is, other] = alike(right);
    // Of two figures of one thing nobody knows which became which.
    if (label === undefined || is === undefined || other !== undefined || alike(left).length > 1) return [];
    if (isSame(was.value, is.value)) return [];
    const words = `${label} went from “${line(was.words)}” to “${line(is.words)}”${saidBy(before, after, readings)}`;
    return [
      {
        kind: "figure",
        way: "changed",
        words,
        before: sideOf(readings.before, before, was.spans),
        after: sideOf(readings.after, after, is.spans),
      },
    ];
  });
}

/** What is counted, as the sentence names it: two figures of one label are of one thing. */
function labelOf({ casualty, unit, of }: QuantityValue): string | undefined {
  if (casualty !== undefined) return `The number of the ${casualties[casualty]}`;
  if (unit.kind === "count" || unit.kind === "people")
    return of === undefined ? undefined : `The number of ${line(of.words)}`;
  const what = of === undefined ? "" : ` of ${line(of.words)}`;
  return `The figure${what} in ${unit.words ?? unit.code ?? unit.kind}`;
}

function isSame(a: QuantityValue, b: QuantityValue): boolean {
  return a.range.low === b.range.low && a.range.high === b.range.high && a.approximation === b.approximation;
}

function saidBy(before: Span, after: Span, readings: Readings): string {
  const sayer = (record: DocumentRecord, span: Span) =>
    sayerOf(readings.languages, record, attributionIn(record, span));
  const [was, is] = [sayer(readings.before, before), sayer(readings.after, after)];
  if (was === undefined && is === undefined) return "";
  if (sameSayer(was, is)) return `; said by ${is ?? ""} in both`;
  if (was === undefined) return `; now said by ${is ?? ""}`;
  return is === undefined ? `; said by ${was} before` : `; said by ${was} before, by ${is} now`;
}

function line(words: string): string {
  return words.replaceAll(/\s+/gu, " ").trim();
}
