import { describe, expect, it } from "vitest";
import { createLanguages } from "../languages/languages.ts";
import { exampleRecord } from "../ledger/example-record.ts";
import type { CaseLinking, Ledger } from "../ledger/ledger.ts";
import { openSqliteLedger } from "../ledger/sqlite/sqlite-ledger.ts";
import type { CaseContext } from "../model/case-stage.ts";
import { makeId } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Asked } from "./corrections/asked.ts";
import { correct, undo } from "./corrections/correct.ts";
import { decidedOfCase } from "./corrections/link-decisions.ts";
import { bringUpToDate, type Linker, linkCase } from "./link-case.ts";
import { listClaims } from "./list-claims.ts";
import { showClaim } from "./show-claim.ts";
import { showMatrix } from "./show-matrix.ts";
import { showRecord } from "./show-record.ts";
import { traceClaim } from "./trace-claim.ts";

const by = { kind: "machine", name: "sayso" } as const;
const caseName = "mill";
const languages = createLanguages();

/** What is said in the articles that the tests begin with; the number is the article's. */
const SAID = [
  "twelve people had been hurt when the boiler of the Dunmarrow mill burst",
  "twelve people had been hurt when the boiler of the Dunmarrow mill burst on Monday",
  "the harbour tax would rise by a tenth in spring",
  "nobody had ever seen the ferry leave on time",
];

async function opened(said: readonly string[] = SAID) {
  let ticks = Date.UTC(2026, 9, 13, 12);
  const clock = () => {
    ticks += 1000;
    return new Date(ticks);
  };
  const ledger = await openSqliteLedger(":memory:", { clock });
  const { id: caseId } = await ledger.openCase(caseName, "Mill", by);
  const examples = said.map((words, number) =>
    exampleRecord({
      caseId,
      number,
      said: words,
      publishedAt: `2026-10-12T0${number}:00:00Z`,
      outlet: `Outlet ${number}`,
    }),
  );
  for (const { record, bytes } of examples) await ledger.record(record, bytes, by);
  const linker: Linker = { ledger, context: async () => ({ languages }) };
  const person = { ledger, clock, person: "Ada Quill" };
  const records = examples.map(({ record }) => record);
  const statement = (number: number) => records[number]?.statements[0]?.id ?? "";
  const linking = async (): Promise<CaseLinking> => {
    const up = await bringUpToDate(linker, caseName);
    if (up === undefined) throw new Error("the case is there");
    return up;
  };
  return {
    ledger,
    linker,
    person,
    records,
    examples,
    statement,
    linking,
    decide: (asked: Asked, reason = "") => correct(person, asked, reason),
    /** Which of the first statements of the articles make one claim: a letter each. */
    claims: async () => {
      const held = await (await linking()).claimsOf(records.map((_, at) => statement(at)));
      const ids = records.map((_, at) => held.get(statement(at)));
      return ids.map((id) => "abcd"[ids.indexOf(id)]).join("");
    },
    events: async () => {
      const held = await (await linking()).neighbours(records.map(({ document }) => document.id));
      const ids = held.map(({ eventId }) => eventId);
      return ids.map((id) => "abcd"[ids.indexOf(id)]).join("");
    },
    /** The same article read by other stages, which give its statements other ids. */
    reread: async (number: number, change: (record: DocumentRecord) => Partial<DocumentRecord> = () => ({})) => {
      const example = examples[number];
      if (example === undefined) throw new Error("there is no such article");
      const { record, bytes } = example;
      const statements = record.statements.map((one, at) => ({ ...one, id: makeId("statement", "again", number, at) }));
      await ledger.record({ ...record, statements, stages: ["parse@2.0.0"], ...change(record) }, bytes, by);
      return statements[0]?.id ?? "";
    },
  };
}

const pair = (a: string, b: string) => ({ at: { id: a }, other: { id: b } });

