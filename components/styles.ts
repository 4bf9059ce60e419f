// The styles of the parts of pages, in one order everywhere; rooms that lessons have no part of are left out, and bring
// their own. Next fills the sheet of every page with modules up to 100 kB, whoever asks for them, but gives a plain sheet,
// and what comes behind it, to those pages alone that ask. So a large room that is loaded later begins with a plain sheet,
// and has all its modules behind that (classroom/styles.ts): else a fifth of every page's styles would be for talks.
import.meta.glob(
  [
    "./**/*.module.css",
    "!./assign/*.module.css",
    "!./classroom/**",
    "!./glossary/{list,term}/*.module.css",
    "!./lab/*.module.css",
    "!./lab/{charts,goals,shelf}/*.module.css",
    "!./lesson/sheet/*.module.css",
    "!./path/path.module.css",
    "!./platforms/*.module.css",
    "!./progress/*.module.css",
    "!./review/*.module.css",
    "!./share/embed/**",
    "!./site/course-map.module.css",
    "!./yours/*.module.css",
  ],
  { eager: true },
);
