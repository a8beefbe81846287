import { type DocumentRecord, valueWords } from "../../../src/surfaces/http/client.ts";
import { questionOf } from "../words.ts";
import { tiesOf } from "./facets-of.ts";
import { hashOfItem, type Item } from "./items.ts";

type FacetItem = Extract<Item, { kind: "facet" | "actor" }>;

/** A time, place, quantity or actor in the margin: which question it answers, and how. */
export function FacetEntry(props: {
  readonly record: DocumentRecord;
  readonly item: FacetItem;
  readonly active: boolean;
}) {
  const { record, item, active } = props;
  const address = `#${hashOfItem(item)}`;
  if (item.kind === "actor") {
    const { actor } = item;
    const ties = tiesOf(record, actor);
    return (
      <a className="entry entry-actor" href={address} data-entry={item.id} aria-expanded={active}>
        <span className="entry-facet">
          <span className="label">Who</span> {actor.name}
          {ties.length > 0 && <span className="soft"> · {ties.join(" · ")}</span>}
          {actor.decided !== undefined && <ByHand />}
        </span>
      </a>
    );
  }
  const { facet, aside } = item;
  return (
    <a className={`entry entry-${facet.kind}`} href={address} data-entry={item.id} aria-expanded={active}>
      <span className="entry-facet">
        <span className="label">{questionOf[facet.kind]}</span>{" "}
        {aside ? <del>{valueWords(facet)}</del> : valueWords(facet)}
        {facet.decided !== undefined && <ByHand />}
      </span>
    </a>
  );
}

/** The mark of what a person decided. */
export function ByHand() {
  return (
    <span className="by-hand" title="A person decided this.">
      {" "}
      <span aria-hidden="true">✎</span>
      <span className="hidden">decided by a person</span>
    </span>
  );
}
