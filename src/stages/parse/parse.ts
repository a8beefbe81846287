import type { ParsedDocument } from "../../model/document.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { parseErrors } from "../../model/errors/parse.ts";
import type { Languages } from "../../model/language/language.ts";
import type { DecodedSnapshot, RuleStage, Told } from "../../model/stage.ts";
import { parseHtml } from "./html/parse-html.ts";
import { parseLayout } from "./layout/parse-layout.ts";
import { parsePlain } from "./plain/parse-plain.ts";

const version = "1.4.0";

/**
 * Stage `parse`: a decoded snapshot to its reading copy: text, blocks, residue, metadata, languages, and the
 * map back to the snapshot. See README.md for how and how well.
 * @throws SaysoError SAYSO-PARSE-001 when no words are left
 */
export const parse: RuleStage<"decoded", "parsed"> = {
  name: "parse",
  version,
  requires: ["decoded"],
  produces: ["parsed"],
  run({ decoded }, { languages }) {
    const { by, ...rest } = readDecoded(decoded, languages);
    const byline = rest.byline.length > 0 ? rest.byline : (decoded.told?.byline ?? []);
    const parsed: ParsedDocument = { ...whatWasTold(decoded.told), ...rest, byline, parser: { id: by, version } };
    if (parsed.blocks.every((block) => block.kind === "title")) {
      const called = decoded.locator === "-" ? "Standard input" : decoded.locator;
      throw new SaysoError(parseErrors.noText, `${called} holds no words that could be an article's.`);
    }
    return { parsed };
  },
};

function readDecoded({ text, mediaType, told }: DecodedSnapshot, languages: Languages): ReadDecoded {
  if (told?.layout !== undefined) return parseLayout(told.layout, languages, told.title !== undefined);
  return (told?.readAs ?? mediaType) === "text/html"
    ? parseHtml(text, languages)
    : { ...parsePlain(text, languages), by: "plain-text" };
}

type ReadDecoded = Omit<ParsedDocument, "parser"> & { readonly by: string };

/** What the one who hands the document over knows of it. */
function whatWasTold(told: Told = {}): Partial<ParsedDocument> {
  const { publishedAt, modifiedAt, outletDomain: domain, outletName: name, title, url, forwardedFrom } = told;
  const outlet = {
    ...(domain === undefined ? {} : { domain }),
    ...(name === undefined ? {} : { name }),
  };
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(domain === undefined && name === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(forwardedFrom === undefined ? {} : { forwardedFrom }),
  };
}
