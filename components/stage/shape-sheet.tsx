// What the pictures and the buttons of every page share, drawn once a page and referred to by name: the hatch
// of what is starting, the icons. The layout has it; it shows nothing by itself.
import { iconId, iconShapes } from "../player/icons";
import { sharedHatch } from "./svg-text";

export function ShapeSheet() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <pattern
        id={sharedHatch.id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0h6v6H0z" fill={`var(--${sharedHatch.fill})`} />
        <path
          d="M1 0v6"
          stroke={`var(--${sharedHatch.hatch})`}
          strokeOpacity="0.45"
          strokeWidth="1.4"
        />
      </pattern>
      {iconShapes.map(([name, d]) => (
        <symbol key={name} id={iconId(name)} viewBox="0 0 16 16">
          <path d={d} fill="currentColor" />
        </symbol>
      ))}
    </svg>
  );
}
