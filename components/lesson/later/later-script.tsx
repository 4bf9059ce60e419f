// Before a page is laid out: whether what is below its first screens may come later (lesson.module.css, later.tsx). Not
// where a browser is about to go to a place in it, which has to be where it will stay. Runs inline: its hash is in the
// page's content security policy.

const script = `if(!location.hash&&performance.getEntriesByType("navigation")[0]?.type==="navigate")document.documentElement.dataset.coming=""`;

export function LaterScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and the only way to run before layout
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
