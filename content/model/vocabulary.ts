// The components a lesson may use, with the props an author may write, as data. Not the components
// themselves: the page gives those. `refersTo` names the collection that
// the prop `id` (of a simulator, `scenario`) points into.
import { z } from "zod";
import { parseDuration } from "@/simulator/duration";
import { sentence } from "./field";
import { type Metric, metrics } from "./measure";
import { numberFormats } from "./number-text";

export type ComponentRule = {
  readonly props: z.ZodObject;
  readonly refersTo?: "fact" | "scenario" | "term";
  /** True when it stands within a sentence, false when it is a block of its own. */
  readonly inline: boolean;
  readonly example: string;
};

const idProp = z.string({ error: "an id in quotation marks" });

const numeral = z.number({ error: "a number in braces, such as {8}" });
const span = {
  metric: z
    .custom<Metric>((name) => metrics.some((metric) => metric === name), {
      error: 'a metric such as "requests.cold" (content/README.md lists them)',
    })
    .optional(),
  from: instant().optional(),
  until: instant().optional(),
};

export const predictProps = z.strictObject({
  question: sentence("a question of at most 240 characters", 240),
  kind: z.enum(["number", "choice", "order"], { error: '"number", "choice" or "order"' }),
  ...span,
  min: numeral.optional(),
  max: numeral.optional(),
  step: numeral.positive("a number above 0").optional(),
  within: numeral.min(0, "a number from 0 up").optional(),
});
export type PredictProps = z.infer<typeof predictProps>;

export const optionProps = z.strictObject({
  is: numeral.optional(),
  atLeast: numeral.optional(),
  atMost: numeral.optional(),
  ...span,
});
export type OptionProps = z.infer<typeof optionProps>;

function instant() {
  const expected = 'a time of the run such as "3s"';
  return z.string({ error: expected }).refine((text) => parseDuration(text) !== null, expected);
}

export const measureKinds = ["calls", "webassembly"] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const vocabulary: Readonly<Record<string, ComponentRule>> = {
  Definition: {
    props: z.strictObject({}),
    inline: false,
    example: "<Definition>One sentence.</Definition>",
  },
  Misconception: {
    props: z.strictObject({
      claim: sentence("the wrong idea, in a learner's words", 160).optional(),
      id: idProp.optional(),
    }),
    inline: false,
    example: '<Misconception id="no-servers">Why it is wrong.</Misconception>',
  },
  Note: {
    props: z.strictObject({}),
    inline: true,
    example: "<Note>An aside.</Note>",
  },
  Term: {
    props: z.strictObject({ id: idProp }),
    refersTo: "term",
    inline: true,
    example: '<Term id="cold-start">cold starts</Term>',
  },
  NoTerm: {
    props: z.strictObject({}),
    inline: true,
    example: "<NoTerm>a cold start in the morning</NoTerm>",
  },
  Fact: {
    props: z.strictObject({
      id: idProp,
      bare: z.literal(true, { error: "no value: write bare alone" }).optional(),
    }),
    refersTo: "fact",
    inline: true,
    example: '<Fact id="lambda-init-limit" />',
  },
  Result: {
    props: z.strictObject({
      scenario: idProp,
      metric: z.string({ error: 'a metric such as "requests.cold"' }),
      format: z
        .enum(numberFormats, {
          error: `one of ${numberFormats.map((format) => `"${format}"`).join(", ")}`,
        })
        .optional(),
      from: instant().optional(),
      until: instant().optional(),
    }),
    refersTo: "scenario",
    inline: true,
    example: '<Result scenario="eight-at-once" metric="requests.cold" />',
  },
  Simulator: {
    props: z.strictObject({
      scenario: idProp,
      map: idProp.optional(),
      code: idProp.optional(),
      against: idProp.optional(),
      goal: idProp.optional(),
    }),
    refersTo: "scenario",
    inline: false,
    example: '<Simulator scenario="first-request" />',
  },
  Measurement: {
    props: z.strictObject({
      of: z.enum(measureKinds, {
        error: `one of ${measureKinds.map((kind) => `"${kind}"`).join(", ")}`,
      }),
    }),
    inline: false,
    example: '<Measurement of="calls" />',
  },
  Crossing: {
    props: z.strictObject({}),
    inline: false,
    example: "<Crossing />",
  },
  Starts: {
    props: z.strictObject({}),
    inline: false,
    example: "<Starts />",
  },
  Beside: {
    props: z.strictObject({}),
    inline: false,
    example: "<Beside>A diagram, and the simulator that lights it.</Beside>",
  },
  Predict: {
    props: predictProps,
    inline: false,
    example:
      '<Predict kind="number" question="How many?" metric="requests.cold" min={0} max={8} />',
  },
  Option: {
    props: optionProps,
    inline: false,
    example: "<Option is={7}>Seven</Option>",
  },
  Scene: {
    props: z.strictObject({
      id: idProp.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower case such as "who-waits"'),
      title: sentence("a title of at most 60 characters", 60),
      minutes: numeral.positive("a number of minutes above 0").max(60, "at most 60 minutes"),
    }),
    inline: false,
    example: '<Scene id="who-waits" title="Who waits?" minutes={2}>',
  },
  Notes: {
    props: z.strictObject({}),
    inline: false,
    example: "<Notes>What the speaker says.</Notes>",
  },
  OnStage: {
    props: z.strictObject({}),
    inline: false,
    example: "<OnStage>What only the audience sees.</OnStage>",
  },
  Beat: {
    props: z.strictObject({ at: instant() }),
    inline: false,
    example: '<Beat at="1.2s">The first request starts an instance.</Beat>',
  },
  Vote: {
    props: z.strictObject({ question: idProp }),
    inline: false,
    example: '<Vote question="newsletter" />',
  },
};

/** Elements of HTML that a lesson may write as such. */
export const plainElements: readonly string[] = ["abbr", "br", "kbd", "sub", "sup", "var"];
