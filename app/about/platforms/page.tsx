// Every number the simulator knows of a platform or a price, once, with its source or as an assumption.
// Simulators link here.
import type { Metadata } from "next";
import { Figures } from "@/components/player/assumptions/figures";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { figuresOf } from "@/simulator/presets/figures";
import { presetIds, presets } from "@/simulator/presets/presets";
import { fargate } from "@/simulator/prices/always-on";
import {
  alwaysOnFiguresOf,
  fargateArm,
  loadBalancerFigure,
} from "@/simulator/prices/always-on-figures";
import { priceFiguresOf } from "@/simulator/prices/figures";
import { priceListIds, priceLists } from "@/simulator/prices/price-lists";

export const metadata: Metadata = {
  title: "Platforms and prices",
  description:
    "The numbers behind the simulator: cold start phases, keep-alive, limits and prices of each platform, with source and date, or marked as assumptions.",
};

export default function PlatformsPage() {
  return (
    <div className={`${page.page} ${page.text}`}>
      <h1>Platforms and prices</h1>
      <p>
        These are the numbers that the simulator starts from. Where a vendor or a measurement gives
        one, its source and date stand beside it. Where nobody does, the number is an assumption,
        and says why. All of them can be changed in a scenario. How they are used is told on{" "}
        <Link href="/about/#model">the page about this site</Link>.
      </p>
      {presetIds.map((id) => (
        <section key={id}>
          <h2 id={id}>{presets[id].title}</h2>
          <p>
            {presets[id].measured} {presets[id].caution}
          </p>
          <Figures figures={figuresOf(presets[id])} />
        </section>
      ))}
      <h2 id="prices">Prices</h2>
      <p>List prices in US dollars, without free allowances and discounts.</p>
      {priceListIds.map((id) => (
        <section key={id}>
          <h3 id={`prices-${id}`}>{priceLists[id].name}</h3>
          <Figures figures={priceFiguresOf(priceLists[id])} />
        </section>
      ))}
      <h2 id="always-on">Always on, for comparison</h2>
      <p>
        What the simulators call always on: enough machines for the busiest moment, paid for around
        the clock at the first of these rates, each as large as an instance. Such a machine goes on
        with other requests while one waits. Where a scenario tells how much of a run computes, that
        says how many at once fill a machine: ten, if a tenth computes and the machine has one
        processor. Where it does not tell, both ends are said. If requests mostly wait, ten are
        taken to share a machine; if they compute, each needs one for itself. The load balancer is
        left out there.
      </p>
      {[fargate, fargateArm].map((rates) => (
        <section key={rates.id}>
          <h3 id={rates.id}>{rates.name}</h3>
          <Figures figures={alwaysOnFiguresOf(rates)} />
        </section>
      ))}
      <section>
        <h3 id="load-balancer">Application Load Balancer</h3>
        <Figures figures={[loadBalancerFigure]} />
      </section>
    </div>
  );
}
