import { createHash } from "node:crypto";

const lengths: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 };

/** A digest that bytes should have, and the one they have, as the archive writes it. */
export interface Mismatch {
  readonly expected: string;
  readonly actual: string;
}

/**
 * Whether any of some readings of the same bytes has the digest that an archive gives (`sha1:` and base 32, hexadecimal
 * or base 64). `undefined` when one has, or when the digest is of a kind that is not known and so says nothing.
 */
export function mismatchOf(digest: string | undefined, readings: readonly Uint8Array[]): Mismatch | undefined {
  const [, name = "", value = ""] = /^([a-z]+-?\d+):\s*(\S+)$/i.exec(digest ?? "") ?? [];
  const algorithm = name.toLowerCase().replace("-", "");
  const length = lengths[algorithm];
  const [first] = readings;
  if (digest === undefined || length === undefined || first === undefined) return undefined;
  const forms = readings.map((bytes) => formsOf(createHash(algorithm).update(bytes).digest()));
  const own = value.replace(/=+$/, "");
  const fits = forms.some(
    ({ hex, base32, base64 }) =>
      hex === own.toLowerCase() || base32 === own.toUpperCase() || base64 === own || base64url(base64) === own,
  );
  if (fits) return undefined;
  const [{ hex, base32 } = { hex: "", base32: "" }] = forms;
  const actual = own.length === length * 2 ? hex : base32;
  return { expected: digest, actual: `${name}:${actual}` };
}

function formsOf(digest: Buffer): { readonly hex: string; readonly base32: string; readonly base64: string } {
  return { hex: digest.toString("hex"), base32: base32(digest), base64: digest.toString("base64").replace(/=+$/, "") };
}

function base64url(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}

/** RFC 4648, without padding. */
function base32(bytes: Uint8Array): string {
  let out = "";
  let value = 0;
  let bits = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt((value >> bits) & 31);
    }
  }
  return bits > 0 ? out + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt((value << (5 - bits)) & 31) : out;
}
