import type { ActorKind, Mention } from "../../model/actor.ts";
import type { Gender } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import type { Described } from "./phrase.ts";

/** An actor while the document is being read. */
export interface Draft {
  kind: ActorKind;
  name: string;
  named: boolean;
  key: readonly string[];
  gender: Gender | undefined;
  owner: string | undefined;
  /** Nouns it goes by: "ministry", "spokesman". */
  readonly heads: Set<string>;
  readonly mentions: Mention[];
  readonly roles: Map<number, Span>;
  speaksFor: Draft | undefined;
  /** Some mention is a source or a link of a chain, or speaks for one that is. */
  cited: boolean;
  /** Its kind is shown by words. */
  sure: boolean;
  /** The least sure rule that put a mention here. */
  confidence: number;
}

/** All actors found so far, with the ways in which mentions look for them; every look-up is by an index. */
export class Cast {
  readonly drafts: Draft[] = [];
  readonly #byKey = new Map<string, Draft[]>();
  readonly #byWord = new Map<string, Draft[]>();
  readonly #byHead = new Map<string, Draft[]>();
  readonly #byInitials = new Map<string, Draft[]>();

  /** Genders that titles give to a surname anywhere in the document: "Mr. Krol". */
  readonly titled = new Map<string, Set<Gender>>();

  create(described: Described, mention: Mention, confidence: number): Draft {
    const draft: Draft = {
      kind: described.kind,
      name: described.name,
      named: described.named,
      key: described.key,
      gender: described.gender,
      owner: described.owner,
      heads: new Set(),
      mentions: [],
      roles: new Map(),
      speaksFor: undefined,
      cited: false,
      sure: described.sure,
      confidence: 1,
    };
    this.drafts.push(draft);
    if (described.named) {
      push(this.#byKey, described.key.join(" "), draft);
      for (const word of new Set(described.key)) push(this.#byWord, word, draft);
      if (described.kind === "body" && described.key.length > 1)
        push(this.#byInitials, initialsOf(described.key), draft);
    }
    this.add(draft, described, mention, confidence);
    return draft;
  }

  /** Puts a mention to an actor, and what it tells with it. */
  add(draft: Draft, described: Described, mention: Mention, confidence: number): void {
    draft.mentions.push(mention);
    draft.confidence = Math.min(draft.confidence, confidence);
    draft.gender ??= described.gender;
    draft.owner ??= described.owner;
    if (!draft.sure && described.sure && described.form === "name") {
      draft.kind = described.kind;
      draft.sure = true;
    }
    if (described.role !== undefined) draft.roles.set(described.role.start, described.role);
    if (described.head !== undefined) this.learnHead(draft, described.head);
  }

  learnHead(draft: Draft, head: string): void {
    if (draft.heads.has(head)) return;
    draft.heads.add(head);
    push(this.#byHead, head, draft);
  }

  /** A further name of the actor, such as the acronym in brackets behind it. */
  learnName(draft: Draft, name: string): void {
    push(this.#byKey, name.toLowerCase(), draft);
  }

  withKey(key: readonly string[]): readonly Draft[] {
    return this.#byKey.get(key.join(" ")) ?? [];
  }

  /** Named actors one of whose words this is. */
  withWord(word: string): readonly Draft[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Bodies whose words begin with these letters: "iaea". */
  withInitials(letters: string): readonly Draft[] {
    return this.#byInitials.get(letters) ?? [];
  }

  withHead(head: string): readonly Draft[] {
    return this.#byHead.get(head) ?? [];
  }
}

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  else if (!list.includes(draft)) list.push(draft);
}

function initialsOf(key: readonly string[]): string {
  return key
    .filter((word) => !/^(?:of|for|the|and|on|in)$/u.test(word))
    .map((word) => word[0] ?? "")
    .join("");
}
