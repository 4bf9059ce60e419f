// Sets the reader's theme before the first paint, so that no page flashes. Runs inline: its hash is
// in the page's content security policy.

export const themeKey = "theme";

const script = `try{const t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and the only way to run before paint
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
