// The sections of a main term, folded: how it works, why it matters, examples, trade-offs, wrong ideas, tools.

import type { ReactNode } from "react";
import controls from "@/components/ui/controls.module.css";
import type { MainTerm } from "@/content/model/glossary/main-term";
import { Misconception, TableFrame } from "../../lesson/pieces";
import styles from "./term.module.css";

export function TermSections({ main }: { readonly main: MainTerm }) {
  return (
    <>
      <Fold id="how-it-works" title="How it works">
        {main.howItWorks.map(paragraph)}
      </Fold>
      <Fold id="why-it-matters" title="Why it matters">
        {main.whyItMatters.map(paragraph)}
      </Fold>
      <Fold id="examples" title="Examples">
        <ul>
          {main.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </Fold>
      <Fold id="trade-offs" title="Trade-offs">
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
      </Fold>
      <Fold id="misconceptions" title="Misconceptions">
        {main.misconceptions.map(({ claim, truth }) => (
          <Misconception key={claim} claim={claim}>
            <p>{truth}</p>
          </Misconception>
        ))}
      </Fold>
      <Fold id="tools" title="Tools">
        <dl className={`${controls.columns} ${styles.tools}`}>
          {main.tools.map(({ name, what }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </>
  );
}

/** Opened by whoever wants it. */
function Fold(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.fold}>
      <summary>
        <h2 id={props.id}>{props.title}</h2>
      </summary>
      {props.children}
    </details>
  );
}

function paragraph(text: string) {
  return <p key={text}>{text}</p>;
}
