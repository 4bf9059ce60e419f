// The theme of a page. The reader's choice is set before the first paint, so that no page flashes, and the button
// that switches (header.tsx) works from then on, ahead of all other scripts. Without a choice the page follows the
// system; a choice is kept in this browser, and where storage is forbidden it lasts as long as the page. Runs inline:
// its hash is in the page's content security policy.

const script = `{const r=document.documentElement.dataset;try{const t=localStorage.theme;if(t==="light"||t==="dark")r.theme=t}catch{}addEventListener("click",e=>{if(e.target.closest?.("[data-switch]")){r.theme=(r.theme??(matchMedia("(prefers-color-scheme:dark)").matches?"dark":""))==="dark"?"light":"dark";try{localStorage.theme=r.theme}catch{}}})}`;

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and the only way to run before paint
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
