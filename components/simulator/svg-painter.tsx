// Paints a picture as SVG: the still in the HTML, on paper, and as a download. The canvas painter
// draws the same marks for the moving stage.
import type { Mark, Picture, Stroke } from "@/simulator/scene/marks";

type SvgPictureProps = { readonly picture: Picture; readonly label: string; readonly id: string };

export function SvgPicture({ picture: { width, height, marks }, label, id }: SvgPictureProps) {
  const hatches = [...new Set(marks.flatMap((mark) => (mark.kind === "rect" ? mark.hatch : [])))];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {hatches.map((ink) => (
        <pattern
          key={ink}
          id={`${id}-${ink}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M1 0v6" stroke={`var(--${ink})`} strokeWidth="1.4" strokeOpacity="0.45" />
        </pattern>
      ))}
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn once; its marks have no identity
        <MarkShape key={index} mark={mark} id={id} />
      ))}
    </svg>
  );
}

function MarkShape({ mark, id }: { mark: Mark; id: string }) {
  const { opacity } = mark;
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius: rx } = mark;
      const box = { x, y, width, height, rx, opacity };
      return (
        <>
          <rect {...box} {...paint(mark)} />
          {mark.hatch && <rect {...box} fill={`url(#${id}-${mark.hatch})`} />}
        </>
      );
    }
    case "circle":
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} opacity={opacity} {...paint(mark)} />;
    case "ring":
      return <Ring {...mark} />;
    case "path":
      return <path d={mark.d} opacity={opacity} {...paint(mark)} />;
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          fill={`var(--${mark.ink})`}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fontFamily={`var(--${mark.family})`}
          textAnchor={mark.anchor}
          opacity={opacity}
        >
          {mark.text}
        </text>
      );
  }
}

function Ring({ x, y, radius, share, stroke, opacity }: Extract<Mark, { kind: "ring" }>) {
  const length = 2 * Math.PI * radius;
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill="none"
      stroke={`var(--${stroke.ink})`}
      strokeWidth={stroke.width}
      strokeDasharray={`${share * length} ${length}`}
      transform={`rotate(-90 ${x} ${y})`}
      opacity={opacity}
    />
  );
}

function paint({ fill, stroke }: { fill?: string; stroke?: Stroke }) {
  return {
    fill: fill === undefined ? "none" : `var(--${fill})`,
    ...(stroke && {
      stroke: `var(--${stroke.ink})`,
      strokeWidth: stroke.width,
      strokeDasharray: dashes[stroke.dash ?? "solid"],
      strokeLinecap: "round" as const,
    }),
  };
}

const dashes = { solid: undefined, dashed: "5 4", dotted: "0.5 4" } as const;
