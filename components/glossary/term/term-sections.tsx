// The sections of a main term: how it works, why it matters, examples, trade-offs, wrong ideas, tools.

import controls from "@/components/ui/controls.module.css";
import type { MainTerm } from "@/content/model/glossary/main-term";
import { Misconception, TableFrame } from "../../lesson/pieces";
import styles from "./term.module.css";

export function TermSections({ main }: { readonly main: MainTerm }) {
  return (
    <>
      <h2 id="how-it-works">How it works</h2>
      {main.howItWorks.map(paragraph)}
      <h2 id="why-it-matters">Why it matters</h2>
      {main.whyItMatters.map(paragraph)}
      <h2 id="examples">Examples</h2>
      <ul>
        {main.examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      <h2 id="trade-offs">Trade-offs</h2>
      <TableFrame label="Trade-offs">
        <table>
          <thead>
            <tr>
              <th scope="col">You gain</th>
              <th scope="col">You give</th>
            </tr>
          </thead>
          <tbody>
            {main.tradeOffs.map(({ gain, give }) => (
              <tr key={gain}>
                <td>{gain}</td>
                <td>{give}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <h2 id="misconceptions">Misconceptions</h2>
      {main.misconceptions.map(({ claim, truth }) => (
        <Misconception key={claim} claim={claim}>
          <p>{truth}</p>
        </Misconception>
      ))}
      <h2 id="tools">Tools</h2>
      <dl className={`${controls.columns} ${styles.tools}`}>
        {main.tools.map(({ name, what }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function paragraph(text: string) {
  return <p key={text}>{text}</p>;
}
