const marker = /(?:^|\s)([•⁃*·-]\s?)?(\d{1,3}|[a-z]|[ivx]{1,4})(\.\)|[.)])\s+(?=[\p{Lu}"“«])/gu;

/** The markers of a list: where items begin, and which end marks are only part of a marker. */
export interface ListMarkers {
  /** Offsets of items run together on one line. */
  readonly starts: readonly number[];
  /** The stop at this offset belongs to a marker and ends no sentence. */
  readonly holds: (at: number) => boolean;
}

/**
 * Finds "1. One 2. Two": the first marker begins the stretch or follows an end mark, and each further one carries the next
 * number or letter in the same style; a number alone in prose is none.
 */
export function listMarkers(stretch: string): ListMarkers {
  const starts: number[] = [];
  const stops = new Set<number>();
  let last: { readonly at: number; readonly stop: number; readonly next: string; readonly style: string } | undefined;
  for (const match of stretch.matchAll(marker)) {
    const [whole, bullet = "", number = "", tail = ""] = match;
    const at = match.index + (whole.length - whole.trimStart().length);
    const found = {
      at,
      stop: match.index + whole.trimEnd().length - tail.length,
      next: /^\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1),
      style: bullet.trim() + tail,
    };
    if (at === 0) stops.add(found.stop);
    if (last !== undefined && number === last.next && found.style === last.style) {
      starts.push(last.at, at);
      stops.add(last.stop).add(found.stop);
      last = found;
    } else if (at === 0 || /[.!?:]$/.test(stretch.slice(Math.max(0, at - 3), at).trimEnd())) {
      last = found;
    }
  }
  return { starts, holds: (at) => stops.has(at) };
}
