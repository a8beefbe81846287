const marker = /(?:^|\s)([•⁃*·-]\s?)?(\d{1,3}|[a-z]|[ivx]{1,4})(\.\)|[.)])\s+(?=[\p{Lu}"“«])/gu;

/**
 * Where the items of a list begin that was run together on one line: "1. One 2. Two". It must begin the stretch, and each
 * item carry the next number or letter in the same style; anything else is prose.
 */
export function listStarts(stretch: string): readonly number[] {
  const starts: number[] = [];
  let expected: string | undefined;
  let style: string | undefined;
  for (const match of stretch.matchAll(marker)) {
    const [whole, bullet = "", number = "", tail = ""] = match;
    const at = match.index + (whole.length - whole.trimStart().length);
    if (expected === undefined) {
      if (at !== 0 || (number !== "a" && !/^\d/.test(number))) return [];
      style = bullet.trim() + tail;
    } else if (number !== expected || style !== bullet.trim() + tail) {
      continue;
    } else {
      starts.push(at);
    }
    expected = /^\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1);
  }
  return starts;
}
