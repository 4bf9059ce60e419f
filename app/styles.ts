// The styles of the site, in the two sheets that every page shares: what is plain and what is of modules. Tokens come
// first, for they say the order of the layers. Without this each page would ask for a dozen sheets of its own.
import "./tokens.css";
import "./base.css";
import "./stand-ins.css";
import "@/components/lesson/code.css";
import "@/components/lesson/diagram.css";
import "@/components/lesson/paper.css";
import "@/components/lesson/term.css";
import "@/components/styles";
