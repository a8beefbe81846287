import { createLanguages } from "../../src/languages/languages.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import type { MediaType } from "../../src/model/snapshot.ts";
import type { Layers, Stage } from "../../src/model/stage.ts";
import { order } from "../../src/pipeline/order.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { parse } from "../../src/stages/parse/parse.ts";
import type { Roles } from "../attribution/score.ts";
import { describeGold } from "../description/describe-gold.ts";
import { openModels, snapshotOf } from "../reader.ts";

/** A text whose attributions people marked, and the date that its page would have told. */
export interface MarkedText {
  readonly text: string;
  readonly locator: string;
  readonly mediaType: MediaType;
  readonly publishedAt?: string | undefined;
  /** The attributions, told from the reading copy; without it the reader of the program finds them. */
  readonly gold?: (copy: string) => readonly Roles[];
}

/** What the pipeline makes of a text when its attributions are those that people marked, so that facets are measured by themselves. */
export async function readMarked({ text, locator, mediaType, publishedAt, gold }: MarkedText): Promise<DocumentRecord> {
  const dated = publishedAt === undefined ? parse : datedAs(publishedAt);
  const stages = order.map((stage) => {
    if (stage.name === "parse") return dated;
    return stage.name === "attribute" && gold !== undefined ? marked(gold) : stage;
  });
  const pipeline = createPipeline({ languages: createLanguages(), models: await openModels(), stages });
  return pipeline.read(snapshotOf(text, locator, mediaType), text, `case_${"0".repeat(32)}`);
}

function datedAs(publishedAt: string): Stage<"decoded", "parsed"> {
  return { ...parse, run: (input, context) => ({ parsed: { ...parse.run(input, context).parsed, publishedAt } }) };
}

type Attributed = "attributions" | "entities" | "antecedents";

function marked(gold: (copy: string) => readonly Roles[]): Stage<"parsed" | "sentences" | "quotations", Attributed> {
  return {
    name: "attribute",
    version: "0.0.0",
    requires: ["parsed", "sentences", "quotations"],
    produces: ["attributions", "entities", "antecedents"],
    run: (layers: Pick<Layers, "parsed" | "sentences" | "quotations">) => ({
      attributions: describeGold(layers, gold(layers.parsed.text)),
      entities: [],
      antecedents: [],
    }),
  };
}
