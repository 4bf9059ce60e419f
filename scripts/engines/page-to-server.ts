// Runs in the engine on trial: how its page asks and tells the server that opened it.

export async function given<T>(): Promise<T> {
  return (await fetch("given.json")).json();
}

/** `step` says what is done next, `network` switches the site off and on, `result` ends the trial. */
export async function tell(what: "step" | "network" | "result", text: string): Promise<void> {
  await fetch(what, { method: "POST", body: text });
}
