/** In how many parts data is cut when what is learned on some of them is judged on the other. */
export const folds = 5;

/** The part of a page or document: by a hash (FNV-1a, 32 bits) of its name, so that what is of one page stays together. */
export function foldOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash % folds;
}