describe("linkCase", () => {
  it("follows the log to its end, tells how far it is, and does nothing where nothing is new", async () => {
    const { linker, claims } = await opened();
    const told = await allOf(linkCase(linker, { caseName }));
    expect(told.map(({ type, done, total }) => `${type} ${done}/${total}`)).toEqual([
      "linked 1/4",
      "linked 2/4",
      "linked 3/4",
      "linked 4/4",
    ]);
    expect(await claims()).toBe("aacd");
    const closed: Linker = { ...linker, context: () => Promise.reject(new Error("nothing is to be opened")) };
    expect(await allOf(linkCase(closed, { caseName }))).toEqual([]);
  });

  it("stops before the next entry when it is told to, and goes on later", async () => {
    const { linker, claims } = await opened();
    const stop = new AbortController();
    const told: string[] = [];
    for await (const { type, done } of linkCase(linker, { caseName, signal: stop.signal })) {
      told.push(`${type} ${done}`);
      if (done === 2) stop.abort();
    }
    expect(told).toEqual(["linked 1", "linked 2", "interrupted 2"]);
    expect(await claims()).toBe("aacd");
  });

  it("lets a document whose linking fails stand alone, says so, and goes on", async () => {
    const { linker, ledger, claims } = await opened();
    const sentences: NonNullable<CaseContext["sentences"]> = {
      id: "broken",
      version: "1",
      languages: ["en"],
      dimensions: 1,
      embed: async (texts) => {
        if (texts.some((text) => text.includes("harbour"))) throw new Error("no such word");
        return texts.map(() => Int8Array.of(127));
      },
    };
    const failing: Linker = { ledger, context: async () => ({ languages, sentences }) };
    const told = await allOf(linkCase(failing, { caseName }));
    expect(told[2]).toMatchObject({ type: "failed", message: "no such word", done: 3 });
    expect(await (await ledger.linking(caseName)).countPending()).toBe(0);
    // Weights that are there no more link it anew, when there is something new.
    expect(linker.context).toBeDefined();
    expect(await claims()).toBe("aacd");
  });

  it("refuses a case that is not there", async () => {
    const { linker } = await opened([]);
    await expect(allOf(linkCase(linker, { caseName: "nowhere" }))).rejects.toMatchObject({
      code: "SAYSO-USAGE-001",
    });
    expect(await listClaims(linker, { caseName: "default" })).toEqual({ items: [], total: 0 });
  });
});

it("is brought up to date once for all who ask at once", async () => {
  const { linker } = await opened();
  const told: number[] = [];
  const all = await Promise.all(
    [1, 2].map(() => bringUpToDate(linker, caseName, (done, total) => told.push(done + total / 10))),
  );
  expect(told).toEqual([1.4, 2.4, 3.4, 4.4]);
  expect(all.map((linking) => linking?.caseId)).toEqual([all[0]?.caseId, all[0]?.caseId]);
});

