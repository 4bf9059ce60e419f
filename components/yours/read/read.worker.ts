// The other thread's end of reading a log: reads it in pieces, says what it holds, then makes it a scenario and replays it.
import { fitted } from "@/content/model/log/fit";
import { holdsOf } from "@/content/model/log/holds";
import { RunTooLarge } from "@/simulator/run/limits";
import { thisThread } from "../../ui/this-thread";
import { columnsIn } from "../fit/listed";
import { firstStretch } from "../fit/stretch";
import type { FromReader, ToReader } from "./messages";
import { partsOf } from "./pieces";
import { readParts } from "./read-parts";

const thread = thisThread<ToReader, FromReader>();

thread.onmessage = ({ data }) => {
  void answer(data);
};

async function answer({ source, zone, chosen }: ToReader): Promise<void> {
  try {
    let told = 0;
    const result = await readParts(await partsOf(source), { zone, chosen }, (share, requests) => {
      const now = Date.now();
      if (now - told < 100) return;
      told = now;
      thread.postMessage({ kind: "progress", share, requests });
    });
    if (!result.ok) {
      thread.postMessage({ kind: "refused", sentence: result.sentence, table: result.table });
      return;
    }
    const { read, refused } = result;
    thread.postMessage({ kind: "held", holds: holdsOf(read), refused });
    const fit = fitted(read);
    const first = firstStretch(fit.scenario);
    // A page that copies millions of numbers stands still meanwhile.
    thread.postMessage({ kind: "fitted", fit, first }, columnsIn(fit.scenario.traffic));
  } catch (error) {
    thread.postMessage(
      error instanceof RunTooLarge
        ? { kind: "unfitted", sentence: `A replay would be too large: ${error.message}.` }
        : { kind: "refused", sentence: "The log could not be read to its end.", table: null },
    );
  }
}
