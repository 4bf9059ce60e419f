"use client";
// The form of a prediction before it is live, as it stands on a page (../ui/as-it-stands.ts). What is set in it is handed
// on to the live one.
import type { Prediction } from "@/content/model/quiz/prediction";
import { asItStands } from "../ui/as-it-stands";
import { firstGuess } from "./grade";
import { PredictForm } from "./predict-form";

export function FormAsDrawn({ prediction }: { readonly prediction: Prediction }) {
  if (typeof window !== "undefined") return <div {...asItStands} />;
  return (
    <div>
      <PredictForm prediction={prediction} guess={firstGuess(prediction.ask)} />
    </div>
  );
}
