import { useMemo } from "react";
import type { ClaimFigures } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { inALine, seriesOf } from "./figure-series.ts";
import { FiguresDrawing } from "./figures-drawing.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { SeriesMark } from "./series-mark.tsx";
import { useWidth } from "./use-width.ts";

/** More sources than this are drawn without a hue of their own. */
const HUES = 6;

/** The figures of a claim over the time of their publication: each source's steps, each range as a bar; and the same as a table. */
export function FiguresChart(props: { readonly figures: ClaimFigures }) {
  const { what, figures } = props.figures;
  const [box, width] = useWidth();
  const series = useMemo(() => seriesOf(figures), [figures]);
  return (
    <figure className="figures" aria-labelledby="figures">
      <figcaption className="part-head">
        <h2 id="figures" className="label">
          Figures over time
        </h2>
        <p className="small soft">
          How many {what.replaceAll("-", " ")}, as told by {count(series.length, "source")}; a bar is the range that the
          words were coded to.
        </p>
      </figcaption>
      <div ref={box} className="graph-box">
        {width > 0 && <FiguresDrawing series={series} width={width} hues={HUES} />}
      </div>
      <ul className="series-list small">
        {series.map((one, index) => (
          <li key={one.id}>
            <SeriesMark index={index} hues={HUES} />
            <b dir="auto">{one.source}</b> {inALine(one)}
            {!one.isOrigin && <span className="soft"> (lineage unknown)</span>}
          </li>
        ))}
      </ul>
      <FiguresTable series={series} />
    </figure>
  );
}
