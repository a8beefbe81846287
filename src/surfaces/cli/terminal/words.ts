/** `1 article`, `1,204 articles`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

/** A stated time as a newspaper writes it: `7 July 2022`. What is no date stays as it is. */
export function dayOf(stated: string): string {
  const [year, month, day] = stated.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year + month + day)) return stated;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** The beginning of an id that `sayso show` takes: kind and 8 digits. */
export function shortId(id: string): string {
  return id.replace(/^([a-z]+_[0-9a-f]{8})[0-9a-f]+$/, "$1");
}

/** How many words a text holds: stretches between white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
