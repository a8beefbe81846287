import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { openSentencePack } from "../../../packs/sentence-pack.ts";
import { ClaimIndex } from "./claim-index.ts";
import { type ClaimToRank, rankClaims } from "./rank-claims.ts";
import { readPost } from "./read-post.ts";
import { pairsOf, partsOf, termsOf } from "./terms.ts";
import { WordIndex } from "./word-index.ts";

const languages = createLanguages();
const sentences = await openSentencePack(fileURLToPath(new URL("../../../../packs/sentences", import.meta.url)));

const claims: readonly ClaimToRank[] = [
  { id: "bridge", words: "The bridge over the Vorona was blown up by retreating troops.", about: "A bridge falls" },
  { id: "dam", words: "The dam at Riverton holds and nobody has to leave.", about: "Flood warnings" },
  { id: "rates", words: "The central bank will raise its key rate to 16 percent.", about: "Rates go up again" },
  { id: "rates9", words: "The central bank will raise its key rate to 9 percent.", about: "Rates go up" },
  { id: "hospital", words: "Удар пришелся по больнице, погибли трое врачей.", about: "Удар по больнице" },
  { id: "port", words: "Порт знову приймає зерно.", about: "Експорт зерна відновлено" },
];

async function firstFor(text: string, model: typeof sentences | undefined = sentences): Promise<string | undefined> {
  const [first] = await rankClaims(text, claims, { languages, ...(model === undefined ? {} : { sentences: model }) });
  return first?.id;
}

