// The styles of talks and of what a teacher prints, apart from those of all pages: no other page needs them. Plain sheets
// stand first, which keeps them apart (../styles.ts): so every part that is loaded later imports this before the rest.
import "./deck/in-steps.css";
import "./deck/projector.css";
import "./deck/speaker-window.css";
import "./deck/talk-on-paper.css";
import "./print/sheets.css";

import.meta.glob("./**/*.module.css", { eager: true });
