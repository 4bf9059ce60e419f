// Three short tones, for readers who switched them on: a low one that falls for what is cold, a high one for what is warm,
// two rough ones for what is refused. Many at once are one, and a little louder. Shows nothing.
import { useEffect } from "react";
import type { Micros } from "@/simulator/scenario";
import { isPlaying } from "../session";
import type { Store } from "../store";
import { type Heard, heardBetween } from "./heard";
import { isSoundOn, onSoundSwitched } from "./sound-choice";

/** More film than this between two beats is a leap. */
const leapFilm = 1000;

export function Tones({ store }: { readonly store: Store }) {
  useEffect(() => {
    let context: AudioContext | null = null;
    let last: Micros = store.head();
    const sound = (at: Micros) => {
      const { film, trace } = store.run();
      const { player } = store.session();
      const { filmAt } = film.lenses[player.lens];
      const isLeap = at < last || filmAt(at) - filmAt(last) > leapFilm * player.speed;
      const heard = isLeap || !isSoundOn() ? [] : heardBetween(trace, last, at);
      last = at;
      if (heard.length === 0) return;
      context ??= new AudioContext();
      void context.resume();
      for (const one of heard) play(context, one);
    };
    const stops = [
      store.onBeat(() => {
        if (isPlaying(store.session())) sound(store.beat());
      }),
      store.onAction(({ kind }) => {
        if (kind === "step-forward") sound(store.head());
        else last = store.head();
      }),
      onSoundSwitched(() => {
        last = store.head();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      void context?.close();
    };
  }, [store]);
  return null;
}

type Tone = {
  readonly shape: OscillatorType;
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly times: number;
};

const shapes: Readonly<Record<Heard["tone"], Tone>> = {
  cold: { shape: "triangle", from: 330, to: 165, length: 0.22, times: 1 },
  warm: { shape: "sine", from: 880, to: 880, length: 0.08, times: 1 },
  refused: { shape: "sawtooth", from: 120, to: 120, length: 0.07, times: 2 },
};

function play(context: AudioContext, { tone, count }: Heard): void {
  const { shape, from, to, length, times } = shapes[tone];
  const loudness = Math.min(0.25, 0.08 * (1 + Math.log10(count)));
  for (let n = 0; n < times; n += 1) {
    const at = context.currentTime + n * length * 1.6;
    const source = new OscillatorNode(context, { type: shape, frequency: from });
    const gain = new GainNode(context, { gain: loudness });
    source.frequency.linearRampToValueAtTime(to, at + length);
    gain.gain.setValueAtTime(loudness, at);
    gain.gain.exponentialRampToValueAtTime(0.001, at + length);
    source.connect(gain).connect(context.destination);
    source.start(at);
    source.stop(at + length);
  }
}
