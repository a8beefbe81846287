import type { ActorKind } from "../../../model/actor.ts";
import type { ActorInDocument } from "../../../model/case-actor.ts";
import type { Directory, KnownActor } from "../../../model/directory.ts";
import { makeId } from "../../../model/id.ts";
import { keysOfName, wordsToCompare } from "../../../text/name-keys.ts";

/** An actor of a document for tests: its name, with what is not usual. */
export interface ExampleActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly role?: string;
  /** The name of the actor of the same document that it speaks for. */
  readonly for?: string;
  readonly party?: string;
}

/** The id of the test document of that number. */
export function documentId(number: number): string {
  return makeId("document", "across", number);
}

/** Actors of documents, one list a document: persons but for what says otherwise; each name stands once in its text. */
export function exampleCast(...documents: readonly (readonly (string | ExampleActor)[])[]): readonly ActorInDocument[] {
  return documents.flatMap((actors, number) => {
    const document = documentId(number);
    const idOf = (name: string) => makeId("actor", document, name);
    return actors.map((one, at): ActorInDocument => {
      const actor: ExampleActor = typeof one === "string" ? { name: one } : one;
      return {
        documentId: document,
        language: /[\u0400-\u04ff]/u.test(actor.name) ? "ru" : "en",
        id: idOf(actor.name),
        kind: actor.kind ?? "person",
        name: actor.name,
        named: true,
        mentions: [{ span: { start: at * 100, end: at * 100 + actor.name.length }, form: "name", words: actor.name }],
        roles: actor.role === undefined ? [] : [actor.role],
        ...(actor.for === undefined ? {} : { speaksFor: idOf(actor.for) }),
        ...(actor.party === undefined ? {} : { party: actor.party }),
      };
    });
  });
}

const entry = (id: string, names: string, more: Partial<KnownActor> = {}): KnownActor => ({
  id: `directory:${id}`,
  kind: "body",
  names: names
    .split("|")
    .map((words) => ({ words, language: /[\u0400-\u04ff]/u.test(words) ? "ru" : "en", form: "full" })),
  ...more,
});

const entries: readonly KnownActor[] = [
  entry("gur-ua", "Main Intelligence Directorate|HUR|GUR|Головне управління розвідки|ГУР", {
    country: "UA",
    partOf: "directory:mod-ua",
  }),
  entry("mod-ua", "Ministry of Defence of Ukraine|Міністерство оборони України", {
    country: "UA",
    office: "directory:mod",
    partOf: "directory:government-ua",
  }),
  entry("mod-ru", "Russian Ministry of Defence|Минобороны РФ", { country: "RU", office: "directory:mod" }),
  entry("mod", "Ministry of Defence|Минобороны", { office: "directory:mod" }),
  entry("government-ua", "Government of Ukraine", { country: "UA" }),
  entry("rsf-press", "Reporters Without Borders|RSF"),
  entry("rsf-sudan", "Rapid Support Forces|RSF"),
];
const shorts = [entry("wagner", "Wagner")];
const givenNames = [
  ["володимир", "владимир", "volodymyr", "vladimir"],
  ["igor", "ihor", "игорь", "ігор"],
  ["joe", "joseph"],
];

/** A small directory for tests, so that they do not change with the pack. */
export const exampleDirectory: Directory = {
  id: "example",
  version: "1.0.0",
  named: (name) => {
    const keys = keysOfName(wordsToCompare(name));
    return entries.filter((one) =>
      one.names.some(({ words }) => keysOfName(wordsToCompare(words)).some((key) => keys.includes(key))),
    );
  },
  shortly: (name) => shorts.filter((one) => one.names.some(({ words }) => words === name)),
  get: (id) => entries.find((one) => one.id === id),
  givenNames: (word) => givenNames.flatMap((names, at) => (names.includes(word.toLowerCase()) ? [String(at)] : [])),
};
