// What a property is tried on is the same in every run of the tests, so that what passed once passes anywhere. SEED=2
// tries it on something else, and so does each other number.
import { configureGlobal } from "fast-check";

configureGlobal({ seed: Number(process.env.SEED ?? 1) });
