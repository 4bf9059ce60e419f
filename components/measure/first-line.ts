// Imported first by a worker that is measured: notes when the module's first line ran, before its other imports do.
import { wallNow } from "./clock";

export const firstLineAt = wallNow();
