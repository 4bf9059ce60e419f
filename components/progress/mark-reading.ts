// A section counts as read when its heading has stood on the screen for a second. Noted once.
import { browserProgress } from "./browser-progress";
import { readKind } from "./lesson-state";

const standMillis = 1000;

export function markReading(slug: string, sections: readonly string[]): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(waiting.get(target.id));
      if (isIntersecting)
        waiting.set(
          target.id,
          setTimeout(() => note(slug, target.id), standMillis),
        );
    }
  });
  for (const id of sections) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
  return () => {
    observer.disconnect();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}

function note(slug: string, section: string): void {
  const of = `${slug}#${section}`;
  const events = browserProgress.events();
  const last = events.findLast(({ kind }) => kind === readKind);
  if (last?.of === of || document.hidden) return;
  // The latest reading is kept, for it tells where the reader left; earlier ones of it are not.
  browserProgress.forget((event) => event.kind === readKind && event.of === of);
  browserProgress.add({ v: 1, at: Date.now(), kind: readKind, of, is: null });
}
