// The speed a reader chose last, kept in this browser. Where storage is forbidden it is forgotten.
import { fastestSpeed, slowestSpeed } from "@/simulator/playback/player";

const key = "simulator-speed";

export function rememberedSpeed(): number {
  try {
    const speed = Number(localStorage.getItem(key) ?? 1);
    return speed >= slowestSpeed && speed <= fastestSpeed ? speed : 1;
  } catch {
    return 1;
  }
}

export function rememberSpeed(speed: number): void {
  try {
    localStorage.setItem(key, String(Number(speed.toPrecision(3))));
  } catch {
    // Forbidden or full: it holds for this page.
  }
}
