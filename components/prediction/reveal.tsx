// How a result comes into sight: it rises a little, once. It is not even
// fetched for readers who asked for little motion.
// For the others it comes once a prediction is locked, and with it what framer-motion needs: motion-features.ts.
import { type FeatureBundle, LazyMotion } from "framer-motion";
import * as m from "framer-motion/m";
import type { ReactNode } from "react";

type RevealProps = { readonly features: FeatureBundle; readonly children: ReactNode };

export function Reveal({ features, children }: RevealProps) {
  return (
    <LazyMotion features={features} strict>
      <m.div
        initial={{ opacity: 0, y: 10 }}
        animate={{ opacity: 1, y: 0 }}
        transition={{ duration: 0.4, ease: "easeOut" }}
      >
        {children}
      </m.div>
    </LazyMotion>
  );
}
