/** The web addresses in a text that was typed, pasted or dropped, each once; lines that begin with # are comments of a list of links. */
export function addressesIn(text: string): readonly string[] {
  const words = text
    .split(/\r?\n/u)
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/[\s,<>"]+/u));
  return [...new Set(words.filter((word) => /^https?:\/\/[^\s/]/iu.test(word)))];
}

/** Links of the desk itself are not articles. */
export function foreignAddresses(text: string, own: string): readonly string[] {
  return addressesIn(text).filter((address) => !address.startsWith(`${own}/`) && address !== own);
}
