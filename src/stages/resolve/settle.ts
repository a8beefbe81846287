import type { Cast, Draft } from "./cast.ts";
import type { Described } from "./phrase.ts";
import type { ResolveRule } from "./rules.ts";

/** The actor that the first rule to answer gives for a mention, or a new one. */
export function settle(cast: Cast, described: Described, rules: readonly ResolveRule[]): Draft {
  const { span, form } = described;
  for (const rule of rules) {
    const draft = rule.apply(described, cast);
    if (draft === undefined) continue;
    const short = form === "name" && described.key.length < draft.key.length;
    cast.add(draft, described, { span, form: short ? "short-name" : form, rule: rule.id }, rule.confidence);
    return draft;
  }
  return cast.create(described, { span, form, rule: "first-mention" }, described.sure ? 0.95 : 0.8);
}
