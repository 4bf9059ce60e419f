// What a term is called in other languages, small, for readers who know it by that name.
import type { FoundBy } from "@/content/model/glossary/found-by";
import controls from "../../ui/controls.module.css";
import styles from "./other-languages.module.css";

const languages = {
  de: "German",
  fr: "French",
  es: "Spanish",
  pt: "Portuguese",
  ja: "Japanese",
} as const satisfies Record<keyof FoundBy["names"], string>;

export function OtherLanguages({ names }: { readonly names: FoundBy["names"] | undefined }) {
  const told = (["de", "fr", "es", "pt", "ja"] as const).flatMap((language) => {
    const name = names?.[language]?.[0];
    return name === undefined ? [] : { language, name };
  });
  if (told.length === 0) return null;
  return (
    <p className={`${controls.small} ${styles.names}`}>
      {told.map(({ language, name }) => (
        <span key={language}>
          {languages[language]}: <span lang={language}>{name}</span>
        </span>
      ))}
    </p>
  );
}
