// What a month costs by use and on a machine that is always on, at each share of the time in which there is work:
// the arithmetic of the lesson on serverless. Prices come from the facts; nothing is drawn here.

export type CostLines = {
  /** One vCPU by use, busy all the month, requests included. */
  readonly busyUsd: number;
  /** A machine with one vCPU and two gigabytes, busy or not. */
  readonly machineUsd: number;
  /** A load balancer in front of it. */
  readonly balancerUsd: number;
};

const requestsInABusyHour = 36_000;
const machineGb = 2;
const hoursInAMonth = 730;

/** `figure` gives the number of a fact by its id: prices of an hour. */
export function costLinesOf(figure: (id: string) => number): CostLines {
  const gbSeconds = (figure("lambda-vcpu-memory") / 1024) * 3600;
  const requests = (requestsInABusyHour / 1e6) * figure("price-lambda-requests");
  const machine = figure("price-fargate-vcpu") + machineGb * figure("price-fargate-gb");
  return {
    busyUsd: hoursInAMonth * (gbSeconds * figure("price-lambda-gb-second") + requests),
    machineUsd: hoursInAMonth * machine,
    balancerUsd: hoursInAMonth * figure("price-load-balancer"),
  };
}

/** The prices of a month with work for this share of it, from 0 to 1. */
export function monthAt({ busyUsd, machineUsd, balancerUsd }: CostLines, utilisation: number) {
  return {
    byUse: busyUsd * utilisation,
    machine: machineUsd,
    balanced: machineUsd + balancerUsd,
  };
}

/** The utilisations at which the line of use meets the machine's, without and with a load balancer. */
export function crossingsOf(lines: CostLines) {
  const { machine, balanced } = monthAt(lines, 0);
  return { machine: machine / lines.busyUsd, balanced: balanced / lines.busyUsd };
}

/** What stands at the handle, in words. */
export function monthText(lines: CostLines, percent: number): string {
  const { byUse, machine, balanced } = monthAt(lines, percent / 100);
  const prices = `With work for ${percent}% of the time, a month costs ${usd(byUse)} by use and ${usd(machine)} on the machine, ${usd(balanced)} with a load balancer before it.`;
  const gap = (one: number, other: number) => usd(Math.abs(one - other));
  if (byUse < machine) return `${prices} Paying by use saves ${gap(machine, byUse)}.`;
  const machineSaves = `The machine saves ${gap(byUse, machine)}`;
  if (byUse < balanced)
    return `${prices} ${machineSaves}, and if it needs the load balancer, paying by use saves ${gap(balanced, byUse)}.`;
  return `${prices} ${machineSaves}, with the load balancer ${gap(byUse, balanced)}.`;
}

/** To the dollar, and to the cent below ten. */
export function usd(amount: number): string {
  return `$${amount.toFixed(amount > 0 && amount < 10 ? 2 : 0)}`;
}
