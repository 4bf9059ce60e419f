// Where a thread of compile-apart.ts begins: Node alone does not read TypeScript in a thread.
import { register } from "tsx/esm/api";

register();
await import("./compile-share.ts");
