// The columns of a trace, and what is in each as long as nothing is written. What they mean is told in trace/trace.ts.

import { byte, float, int, orNever, orNone, orUnknown, seldomOrNever, seldomOrNone } from "./table";

export const requestShape = {
  arrivedAt: float,
  endedAt: orNever,
  outcome: byte,
  lastTry: orNone,
};

export const tryShape = {
  request: int,
  previous: seldomOrNone,
  at: float,
  readAt: float,
  batch: seldomOrNone,
  placedAt: orNever,
  startedAt: orNever,
  endedAt: orNever,
  instance: orNone,
  start: byte,
  outcome: byte,
  failure: byte,
  againAt: seldomOrNever,
  limit: byte,
  over: int,
  allowedAt: seldomOrNever,
  askedAt: seldomOrNever,
  placesHeld: int,
  inLine: int,
  heldAt: seldomOrNever,
  computesAt: seldomOrNever,
  computing: int,
  computed: orUnknown,
  idleSince: float,
  others: int,
  starting: int,
  goneInstance: int,
  goneAt: float,
  goneReason: byte,
};

export const instanceShape = {
  createdAt: float,
  readyAt: float,
  endedAt: orNever,
  endReason: byte,
  drainingAt: orNever,
  provisionedAt: orNever,
  connectedAt: orNever,
};

export const lookShape = {
  at: float,
  mean: float,
  lately: float,
  busy: float,
  wanted: int,
  ready: int,
  working: int,
  panicking: byte,
};

export const spareShape = { instance: int, since: float, until: orNever };

export const pauseShape = { at: float, opensAt: float };

export const pollerShape = { at: float, count: int, changesAt: orNever };

export const idleShape = { instance: int, since: float, until: float, endedAt: orNever };

export const eventShape = { at: float, kind: byte, ref: int };
