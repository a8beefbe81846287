import type { CodedRange, QuantityValue } from "../../model/facet/quantity-value.ts";
import { toBase } from "./measures.ts";

/** How two coded ranges lie to each other: `inside` and `around` tell the first from the second. */
export type RangeRelation = "equal" | "inside" | "around" | "overlap" | "apart";

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly lowExclusive: boolean;
  readonly highExclusive: boolean;
}

/** Numbers are told in news with so many figures: one that is the other rounded off, and no further away than this share, is the same. */
const ROUNDED_OFF = 0.05;
/** A measure told in two units is the same within this share. */
const CONVERTED = 0.06;

/**
 * How the range of a first quantity lies to that of a second, both in one unit. A round number and one that rounds to it are equal ("1,900"
 * and "1,914"; "20 per cent" and "19.6 per cent").
 */
export function relateRanges(a: QuantityValue, b: QuantityValue): RangeRelation {
  const scale = toBase(a.unit.code, b.unit.code);
  const one = boundsOf(a.range, scale?.a);
  const two = boundsOf(b.range, scale?.b);
  if (one.low === two.low && one.high === two.high) return "equal";
  if (isLoose(a, one, two) || isLoose(b, two, one)) return "overlap";
  if (isApart(one, two)) return isRounded(a, b) || (scale !== undefined && isNear(one, two)) ? "equal" : "apart";
  if (one.low >= two.low && one.high <= two.high) return "inside";
  if (one.low <= two.low && one.high >= two.high) return "around";
  return "overlap";
}

function boundsOf({ low, high, lowExclusive, highExclusive }: CodedRange, scale = { factor: 1, offset: 0 }): Bounds {
  return {
    low: low === undefined ? Number.NEGATIVE_INFINITY : low * scale.factor + scale.offset,
    high: high === undefined ? Number.POSITIVE_INFINITY : high * scale.factor + scale.offset,
    lowExclusive: lowExclusive === true,
    highExclusive: highExclusive === true,
  };
}

function isApart(a: Bounds, b: Bounds): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

/** Ranges that touch are not apart, save at nought: news says "nearly 30" and "more than 30" of 30. */
function isBelow(a: Bounds, b: Bounds): boolean {
  if (a.high < b.low) return true;
  return a.high === b.low && a.high === 0 && (a.highExclusive || b.lowExclusive);
}

/** "Thousands" may be tens of thousands: a word that names no number is not held to its end. */
function isLoose({ vague }: QuantityValue, own: Bounds, other: Bounds): boolean {
  return vague !== undefined && own.low <= other.high && other.low <= own.high * 10 && isApart(own, other);
}

function isNear(a: Bounds, b: Bounds): boolean {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap <= CONVERTED * Math.max(Math.abs(a.low), Math.abs(b.low), Math.abs(a.high), Math.abs(b.high));
}

/** One of two numbers is the other rounded off: to hundreds and up, or to whole ones. */
function isRounded(a: QuantityValue, b: QuantityValue): boolean {
  if (a.number === undefined || b.number === undefined || a.upper !== undefined || b.upper !== undefined) return false;
  return rounds(a.number, b.number) || rounds(b.number, a.number);
}

function rounds(round: number, fine: number): boolean {
  if (Math.abs(round - fine) > ROUNDED_OFF * Math.abs(fine)) return false;
  if (Number.isInteger(round) && !Number.isInteger(fine)) return Math.round(fine) === round;
  const step = stepOf(round);
  if (step >= 10 && Math.abs(round) >= 100) return Math.round(fine / step) * step === round;
  return (
    decimalsOf(round) < decimalsOf(fine) && decimalsOf(round) > 0 && fine.toFixed(decimalsOf(round)) === String(round)
  );
}

/** The place of the last figure that is not nought: 100 for 1,900. */
function stepOf(number: number): number {
  let step = 1;
  while (step < 1e15 && number % (step * 10) === 0) step *= 10;
  return step;
}

function decimalsOf(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}
