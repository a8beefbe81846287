/** Languages whose names of months feeds use where the standard asks for English ones. */
const locales =
  "en de fr es it pt nl pl ru uk bg cs sk sl hr sr hu ro el tr sv da nb fi et lv lt ca eu ka hy az kk he ar fa id vi".split(
    " ",
  );

const english = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Folded names, each with the months that languages call so. Made when first needed. */
let names: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/**
 * The month (1 to 12) that a name or the beginning of one stands for: English first, then as CLDR has them for some forty
 * languages; `undefined` where there is none, or where languages differ ("listopad").
 */
export function monthNamed(word: string): number | undefined {
  const key = fold(word);
  if (key.length < 2) return undefined;
  const at = key.length < 3 ? -1 : english.findIndex((name) => key.startsWith(name) && isEnglish(key));
  if (at !== -1) return at + 1;
  names ??= allNames();
  const exact = names.get(key);
  if (exact?.size === 1) return [...exact][0];
  if (exact !== undefined || key.length < 3) return undefined;
  const found = new Set<number>();
  for (const [name, months] of names) {
    if (name.startsWith(key)) for (const month of months) found.add(month);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const longEnglish = "january february march april may june july august september october november december sept".split(
  " ",
);

function isEnglish(key: string): boolean {
  return longEnglish.some((name) => name.startsWith(key));
}

function allNames(): ReadonlyMap<string, ReadonlySet<number>> {
  const all = new Map<string, Set<number>>();
  for (const locale of locales) {
    for (const options of [{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        ...options,
        timeZone: "UTC",
        numberingSystem: "latn",
        calendar: "gregory",
      });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2001, month - 1, 15)).find(({ type }) => type === "month");
        const name = fold(part?.value ?? "");
        if (/^\p{L}/u.test(name)) all.set(name, (all.get(name) ?? new Set()).add(month));
      }
    }
  }
  return all;
}

/** Small letters without marks and dots. */
function fold(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/[\p{M}.]/gu, "")
    .toLowerCase();
}
