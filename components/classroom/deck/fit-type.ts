// How large the type of a scene may be: as large as lets all of it be seen at once.

/** In shares of the stage's unit; the least is 24 px on a stage of 1280 by 720. */
const sizes = [3.3, 2.9, 2.6, 2.3, 2.1, 1.9];

export function fitType(box: HTMLElement): void {
  for (const size of sizes) {
    box.style.setProperty("--size", `calc(${size} * var(--u))`);
    if ([box, ...box.querySelectorAll("section")].every(isWhole)) return;
  }
}

function isWhole({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean {
  return scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1;
}
