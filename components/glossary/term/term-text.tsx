// A text in which words of the glossary lead to their pages.
import type { TextPiece } from "@/content/model/glossary/term-names";
import { Link } from "../../ui/link";

export function TermText({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return pieces.map(({ text, id }, index) =>
    id === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed text that is never reordered
      <Link key={index} href={`/glossary/${id}/`}>
        {text}
      </Link>
    ),
  );
}
