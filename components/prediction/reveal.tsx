// How a result comes into sight: it rises a little, once. Nothing moves for readers who asked for little motion.
// Fetched once a prediction is locked, and with it what framer-motion needs: motion-features.ts.
import { type FeatureBundle, LazyMotion, MotionConfig } from "framer-motion";
import * as m from "framer-motion/m";
import type { ReactNode } from "react";

type RevealProps = { readonly features: FeatureBundle; readonly children: ReactNode };

export function Reveal({ features, children }: RevealProps) {
  return (
    <LazyMotion features={features} strict>
      <MotionConfig reducedMotion="user">
        <m.div
          initial={{ opacity: 0, y: 10 }}
          animate={{ opacity: 1, y: 0 }}
          transition={{ duration: 0.4, ease: "easeOut" }}
        >
          {children}
        </m.div>
      </MotionConfig>
    </LazyMotion>
  );
}