describe("claims like a text", () => {
  it.each([
    ["WATCH: retreating soldiers blow up Vorona bridge! https://t.example/x1 pic.twitter.com/abc", "bridge"],
    ["#RivertonDam is still holding, no evacuation — Jo Doe (@jodoe) May 3, 2031", "dam"],
    ["Key rate up to 16 percent?? @CentralBank", "rates"],
    ["Key rate up to 9 percent?? @CentralBank", "rates9"],
    ["Three doctors died when a hospital was hit.", "hospital"],
    ["Grain is being shipped through the port once more.", "port"],
    ["Под ударом больница: погибли врачи", "hospital"],
  ])("finds for %j the claim %s", async (text, id) => {
    expect(await firstFor(text)).toBe(id);
  });

  it("goes by words alone without weights", async () => {
    expect(await firstFor("the dams in Riverton hold", undefined)).toBe("dam");
    expect(await rankClaims("Grain is shipped", claims, { languages })).toEqual([]);
  });

  it.each(["", "🔥🔥🔥", "https://example.org/a/b"])("finds nothing for %j", async (text) => {
    expect(await rankClaims(text, claims, { languages, sentences })).toEqual([]);
  });

  it("finds nothing among no claims", async () => {
    expect(await rankClaims("A bridge fell.", [], { languages, sentences })).toEqual([]);
  });

  it("says why, the most telling words first, and is surer of what is nearer", async () => {
    const ranked = await rankClaims("Troops blew up the bridge over the Vorona", claims, { languages, sentences });
    const [first, second] = ranked;
    const words = first?.score.reasons.find(({ feature }) => feature === "words");
    expect(words?.words.split(", ").slice(0, 4)).toEqual(expect.arrayContaining(["Vorona", "bridge"]));
    expect(words?.weight).toBeGreaterThan(1);
    expect(first?.score.reasons.map(({ feature }) => feature)).toContain("sense");
    expect(first?.score.value).toBeGreaterThan(second?.score.value ?? 0);
    expect(first?.score.value).toBeLessThanOrEqual(1);
  });

  it("gives as many as are asked for, in one order whatever the order of the claims", async () => {
    const text = "The central bank will raise its key rate";
    const context = { languages, sentences };
    const there = await rankClaims(text, claims, context, 2);
    const back = await rankClaims(text, [...claims].reverse(), context, 2);
    expect(there).toHaveLength(2);
    expect(back.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
  });
});

it("puts claims in order though their probabilities are the same when rounded", async () => {
  const far: readonly ClaimToRank[] = [
    { id: "a", words: "The road to the salt works of Olmsted was paved by prisoners a hundred years ago." },
    { id: "z", words: "A road was closed." },
    { id: "m", words: "The price of salt will rise on every road to the sea, say the bakers of three towns." },
  ];
  const ranked = await rankClaims("Which road?", far, { languages });
  expect(ranked.map(({ score }) => score.value)).toEqual([0, 0, 0]);
  expect(ranked[0]?.id).toBe("z");
});

describe("a claim of several wordings", () => {
  const several = claims.map((claim) =>
    claim.id === "dam" ? { ...claim, otherWords: ["No one is being evacuated from the valley.", claim.words] } : claim,
  );

  it("is as near as its nearest wording, and is there once", async () => {
    const text = "Evacuated from the valley: no one";
    const context = { languages, sentences };
    const [first, ...others] = await rankClaims(text, several, context);
    expect(first?.id).toBe("dam");
    expect(first?.score.reasons[0]?.words).toContain("valley");
    expect(others.map(({ id }) => id)).not.toContain("dam");
    const near = (ranked: Awaited<ReturnType<typeof rankClaims>>) =>
      ranked.find(({ id }) => id === "dam")?.score.value ?? 0;
    expect(first?.score.value).toBeGreaterThan(near(await rankClaims(text, claims, context)));
    expect((await rankClaims("The dam at Riverton holds", several, context))[0]?.id).toBe("dam");
  });

  it("leaves room for others, however many it has", async () => {
    const wordings = Array.from({ length: 200 }, (_, at) => `The bridge over the Vorona is gone, says witness ${at}.`);
    const crowded = claims.map((claim) => (claim.id === "bridge" ? { ...claim, otherWords: wordings } : claim));
    const ranked = await rankClaims("Vorona bridge gone, Riverton dam holds", crowded, { languages, sentences });
    expect(ranked.map(({ id }) => id)).toContain("dam");
  });
});

describe("what claims are weighed by", () => {
  const among: readonly ClaimToRank[] = [
    { id: "norr", words: "Chief Edda Norr wants the old pier torn down." },
    { id: "pier", words: "The vessel hit the old pier twice." },
    { id: "tax", words: "A tax on salt will rise." },
  ];
  const featuresFor = async (text: string, id: string) => {
    const index = await ClaimIndex.of(among, { languages, sentences });
    const compared = await index.compare(text);
    return compared.find((one) => one.id === id)?.features;
  };

  it("has a signature by itself", async () => {
    const signed = await featuresFor("The pier must go — Edda Norr (@enorr) May 3, 2031", "norr");
    const unsigned = await featuresFor("The pier must go", "norr");
    expect(signed?.["whose it is"]).toBe(1);
    expect(signed?.["words of the signature"]).toBeGreaterThan(0.1);
    expect(signed?.["telling words"]).toBe(unsigned?.["telling words"]);
    expect(unsigned).toMatchObject({ "whose it is": 0, "words of the signature": 0 });
    const other = await featuresFor("The pier must go — Edda Norr (@enorr) May 3, 2031", "pier");
    expect(other).toMatchObject({ "whose it is": 0, "words of the signature": 0 });
  });

  it("takes a last initial for no name", async () => {
    expect((await featuresFor("The pier must go — Norr J (@nj) May 3, 2031", "norr"))?.["whose it is"]).toBe(1);
  });

  it("has words of like sense that the claim lacks, and not those that it has", async () => {
    const like = await featuresFor("A ship hit the pier", "pier");
    const same = await featuresFor("A vessel hit the pier", "pier");
    expect(like?.["words of like sense"]).toBeGreaterThan(0.05);
    expect(same?.["words of like sense"]).toBe(0);
  });

  it("has telling words in the measure of their language's rarity, the best claim's share being 1 at most", async () => {
    const pier = await featuresFor("The vessel hit the old pier twice", "pier");
    const norr = await featuresFor("The vessel hit the old pier twice", "norr");
    expect(pier?.["telling words"]).toBe(1);
    expect(norr?.["telling words"]).toBeLessThan(0.8);
    expect(norr?.["telling words"]).toBeGreaterThan(0.1);
  });
});

describe("a post", () => {
  it.each([
    ["Read this https://example.org/a?b=c now", "Read this now"],
    ["#StopTheSteal2020 #ДоброгоРанку #NATO", "Stop The Steal 2020 Доброго Ранку NATO"],
    ["@JaneDoe_42 says so", "Jane Doe 42 says so"],
    ["It fell. — Jane Doe (@janedoe) May 3, 2024", "It fell."],
    ["He came — and went (twice)", "He came — and went (twice)"],
  ])("%j says %j", (text, said) => {
    expect(readPost(text).said).toBe(said);
  });

  it.each([
    ["It fell. — Jane Doe (@janedoe) May 3, 2024", "Jane Doe"],
    ["It fell — they say (@janedoe asked) and nothing else happened to anybody on that long day", ""],
    ["It fell.", ""],
  ])("%j is signed %j", (text, by) => {
    expect(readPost(text).by).toBe(by);
  });

  it("keeps whose it is among what it is looked up by", () => {
    expect(readPost("It fell. — Jane Doe (@janedoe) May 3, 2024").all).toContain("Jane Doe");
  });

  it("is read in linear time, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        (text) => readPost(text).said.length <= 3 * text.length + 10,
      ),
    );
    const begun = performance.now();
    readPost(` — ${"(@a".repeat(20_000)}${"#aA".repeat(20_000)}`);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe("words that are looked up", () => {
  const terms = (text: string, language = "en") => termsOf(text, language, languages);

  it("are stems, without possessives, parted at hyphens", () => {
    expect(terms("The minister's pro-choice bills").map(({ stem }) => stem)).toEqual(
      terms("the minister pro choice bill").map(({ stem }) => stem),
    );
  });

  it("have parts of five letters, and pairs of neighbours", () => {
    expect([...partsOf(terms("flooded dam"))]).toEqual(["flood", "loode", "ooded", "dam"]);
    expect([...pairsOf(terms("flooded dam, rivers"))]).toHaveLength(2);
  });
});

describe("an index of words", () => {
  const index = new WordIndex([
    ["a", "b", "b"],
    ["a", "c"],
    ["a", "d", "e", "f", "g", "h"],
  ]);

  it("scores rare words above common ones, and short texts above long ones", () => {
    expect(index.rarity("b")).toBeGreaterThan(index.rarity("a"));
    const asked = (...words: string[]) => new Set(words);
    const scores = index.score(asked("a"));
    expect(scores.get(1)).toBeGreaterThan(scores.get(2) ?? 0);
    expect(index.score(asked("x")).size).toBe(0);
  });

  it("has the figure of BM25 by hand", () => {
    const rarity = Math.log(1 + 2.5 / 1.5);
    const length = 1.2 * (0.25 + (0.75 * 3) / (11 / 3));
    expect(index.score(new Set(["b"])).get(0)).toBeCloseTo((rarity * 2 * 2.2) / (2 + length), 9);
  });
});
