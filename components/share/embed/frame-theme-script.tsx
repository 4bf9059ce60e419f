// Sets the theme that the framing page asks for, before the first paint: what the reader chose for the site itself
// does not bear upon another page. Runs inline: its hash is in the page's content security policy.

const script = `{const t=new URLSearchParams(location.search).get("theme"),d=document.documentElement.dataset;if(t==="light"||t==="dark")d.theme=t;else delete d.theme}`;

export function FrameThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and the only way to run before paint
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
