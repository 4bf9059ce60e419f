// The styles of talks and of what a teacher prints, apart from those of all pages: no other page needs them. Those come
// first here, and plain sheets ahead of modules (../styles.ts says why): so does every part that is loaded later.
import "../styles";
import "./deck/in-steps.css";
import "./deck/projector.css";
import "./deck/speaker-window.css";
import "./deck/talk-on-paper.css";
import "./print/sheets.css";

import.meta.glob("./**/*.module.css", { eager: true });
