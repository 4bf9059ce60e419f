// The lines of the pictures on buttons, for the sheet of shapes that each page holds. No script needs them.

export const iconShapes = {
  play: "M4 2.5v11l9-5.5z",
  pause: "M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z",
  back: "M12.5 2.5v11L5.5 8zM3 2.5h2v11H3z",
  forward: "M3.5 2.5v11l7-5.5zM11 2.5h2v11h-2z",
  restart: "M8 3V.8L4.2 3.9 8 7V4.8a3.8 3.8 0 1 1-3.7 4.6H2.5A5.6 5.6 0 1 0 8 3z",
  event: "M1 7.2h6.2V3.4L14 8l-6.8 4.6V8.8H1z",
  events:
    "M1 3.2h4V1.4L8.6 4 5 6.6V4.8H1zM6 7.2h4.4V5.2L15 8l-4.6 2.8V8.8H6zM1 11.2h4V9.4L8.6 12 5 14.6v-1.8H1z",
  undo: "M6.5 1.8 2 6l4.5 4.2V7.4h2.8a2.6 2.6 0 0 1 0 5.2H5v1.8h4.3a4.4 4.4 0 0 0 0-8.8H6.5z",
  share: "M8 1 4.4 4.6l1.2 1.2 1.5-1.4V10h1.8V4.4l1.5 1.4 1.2-1.2zM2.5 8v6.5h11V8h-1.8v4.8H4.3V8z",
  embed:
    "M5.2 3.4 6.4 4.6 3 8l3.4 3.4-1.2 1.2L.6 8zM10.8 3.4 15.4 8l-4.6 4.6-1.2-1.2L13 8 9.6 4.6z",
  more: "M1.5 6.5h3v3h-3zM6.5 6.5h3v3h-3zM11.5 6.5h3v3h-3z",
  close: "M3.2 2 8 6.8 12.8 2 14 3.2 9.2 8l4.8 4.8-1.2 1.2L8 9.2 3.2 14 2 12.8 6.8 8 2 3.2z",
} as const;
export type IconName = keyof typeof iconShapes;
