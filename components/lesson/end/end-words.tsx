// The words of a lesson that are worth remembering: at rest and live the same.
import { Terms } from "../term";

export type EndTerm = { readonly id: string; readonly name: string };

export function EndWords({ terms }: { readonly terms: readonly EndTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <p>
      Words to remember: <Terms terms={terms} />.
    </p>
  );
}
