// After a question was answered, or a mark was set or taken away: works out anew what is due, for the count in the
// header. What does it is fetched then, and not before.

export function refreshDue(): void {
  import("./remember-due").then(
    ({ rememberDue }) => rememberDue(),
    () => {
      // The network is gone: the page of reviews works it out when it is next opened.
    },
  );
}
