// Puts the first picture of a page ahead of its scripts: they are asked for when it is on the screen, for a page reads in
// full without them. One short script does that, the same on every page; what it is to ask for stands beside it.

const script = /<script src="([^"]+)" async=""><\/script>/g;
const announced = /<link rel="preload" as="script"[^>]*? href="([^"]+)"[^>]*>/g;

/** What is never painted (a tab in the background, a frame out of sight) waits for the page alone. The scripts run in
 * their order; by "async" and the address as it stands here React and the bundler see that they are there. */
const starter = `{const late=document.currentScript.dataset.late.split(" "),start=()=>{for(const one of late.splice(0)){const s=document.createElement("script");s.async=false;s.setAttribute("src",one);document.head.append(s);s.setAttribute("async","")}};addEventListener("load",()=>setTimeout(start,300));new PerformanceObserver(start).observe({type:"paint",buffered:true})}`;

/** @param {string} html as it is before */
export function lateScripts(html) {
  const found = [announced, script].flatMap((pattern) => [...html.matchAll(pattern)]);
  return [...new Set(found.map(([, address]) => address))];
}

/** @param {string} html */
export function paintFirst(html) {
  const addresses = lateScripts(html);
  if (addresses.length === 0) return html;
  const late = `<script data-late="${addresses.join(" ")}">${starter}</script>`;
  return html
    .replace(announced, "")
    .replace(script, "")
    .replace("</head>", () => `${late}</head>`);
}
