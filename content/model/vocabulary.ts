// The components a lesson may use, with the props an author may write, as data. Not the components
// themselves: the page gives those. `refersTo` names the collection that
// the prop `id` (of a simulator, `scenario`) points into.
import { z } from "zod";
import { additionNames } from "./addition";
import { instant, sentence, word } from "./field";
import { type Metric, metrics } from "./measure";
import { numberFormats } from "./number-text";
import { shownThings, strangerAmong } from "./shows";

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
  kind: z.enum(["number", "choice", "order", "curve"], {
    error: '"number", "choice", "order" or "curve"',
  }),
  ...span,
  min: numeral.optional(),
  max: numeral.optional(),
  step: numeral.positive("a number above 0").optional(),
  within: numeral.min(0, "a number from 0 up").optional(),
  most: numeral.positive("a number above 0").optional(),
});
export type PredictProps = z.infer<typeof predictProps>;

export const optionProps = z.strictObject({
  is: numeral.optional(),
  atLeast: numeral.optional(),
  atMost: numeral.optional(),
  ...span,
});
export type OptionProps = z.infer<typeof optionProps>;

export const bandProps = z.strictObject({
  of: z.string({ error: 'a band in quotation marks, such as "too-low"' }),
  request: numeral.optional(),
});

export const measureKinds = ["calls", "webassembly"] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** It stands by itself. */
function block(example: string, props: z.ZodRawShape = {}): ComponentRule {
  return { props: z.strictObject(props), inline: false, example };
}

/** It stands within a sentence. */
function inline(example: string, props: z.ZodRawShape = {}): ComponentRule {
  return { props: z.strictObject(props), inline: true, example };
}

export const vocabulary: Readonly<Record<string, ComponentRule>> = {
  Definition: block("<Definition>One sentence.</Definition>"),
  Misconception: block('<Misconception id="no-servers">Why it is wrong.</Misconception>', {
    claim: sentence("the wrong idea, in a learner's words", 160).optional(),
    id: idProp.optional(),
  }),
  Note: inline("<Note>An aside.</Note>"),
  Term: {
    ...inline('<Term id="cold-start">cold starts</Term>', { id: idProp }),
    refersTo: "term",
  },
  NoTerm: inline("<NoTerm>a cold start in the morning</NoTerm>"),
  Fact: {
    ...inline('<Fact id="lambda-init-limit" />', {
      id: idProp,
      bare: z.literal(true, { error: "no value: write bare alone" }).optional(),
    }),
    refersTo: "fact",
  },
  Result: {
    ...inline('<Result scenario="eight-at-once" metric="requests.cold" />', {
      scenario: idProp,
      metric: z.string({ error: 'a metric such as "requests.cold"' }),
      format: word(numberFormats).optional(),
      from: instant().optional(),
      until: instant().optional(),
    }),
    refersTo: "scenario",
  },
  Simulator: {
    ...block('<Simulator scenario="first-request" />', {
      scenario: idProp,
      map: idProp.optional(),
      code: idProp.optional(),
      against: idProp.optional(),
      goal: idProp.optional(),
      shows: z
        .custom<string>((text) => typeof text === "string" && strangerAmong(text) === null, {
          error: `words among ${shownThings.join(", ")}`,
        })
        .optional(),
      adds: word(additionNames).optional(),
      from: idProp.optional(),
      still: instant().optional(),
      look: sentence("what to look for, in at most 160 characters", 160).optional(),
      loops: z.literal(true, { error: "nothing: loops says it all" }).optional(),
    }),
    refersTo: "scenario",
  },
  Measurement: block('<Measurement of="calls" />', {
    of: word(measureKinds),
  }),
  Crossing: block("<Crossing />"),
  Starts: block("<Starts />"),
  Sweep: {
    ...block('<Sweep of="thumbnails" />', { of: idProp }),
  },
  Hours: block("<Hours />"),
  Together: block('<Together of="burst-refused burst-held" />', {
    of: z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)+$/, "two names of the shelf or more"),
  }),
  Beside: block("<Beside>A diagram, and the simulator that lights it.</Beside>"),
  Predict: block(
    '<Predict kind="number" question="How many?" metric="requests.cold" min={0} max={8} />',
    predictProps.shape,
  ),
  Option: block("<Option is={7}>Seven</Option>", optionProps.shape),
  Band: block('<Band of="too-low">Why it is more.</Band>', bandProps.shape),
  Scene: block('<Scene id="who-waits" title="Who waits?" minutes={2}>', {
    id: idProp.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower case such as "who-waits"'),
    title: sentence("a title of at most 60 characters", 60),
    minutes: numeral.positive("a number of minutes above 0").max(60, "at most 60 minutes"),
  }),
  Notes: block("<Notes>What the speaker says.</Notes>"),
  OnStage: block("<OnStage>What only the audience sees.</OnStage>"),
  Beat: block('<Beat at="1.2s">The first request starts an instance.</Beat>', { at: instant() }),
  Vote: block('<Vote question="newsletter" />', { question: idProp }),
};

/** Elements of HTML that a lesson may write as such. */
export const plainElements: readonly string[] = ["abbr", "br", "kbd", "sub", "sup", "var"];
