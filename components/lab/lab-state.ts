// What a reader has set in the lab, as data, and the pure reducer over it: the set-up with its undo and redo,
// what it is compared with, the goal in hand. The play head and what is sent by hand are the session's.
import type { ShelfEntry } from "../share/shared-run";
import type { Setting } from "./knobs/setting";

/** A set-up and what people call it. */
export type Named = {
  readonly setting: Setting;
  readonly title: string;
  /** Its name on the shelf; null where it came from elsewhere. */
  readonly shelf: string | null;
};

/** A scenario of the shelf: what happens in it, and what to look for. */
export type LabItem = ShelfEntry & { readonly description: string; readonly lookFor: string };

export function namedFromShelf({ id, title, scenario, preset }: ShelfEntry): Named {
  return { setting: { scenario, preset }, title, shelf: id };
}

export type LabState = {
  readonly now: Named;
  /** As it was opened: where "reset" leads back to. */
  readonly opened: Named;
  readonly past: readonly Named[];
  readonly future: readonly Named[];
  /** The field being turned: its moves are one step of undo until it settles. */
  readonly turning: string | null;
  readonly other: Named | null;
  readonly goal: string | null;
};

export type LabAction =
  | { readonly kind: "turn"; readonly field: string; readonly setting: Setting }
  | { readonly kind: "settle" | "undo" | "redo" | "reset" | "stop-comparing" | "leave-goal" }
  /** Begin anew, with nothing to undo. */
  | { readonly kind: "start"; readonly named: Named }
  | { readonly kind: "open"; readonly named: Named; readonly goal?: string }
  | { readonly kind: "compare"; readonly other: Named }
  /** The simulator's own undo went back to a set-up that was there before. */
  | { readonly kind: "follow"; readonly setting: Setting };

export function startLab(named: Named): LabState {
  return {
    now: named,
    opened: named,
    past: [],
    future: [],
    turning: null,
    other: null,
    goal: null,
  };
}

const mostSteps = 200;

export function reduceLab(state: LabState, action: LabAction): LabState {
  switch (action.kind) {
    case "turn": {
      if (action.setting === state.now.setting) return state;
      const now = { ...state.now, setting: action.setting };
      if (state.turning === action.field) return { ...state, now };
      return { ...state, now, turning: action.field, past: pushed(state), future: [] };
    }
    case "settle":
      return state.turning === null ? state : { ...state, turning: null };
    case "undo": {
      const last = state.past.at(-1);
      if (!last) return state;
      const future = [state.now, ...state.future];
      return { ...state, now: last, past: state.past.slice(0, -1), future, turning: null };
    }
    case "redo": {
      const [next, ...future] = state.future;
      if (!next) return state;
      return { ...state, now: next, past: pushed(state), future, turning: null };
    }
    case "reset":
      if (state.now.setting === state.opened.setting) return state;
      return { ...state, now: state.opened, past: pushed(state), future: [], turning: null };
    case "start":
      return startLab(action.named);
    case "open":
      return { ...startLab(action.named), past: pushed(state), goal: action.goal ?? null };
    case "compare":
      return { ...state, other: action.other };
    case "stop-comparing":
      return { ...state, other: null };
    case "leave-goal":
      return { ...state, goal: null };
    case "follow":
      return followed(state, action.setting);
  }
}

/** Goes along the steps there are; a set-up from elsewhere becomes one of them. */
function followed(state: LabState, setting: Setting): LabState {
  if (setting.scenario === state.now.setting.scenario) return state;
  const back = state.past.findLastIndex((one) => one.setting.scenario === setting.scenario);
  const there = state.past[back];
  if (there) {
    const future = [...state.past.slice(back + 1), state.now, ...state.future];
    return { ...state, now: there, past: state.past.slice(0, back), future, turning: null };
  }
  const now = { ...state.now, setting };
  return { ...state, now, past: pushed(state), future: [], turning: null };
}

function pushed({ past, now }: LabState): readonly Named[] {
  return [...past, now].slice(-mostSteps);
}
