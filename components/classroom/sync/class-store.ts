// What the windows of one presentation hold in common, in this window: read, written, passed on to the others,
// kept over a reload. It asks the others when it opens, so a window that comes late catches up.
import { fieldsOf } from "@/content/model/fields-of";
import { emitter } from "../../ui/emitter";
import { store, storedJson } from "../../ui/stored";
import { type Message, type Point, readMessage, readRegisters, type Values } from "./messages";
import { merged, type Registers, written } from "./sync";

type Listener = () => void;

export type ClassStore = {
  /** The presentation's: windows with another do not hear each other. */
  readonly id: string;
  readonly get: <K extends keyof Values>(key: K) => Values[K] | undefined;
  readonly set: <K extends keyof Values>(key: K, value: Values[K]) => void;
  readonly onChange: (listener: Listener) => () => void;
  /** A pointer is shown while it moves and kept nowhere. */
  readonly point: (at: Point | null) => void;
  readonly onPoint: (listener: (at: Point | null) => void) => () => void;
  readonly close: () => void;
};

/** `asked` is the presentation that the address names. */
export function openClass(slug: string, asked: string | null): ClassStore {
  const name = `present/${slug}`;
  const kept = keptOf(name);
  const joined = asked !== null && isPresentation(asked) ? asked : null;
  const id = joined ?? kept?.id ?? randomName();
  const window = randomName();
  let registers: Registers = kept?.id === id ? kept.registers : {};
  const changes = emitter();
  const points = emitter<[at: Point | null]>();
  const channel = channelOf(`${name}/${id}`);
  const say = (message: Message) => channel?.postMessage(message);
  // Where the browser keeps nothing, a reload asks the other windows, or begins anew.
  const keep = () => store(name, JSON.stringify({ id, registers }), () => sessionStorage);
  const took = (next: Registers) => {
    if (next === registers) return;
    registers = next;
    changes.emit();
  };
  const hear = (event: MessageEvent) => {
    const message = readMessage(event.data);
    if (message?.kind === "ask") say({ v: 1, kind: "tell", registers });
    if (message?.kind === "tell") took(merged(registers, message.registers));
    if (message?.kind === "point") points.emit(message.at);
  };
  channel?.addEventListener("message", hear);
  addEventListener("pagehide", keep);
  keep();
  say({ v: 1, kind: "ask" });
  return {
    id,
    // Each value was read at the door by the schema of its key.
    get: <K extends keyof Values>(key: K) => registers[key]?.value as Values[K] | undefined,
    set: (key, value) => {
      const next = written(registers, key, value, window);
      const register = next[key];
      took(next);
      if (register) say({ v: 1, kind: "tell", registers: { [key]: register } });
    },
    onChange: changes.on,
    point: (at) => {
      points.emit(at);
      say({ v: 1, kind: "point", at });
    },
    onPoint: points.on,
    close: () => {
      keep();
      removeEventListener("pagehide", keep);
      channel?.close();
    },
  };
}

/** A frame without an origin of its own has no channel: it presents alone. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

function keptOf(name: string) {
  const { id, registers } = fieldsOf(storedJson(name, () => sessionStorage));
  if (typeof id !== "string" || !isPresentation(id)) return null;
  return { id, registers: readRegisters(registers) };
}

function isPresentation(id: string): boolean {
  return /^[a-z0-9]{6,20}$/.test(id);
}

function randomName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(numbers, (one) => one.toString(36).padStart(7, "0"))
    .join("")
    .slice(0, 12);
}
