/** Whether bytes begin as a gzip member does: its magic number, deflate, and no flag that is reserved. */
export function looksLikeMember(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && ((bytes[3] ?? 0xff) & 0xe0) === 0;
}

/** The length of a gzip header with its optional fields (RFC 1952, 2.3); `undefined` when it is none, or not whole. */
export function gzipHeaderLength(bytes: Uint8Array): number | undefined {
  if (!looksLikeMember(bytes)) return undefined;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
  for (const named of [8, 16]) {
    if (!(flags & named)) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at <= bytes.length ? at : undefined;
}
