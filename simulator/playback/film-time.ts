// Time as a film counts it: what passes at speed 1. Not wall time, which the player's clock alone knows.

/** Milliseconds of film, from its start. */
export type FilmMillis = number;
