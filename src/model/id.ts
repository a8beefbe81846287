import { createHash } from "node:crypto";
import { z } from "zod";

/** A value that has exactly one encoding: what an id or an entry's hash may be made of. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

const encoder = new TextEncoder();

/**
 * One byte string for one value, so that equal values have equal ids on every machine.
 *
 * Length-prefixed like netstrings (D. J. Bernstein, 1997) with a letter for the type, so no choice of
 * content can imitate a boundary: `s5:hello`, `n2:12`, `t`, `f`, `0`, `[2:…` and `{2:…` with keys sorted by
 * UTF-16 code units. Properties that are `undefined` are left out. Lengths are bytes of UTF-8.
 * @throws TypeError for a number that is not finite, or a string with a lone surrogate
 */
export function encodeCanonical(value: Canonical): string {
  if (value === null) return "0";
  if (value === true) return "t";
  if (value === false) return "f";
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new TypeError("a lone surrogate has no UTF-8 encoding");
    return `s${encoder.encode(value).length}:${value}`;
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("only finite numbers can be encoded");
    const digits = Object.is(value, -0) ? "0" : String(value);
    return `n${digits.length}:${digits}`;
  }
  if (isList(value)) return `[${value.length}:${value.map(encodeCanonical).join("")}`;
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  const pairs = keys.map((key) => encodeCanonical(key) + encodeCanonical(value[key] as Canonical));
  return `{${keys.length}:${pairs.join("")}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

/** SHA-256 of bytes, or of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * An id made of what the thing is: `<kind>_` and the first 32 hexadecimal digits (128 bits) of the SHA-256
 * over the canonical encoding of kind and parts. The same parts give the same id everywhere and for ever
 * (`id.test.ts` holds frozen examples).
 */
export function makeId(kind: string, ...parts: readonly Canonical[]): string {
  return `${kind}_${sha256(encodeCanonical([kind, ...parts])).slice(0, 32)}`;
}

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: "SHA-256, 64 lower-case hexadecimal digits" });

/** Schema of ids that `makeId` gives for a kind. */
export function idOf(kind: string) {
  return z.string().regex(new RegExp(`^${kind}_[0-9a-f]{32}$`));
}
