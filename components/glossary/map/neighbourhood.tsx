// The neighbourhood of a term as a picture in which every box is a link. It is drawn twice, for a wide and
// for a narrow place; the page shows one. A page with much else on it has the narrow one alone.
import styles from "./graph.module.css";
import { neighbourhoodMarkup } from "./graph-markup";
import { GraphPicture } from "./graph-picture";
import { type Neighbours, narrowNeighbourhood, wideNeighbourhood } from "./neighbourhood-layout";
import type { GraphNode } from "./node-box";

type NeighbourhoodProps = Neighbours & {
  readonly center: GraphNode;
  /** The narrow picture alone, without the lists that a term's page has. */
  readonly small?: boolean;
};

/** Of each kind but what is required; the page has lists of all. */
const MOST = { related: 6, requiredBy: 8 };

export function Neighbourhood({ center, small = false, ...all }: NeighbourhoodProps) {
  const { requires, related, requiredBy } = all;
  const near = {
    requires,
    related: related.slice(0, MOST.related),
    requiredBy: requiredBy.slice(0, MOST.requiredBy),
  };
  const narrow = narrowNeighbourhood(center, near);
  const pictures = small
    ? [{ size: "only", ...narrow }]
    : [
        { size: "wide", ...wideNeighbourhood(center, near) },
        { size: "narrow", ...narrow },
      ];
  return (
    <figure className={styles.figure}>
      {pictures.map((picture) => (
        <GraphPicture
          key={picture.size}
          data-size={picture.size}
          size={picture}
          label={`The neighbourhood of ${center.name}`}
          markup={neighbourhoodMarkup(picture, glossaryAddress)}
        />
      ))}
      <figcaption>
        Above {center.name}: what to know first. Below: what it leads to. Dashed: see also.
        {!small &&
          (related.length > MOST.related || requiredBy.length > MOST.requiredBy) &&
          " Not all of it has room here; the lists below are whole."}
      </figcaption>
    </figure>
  );
}

const glossaryAddress = `${process.env.BASE_PATH ?? ""}/glossary/`;
