import type { Link } from "../../model/link.ts";
import { type Alignment, align } from "./align.ts";
import type { Side, Unit } from "./side.ts";

/** Two statements laid beside one another: `a` is the later one (the relation goes from it). */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly alignment: Alignment;
  /** Shares of the weight of either side's units that stand beside one that says the same, or is of its kind. */
  readonly cover: { readonly a: number; readonly b: number };
  /** The share of the shorter side's units that the other has in whatever order. */
  readonly shared: number;
  readonly link?: Link;
  /** It was found before that both say one thing of one event. */
  readonly linked: boolean;
}

const WEIGHTS: Readonly<Record<Unit["kind"], number>> = {
  word: 1,
  name: 1.4,
  number: 1,
  quantity: 1,
  ordinal: 0.8,
  time: 0.5,
  place: 1.2,
};

export function pairOf(a: Side, b: Side, link?: Link): Pair {
  const alignment = align(a, b);
  const alignedOf = (side: "a" | "b"): readonly Unit[] =>
    alignment.aligned.flatMap((one) => (side === "a" ? a : b).units[one[side]] ?? []);
  const [wholeA, wholeB] = [weigh(a.units), weigh(b.units)];
  return {
    a,
    b,
    alignment,
    cover: {
      a: wholeA === 0 ? 0 : weigh(alignedOf("a")) / wholeA,
      b: wholeB === 0 ? 0 : weigh(alignedOf("b")) / wholeB,
    },
    shared: shareOf(a.units, b.units),
    ...(link === undefined ? {} : { link }),
    linked: link?.verdict === "same",
  };
}

function shareOf(a: readonly Unit[], b: readonly Unit[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const keys = new Set(long.flatMap(({ key, parts }) => [key, ...(parts ?? [])]));
  const has = ({ key, parts }: Unit): boolean => keys.has(key) || (parts ?? []).some((part) => keys.has(part));
  const kinds = new Set(long.filter(({ kind }) => kind === "quantity").map(() => "quantity"));
  return short.filter((unit) => has(unit) || kinds.has(unit.kind)).length / short.length;
}

/** The share of the shorter side that stands beside something of the other. */
export function closeness({ cover }: Pair): number {
  return Math.max(cover.a, cover.b);
}

/** The share of both: 1 where nothing is added on either side. */
export function likenessOf({ cover }: Pair): number {
  return Math.min(cover.a, cover.b);
}

/** The same without what stands in the place of one another: how alike the rest is. */
export function likenessBeside({ a, b, alignment }: Pair, one: readonly Unit[], two: readonly Unit[]): number {
  const share = (units: readonly Unit[], aligned: readonly Unit[], but: readonly Unit[]): number => {
    const rest = units.filter((unit) => !but.includes(unit));
    const whole = weigh(rest);
    return whole === 0 ? 0 : weigh(aligned.filter((unit) => !but.includes(unit))) / whole;
  };
  const left = alignment.aligned.flatMap(({ a: at }) => a.units[at] ?? []);
  const right = alignment.aligned.flatMap(({ b: at }) => b.units[at] ?? []);
  return Math.min(share(a.units, left, one), share(b.units, right, two));
}

function weigh(units: readonly Unit[]): number {
  return units.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}
