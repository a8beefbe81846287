/** A bracket that closes further away than this holds sentences of its own. */
const farthest = 400;

/**
 * Tells whether a place lies inside round or square brackets that close: "(D., Wash.)". A sentence does not end there.
 * One pass; unclosed brackets count for nothing.
 */
export function bracketed(stretch: string): (at: number) => boolean {
  const spans: { readonly start: number; readonly end: number }[] = [];
  let open: number[] = [];
  for (const match of stretch.matchAll(/[()[\]]/gu)) {
    if (match[0] === "(" || match[0] === "[") {
      if (open.length < 16) open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || match.index - start > farthest) continue;
    if (open.length === 0) spans.push({ start, end: match.index });
    else continue;
    open = [];
  }
  let index = 0;
  return (at) => {
    while (index < spans.length && (spans[index]?.end ?? 0) < at) index++;
    const span = spans[index];
    return span !== undefined && span.start < at && at <= span.end;
  };
}
