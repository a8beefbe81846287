/** Why two statements were put together, as a person reads it. */
export interface Why {
  readonly feature: string;
  readonly words: string;
  readonly weight: number;
}

/** Statements that are put together one by one, and pairs that a person holds apart. */
export interface Joins {
  find(at: number): number;
  /** False, and nothing done, where that would put together what a person holds apart. */
  join(a: number, b: number, why: Why): boolean;
  /** The reasons of the group that holds it, in the order of joining. */
  reasons(at: number): readonly Why[];
}

/** @param apart pairs that are never put together, however they are reached */
export function createJoins(size: number, apart: readonly (readonly [number, number])[]): Joins {
  const parent = Array.from({ length: size }, (_, at) => at);
  const why = new Map<number, Why[]>();
  const foes = new Map<number, Set<number>>();
  for (const [a, b] of apart) {
    setOf(foes, a).add(b);
    setOf(foes, b).add(a);
  }
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  return {
    find,
    join(a, b, reason) {
      const [one, other] = [find(a), find(b)];
      if (one === other) {
        // It was known already: a second reason is still worth telling.
        if (a !== b) add(one, [reason]);
        return true;
      }
      for (const foe of foes.get(one) ?? []) if (find(foe) === other) return false;
      const [to, from] = one < other ? [one, other] : [other, one];
      parent[from] = to;
      const more = [...(why.get(from) ?? []), reason];
      why.delete(from);
      add(to, more);
      for (const foe of foes.get(from) ?? []) setOf(foes, to).add(foe);
      return true;
    },
    reasons: (at) => why.get(find(at)) ?? [],
  };

  function add(root: number, reasons: readonly Why[]): void {
    const list = why.get(root) ?? [];
    for (const one of reasons) {
      if (!list.some(({ feature, words }) => feature === one.feature && words === one.words)) list.push(one);
    }
    why.set(root, list);
  }
}

function setOf(sets: Map<number, Set<number>>, at: number): Set<number> {
  const known = sets.get(at);
  if (known !== undefined) return known;
  const made = new Set<number>();
  sets.set(at, made);
  return made;
}
