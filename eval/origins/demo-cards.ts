import type { DocumentCard } from "../../src/model/card.ts";
import type { ActorDecision, ActorInDocument, CaseActor } from "../../src/model/case-actor.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import { cardOf } from "../../src/pipeline/card.ts";
import { actorsOfCase } from "../../src/pipeline/case-actors.ts";
import { foldName } from "../../src/text/transliterate.ts";
import { locateRoles, readDemoCase, readDemoFile, readExpected } from "../demo-expected.ts";
import { readMarked } from "../facets/read-gold.ts";
import { readText } from "../reader.ts";

/** The demo case as the stages over a whole case get it. */
export interface DemoCards {
  readonly records: readonly DocumentRecord[];
  readonly cards: readonly DocumentCard[];
  readonly actors: readonly CaseActor[];
}

/** @param gold whether attributions are those of `expected.json`; else the program finds them */
export async function readDemoCards(gold: boolean): Promise<DemoCards> {
  const { documents } = readDemoCase();
  const expected = new Map(readExpected().documents.map((one) => [one.file, one]));
  const records: DocumentRecord[] = [];
  for (const { file } of documents) {
    const text = readDemoFile(file);
    const mediaType = file.endsWith(".html") ? "text/html" : "text/plain";
    const attributions = expected.get(file)?.attributions ?? [];
    records.push(
      gold
        ? await readMarked({
            text,
            locator: file,
            mediaType,
            gold: (copy) => attributions.map((one) => locateRoles(copy, one)),
          })
        : await readText(text, file, mediaType),
    );
  }
  return { records, cards: records.map(cardOf), actors: actorsOf(records) };
}

/** The actors of the case, with the parties that `case.json` states. */
export function actorsOf(records: readonly DocumentRecord[]): readonly CaseActor[] {
  const cast = records.flatMap(castOf);
  return actorsOfCase(cast, partiesOf(cast), {});
}

/** A document's actors as the ledger gives them. */
function castOf({ document, actors }: DocumentRecord): readonly ActorInDocument[] {
  return actors.map(({ id, kind, name, named, mentions, roles, speaksFor, party }) => ({
    documentId: document.id,
    ...(document.language === undefined ? {} : { language: document.language.split("-")[0] ?? "" }),
    id,
    kind,
    name,
    named,
    mentions: mentions.map(({ span, form }) => ({ span, form, words: document.text.slice(span.start, span.end) })),
    roles: roles.map(({ words }) => words),
    ...(speaksFor === undefined ? {} : { speaksFor }),
    ...(party === undefined ? {} : { party }),
  }));
}

/** What `case.json` says of parties, as a person's decisions. */
function partiesOf(cast: readonly ActorInDocument[]): readonly ActorDecision[] {
  return readDemoCase().parties.flatMap(({ name: party, members }) =>
    members.flatMap((member) =>
      cast
        .filter(({ name }) => bare(name) === bare(member))
        .flatMap(({ documentId, mentions }): readonly ActorDecision[] => {
          const [mention] = mentions;
          if (mention === undefined) return [];
          return [{ kind: "party", actor: { documentId, span: mention.span, words: mention.words }, party }];
        }),
    ),
  );
}

const bare = (name: string) => foldName(name).replace(/^the /u, "");
