// Lets the page do what waits for it, in the middle of longer work.
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
