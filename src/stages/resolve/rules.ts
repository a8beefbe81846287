import type { Cast, Draft } from "./cast.ts";
import type { Described } from "./phrase.ts";

/** One way in which a mention is told to be an actor that was met before. Rules are tried in order; the first that answers is taken. */
export interface ResolveRule {
  readonly id: string;
  readonly summary: string;
  readonly example: string;
  /** An estimate, not yet calibrated; see README.md. */
  readonly confidence: number;
  /** The only actor that fits; `undefined` when none does or more than one. */
  apply(described: Described, cast: Cast): Draft | undefined;
}

function only(drafts: readonly Draft[]): Draft | undefined {
  return drafts.length === 1 ? drafts[0] : undefined;
}

const agrees = (described: Described, draft: Draft) =>
  described.gender === undefined || draft.gender === undefined || described.gender === draft.gender;

const sameOwner = (described: Described, draft: Draft) =>
  described.owner === undefined || draft.owner === undefined || described.owner === draft.owner;

const alike = (described: Described, draft: Draft) =>
  described.kind === draft.kind ||
  !described.sure ||
  !draft.sure ||
  described.kind === "unknown" ||
  draft.kind === "unknown";

/** Rules for names, in the order in which they are tried. */
export const nameRules: readonly ResolveRule[] = [
  {
    id: "leading-name",
    summary:
      "A surname alone that several have is the one of them who is named by far the most, when nobody else of that name was named since.",
    example: "“Ada Krol … Ada Krol … Ada Krol … Jan Krol … Ada Krol … Krol”",
    confidence: 0.88,
    apply(described, cast) {
      const [surname] = described.key;
      if (!described.named || described.key.length !== 1 || surname === undefined || described.kind === "body")
        return undefined;
      const bearers = cast
        .withWord(surname)
        .filter(({ kind, key }) => kind === "person" && key.length > 1 && key.at(-1) === surname)
        .filter((draft) => agrees(described, draft))
        .map((draft) => {
          const full = draft.mentions.filter(({ form }) => form === "name");
          return {
            draft,
            times: full.length,
            last: Math.max(-1, ...full.map(({ span }) => span.start).filter((at) => at < described.span.start)),
          };
        })
        .sort((a, b) => b.times - a.times);
      const [first, second] = bearers;
      if (first === undefined || second === undefined || first.times < 3 || first.times < 3 * second.times)
        return undefined;
      return bearers.every(({ last }) => last <= first.last) ? first.draft : undefined;
    },
  },
  {
    id: "same-name",
    summary: "The same name is the same actor; two bodies of one name with different owners are two.",
    example: "“Russia’s Defense Ministry … the Defense Ministry”",
    confidence: 0.97,
    apply: (described, cast) =>
      described.named
        ? only(
            cast
              .withKey(described.key)
              .filter((draft) => alike(described, draft) && sameOwner(described, draft) && agrees(described, draft)),
          )
        : undefined,
  },
  {
    id: "short-name",
    summary: "A surname alone is the one person of that surname; of two, neither.",
    example: "“Igor Konashenkov … Konashenkov”",
    confidence: 0.95,
    apply(described, cast) {
      const [surname] = described.key;
      if (!described.named || described.key.length !== 1 || surname === undefined) return undefined;
      if (described.kind !== "person" && described.kind !== "unknown") return undefined;
      return only(
        cast.withWord(surname).filter(
          (draft) =>
            draft.kind === "person" &&
            draft.key.length > 1 &&
            draft.key.at(-1) === surname &&
            agrees(described, draft) &&
            // "Mr. Krol" elsewhere is another one than Ada Krol, so a bare "Krol" may be either.
            (described.gender !== undefined ||
              ![...(cast.titled.get(surname) ?? [])].some((one) => draft.gender !== undefined && one !== draft.gender)),
        ),
      );
    },
  },
  {
    id: "given-name",
    summary: "A given name alone is the one person of that name, when nobody has it as a surname.",
    example: "“Mary Hale … Mary”",
    confidence: 0.9,
    apply(described, cast) {
      const [name] = described.key;
      if (!described.named || described.key.length !== 1 || name === undefined || described.role !== undefined)
        return undefined;
      if (described.kind !== "person" && described.kind !== "unknown") return undefined;
      const bearers = cast.withWord(name).filter((draft) => draft.key.length > 1);
      return only(bearers.filter((draft) => draft.kind === "person" && draft.key[0] === name && bearers.length === 1));
    },
  },
  {
    id: "acronym",
    summary: "Capitals that are the initials of one body are that body.",
    example: "“the International Atomic Energy Agency … the IAEA”",
    confidence: 0.93,
    apply(described, cast) {
      const letters = described.name.replaceAll(".", "");
      if (!described.named || described.key.length > 1 || !/^\p{Lu}{2,6}$/u.test(letters)) return undefined;
      return only(cast.withInitials(letters.toLowerCase()));
    },
  },
  {
    id: "short-body",
    summary: "A body's name with words left out at its end or beginning is the one body whose name holds it.",
    example: "“the Main Roads Directorate of Kessia … the Main Roads Directorate”",
    confidence: 0.9,
    apply(described, cast) {
      if (!described.named || described.kind !== "body" || described.key.length < 2) return undefined;
      const key = ` ${described.key.join(" ")} `;
      return only(
        cast.withWord(described.key[0] ?? "").filter(({ key: other, kind, owner }) => {
          const full = ` ${other.join(" ")} `;
          return (
            kind === "body" && owner === described.owner && other.length > described.key.length && full.startsWith(key)
          );
        }),
      );
    },
  },
];

/** Rules for descriptions with "the". */
export const descriptionRules: readonly ResolveRule[] = [
  {
    id: "definite-noun",
    summary: "“The” and a noun is the one actor before it that goes by that noun; of two, neither.",
    example: "“the Defense Ministry said … the ministry said”",
    confidence: 0.85,
    apply(described, cast) {
      if (!described.definite || described.named || described.head === undefined || described.key.length > 2)
        return undefined;
      return only(cast.withHead(described.head).filter((draft) => draft.kind === described.kind || !described.sure));
    },
  },
  {
    id: "same-description",
    summary: "The same long description with “the” or a name in it is the same actor.",
    example: "“Ukrainian intelligence … Ukrainian intelligence”",
    confidence: 0.88,
    apply(described, cast) {
      return described.form === "description" && (described.kind === "body" || described.kind === "outlet")
        ? only(cast.withKey(described.key).filter((draft) => draft.kind === described.kind))
        : undefined;
    },
  },
];
