/** What a file says of itself, as far as it can be believed. */
export interface DocumentInfo {
  readonly title?: string;
  readonly byline?: readonly string[];
  /** ISO 8601, with its zone when one was given. */
  readonly createdAt?: string;
}

function words(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const found = value
    .slice(0, 500)
    .replace(/[\p{Cc}\ufeff]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return found === "" ? undefined : found;
}

/** File names and what programs put in by themselves are no titles. */
export function titleOf(value: unknown): string | undefined {
  const title = words(value)?.replace(/^Microsoft (?:Word|PowerPoint|Excel) - /i, "");
  if (title === undefined || title.length < 6 || title.length > 300) return undefined;
  if (/\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|txt|tex|dvi|html?|p65|pmd|ai|xlsx?|pptx?)$/i.test(title)) return undefined;
  if (
    /^(?:untitled|document ?\d*|layout ?\d*|print|slide ?\d*|без имени|безымянный|документ ?\d*|unbenannt)/iu.test(
      title,
    )
  )
    return undefined;
  if (/^https?:|[\\]|^[\w-]{1,60}$/i.test(title)) return undefined;
  return /\p{L}{3}/u.test(title) ? title : undefined;
}

/** Names of people or bodies: an account's name ("admin", "jroe2") is none. */
export function bylineOf(value: unknown): readonly string[] | undefined {
  const author = words(value);
  if (author === undefined || author.length > 200) return undefined;
  const names = author
    .split(/\s*[;,]\s*|\s+(?:and|und|та|и|і)\s+/u)
    .filter((name) =>
      /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:de|da|van|von|der|al|bin|la|le|di)?\s?\p{Lu}[\p{L}.’'-]*){1,4}$/u.test(name),
    );
  return names.length === 0 ? undefined : names;
}

/** `D:20260711093000+02'00'` as ISO 8601; `undefined` when it is no such date. */
export function dateOf(value: unknown): string | undefined {
  const parts =
    /^(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/.exec(
      typeof value === "string" ? value.trim() : "",
    );
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, zulu, sign, zoneHour, zoneMinute] = parts;
  if (Number(year) < 1980 || Number(year) > 2100) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const zone = zulu ?? (sign === undefined ? "" : `${sign}${zoneHour}:${zoneMinute ?? "00"}`);
  return `${date}T${hour}:${minute}:${second ?? "00"}${zone}`;
}

export function infoOf(info: Readonly<Record<string, unknown>>): DocumentInfo {
  const [title, byline, createdAt] = [titleOf(info.Title), bylineOf(info.Author), dateOf(info.CreationDate)];
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(createdAt === undefined ? {} : { createdAt }),
  };
}
