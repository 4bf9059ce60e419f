// How much of a request is computing, where a price or a comparison needs to know it: an assumption, once.
// The rest is waiting, for a database or another service, in which one processor can work on other requests.

export const cpuShare = 0.1;

/** So many at once fill a processor. */
export const requestsAtOnce = 10;
