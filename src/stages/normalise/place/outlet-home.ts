import type { Outlet } from "../../../model/document.ts";
import type { Gazetteer, PlaceNamed } from "../../../model/gazetteer.ts";
import type { PlaceLanguage } from "../../../model/language/place-language.ts";

/** Addresses end with these for other reasons than a country. */
const notCountries = new Set(["co", "io", "tv", "me", "ai", "fm", "cc", "eu", "su"]);
const codes: Readonly<Record<string, string>> = { uk: "GB" };

/** Words in outlets' addresses beside the names of papers. */
const besidePapers =
  "the online local state com city www and today live my this is paper beacon star advocate ledger enquirer pilot leader reporter guardian argus times".split(
    " ",
  );

/** The country that an outlet's address belongs to, ISO 3166-1 alpha-2. */
export function homeCountryOf(outlet: Outlet | undefined): string | undefined {
  const end = /\.([a-z]{2})$/u.exec(outlet?.domain?.toLowerCase() ?? "")?.[1];
  if (end === undefined || notCountries.has(end)) return undefined;
  return codes[end] ?? end.toUpperCase();
}

/** Where an outlet could be at home: its name or address is a settlement's name beside words for papers ("Lansing State Journal", "parisbeacon.com"). */
export function homeOf(
  outlet: Outlet | undefined,
  gazetteer: Gazetteer,
  language: PlaceLanguage,
): readonly PlaceNamed[] {
  const papers = new Set([...language.papersAfter, ...besidePapers]);
  const labels = (outlet?.domain ?? "")
    .toLowerCase()
    .slice(0, 60)
    .split(".")
    .filter((label) => label.length > 3);
  for (const label of labels) {
    const letters = label.replace(/[^\p{L}-]/gu, "");
    const name = isPapers(letters, papers) ? undefined : nameIn(letters, papers, gazetteer);
    if (name !== undefined) return name;
  }
  const words = (outlet?.name ?? "")
    .slice(0, 60)
    .split(/\s+/u)
    .filter((word) => !papers.has(word.toLowerCase()));
  const named = words.length === 0 || words.length > 3 ? [] : settlements(words.join(" "), gazetteer);
  return named;
}

/** The longest stretch of an address that is a settlement's name, what is left being words for papers. */
function nameIn(label: string, papers: ReadonlySet<string>, gazetteer: Gazetteer): readonly PlaceNamed[] | undefined {
  for (let length = label.length; length >= 4; length--) {
    for (let start = 0; start + length <= label.length; start++) {
      const after = label.slice(start + length);
      // "parispi": initials of a paper's name may follow.
      const initials = length >= 5 && start === 0 && after.length <= 2;
      if (!isPapers(label.slice(0, start), papers) || !(initials || isPapers(after, papers))) continue;
      const named = settlements(label.slice(start, start + length), gazetteer);
      if (named.length > 0) return named;
    }
  }
  return undefined;
}

function isPapers(rest: string, papers: ReadonlySet<string>): boolean {
  if (rest === "" || rest === "-") return true;
  for (let length = Math.min(12, rest.length); length >= 2; length--) {
    if (papers.has(rest.slice(0, length)) && isPapers(rest.slice(length).replace(/^-/, ""), papers)) return true;
  }
  return false;
}

function settlements(name: string, gazetteer: Gazetteer): readonly PlaceNamed[] {
  return gazetteer
    .lookUp(name)
    .filter(({ place, primary }) => primary && place.kind === "settlement")
    .slice(0, 30);
}
