// The rows of the table of platforms: what people ask, and which numbers of the simulator, of the price lists and which
// facts answer it. A fact that no row names still has a place: the last row takes it.

export type Question = {
  readonly id: string;
  readonly question: string;
  /** In a preset: "platform.keepAlive". */
  readonly fields?: readonly string[];
  /** In a price list: "compute.granularity". */
  readonly prices?: readonly string[];
  /** Of machines that never sleep: "fargate.vcpu". */
  readonly rates?: readonly string[];
  /** Ids; one that ends in "-" is the beginning of several. */
  readonly facts?: readonly string[];
};

export type QuestionGroup = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
};

const start = "platform.coldStart.";

export const questionGroups: readonly QuestionGroup[] = [
  {
    id: "staying",
    title: "Staying warm",
    questions: [
      {
        id: "warm",
        question: "How long does it stay warm?",
        fields: ["platform.keepAlive"],
        facts: ["idle-", "keep-alive-2020-aws"],
      },
      {
        id: "lifetime",
        question: "How long does an instance live at most?",
        fields: ["platform.maxLifetime"],
        facts: ["lambda-recycle", "cloud-run-minimum-restart"],
      },
      {
        id: "ready",
        question: "How many wait ready without a request?",
        fields: ["platform.provisioned"],
        facts: [
          "cloud-run-minimum-default",
          "managed-instances-floor",
          "openwhisk-stem",
          "lambda-provisioned-",
          "fargate-until-stopped",
        ],
      },
      {
        id: "ending",
        question: "How long does it have to finish before it is ended?",
        facts: ["lambda-shutdown-most", "cloud-run-stop-signal", "lambda-frozen"],
      },
    ],
  },
  {
    id: "starting",
    title: "Starting",
    questions: [
      {
        id: "cold",
        question: "How long does a cold start take in all?",
        facts: [
          "lambda-cold-fastest",
          "lambda-cold-slowest",
          "spring-",
          "cloud-run-cold-",
          "isolate-start-2020",
          "azure-flex-scale-out",
          "azure-flex-first",
          "microvm-boot",
          "lambda-image-paper",
        ],
      },
      {
        id: "share",
        question: "How many requests meet a cold start?",
        facts: ["lambda-cold-share", "workers-warm-", "vercel-warm"],
      },
      {
        id: "provision",
        question: "How long until there is a place to run?",
        fields: [`${start}provision`],
      },
      {
        id: "fetch",
        question: "How long does fetching the code take?",
        fields: [`${start}fetch`],
      },
      {
        id: "runtime",
        question: "How long does the runtime take to start?",
        fields: [`${start}runtimeInit`],
        facts: ["init-"],
      },
      {
        id: "own-start",
        question: "How long does your own start-up code take?",
        fields: [`${start}functionInit`],
      },
      {
        id: "restore",
        question: "How long does a snapshot take to come back?",
        fields: [`${start}restore`],
        facts: ["lambda-restore-longest", "snapstart-"],
      },
      {
        id: "first-run",
        question: "How much slower is the first run?",
        fields: ["platform.firstRunFactor"],
        facts: ["first-run-"],
      },
      {
        id: "start-limit",
        question: "How long may a start take?",
        facts: [
          "lambda-init-limit",
          "lambda-init-provisioned",
          "cloud-run-start-longest",
          "isolate-start-cpu",
        ],
      },
    ],
  },
  {
    id: "scaling",
    title: "Many requests",
    questions: [
      {
        id: "at-once",
        question: "How many requests at once does an instance take?",
        fields: ["platform.concurrencyPerInstance"],
        facts: [
          "lambda-requests-per-instance",
          "lambda-managed-concurrency",
          "cloud-run-concurrency",
          "cloud-run-concurrency-most",
          "azure-flex-requests",
          "workers-requests",
        ],
      },
      {
        id: "burst",
        question: "What happens to a burst that finds all full?",
        fields: ["platform.whenFull"],
        facts: ["lambda-refused", "cloud-run-hold", "knative-hold"],
      },
      {
        id: "growth",
        question: "How fast may it grow?",
        fields: ["platform.scaling"],
        facts: [
          "knative-up",
          "lambda-growth",
          "azure-growth-http",
          "azure-growth-other",
          "lambda-faster-scaling",
        ],
      },
      {
        id: "autoscaler",
        question: "What makes it add an instance?",
        fields: ["platform.autoscaler"],
        facts: [
          "knative-concurrency",
          "cloud-run-target",
          "knative-target",
          "knative-window",
          "knative-panic-load",
          "knative-panic-window",
        ],
      },
      {
        id: "instances",
        question: "How many instances at most?",
        fields: ["platform.maxInstances"],
        facts: [
          "lambda-account-limit",
          "cloud-run-instances-default",
          "azure-flex-instances",
          "openwhisk-concurrent",
          "azure-windows-instances",
        ],
      },
      {
        id: "a-second",
        question: "How many requests a second?",
        fields: ["platform.requestsPerSecond"],
        facts: ["lambda-requests-a-second", "gateway-rate", "openwhisk-a-minute"],
      },
      {
        id: "placement",
        question: "Which instance takes a request?",
        fields: ["platform.placement"],
        facts: ["used-last-share"],
      },
    ],
  },
  {
    id: "limits",
    title: "Limits",
    questions: [
      {
        id: "timeout",
        question: "How long may a run last?",
        fields: ["function.timeout"],
        facts: [
          "lambda-longest-run",
          "lambda-managed-longest",
          "lambda-durable-year",
          "cloud-run-longest",
          "azure-http-longest",
          "azure-longest-default",
          "azure-consumption-longest",
          "workers-longest",
          "workers-cpu-",
          "vercel-longest-most",
          "vercel-longest-default",
          "openwhisk-longest",
          "gateway-longest",
          "gateway-rest-longest",
        ],
      },
      {
        id: "memory",
        question: "How much memory?",
        fields: ["function.memoryMb"],
        facts: [
          "lambda-memory-",
          "cloud-run-memory-most",
          "azure-flex-memory",
          "workers-memory",
          "openwhisk-memory",
        ],
      },
      {
        id: "processors",
        question: "How many processors?",
        fields: ["platform.vcpus"],
        facts: ["lambda-vcpu-memory", "cloud-run-vcpus-most"],
      },
      {
        id: "payload",
        question: "How large may a request be?",
        facts: [
          "lambda-payload",
          "lambda-payload-async",
          "lambda-streamed",
          "cloud-run-payload",
          "gateway-payload",
        ],
      },
      {
        id: "package",
        question: "How large may the code be?",
        facts: [
          "lambda-zip-sent",
          "lambda-zip-unpacked",
          "lambda-image-size",
          "workers-script-size",
          "vercel-bundle",
        ],
      },
      {
        id: "temporary",
        question: "How much temporary storage?",
        facts: ["lambda-storage-"],
      },
    ],
  },
  {
    id: "events",
    title: "Events and queues",
    questions: [
      {
        id: "retries",
        question: "How often is a failed event tried again?",
        facts: ["lambda-async-", "lambda-stream-retries"],
      },
      {
        id: "queue",
        question: "How fast is a queue read?",
        facts: ["lambda-queue-", "sqs-"],
      },
    ],
  },
  {
    id: "prices",
    title: "Prices",
    questions: [
      {
        id: "price-requests",
        question: "What does a request cost?",
        prices: ["perRequestUsd"],
        facts: [
          "price-cloud-run-requests",
          "price-workers-requests",
          "price-vercel-requests",
          "price-durable-step",
          "price-lambda-requests",
          "price-http-api",
          "price-azure-requests",
        ],
      },
      {
        id: "price-memory",
        question: "What does memory cost?",
        prices: ["compute.perGbSecondUsd"],
        rates: ["fargate.memory", "fargate-arm.memory"],
        facts: [
          "price-cloud-run-memory",
          "price-vercel-memory",
          "price-lambda-gb-second",
          "price-lambda-arm",
          "price-azure-gb-second",
          "price-fargate-gb",
        ],
      },
      {
        id: "price-processors",
        question: "What does a processor cost?",
        prices: ["compute.perVcpuSecondUsd", "cpu", "vcpu"],
        rates: ["fargate.vcpu", "fargate-arm.vcpu"],
        facts: [
          "price-cloud-run-vcpu",
          "price-workers-cpu",
          "price-vercel-cpu",
          "price-cloud-run-instance",
          "price-cloud-run-gpu",
          "price-fargate-vcpu",
        ],
      },
      {
        id: "price-meter",
        question: "Which time is billed, and how is it rounded?",
        prices: [
          "compute.meter",
          "compute.granularity",
          "compute.minimum",
          "compute.billedPhases",
          "compute.billedRestore",
        ],
        facts: ["price-step-", "price-least-", "lambda-init-billed-since"],
      },
      {
        id: "price-ready",
        question: "What does it cost to keep instances ready?",
        prices: ["provisioned"],
        facts: [
          "price-azure-ready",
          "price-provisioned-",
          "cloud-run-idle-price",
          "lambda-reserved-price",
          "price-snapstart-",
        ],
      },
      {
        id: "price-month",
        question: "What does it cost a month before any use?",
        prices: ["monthlyUsd"],
        rates: ["load-balancer"],
        facts: ["price-workers-plan", "price-load-balancer"],
      },
      {
        id: "free",
        question: "What is free each month?",
        facts: [
          "azure-free-",
          "workers-free",
          "lambda-free-",
          "cloud-run-free-",
          "workers-free-requests",
        ],
      },
      {
        id: "price-temporary",
        question: "What does temporary storage cost?",
        facts: ["price-lambda-storage"],
      },
    ],
  },
  {
    id: "function",
    title: "The function that is simulated",
    questions: [
      {
        id: "duration",
        question: "How long does its handler take?",
        fields: ["function.duration"],
      },
      { id: "cpu", question: "How much of that computes?", fields: ["function.cpu"] },
      { id: "errors", question: "How often does it fail?", fields: ["function.errors"] },
      { id: "list", question: "Which price list is used?", fields: ["prices"] },
    ],
  },
  {
    id: "else",
    title: "And besides",
    questions: [{ id: "besides", question: "What else does the course tell of it?" }],
  },
];
