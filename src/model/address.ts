/** Parts of a query that tell how somebody came to a page, and never which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|smid|at_\w+|xtor|wt_?mc\w*|ref_src|_ga|ns_\w+)$/i;

/**
 * What two addresses of one page have in common: without scheme, `www.`, fragment, tracking parameters, a default file name and the last
 * slash; parameters sorted. `undefined` for what is no address of the web.
 */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  const host = url.host.replace(/^(?:www|m|amp)\./, "").toLowerCase();
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php))?$/i, "");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}

/** Whether a key is of a site's first page, which pages give for their own address by mistake. */
export function isFirstPage(key: string): boolean {
  return !/[/?]/.test(key);
}
