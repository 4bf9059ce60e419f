// How to show a simulator in another page, and to drive it from there: the options, the messages, lines that
// work as they are pasted, and a frame to try them on.
import type { Metadata } from "next";
import { TableFrame } from "@/components/lesson/pieces";
import pieces from "@/components/lesson/pieces.module.css";
import { ExampleCode } from "@/components/share/embed/example/example-code";
import { ExampleIsland } from "@/components/share/embed/example/example-island";
import { revealCode } from "@/components/share/embed/example/example-text";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { Scrolling } from "@/components/ui/scrolling";
import { knownAddress } from "../../_site/site-url";
import { commandRows, optionRows, reportRows } from "./message-rows";

export const metadata: Metadata = {
  title: "A simulator in your page",
  description:
    "Show a simulator of Scale to Zero in a slide tool, a course or a blog: the lines to paste, their options, and the messages that drive it.",
};

const embed = `${process.env.BASE_PATH ?? ""}/embed/`;

export default function EmbedGuide() {
  return (
    <div className={`${page.page} ${page.text}`}>
      <h1>A simulator in your page</h1>
      <p>
        Every simulator on this site has a button <b>Embed</b> beside <b>Share</b>. It gives you a
        few lines of HTML that show the same run, at the same moment, in a slide tool, a course or a
        blog. You need no account and no permission: the frame is a plain page of this site, under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
      </p>
      <p>
        The frame takes the size you give it, from 280 × 200 pixels to a whole screen, and shows as
        much of the simulator as fits. The part of its address after the # is the same as in a share
        link of <Link href="/lab/">the lab</Link>, so you can also write one by hand.
      </p>
      <h2 id="options">Options</h2>
      <p>They stand in the address, between the ? and the #, joined by &amp;.</p>
      <Rows label="Options" head={["option", "what it does"]} rows={optionRows} />
      <h2 id="drive">Drive it from your page</h2>
      <p>
        A page can tell the frame what to do, and hear what happens in it, with{" "}
        <code>postMessage</code>. Try it: these buttons send the messages that stand on them, and
        the list shows what the frame says.
      </p>
      <ExampleIsland embed={embed} />
      <p>Lines that work as they are, pasted into an empty HTML file:</p>
      <ExampleCode embed={embed} published={knownAddress("/embed/")} />
      <h3 id="commands">What you can ask</h3>
      <p>
        Each message is an object with <code>scaleToZero: 1</code>, which is the version of this
        language, and a <code>type</code>. A command that changes something is answered by a{" "}
        <code>state</code>; one that cannot be read, by an <code>error</code> with what was expected
        and what was found. Send the first one after <code>ready</code>.
      </p>
      <Rows label="Commands" head={["type", "what it does"]} rows={commandRows} />
      <h3 id="reports">What you hear</h3>
      <p>
        The same shape. Instants and spans are milliseconds of simulated time. Events are told when
        the film or a step passes them, not when somebody jumps over them.
      </p>
      <Rows label="Reports" head={["type", "what it says"]} rows={reportRows} />
      <h3 id="slides">In slides</h3>
      <p>
        Who clicks on a frame gives it the focus, and the keys of a clicker with it. The frame hands
        Page Up, Page Down and Escape on to your page. For reveal.js:
      </p>
      <figure className={pieces.code}>
        <Scrolling className={pieces.scrolling} label="Code: JavaScript">
          <pre data-language="js">
            <code>{revealCode}</code>
          </pre>
        </Scrolling>
      </figure>
      <h2 id="sandbox">Sandboxes and origins</h2>
      <p>
        The frame works under <code>sandbox="allow-scripts"</code> alone. It then has no origin of
        its own and keeps nothing: no theme, no speed, no progress. Add{" "}
        <code>allow-popups allow-popups-to-escape-sandbox</code> so that its link to this site
        opens. Do not add <code>allow-same-origin</code>: it needs none.
      </p>
      <p>
        A frame without an origin can only be spoken to with <code>"*"</code> as the target origin,
        and the messages of such a frame come from the origin <code>"null"</code>. So compare{" "}
        <code>event.source</code> with the frame’s <code>contentWindow</code>, as the lines above
        do. The frame answers whoever sent a command, and tells the rest to the page around it.
        Nothing in these messages is secret, and no command can read anything of the reader’s.
      </p>
      <p>
        With scripts off, the frame shows a still of the first scenario and a link. With little
        motion asked for, <code>autoplay</code> does nothing, and playing goes from still to still.
      </p>
    </div>
  );
}

type RowsProps = {
  readonly label: string;
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [code: string, words: string])[];
};

function Rows({ label, head, rows }: RowsProps) {
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([code, words]) => (
            <tr key={code}>
              <td>
                <code>{code}</code>
              </td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
