// Remembers what a reader presses before the page is awake, on a simulator, a prediction or for the search; the doors ask
// for it. Runs inline: its hash is in the page's content security policy.

const script = `addEventListener("click",e=>{const b=e.target.closest?.("[data-command],[data-press]");if(b)(b.closest("section,[data-phase]")??document).pressed=b.dataset.command??b.dataset.press},true);addEventListener("keydown",e=>{if(e.key==="k"&&(e.ctrlKey||e.metaKey)){e.preventDefault();document.pressed="search"}})`;

export function EarlyPressScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and the only way to run before the rest
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
