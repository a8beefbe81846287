import { expect, it } from "vitest";
import type { DocumentCard } from "../model/card.ts";
import type { Directory, KnownActor } from "../model/directory.ts";
import { familiesOf } from "./publisher-families.ts";

const known: readonly KnownActor[] = [
  { id: "directory:post", kind: "outlet", names: [{ words: "Post", language: "en", form: "full" }] },
  {
    id: "directory:sunday-post",
    kind: "outlet",
    names: [{ words: "Sunday Post", language: "en", form: "full" }],
    partOf: "directory:post",
  },
  {
    id: "directory:desk",
    kind: "body",
    names: [{ words: "Desk", language: "en", form: "full" }],
    partOf: "directory:post",
  },
];
const directory = {
  named: (name: string) => known.filter(({ names }) => names.some(({ words }) => words === name)),
  get: (id: string) => known.find((one) => one.id === id),
} as unknown as Directory;
const of = (name: string | undefined, domain?: string) =>
  ({
    outlet: { ...(name === undefined ? {} : { name }), ...(domain === undefined ? {} : { domain }) },
  }) as DocumentCard;

it.each([
  [[of("Sunday Post"), of("Post")], { "Sunday Post": "Post" }],
  [[of("Desk"), of("Echo")], {}],
  [
    [of("Echo", "echo.example.co.uk"), of("Echo Sport", "sport.example.co.uk"), of("Wire", "wire.co.uk")],
    { Echo: "Echo", "Echo Sport": "Echo", Wire: "Wire" },
  ],
  [[of("Echo", "www.echo.test"), of("Local Echo", "local.echo.test")], { Echo: "Echo", "Local Echo": "Echo" }],
  [[of(undefined, "echo.test")], { "echo.test": "echo.test" }],
  [[of(undefined)], {}],
])("puts outlets of one owner, or of one domain, together: %#", (cards, families) => {
  expect(Object.fromEntries(familiesOf(cards, directory))).toEqual(families);
});
