import type { ParsedDocument } from "../../model/document.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { parseErrors } from "../../model/errors/parse.ts";
import type { RuleStage, Told } from "../../model/stage.ts";
import { parseHtml } from "./html/parse-html.ts";
import { parsePlain } from "./plain/parse-plain.ts";

const version = "1.2.0";

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
    const read =
      decoded.mediaType === "text/html"
        ? parseHtml(decoded.text, languages)
        : { ...parsePlain(decoded.text, languages), by: "plain-text" };
    const { by, ...rest } = read;
    const parsed: ParsedDocument = { ...whatWasTold(decoded.told), ...rest, parser: { id: by, version } };
    if (parsed.blocks.every((block) => block.kind === "title")) {
      const called = decoded.locator === "-" ? "Standard input" : decoded.locator;
      throw new SaysoError(parseErrors.noText, `${called} holds no words that could be an article's.`);
    }
    return { parsed };
  },
};

function whatWasTold({ publishedAt, outletDomain: domain }: Told = {}): Pick<ParsedDocument, "publishedAt" | "outlet"> {
  return {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(domain === undefined ? {} : { outlet: { domain } }),
  };
}
