// What people ask of many requests, of limits, and of events.
import type { QuestionGroup } from "./question";

export const loadQuestions: readonly QuestionGroup[] = [
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
      {
        id: "names",
        question: "What does its console call it?",
        facts: ["name-"],
      },
    ],
  },
];