describe("a person's decision", () => {
  it("puts statements together, holds over other readings and a rebuild, and can be taken back", async () => {
    const { ledger, person, statement, claims, decide, linking, reread } = await opened();
    expect(await claims()).toBe("aacd");
    const judgement = await decide({ kind: "same claim", ...pair(statement(3), statement(0)), same: true });
    expect(judgement.about.proposition).toContain("the same claim as “twelve people");
    expect(await claims()).toBe("aaca");
    const again = await reread(3);
    const held = await (await linking()).claimsOf([again, statement(0)]);
    expect(held.get(again)).toBe(held.get(statement(0)));
    await ledger.rebuild();
    const rebuilt = await (await linking()).claimsOf([again, statement(0)]);
    expect(rebuilt.get(again)).toBe(rebuilt.get(statement(0)));
    await undo(person, judgement.id);
    const after = await (await linking()).claimsOf([again, statement(0)]);
    expect(after.get(again)).not.toBe(after.get(statement(0)));
  });

  it("keeps statements apart, also where a third would bring them together", async () => {
    const { statement, claims, decide, person } = await opened([SAID[0], SAID[1], SAID[0]] as readonly string[]);
    expect(await claims()).toBe("aaa");
    const judgement = await decide({ kind: "same claim", ...pair(statement(2), statement(0)), same: false });
    const apart = await claims();
    expect(apart[2]).not.toBe(apart[0]);
    await undo(person, judgement.id);
    expect(await claims()).toBe("aaa");
  });

  it("puts documents to one event, or keeps them apart", async () => {
    const { records, events, decide } = await opened();
    const ids = records.map(({ document }) => document.id);
    const before = await events();
    const [a, b] = before[2] === before[0] ? [0, 2] : [2, 0];
    await decide({ kind: "same event", ...pair(ids[3] ?? "", ids[0] ?? ""), same: true });
    const joined = await events();
    expect(joined[3]).toBe(joined[0]);
    await decide({ kind: "same event", ...pair(ids[b] ?? "", ids[a] ?? ""), same: false });
    const apart = await events();
    expect(apart[2]).not.toBe(apart[0]);
  });

  it("says what two statements are to one another, instead of the machine", async () => {
    const { linker, statement, decide } = await opened();
    await decide({ kind: "relation", ...pair(statement(3), statement(0)), relation: "contradicts" }, "Read both.");
    const shown = await showClaim(linker, statement(0));
    const decided = shown.relations.filter((relation) => relation.decided !== undefined);
    expect(decided).toMatchObject([
      {
        kind: "contradicts",
        ground: "person",
        from: { statementId: statement(3) },
        to: { statementId: statement(0), who: "Ivo Tarn" },
        evidence: { from: [SAID[3]], to: [SAID[0]] },
        decided: { by: { name: "Ada Quill" }, reason: "Read both." },
      },
    ]);
    expect((await listClaims(linker, { caseName, contradicted: true })).items.length).toBeGreaterThan(0);
    await decide({ kind: "relation", ...pair(statement(3), statement(0)), relation: "unrelated" });
    const later = await showClaim(linker, statement(0));
    expect(later.relations.filter((relation) => relation.decided).map(({ kind }) => kind)).toEqual(["unrelated"]);
  });

  it("says whether two go back to one origin; of two decisions on one pair the later holds", async () => {
    const { ledger, statement, decide } = await opened();
    const told = async () => {
      const { items } = await ledger.judgements({ caseName });
      return (await decidedOfCase(ledger, items)).origins();
    };
    await decide({ kind: "one origin", ...pair(statement(0), statement(1)), one: true });
    expect(await told()).toMatchObject([{ kind: "one origin", a: statement(0), b: statement(1) }]);
    await decide({ kind: "one origin", ...pair(statement(1), statement(0)), one: false });
    expect(await told()).toMatchObject([{ kind: "independent", a: statement(1), b: statement(0) }]);
  });

  it("is an orphan where nothing said is read at its words any more", async () => {
    const { ledger, records, statement, decide, reread, claims } = await opened();
    const judgement = await decide({ kind: "same claim", ...pair(statement(3), statement(0)), same: true });
    await reread(3, () => ({ statements: [] }));
    const { record } = await showRecord(ledger, records[3]?.document.id ?? "");
    expect(record.decisions?.orphans).toMatchObject([{ judgementId: judgement.id }]);
    expect((await claims()).slice(0, 3)).toBe("aac");
  });

  it.each([
    [{ kind: "same claim", same: true }, "one and the same statement"],
    [{ kind: "relation", relation: "supports" }, "one and the same statement"],
    [{ kind: "one origin", one: true }, "one and the same statement"],
    [{ kind: "same event", same: true }, "one and the same document"],
  ] as const)("of one thing with itself is refused: %o", async (asked, why) => {
    const { statement, decide } = await opened();
    await expect(decide({ ...asked, ...pair(statement(0), statement(0)) } as Asked)).rejects.toThrow(why);
  });
});

