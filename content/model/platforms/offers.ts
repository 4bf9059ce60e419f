// Who offers what: of ten makers the functions, the containers and the code at the edge. Each cell is a fact,
// "offer-aws-edge"; these facts stand in this table and in no row of the other.
import type { Fact } from "../fact";

export const offerKinds = [
  { id: "function", name: "Functions" },
  { id: "container", name: "Containers" },
  { id: "edge", name: "Code at the edge" },
] as const;

const makers = [
  { id: "aws", name: "AWS" },
  { id: "google", name: "Google Cloud" },
  { id: "azure", name: "Microsoft Azure" },
  { id: "cloudflare", name: "Cloudflare" },
  { id: "vercel", name: "Vercel" },
  { id: "netlify", name: "Netlify" },
  { id: "supabase", name: "Supabase" },
  { id: "fly", name: "Fly.io" },
  { id: "deno", name: "Deno" },
  { id: "knative", name: "Your own Kubernetes" },
] as const;

export type Offers<Answer> = {
  readonly maker: string;
  /** One for each kind, in their order; none where the maker has none of that kind. */
  readonly answers: readonly (Answer | null)[];
};

export function isOffer({ id }: Pick<Fact, "id">): boolean {
  return id.startsWith("offer-");
}

export function offersOf<Answer>(
  facts: readonly Fact[],
  answerOf: (fact: Fact) => Answer,
): readonly Offers<Answer>[] {
  return makers.map((maker) => ({
    maker: maker.name,
    answers: offerKinds.map((kind) => {
      const fact = facts.find(({ id }) => id === `offer-${maker.id}-${kind.id}`);
      return fact === undefined ? null : answerOf(fact);
    }),
  }));
}
