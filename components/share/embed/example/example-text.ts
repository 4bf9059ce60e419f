// What the guide gives to paste: a whole small page that frames a simulator and drives it, and lines for slides. The
// end-to-end tests run them as they stand.

export function exampleCode(address: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<title>A run, framed</title>
<h1>A run, framed</h1>
<iframe id="frame" title="Simulator: The first request waits"
  src="${address}?controls=play#1.shelf=first-request"
  width="100%" height="420" style="border: 0" sandbox="allow-scripts"></iframe>
<p>
  <button type="button" id="again">Play from the start</button>
  <button type="button" id="crowd">Send 100 events</button>
</p>
<p id="heard" role="status"></p>
<script>
  const frame = document.getElementById("frame");
  const heard = document.getElementById("heard");
  // "*": in a sandbox the frame has no origin that could be named.
  const say = (message) =>
    frame.contentWindow.postMessage({ scaleToZero: 1, ...message }, "*");

  document.getElementById("again").addEventListener("click", () => {
    say({ type: "restart" });
    say({ type: "play" });
  });
  document.getElementById("crowd").addEventListener("click", () => {
    say({ type: "send", count: 100 });
  });

  addEventListener("message", ({ source, data }) => {
    // Anybody can send messages: hear this frame alone.
    if (source !== frame.contentWindow || data.scaleToZero !== 1) return;
    if (data.type === "resized") frame.height = data.height;
    if (data.type === "event" && data.event === "cold")
      heard.textContent = "Cold: request " + data.requests.join(", ");
    if (data.type === "error")
      heard.textContent = "Expected " + data.expected + ", found " + data.found;
  });
</script>
</html>`;
}

/** For a slide of reveal.js that holds a frame: its keys turn the slides although the frame has the focus. */
export const revealCode = `addEventListener("message", ({ data }) => {
  const code = { PageUp: 33, PageDown: 34, Escape: 27 }[data.key];
  if (data.scaleToZero === 1 && code) Reveal.triggerKey(code);
});`;
