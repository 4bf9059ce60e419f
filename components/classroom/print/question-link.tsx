// Leads from a plan to a question among the answers below: its number there, and how it begins.
import type { AskedAt } from "@/content/model/teach";

export function QuestionLink({ question: { id, title, number } }: { readonly question: AskedAt }) {
  return (
    <a href={`#answer-${id}`}>
      {number}: {beginning(title)}
    </a>
  );
}

const longest = 44;

function beginning(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longest)).replace(/[,.;:]$/, "")}…`;
}
