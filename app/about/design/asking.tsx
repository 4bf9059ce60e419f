// Predictions of each kind, and a map and a listing that light up, drawn by the lesson's own components.
import lessonStyles from "@/components/lesson/lesson.module.css";
import { LessonSimulator } from "@/components/lesson/lesson-simulator";
import { CodeBlock, Diagram } from "@/components/lesson/pieces";
import { runOf } from "@/components/player/run";
import { loadLibrary } from "@/content/load/load-library";
import type { Measure, Metric } from "@/content/model/measure";
import { type Ask, answerOf, type Prediction } from "@/content/model/quiz/prediction";

export async function Asking() {
  return (
    <>
      <h2 id="asking">Asking, and lighting up</h2>
      <div className={lessonStyles.body}>
        <p>
          A prediction stands on top of its simulator. Until it is locked or passed over, nothing
          below gives the result away. A map and a listing beside it light up by their names.
        </p>
        <Diagram id="design-map" title="An event’s way" svg={map} />
        <CodeBlock id="design-code" language="js" title="handler.js">
          <code>
            <span data-line="1" data-group="init">
              const greeting = "Hello";
            </span>
            {"\n"}
            <span data-line="2" data-group="handler">
              export const handler = () =&gt; greeting;
            </span>
          </code>
        </CodeBlock>
        <Asked
          id="first-request"
          ask={order}
          question="What happens first, second and third?"
          tied
        />
        <Asked id="eight-at-once" ask={choice} question="How many of the nine events are cold?" />
      </div>
    </>
  );
}

const measure = (metric: Metric): Measure => ({ metric, from: null, until: null });

const order: Ask = {
  kind: "order",
  options: [
    { text: "The first answer leaves", measure: measure("first.completed") },
    { text: "An event finds an instance warm", measure: measure("first.warm") },
    { text: "An instance is ready", measure: measure("first.instance-ready") },
  ],
};

const choice: Ask = {
  kind: "choice",
  measure: measure("requests.cold"),
  options: [
    { text: "One: the first", from: 0, to: 1 },
    { text: "A few", from: 2, to: 5 },
    { text: "All but one", from: 6, to: 8 },
  ],
};

type AskedProps = {
  readonly id: string;
  readonly ask: Ask;
  readonly question: string;
  readonly tied?: boolean;
};

async function Asked({ id, ask, question, tied = false }: AskedProps) {
  const found = (await loadLibrary()).scenarios.get(id);
  if (found === undefined) return null;
  const { title, scenario, preset } = found;
  const answered = answerOf(ask, runOf(scenario).trace);
  if (!answered.ok) throw new Error(`${question} Expected ${answered.why}.`);
  const prediction: Prediction = { id: `design/${id}`, question, ask, answer: answered.answer };
  return (
    <LessonSimulator
      {...{ id, title, scenario, preset, prediction }}
      {...(tied && { map: "design-map", code: "design-code" })}
    />
  );
}

const map = `<svg role="img" aria-label="An event’s way" viewBox="0 0 500 70" width="500">
${node("event", "An event", 20)}${way("event", "gate", 110)}${node("gate", "The gate", 140)}${way("gate", "handler", 230)}${node("handler", "The handler", 260, "running")}${way("handler", "idle", 350)}${node("idle", "Idle", 380, "idle")}
</svg>`;

function node(name: string, text: string, x: number, state = ""): string {
  return `<g class="node ${state}" data-node="${name}"><rect x="${x}" y="15" width="90" height="40" rx="5"/><text x="${x + 45}" y="40" text-anchor="middle">${text}</text></g>`;
}

function way(from: string, to: string, x: number): string {
  return `<g class="edgePaths"><path data-from="${from}" data-to="${to}" d="M${x} 35h30"/></g>`;
}
