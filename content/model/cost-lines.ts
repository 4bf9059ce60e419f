// What an hour costs by use and on a machine that is always on, at each share of the time in which there is work:
// the arithmetic of the lesson on serverless. Prices come from the facts; nothing is drawn here.

export type CostLines = {
  /** One vCPU by use, busy all the hour, requests included. */
  readonly busyHourUsd: number;
  /** A machine with one vCPU and two gigabytes, busy or not. */
  readonly machineHourUsd: number;
  /** A load balancer in front of it. */
  readonly balancerHourUsd: number;
};

const requestsInABusyHour = 36_000;
const machineGb = 2;
const hoursInAMonth = 730;

/** `figure` gives the number of a fact by its id. */
export function costLinesOf(figure: (id: string) => number): CostLines {
  const gbSeconds = (figure("lambda-vcpu-memory") / 1024) * 3600;
  const requests = (requestsInABusyHour / 1e6) * figure("price-lambda-requests");
  return {
    busyHourUsd: gbSeconds * figure("price-lambda-gb-second") + requests,
    machineHourUsd: figure("price-fargate-vcpu") + machineGb * figure("price-fargate-gb"),
    balancerHourUsd: figure("price-load-balancer"),
  };
}

/** The prices of an hour with work for this share of it, from 0 to 1. */
export function hourAt(lines: CostLines, utilisation: number) {
  const { busyHourUsd, machineHourUsd, balancerHourUsd } = lines;
  return {
    byUse: busyHourUsd * utilisation,
    machine: machineHourUsd,
    balanced: machineHourUsd + balancerHourUsd,
  };
}

/** The utilisations at which the line of use meets the machine's, without and with a load balancer. */
export function crossingsOf(lines: CostLines) {
  const { machine, balanced } = hourAt(lines, 0);
  return { machine: machine / lines.busyHourUsd, balanced: balanced / lines.busyHourUsd };
}

/** What stands at the handle, in words. */
export function hourText(lines: CostLines, percent: number): string {
  const { byUse, machine, balanced } = hourAt(lines, percent / 100);
  const prices = `At ${percent}% an hour costs ${usd(byUse)} by use, ${usd(machine)} on the machine, ${usd(balanced)} with a load balancer before it.`;
  const month = (hour: number) => `$${(hour * hoursInAMonth).toFixed(2)}`;
  const gap = (one: number, other: number) => month(Math.abs(one - other));
  if (byUse < machine)
    return `${prices} Paying by use saves ${gap(machine, byUse)} in a month of ${hoursInAMonth} hours.`;
  const machineSaves = `The machine saves ${gap(byUse, machine)} in a month of ${hoursInAMonth} hours`;
  if (byUse < balanced)
    return `${prices} ${machineSaves}, and if it needs the load balancer, paying by use saves ${gap(balanced, byUse)}.`;
  return `${prices} ${machineSaves}, with the load balancer ${gap(byUse, balanced)}.`;
}

function usd(amount: number): string {
  return `$${amount.toFixed(4)}`;
}
