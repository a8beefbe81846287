import type { QuantityValue } from "../../model/facet/quantity-value.ts";
import type { Unit } from "./side.ts";

/** The quantity that a unit is. */
export function quantityOf(unit: Unit | undefined): QuantityValue | undefined {
  return unit?.facet?.facet.kind === "quantity" ? unit.facet.facet.value : undefined;
}

/**
 * Whether two figures are of kinds that can be compared: counts of the same thing, people of the same fate, one currency, measures of one
 * kind. Not a share with a count, nor dollars with euros.
 */
export function sameSlot(a: Unit, b: Unit): boolean {
  const [one, two] = [quantityOf(a), quantityOf(b)];
  return one !== undefined && two !== undefined && comparable(one, two);
}

export function comparable(a: QuantityValue, b: QuantityValue): boolean {
  if (a.casualty !== undefined && b.casualty !== undefined && a.casualty !== b.casualty) return false;
  const counts = (kind: QuantityValue["unit"]["kind"]): boolean => kind === "count" || kind === "people";
  if (counts(a.unit.kind) && counts(b.unit.kind)) return sameThing(a, b);
  if (a.unit.kind !== b.unit.kind) return false;
  return a.unit.kind === "money" || a.unit.kind === "other" || a.unit.kind === "rate"
    ? a.unit.code === b.unit.code
    : true;
}

/** Both count the same, or one does not say what. */
function sameThing(a: QuantityValue, b: QuantityValue): boolean {
  const [one, two] = [headOf(a), headOf(b)];
  return one === undefined || two === undefined || one === two || isGeneral(one) || isGeneral(two);
}

/** The last word of what is counted, in the singular as far as an "s" shows. */
export function headOf({ of }: QuantityValue): string | undefined {
  const word = of?.words
    .toLowerCase()
    .split(/[\s-]+/u)
    .at(-1);
  return word === undefined || word.length < 4 ? word : word.replace(/(?:(?<=s|x|z|ch|sh)es|(?<!s)s)$/u, "");
}

/** People in general, in any language that counts them so: what they are is left open. */
const GENERAL: ReadonlySet<string> = new Set([
  "people",
  "person",
  "human",
  "victim",
  "individual",
  "человек",
  "людей",
  "людини",
  "осіб",
  "особ",
]);

export function isGeneral(head: string): boolean {
  return GENERAL.has(head);
}
