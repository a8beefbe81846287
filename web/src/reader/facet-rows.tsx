import {
  type Attribution,
  coordinateWords,
  type DocumentRecord,
  type Facet,
  valueWords,
} from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { ByHand } from "./facet-entry.tsx";
import { facetsOf, labelOf, speakerOf, tiesOf } from "./facets-of.ts";
import { ToItem } from "./to-item.tsx";

/** Who, when, where and how many of what somebody said: each leads to its own entry, where it can be corrected. */
export function FacetRows(props: { readonly record: DocumentRecord; readonly attribution: Attribution }) {
  const { record, attribution } = props;
  const speaker = speakerOf(record, attribution);
  const ties = speaker === undefined ? [] : tiesOf(record, speaker);
  return (
    <>
      {speaker !== undefined && (
        <>
          <dt>Who</dt>
          <dd>
            <ToItem hash={`p=${speaker.id}`} facet={speaker.id}>
              {speaker.name}
            </ToItem>
            {ties.length > 0 && <span className="soft"> · {ties.join(" · ")}</span>}
            {speaker.decided !== undefined && <ByHand />}
          </dd>
        </>
      )}
      {facetsOf(record, attribution).map((one) => (
        <div className="dl-row" key={`${one.facet.id} ${one.use.aspect}`}>
          <dt>{labelOf(one)}</dt>
          <dd>
            <ToItem hash={`f=${one.facet.id}`} facet={one.facet.id}>
              {valueWords(one.facet)}
            </ToItem>
            <span className="soft"> {moreOf(one.facet)}</span>
            {one.facet.decided !== undefined && <ByHand />}
          </dd>
        </div>
      ))}
    </>
  );
}

/** The words, and what is not to be seen in the value. */
function moreOf(facet: Facet): string {
  const words = `“${facet.words}”`;
  switch (facet.kind) {
    case "time":
      return words;
    case "place": {
      const { place, alternatives } = facet.value;
      const others = alternatives.length === 0 ? "" : `, or ${count(alternatives.length, "other place")} of the name`;
      return place === undefined ? words : `${coordinateWords(place)}${others}`;
    }
    case "quantity":
      return `${words}, coded by ${facet.value.range.rule}`;
  }
}
