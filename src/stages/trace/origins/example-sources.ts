import type { ExampleDocument, ExampleSource } from "./example-case.ts";

export const office: ExampleSource = { words: "the Harbour Office", name: "Harbour Office", roles: ["(party: port)"] };
export const spokesman: ExampleSource = {
  words: "a spokesman for the Harbour Office",
  kind: "person",
  unnamed: true,
  speaksFor: "Harbour Office",
};
export const guild: ExampleSource = { words: "the Dockers' Guild", name: "Dockers' Guild", roles: ["(party: guild)"] };
export const officials: ExampleSource = { words: "officials", kind: "group", unnamed: true };
export const herald: ExampleSource = { words: "the Coast Herald", name: "Coast Herald", kind: "outlet" };
export const ours: ExampleSource = { words: "Our correspondent", kind: "person", unnamed: true };
export const it: ExampleSource = { words: "it", kind: "unknown", unnamed: true };

/** Outlet, hour and statements of a document. */
export const doc = (outlet: string, hour: number, ...statements: ExampleDocument["statements"]): ExampleDocument => ({
  outlet,
  hour,
  statements,
});
