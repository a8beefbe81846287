/**
 * JSON with exactly one form for one value: keys sorted by UTF-16 code units, no white space, properties that
 * are `undefined` left out (RFC 8785 in spirit; numbers and strings as ECMAScript writes them, which is what
 * that RFC asks for). A lone surrogate is escaped, so the text always has a UTF-8 form.
 * @throws TypeError for a number that is not finite
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** Whether a text is the canonical JSON of what it says; false when it is no JSON at all. */
export function isCanonicalJson(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

function sorted(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("only finite numbers can be recorded");
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  // A null prototype: a key named `__proto__` in somebody's JSON stays a key.
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) copy[key] = sorted((value as Readonly<Record<string, unknown>>)[key]);
  return copy;
}
