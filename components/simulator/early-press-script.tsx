// Remembers what a reader presses on a simulator before the page is awake; the door asks for it. Runs inline: its
// hash is in the page's content security policy.

const script = `addEventListener("click",e=>{const b=e.target.closest?.("[data-command]"),s=b?.closest("section");if(s)s.pressed=b.dataset.command},true)`;

export function EarlyPressScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and the only way to run before the rest
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
