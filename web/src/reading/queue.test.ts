import { describe, expect, it } from "vitest";
import type { FileOutcome } from "../../../src/surfaces/http/client.ts";
import { addressesIn, foreignAddresses } from "./addresses.ts";
import { createQueue, progressOf, type Thing } from "./queue.ts";
import { readingSentence } from "./sentence.ts";
import { timeLeft } from "./time-left.ts";

const refused: FileOutcome = {
  name: "",
  outcome: "failed",
  error: { code: "SAYSO-INTAKE-010", message: "The page wants a login.", remedy: "Save it." },
};

/** A queue that reads each thing when it is told to; those in `bad` are refused. */
function queueOf(bad: ReadonlySet<string> = new Set()) {
  let time = 0;
  const gates: (() => void)[] = [];
  const asked: string[] = [];
  const read = (_: string, thing: Thing) =>
    new Promise<FileOutcome>((resolve) => {
      const name = typeof thing === "string" ? thing : thing.name;
      asked.push(name);
      gates.push(() => {
        time += 60_000;
        resolve(bad.has(name) ? { ...refused, name } : { name, outcome: "recorded", documentId: `document_${name}` });
      });
    });
  const told: string[] = [];
  const queue = createQueue({ read, now: () => time, onRead: (caseName) => told.push(caseName) });
  const one = async () => {
    gates.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const sentence = () => readingSentence(progressOf(queue.current()));
  return { queue, one, sentence, asked, told };
}

describe("the queue of what is read", () => {
  it("reads one after another and says how far it is, how long it will take, and what was refused", async () => {
    const { queue, one, sentence, told } = queueOf(new Set(["b"]));
    queue.add("mill", ["a", "b", "c", "d"]);
    expect(sentence()).toBe("Reading 1 of 4.");
    await one();
    expect(sentence()).toBe("Reading 2 of 4. 3 minutes left.");
    await one();
    expect(sentence()).toBe("Reading 3 of 4. 2 minutes left. One could not be read: The page wants a login.");
    await one();
    await one();
    expect(sentence()).toBe("Read 3 of 4 documents. One could not be read: The page wants a login.");
    // One that was refused is told of, too: it is on a list.
    expect(told).toEqual(["mill", "mill", "mill", "mill"]);
  });

  it("takes more while it reads, and begins a new list when it is done", async () => {
    const { queue, one, sentence } = queueOf();
    queue.add("mill", ["a"]);
    queue.add("mill", ["b"]);
    expect(sentence()).toBe("Reading 1 of 2.");
    await one();
    await one();
    expect(sentence()).toBe("Read 2 documents.");
    queue.add("mill", ["c"]);
    expect(queue.current().jobs.map(({ name }) => name)).toEqual(["c"]);
  });

  it("finishes what is being read when it is stopped, and reads the rest when it is asked again", async () => {
    const { queue, one, sentence, asked } = queueOf();
    queue.add("mill", ["a", "b", "c"]);
    queue.stop();
    await one();
    expect(sentence()).toBe("Read 1 of 3 documents. 2 were not begun.");
    expect(asked).toEqual(["a"]);
    queue.again();
    await one();
    await one();
    expect(sentence()).toBe("Read 3 documents.");
    expect(asked).toEqual(["a", "b", "c"]);
  });

  it("tries one again by its key and leaves the others", async () => {
    const bad = new Set(["a", "b"]);
    const { queue, one, sentence, asked } = queueOf(bad);
    queue.add("mill", ["a", "b"]);
    await one();
    await one();
    expect(sentence()).toBe("Read 0 of 2 documents. 2 could not be read; the rest is safe in the ledger.");
    bad.clear();
    queue.again(queue.current().jobs[1]?.key);
    await one();
    expect(asked).toEqual(["a", "b", "b"]);
    expect(sentence()).toContain("Read 1 of 2 documents. One could not be read");
  });

  it("is put away only when nothing is being read", async () => {
    const { queue, one } = queueOf();
    queue.add("mill", ["a"]);
    queue.clear();
    expect(queue.current().jobs).toHaveLength(1);
    await one();
    queue.clear();
    expect(queue.current().jobs).toEqual([]);
  });
});

describe("addresses in a text", () => {
  it.each([
    ["https://a.example/x", ["https://a.example/x"]],
    [
      "see https://a.example/x, http://b.example and <https://a.example/x>",
      ["https://a.example/x", "http://b.example"],
    ],
    ["# a comment https://c.example\r\nhttps://d.example/1", ["https://d.example/1"]],
    ["ftp://a.example https:// mailto:a@b.example", []],
    ["", []],
  ])("finds them in %j", (text, found) => {
    expect(addressesIn(text)).toEqual(found);
  });

  it("leaves the desk's own out", () => {
    const own = "http://127.0.0.1:4700";
    expect(foreignAddresses(`${own}/claims ${own} ${own}0/a https://a.example`, own)).toEqual([
      `${own}0/a`,
      "https://a.example",
    ]);
  });
});

it.each([
  [4_000, "some seconds left"],
  [60_000, "a minute left"],
  [180_000, "3 minutes left"],
  [3_600_000, "an hour left"],
  [9_000_000, "3 hours left"],
])("%d milliseconds are %j", (milliseconds, words) => {
  expect(timeLeft(milliseconds)).toBe(words);
});
