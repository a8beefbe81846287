/** An article before and after an edit as outlets make them, written for these tests; what must be told of it. */
export interface RevisionPair {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly kind: "same" | "trivial" | "meaning";
  /** Beginnings or parts of sentences for the screen, one for each change, in order. */
  readonly changes: readonly string[];
}

const dam = `Dam breaks above Karsk, twelve hurt

By Jane Roe

Published 7 July 2022

A dam above the town of Karsk broke on Thursday morning and flooded the lower streets. At least 12 people were injured, the health ministry said.

"We had warned the owners twice this spring," said Olena Moroz, the mayor of Karsk. The owners, a company from the capital, did not answer questions.

Rescue teams searched forty houses until the evening. Two bridges are closed and the railway runs again only from Monday.

The company said that the dam had been inspected in March.`;

const edit = (...swaps: readonly (readonly [string, string])[]): string =>
  swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the article has no "${from}"`);
    return text.replace(from, to);
  }, dam);

export const revisionPairs: readonly RevisionPair[] = [
  { id: "nothing", before: dam, after: dam, kind: "same", changes: [] },
  {
    id: "white space",
    before: dam,
    after: dam.replaceAll("\n\n", "\n\n\n").replaceAll(" flooded", "  flooded"),
    kind: "same",
    changes: [],
  },
  {
    id: "typography and the case of the headline",
    before: dam,
    after: dam
      .replaceAll('"We', "“We")
      .replaceAll('spring,"', "spring,”")
      .replace("Dam breaks above Karsk, twelve hurt", "Dam Breaks Above Karsk, Twelve Hurt"),
    kind: "trivial",
    changes: [],
  },
  {
    id: "counters and the time of the update",
    before: `${dam}\n\n12 comments\n\nUpdated 09:30 GMT, 7 July 2022`,
    after: `${dam}\n\n1,204 comments\n\nUpdated 11:45 GMT, 7 July 2022`,
    kind: "trivial",
    changes: [],
  },
  {
    id: "a figure",
    before: dam,
    after: edit(["At least 12 people were injured", "At least 15 people were injured"]),
    kind: "meaning",
    changes: [
      "The number of the injured went from “At least 12 people” to “At least 15 people”; said by the health ministry in both",
    ],
  },
  {
    id: "the headline",
    before: dam,
    after: edit(["breaks above Karsk, twelve hurt", "fails above Karsk after warnings"]),
    kind: "meaning",
    changes: [
      "The headline changed from “Dam breaks above Karsk, twelve hurt” to “Dam fails above Karsk after warnings”",
    ],
  },
  {
    id: "a quotation taken out",
    before: dam,
    after: edit(['"We had warned the owners twice this spring," said Olena Moroz, the mayor of Karsk. ', ""]),
    kind: "meaning",
    changes: ["The quotation of Olena Moroz is no longer there: “‘We had warned the owners twice this spring,’ said"],
  },
  {
    id: "a negation",
    before: dam,
    after: edit(["had been inspected", "had not been inspected"]),
    kind: "meaning",
    changes: ["“not” was put in: "],
  },
  {
    id: "an attribution taken out",
    before: dam,
    after: edit(["The company said that the dam had been inspected in March.", "The dam had been inspected in March."]),
    kind: "meaning",
    changes: ["Said by The company before, now in the outlet's own voice: "],
  },
  {
    id: "a verb of saying",
    before: dam,
    after: edit(["The company said that", "The company claimed that"]),
    kind: "meaning",
    changes: ["“said” became “claimed”, of The company"],
  },
  {
    id: "a correction note",
    before: dam,
    after: `${dam}\n\nCorrection: An earlier version of this article named the wrong owner of the dam.`,
    kind: "meaning",
    changes: [
      "A correction note was added: “Correction: An earlier version of this article named the wrong owner of the dam.”",
    ],
  },
  {
    id: "a paragraph moved",
    before: dam,
    after: edit(
      [
        "\n\nRescue teams searched forty houses until the evening. Two bridges are closed and the railway runs again only from Monday.",
        "",
      ],
      [
        "\n\nA dam above",
        "\n\nRescue teams searched forty houses until the evening. Two bridges are closed and the railway runs again only from Monday.\n\nA dam above",
      ],
    ),
    kind: "meaning",
    changes: [
      "Moved, with the same words: “Rescue teams searched forty houses until the evening. Two bridges are closed",
    ],
  },
  {
    id: "a sentence put in",
    before: dam,
    after: edit(["from Monday.", "from Monday. Nobody has said who will pay for the damage."]),
    kind: "meaning",
    changes: ["New: “Nobody has said who will pay for the damage.”"],
  },
  {
    id: "a softer word",
    before: dam,
    after: edit(["broke on Thursday", "burst on Thursday"]),
    kind: "meaning",
    changes: ["Changed: “A dam above the town of Karsk broke on Thursday"],
  },
  {
    id: "a sentence cut in two",
    before: dam,
    after: edit(["are closed and the railway", "are closed. The railway"]),
    kind: "meaning",
    changes: ["Changed: “Two bridges are closed and the railway"],
  },
  {
    id: "the byline",
    before: dam,
    after: edit(["By Jane Roe", "By Sam Poe"]),
    kind: "meaning",
    changes: ["The byline changed from"],
  },
];
