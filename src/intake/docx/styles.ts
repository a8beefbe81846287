import type { BlockKind } from "../../model/document.ts";
import type { Parts } from "./parts.ts";

/** What a style makes of a paragraph. */
export type StyleKind = BlockKind | "contents";

interface Style {
  readonly name: string;
  basedOn?: string;
  outline?: number;
  listed?: boolean;
}

/** The kinds that a document's styles stand for, by the styles' ids. Word names its own styles in English whatever its language. */
export async function readStyles(
  parts: Parts,
  part: string,
  prefix: string,
): Promise<(id: string) => StyleKind | undefined> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  await parts.read(part, {
    open(name, attributes) {
      const value = attributes[`${prefix}:val`];
      if (name === `${prefix}:style`) {
        style = { name: "" };
        styles.set(attributes[`${prefix}:styleId`] ?? "", style);
      } else if (style === undefined || value === undefined) {
        if (style !== undefined && name === `${prefix}:numPr`) style.listed = true;
      } else if (name === `${prefix}:name`) Object.assign(style, { name: value.toLowerCase() });
      else if (name === `${prefix}:basedOn`) style.basedOn = value;
      else if (name === `${prefix}:outlineLvl`) style.outline = Number(value);
    },
    close(name) {
      if (name === `${prefix}:style`) style = undefined;
    },
  });
  return (id) => {
    let at: string | undefined = id;
    let listed = false;
    for (let step = 0; step < 12 && at !== undefined; step += 1) {
      const found: Style | undefined = styles.get(at);
      if (found === undefined) break;
      const kind = kindOf(found);
      if (kind !== undefined) return kind;
      listed ||= found.listed === true;
      at = found.basedOn;
    }
    return listed ? "list-item" : undefined;
  };
}

function kindOf({ name, outline }: Style): StyleKind | undefined {
  if (name === "title") return "title";
  if (/^(?:heading \d|subtitle)$/.test(name) || (outline !== undefined && outline < 9)) return "heading";
  if (/^(?:caption)$/.test(name)) return "caption";
  if (/^(?:quote|intense quote|block text)$/.test(name)) return "quote";
  if (/^(?:toc \d|toc heading|table of (?:figures|authorities))$/.test(name)) return "contents";
  if (/^(?:list|list (?:bullet|number)(?: \d)?)$/.test(name)) return "list-item";
  return undefined;
}
