// The slider `Time`, whose value says what happens there: "2.15 s, request 1 is cold and starts i1".
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import type { Store } from "../player/store";
import { TimeSlider } from "../player/time-slider";
import { useTerse } from "./terse-later";

export function ToldSlider({ store }: { readonly store: Store }) {
  const terse = useTerse();
  const says = (at: Micros) => {
    const { trace } = store.run();
    const told = terse?.terseAt(trace, frameAt(trace, at));
    return told === undefined ? "" : `, ${told}`;
  };
  return <TimeSlider store={store} says={says} />;
}
