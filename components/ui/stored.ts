// What this browser stores for the site. Where storing is forbidden, full or spoilt there is nothing, and nothing breaks:
// whatever is remembered lasts as long as the page.

type Shelf = () => Pick<Storage, "getItem" | "setItem">;
const always: Shelf = () => localStorage;

export function stored(key: string, shelf = always): string | null {
  try {
    return shelf().getItem(key);
  } catch {
    return null;
  }
}

/** null where there is none, or what is there cannot be read. */
export function storedJson(key: string, shelf = always): unknown {
  try {
    return JSON.parse(stored(key, shelf) ?? "null");
  } catch {
    return null;
  }
}

/** Whether it was taken. */
export function store(key: string, text: string, shelf = always): boolean {
  try {
    shelf().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
