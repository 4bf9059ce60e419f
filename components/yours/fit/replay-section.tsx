// The log once more, as the simulator replays it: beside the log, with how far they are apart and what was assumed.
import type { FittedLog } from "@/content/model/log/fit";
import type { Holds } from "@/content/model/log/holds";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { countText, latencyText } from "@/simulator/scene/words";
import { writeShared } from "../../share/share-link";
import controls from "../../ui/controls.module.css";
import { save } from "../../ui/save-text";
import { Scrolling } from "../../ui/scrolling";
import { shareText } from "../words";
import styles from "../yours.module.css";
import { replayFile } from "./replay-file";
import { fitWords, keepAliveWords } from "./replay-words";
import { shapeOf } from "./shape";
import type { Stretch } from "./stretch";
import { StretchPanel } from "./stretch-panel";

type ReplaySectionProps = {
  readonly fit: FittedLog & { readonly first: Stretch };
  readonly holds: Holds;
  readonly lab: string;
};

export function ReplaySection({ fit, holds, lab }: ReplaySectionProps) {
  const { log, replay, distance, notes, scenario, preset } = fit;
  const about = { title: "My function", description: null, preset };
  const saveScenario = async () => {
    save("my-function.json", "application/json", await replayFile(scenario, about));
  };
  const shape = () => {
    const title = "The shape of my function";
    return writeShared({ file: writeScenario(shapeOf(scenario, holds), { ...about, title }) });
  };
  const openShape = async () => location.assign(`${lab}#${await shape()}`);
  return (
    <section aria-labelledby="again">
      <h2 id="again">See it again</h2>
      <p>{keepAliveWords(fit)}</p>
      <p>{fitWords(fit)}</p>
      <Scrolling className={styles.table} label="Table: the log beside its replay">
        <table>
          <caption>The log beside its replay</caption>
          <thead>
            <tr>
              <th scope="col">what</th>
              <th scope="col">log</th>
              <th scope="col">replay</th>
              <th scope="col">apart</th>
            </tr>
          </thead>
          <tbody>
            {log.coldShare !== null && (
              <tr>
                <th scope="row">cold</th>
                <td>{shareText(log.coldShare)}</td>
                <td>{shareText(replay.coldShare)}</td>
                <td>{shareText(distance.coldShare ?? 0)}</td>
              </tr>
            )}
            {log.latencyMs !== null &&
              (["p50", "p99"] as const).map((key) => (
                <tr key={key}>
                  <th scope="row">{key === "p50" ? "half are under" : "99 in 100 under"}</th>
                  <td>{latencyText((log.latencyMs?.[key] ?? 0) * 1000)}</td>
                  <td>{latencyText(replay.latencyMs[key] * 1000)}</td>
                  <td>{shareText(distance[key] ?? 0)}</td>
                </tr>
              ))}
            <tr>
              <th scope="row">instances at the peak</th>
              <td>not told</td>
              <td>{countText(replay.instances.peak)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </Scrolling>
      <details className={styles.more}>
        <summary>What was assumed, and what is lost</summary>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
      <StretchPanel
        scenario={scenario}
        first={fit.first}
        preset={preset}
        fromMs={holds.fromMs}
        lab={lab}
        shared={shape}
      />
      <p className={controls.row}>
        <button type="button" className={controls.quiet} onClick={() => void saveScenario()}>
          Save the replay as a file
        </button>
        <button type="button" className={controls.quiet} onClick={() => void openShape()}>
          Open its shape in the lab
        </button>
      </p>
      <p className={controls.small}>
        The file has every instant and duration of the log. The lab’s link has its shape only: how
        often and how unevenly requests come, and two percentiles of runs and starts.
      </p>
    </section>
  );
}
