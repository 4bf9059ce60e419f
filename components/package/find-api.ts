// Finds what a learning platform offers to a SCORM 1.2 package: up through the frames, then in the window that opened
// this one. A frame of another site cannot be looked into, and is passed over.

export type ScormApi = {
  readonly LMSInitialize: (nothing: "") => string;
  readonly LMSGetValue: (element: string) => string;
  readonly LMSSetValue: (element: string, value: string) => string;
  readonly LMSCommit: (nothing: "") => string;
  readonly LMSFinish: (nothing: "") => string;
};

export type Frame = {
  readonly API?: unknown;
  readonly parent?: Frame;
  readonly opener?: Frame | null;
};

/** A platform may frame its frames; this many it does not. */
const most = 50;

export function findApi(from: Frame): ScormApi | null {
  return upFrom(from) ?? upFrom(readable(() => from.opener));
}

function upFrom(first: Frame | null | undefined): ScormApi | null {
  let frame = first;
  for (let n = 0; n < most && frame; n += 1) {
    const here: Frame = frame;
    const api = readable(() => here.API);
    if (isApi(api)) return api;
    const above = readable(() => here.parent);
    if (above === here) return null;
    frame = above;
  }
  return null;
}

function readable<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function isApi(value: unknown): value is ScormApi {
  return (
    typeof value === "object" &&
    value !== null &&
    "LMSInitialize" in value &&
    "LMSSetValue" in value
  );
}
