// Notes what a reader presses before the page's script is there, or a part of the page is live: early-press.ts presses
// it again. Runs inline: its hash is in the page's content security policy.

export const earlyPressScript = `{const presses=globalThis.earlyPresses=new Map,note=control=>{if(!control)return;const island=control.closest("[data-island]");if(island?.dataset.island!=="live")presses.set(island??document,control.dataset.press)};addEventListener("click",({target})=>note(target.closest?.("[data-press]")),true);addEventListener("keydown",event=>{if(event.key==="k"&&(event.ctrlKey||event.metaKey)){event.preventDefault();note(document.querySelector("[data-press=search]"))}})}`;

export function EarlyPressScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and the only way to run before the rest
  return <script dangerouslySetInnerHTML={{ __html: earlyPressScript }} />;
}
