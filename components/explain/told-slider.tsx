// The slider `Time`, whose value says what happens there: "2.15 s, request 1 is cold and starts i1".
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import type { Store } from "../player/store";
import { TimeSlider } from "../player/time-slider";
import { terseAt } from "./terse-words";

export function ToldSlider({ store }: { readonly store: Store }) {
  const says = (at: Micros) => {
    const { trace } = store.run();
    return terseAt(trace, frameAt(trace, at));
  };
  return <TimeSlider store={store} says={says} />;
}
