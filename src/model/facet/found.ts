import type { Span } from "../span.ts";
import type { PlaceValue } from "./place-value.ts";
import type { QuantityValue } from "./quantity-value.ts";
import type { TimeValue } from "./time-value.ts";

/** Something that a part of stage `normalise` reads at a stretch of the text, before it is a facet of any statement. */
export interface Found<V> {
  readonly span: Span;
  readonly value: V;
  /** The rule that read it, and how often it is right. */
  readonly rule: string;
  readonly confidence: number;
}

export type TimeFound = Found<TimeValue>;
export type PlaceFound = Found<PlaceValue>;
export type QuantityFound = Found<QuantityValue>;
