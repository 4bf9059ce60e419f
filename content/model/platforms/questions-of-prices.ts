// What people ask of prices, and of the function that is simulated; a fact that no row names is in the last.
import type { QuestionGroup } from "./question";

export const priceQuestions: readonly QuestionGroup[] = [
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
