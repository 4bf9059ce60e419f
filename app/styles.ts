// All the styles of the site, as one sheet that every page shares: tokens first, for they say the order of the layers.
// Without this each page would ask for a dozen sheets of its own.
import "./tokens.css";
import "./base.css";
import "./stand-ins.css";
import "@/components/classroom/deck/projector.css";
import "@/components/classroom/print/sheets.css";
import "@/components/lesson/code.css";
import "@/components/lesson/diagram.css";
import "@/components/lesson/term.css";

import.meta.glob(["/app/**/*.module.css", "/components/**/*.module.css"], { eager: true });
