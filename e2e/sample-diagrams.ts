// For tests: diagrams of each kind that is drawn, with what must be found in the picture.

export type Sample = {
  readonly name: string;
  readonly source: string;
  readonly nodes: readonly string[];
  /** Each by the nodes that it joins. */
  readonly ways: readonly string[];
  readonly labels: readonly string[];
};

const words = "  accTitle: A sample\n  accDescr: It shows nothing of account.\n";

export const samples: readonly Sample[] = [
  {
    name: "shapes",
    source: `flowchart TD\n${words}  event([Event arrives]) --> free{{Is a warm<br/>instance free?}}
  free -- yes --> warm[Warm start]:::running
  free -- no --> cold(Cold start):::starting
  warm --> done((Done))
  cold --> asked{Again?}
  asked -. later .-> done
  asked ==> store[(Store)]
  store --> sub[[Call]]`,
    nodes: ["event", "free", "warm", "cold", "done", "asked", "store", "sub"],
    ways: [
      "event free",
      "free warm",
      "free cold",
      "warm done",
      "cold asked",
      "asked done",
      "asked store",
      "store sub",
    ],
    labels: [
      "Event arrives",
      "Is a warm instance free?",
      "Warm start",
      "Cold start",
      "Done",
      "Again?",
      "Store",
      "Call",
      "yes",
      "no",
      "later",
    ],
  },
  {
    name: "groups",
    source: `flowchart LR\n${words}  subgraph platform [The platform]
    gate[Gate] --> one
    subgraph fleet [Instances]
      one[First instance]
      two[Second instance, which has a rather long label that must be wrapped]
    end
    gate --> two
  end
  caller[Caller] --> gate`,
    nodes: ["platform", "fleet", "gate", "one", "two", "caller"],
    ways: ["gate one", "gate two", "caller gate"],
    labels: [
      "The platform",
      "Instances",
      "Gate",
      "First instance",
      "Second instance, which has a rather long label that must be wrapped",
      "Caller",
    ],
  },
  {
    name: "names_with_underscores",
    source: `flowchart TD\n${words}  a_b --> a\n  a --> b_a\n  b_a --> a_b`,
    nodes: ["a_b", "a", "b_a"],
    ways: ["a_b a", "a b_a", "b_a a_b"],
    labels: ["a_b", "a", "b_a"],
  },
  {
    name: "sequence",
    source: `sequenceDiagram\n${words}  participant caller as Caller
  participant gate as The gate
  participant instance as Instance
  caller->>gate: request
  gate->>instance: event
  Note over instance: the handler runs
  instance-->>gate: result
  gate-->>caller: response`,
    nodes: ["caller", "gate", "instance"],
    ways: ["caller gate", "gate instance", "instance gate", "gate caller"],
    labels: [
      "Caller",
      "The gate",
      "Instance",
      "request",
      "event",
      "the handler runs",
      "result",
      "response",
    ],
  },
  {
    name: "states",
    source: `stateDiagram-v2\n${words}  [*] --> Starting
  Starting --> Idle: initialised
  Idle --> Running: request
  Running --> Idle: response
  Idle --> [*]: keep-alive over`,
    nodes: ["root_start", "Starting", "Idle", "Running", "root_end"],
    ways: ["root_start Starting", "Starting Idle", "Idle Running", "Running Idle", "Idle root_end"],
    labels: [
      "Starting",
      "Idle",
      "Running",
      "initialised",
      "request",
      "response",
      "keep-alive over",
    ],
  },
];
