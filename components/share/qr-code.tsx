// A QR code of a link, as one path. Loaded when somebody shares.
import { encode } from "uqr";

export function QrCode({ text }: { readonly text: string }) {
  const { size, data } = encode(text, { ecc: "L", border: 2 });
  const d = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR code of the link">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
