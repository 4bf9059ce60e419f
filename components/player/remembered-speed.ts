// The speed a reader chose last, kept in this browser.
import { fastestSpeed, slowestSpeed } from "@/simulator/playback/player";
import { store, stored } from "../ui/stored";

const key = "simulator-speed";

export function rememberedSpeed(): number {
  const speed = Number(stored(key) ?? 1);
  return speed >= slowestSpeed && speed <= fastestSpeed ? speed : 1;
}

export function rememberSpeed(speed: number): void {
  store(key, String(Number(speed.toPrecision(3))));
}
