// What people ask of an instance's life: how long it stays, what a start takes.
import type { QuestionGroup } from "./question";

const start = "platform.coldStart.";

export const startQuestions: readonly QuestionGroup[] = [
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
];
