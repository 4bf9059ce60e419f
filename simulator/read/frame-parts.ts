// What a frame says of one instance and of one request. A state says since when and until when, never how far it has come.

import type { ColdStartPhase, Micros } from "../scenario";
import type { Limit } from "../trace/kinds";
import type { RunStage } from "./run-stage";

export type InstanceState =
  | {
      readonly kind: "starting";
      readonly since: Micros;
      readonly until: Micros;
      readonly phase: ColdStartPhase;
      readonly phaseSince: Micros;
      readonly phaseUntil: Micros;
    }
  /** Since when it has had a request under way without a break. */
  | { readonly kind: "running"; readonly since: Micros }
  /** Until when it is kept if nothing comes; null: it does not expire. */
  | { readonly kind: "idle"; readonly since: Micros; readonly until: Micros | null };

export type InstanceFrame = {
  readonly number: number;
  readonly createdAt: Micros;
  readonly provisioned: boolean;
  /** It takes no more requests and ends with its last. */
  readonly draining: boolean;
  /** The scaler does not want it: it gets what no other has a slot for. */
  readonly spare: boolean;
  /** It holds a place downstream for itself. */
  readonly connected: boolean;
  readonly state: InstanceState;
  /** Requests running on it, and requests waiting for it to be ready. */
  readonly running: readonly number[];
  readonly waiting: readonly number[];
  /** Runs on it, of which a batch is one, and how many of them compute. */
  readonly runs: number;
  readonly computing: number;
};

export type RequestState =
  | {
      readonly kind: "running";
      readonly instance: number;
      readonly since: Micros;
      /** null: it is not over within the trace. */
      readonly until: Micros | null;
      readonly stage: RunStage;
    }
  | {
      readonly kind: "waiting-for-start";
      readonly instance: number;
      readonly since: Micros;
      readonly until: Micros;
    }
  | {
      readonly kind: "queued";
      /** For an instance; or to be read, as an event that was handed to the platform or as a message. */
      readonly queue: "line" | "events" | "messages";
      /** Which limit it met; "none" for what has not been read yet. */
      readonly limit: Limit;
      readonly since: Micros;
      /** Until when it may wait; null: without end. */
      readonly until: Micros | null;
    }
  | { readonly kind: "waiting-to-be-tried-again"; readonly since: Micros; readonly until: Micros };

export type RequestFrame = {
  readonly request: number;
  readonly arrivedAt: Micros;
  /** The request that leads its batch; itself where it stands alone. */
  readonly leader: number;
  readonly state: RequestState;
};
