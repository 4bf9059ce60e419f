// The options and messages of a framed simulator in words, as the page about them lists them. A test holds
// the names against what the frame reads and says.

type Row = readonly [code: string, words: string];

export const optionRows: readonly Row[] = [
  ["theme=dark", "light, dark or auto. Auto, the default, goes with your page."],
  [
    "controls=play",
    "full, play or none. Full, the default, has everything that fits. Play has a play button, the time and the sentence. None has the pictures and the sentence: your page drives it, or the space bar.",
  ],
  [
    "autoplay=1",
    "Plays as soon as it is seen. Readers who asked for little motion start it themselves.",
  ],
  [
    "title=0",
    "Leaves out the title, where your page says it already. Its link to this site stays.",
  ],
];

export const commandRows: readonly Row[] = [
  ["play", "Plays; from the start, if it stands at the end."],
  ["pause", "Stops where it is."],
  ["seek", 'Goes to the instant at: a number of milliseconds, or a duration such as "4.2s".'],
  ["step", "Goes to the next event; with by: -1, to the one before."],
  ["restart", "Goes to the beginning, and plays on if it plays."],
  ["setSpeed", "speed: a number from 0.1 to 10."],
  ["send", "Sends count events, from 1 to 1000, at the play head; one, if no count is given."],
  [
    "load",
    "Opens another run: link, a share link of this site, or scenario, an object as in a scenario file. It answers with ready.",
  ],
  ["getState", "Asks for a state."],
];

export const reportRows: readonly Row[] = [
  ["ready", "A run is open: its title and its horizon, the length of the run."],
  [
    "state",
    "at, horizon, playing, speed; status, the sentence that says what the stage shows; and, up to this instant, arrived, cold, refused, completed and the instances there are. After each change, and four times a second while it plays.",
  ],
  [
    "event",
    "event is cold, throttled or completed; count says how many of them at once, requests names the first twenty, at is the instant of the last.",
  ],
  [
    "finished",
    "The run is at its end: arrived, cold, throttled, completed, and the percentiles p50 and p99.",
  ],
  [
    "key",
    "key is PageUp, PageDown or Escape, pressed while the frame has the focus and used by nothing in it: a clicker goes on turning the pages of your slides.",
  ],
  [
    "resized",
    "height: how high, in pixels, the frame would have to be to show everything at its width.",
  ],
  [
    "error",
    "expected and found: a command that could not be obeyed, or a run that is too large to be watched. Nothing has changed. Of more than 60 messages a second the rest are passed over, which is told once; send and load count as twenty.",
  ],
];
