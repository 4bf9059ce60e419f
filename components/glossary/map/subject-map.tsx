// The whole subject as one picture in which every box is a link; to a screen reader, a list for each area.
// What builds on much is drawn heavier; a term that is pointed at or has the focus lights its lines and their other ends.
import styles from "./graph.module.css";
import { mapMarkup } from "./graph-markup";
import { MapLight } from "./map-light";
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
      {pictures.map((picture) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a picture with links
        <svg
          key={picture.size}
          className={styles.picture}
          data-map={picture.size}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width={picture.width}
          height={picture.height}
          role="group"
          aria-label="A map of the subject"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, its texts escaped
          dangerouslySetInnerHTML={{ __html: mapMarkup(picture, glossaryAddress) }}
        />
      ))}
      <MapLight map={mapId} />
    </div>
  );
}

const mapId = "subject-map";
const glossaryAddress = `${process.env.BASE_PATH ?? ""}/glossary/`;
