// A section counts as read when its heading has stood on the screen for a second, and the quiz as a place where the
// reader was when one of its questions is answered. Noted once.
import { browserProgress } from "./browser-progress";
import { ofKind } from "./log/event";

const standMillis = 1000;

export function markReading(slug: string, sections: readonly string[]): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(waiting.get(target.id));
      if (isIntersecting)
        waiting.set(
          target.id,
          setTimeout(() => {
            if (!document.hidden) noteReading(slug, target.id);
          }, standMillis),
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

export function noteReading(slug: string, section: string): void {
  const of = `${slug}#${section}`;
  const last = ofKind(browserProgress.events(), "read").at(-1);
  // Noted again when it was not the last: the latest reading tells where the reader left.
  if (last?.of === of) return;
  browserProgress.add({ kind: "read", of, is: null });
}
