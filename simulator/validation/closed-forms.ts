// The mathematics that a simulated platform must reproduce where there is some.

/** Erlang's loss formula: the share of arrivals that find all of `servers` busy, at `load`. */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** Erlang's waiting formula: the share of arrivals that have to wait. */
export function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load);
  return (servers * blocked) / (servers - load * (1 - blocked));
}
