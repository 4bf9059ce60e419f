// How a framed simulator shows itself, from the query of its address: `?theme=dark&controls=play&autoplay=1`.
// What cannot be read is left at its default, and said. And the way back, for the snippet.
import { shownValue } from "./messages/shown-value";

export const themes = ["auto", "light", "dark"] as const;
export const controlSets = ["full", "play", "none"] as const;

export type FrameOptions = {
  readonly theme: (typeof themes)[number];
  readonly controls: (typeof controlSets)[number];
  readonly autoplay: boolean;
  readonly title: boolean;
};

export const defaultOptions: FrameOptions = {
  theme: "auto",
  controls: "full",
  autoplay: false,
  title: true,
};

type OptionsReading = { readonly options: FrameOptions; readonly complaint: string | null };

export function readOptions(query: string): OptionsReading {
  const given = new URLSearchParams(query);
  const complaints: string[] = [];
  const oneOf = <T extends string>(name: string, known: readonly T[], otherwise: T): T => {
    const value = given.get(name);
    if (value === null) return otherwise;
    const found = known.find((one) => one === value);
    if (found === undefined)
      complaints.push(
        `The address says ${name}=${shownValue(value)}; expected ${known.join(", ")}.`,
      );
    return found ?? otherwise;
  };
  const yesOrNo = ["1", "0"] as const;
  const options: FrameOptions = {
    theme: oneOf("theme", themes, defaultOptions.theme),
    controls: oneOf("controls", controlSets, defaultOptions.controls),
    autoplay: oneOf("autoplay", yesOrNo, "0") === "1",
    title: oneOf("title", yesOrNo, "1") === "1",
  };
  return { options, complaint: complaints[0] ?? null };
}

/** Only what is not the default: empty, or with its question mark. */
export function queryOf({ theme, controls, autoplay, title }: FrameOptions): string {
  const pairs = [
    theme === defaultOptions.theme ? null : `theme=${theme}`,
    controls === defaultOptions.controls ? null : `controls=${controls}`,
    autoplay ? "autoplay=1" : null,
    title ? null : "title=0",
  ].flatMap((pair) => pair ?? []);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
