// The whole subject as one picture in which every box is a link; to a screen reader, a list for each area. It can be made
// larger, and is there as a list, too. What much builds on is drawn larger; a term that is pointed at or has the focus lights
// its lines and their other ends.
import styles from "./graph.module.css";
import { mapMarkup } from "./graph-markup";
import { GraphPicture } from "./graph-picture";
import { MapLight } from "./map-light";
import { MapList } from "./map-list";
import { MapZoom } from "./map-zoom";
import { type MapTerm, narrowMap, wideMap } from "./subject-map-layout";

type SubjectMapProps = {
  readonly terms: readonly MapTerm[];
  /** In the order of the map. */
  readonly areas: readonly string[];
};

export function SubjectMap({ terms, areas }: SubjectMapProps) {
  const pictures = [
    { size: "wide", ...wideMap(terms, areas) },
    { size: "narrow", ...narrowMap(terms, areas), lines: [] },
  ];
  return (
    <div className={styles.figure} id={mapId}>
      <MapZoom map={windowId} />
      <div className={styles.sight} id={windowId}>
        {pictures.map((picture) => (
          <GraphPicture
            key={picture.size}
            data-map={picture.size}
            style={{ "--own": `${picture.width}px` } as object}
            size={picture}
            label="A map of the subject"
            markup={mapMarkup(picture, glossaryAddress)}
          />
        ))}
      </div>
      <MapList terms={terms} areas={areas} />
      <MapLight map={mapId} />
    </div>
  );
}

const mapId = "subject-map";
const windowId = "subject-map-window";
const glossaryAddress = `${process.env.BASE_PATH ?? ""}/glossary/`;
