// What a simulator of a lesson has beside its picture: its sentences, and the stage as a list. One file for both, and for
// their few words, for each file more is one request more.
import { letTerse } from "./terse-later";
import { sentence, terseAt, terseNews } from "./terse-words";

export { StageParts } from "../stage/list/stage-parts";
export { SelfPlayingWords } from "./self-playing-words";

letTerse({ sentence, terseAt, terseNews });
