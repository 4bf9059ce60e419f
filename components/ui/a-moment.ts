// Lets the page do what waits for it, in the middle of longer work. By a message, for a timer waits for 4 ms each time.
export function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
