// Numbers and attributes of an SVG as short text.

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Each with a blank in front; what is undefined is left out. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([key, value]) => {
      if (value === undefined) return [];
      return ` ${key}="${typeof value === "number" ? short(value) : escaped(value)}"`;
    })
    .join("");
}

/** A tenth of a pixel is finer than anyone sees. */
export function short(value: number): string {
  return String(tenths(value));
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Half a pixel is fine enough for where something stands, if nothing leans on it. */
export function halves(value: number): number {
  return Math.round(value * 2) / 2;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