describe("what is linked", () => {
  it("is shown whole: who says it, what ties it, where it comes from, and in which outlets", async () => {
    const { linker, statement, records } = await opened();
    const shown = await showClaim(linker, statement(1));
    expect(shown.members.map(({ outlet, who, link }) => [outlet, who, link?.to])).toEqual([
      ["Outlet 0", "Ivo Tarn", undefined],
      ["Outlet 1", "Ivo Tarn", statement(0)],
    ]);
    expect(shown.origins.counts.articles).toBe(2);
    const origins = await traceClaim(linker, shown.id.slice(0, 18));
    expect(origins.claim).toEqual({ id: shown.id, words: shown.words });
    expect(origins.statements.length).toBeGreaterThan(0);
    const matrix = await showMatrix(linker, records[0]?.document.id ?? "");
    const row = matrix.matrix.rows.find(({ outlet }) => outlet === "Outlet 1");
    const column = matrix.matrix.claims.findIndex(({ id }) => id === shown.id);
    expect(row?.cells[column]).toMatchObject({ kind: "reports", statements: [statement(1)] });
    await expect(showClaim(linker, "claim_00000000")).rejects.toMatchObject({ code: "SAYSO-USAGE-002" });
  });

  it("is listed by event, and by what is near to a text", async () => {
    const { linker, records, statement } = await opened();
    const shown = await showClaim(linker, statement(0));
    const { items } = await listClaims(linker, { caseName, event: shown.event?.id.slice(0, 16) ?? "" });
    expect(items.map(({ id }) => id)).toContain(shown.id);
    const near = await listClaims(linker, { caseName, like: "The tax of the harbour rises in spring", limit: 2 });
    expect(near.items[0]).toMatchObject({ words: SAID[2], articles: 1, outlets: ["Outlet 2"] });
    expect(near.items[0]?.likeness?.value).toBeGreaterThan(near.items[1]?.likeness?.value ?? 0);
    await expect(listClaims(linker, { caseName, event: "event_00000000" })).rejects.toMatchObject({
      code: "SAYSO-USAGE-002",
    });
    expect(records).toHaveLength(4);
  });

  it("is near to a text by whichever of its statements is", async () => {
    const { linker, statement, decide } = await opened();
    await decide({ kind: "same claim", ...pair(statement(3), statement(0)), same: true });
    const shown = await showClaim(linker, statement(3));
    expect(SAID.slice(0, 2)).toContain(shown.words);
    for (const like of ["The ferry never leaves on time", "Twelve people hurt at the mill"]) {
      const { items } = await listClaims(linker, { caseName, like });
      expect(items[0]).toMatchObject({ id: shown.id, words: shown.words });
      expect(items.filter(({ id }) => id === shown.id)).toHaveLength(1);
    }
  });

  it("is the same whenever it was interrupted, and whoever linked beside", async () => {
    const one = await opened();
    await one.decide({ kind: "same claim", ...pair(one.statement(3), one.statement(0)), same: true });
    await one.linking();
    const whole = await contentsOf(one.ledger);
    for (const when of ["before", "after"] as const) {
      for (const at of [0, 1, 3, 5]) {
        const other = await opened();
        await other.decide({ kind: "same claim", ...pair(other.statement(3), other.statement(0)), same: true });
        const failing = { ...other.linker, ledger: breakingDown(other.ledger, at, when) };
        await bringUpToDate(failing, caseName).catch(() => undefined);
        await other.linking();
        expect(await contentsOf(other.ledger)).toEqual(whole);
      }
    }
    const beside = await opened();
    await beside.decide({ kind: "same claim", ...pair(beside.statement(3), beside.statement(0)), same: true });
    await Promise.all([1, 2, 3].map(() => allOf(linkCase(beside.linker, { caseName }))));
    expect(await contentsOf(beside.ledger)).toEqual(whole);
  }, 120_000);
});

/** A ledger whose n-th change of what is linked throws, before it is made or after: what a kill there leaves behind. */
function breakingDown(ledger: Ledger, after: number, when: "before" | "after"): Ledger {
  let left = after;
  return {
    ...ledger,
    linking: async (name) => {
      const linking = await ledger.linking(name);
      const broken = async <T>(work: () => Promise<T>): Promise<T> => {
        left -= 1;
        if (left < 0 && when === "before") throw new Error("killed");
        const result = await work();
        if (left < 0) throw new Error("killed");
        return result;
      };
      return {
        ...linking,
        write: (...parts) => broken(() => linking.write(...parts)),
        forget: (...parts) => broken(() => linking.forget(...parts)),
        pass: (...parts) => broken(() => linking.pass(...parts)),
      };
    },
  };
}

/** All that is linked, without what counts changes. */
async function contentsOf(ledger: Ledger): Promise<unknown> {
  const linking = await ledger.linking(caseName);
  const { items: claims } = await linking.claims({});
  const members = await Promise.all(claims.map(({ id }) => linking.members(id)));
  const statements = members.flat().map(({ statement }) => statement.id);
  const documents = [...new Set(members.flat().map(({ statement }) => statement.documentId))].sort();
  return {
    seq: (await linking.state()).seq,
    claims,
    members,
    events: (await linking.events({})).items,
    relations: await linking.relationsOf(statements),
    copies: (await linking.copiesOf(documents)).toSorted((a, b) =>
      a.documentId + a.of < b.documentId + b.of ? -1 : 1,
    ),
    cards: await linking.cards(documents),
  };
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
