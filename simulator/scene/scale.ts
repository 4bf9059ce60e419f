// From a value to a pixel and back, straight.

export type Scale = {
  readonly of: (value: number) => number;
  readonly at: (pixel: number) => number;
};

type Span = readonly [from: number, to: number];

export function linearScale([low, high]: Span, [start, end]: Span): Scale {
  const length = high - low || 1;
  return {
    of: (value) => start + ((end - start) * (value - low)) / length,
    at: (pixel) => low + (length * (pixel - start)) / (end - start || 1),
  };
}
