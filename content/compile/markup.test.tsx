import fc from "fast-check";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { markupOf } from "./markup";

test("text is written as React writes it", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(markupOf(<p title={text}>{text}</p>)).toBe(
        renderToStaticMarkup(<p title={text}>{text}</p>),
      );
    }),
  );
});

function Shown({ of, children }: { of: string; children: ReactNode }) {
  return (
    <>
      <a href={`/${of}/?a=1&b=2`} data-term="" aria-label="A “word”" title={undefined}>
        {children} {3}
        {false}
      </a>
      {null}
    </>
  );
}

test("elements are written as React writes them, components drawn", () => {
  const nodes: readonly ReactNode[] = [
    <Shown key="" of="one">
      A <b>word</b>
    </Shown>,
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as the frame of a table has it
    <section key="" aria-label="Table" tabIndex={0}>
      <table>
        <tbody>
          <tr>
            <td data-align="right">
              1<br />2
            </td>
          </tr>
        </tbody>
      </table>
    </section>,
    <button key="" type="button" className="open" popoverTarget="note-a">
      a
    </button>,
    <small key="" id="note-a" popover="auto">
      An aside
    </small>,
    <svg key="" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="Not so:">
      <path d="M3 3" stroke="currentColor" strokeWidth="2.2" />
    </svg>,
    <ol key="" start={3}>
      <li>Three</li>
    </ol>,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: to see that it is left as it is
    <div key="" dangerouslySetInnerHTML={{ __html: "<i>&amp;</i>" }} />,
  ];
  for (const node of nodes) expect(markupOf(node)).toBe(renderToStaticMarkup(node));
});

async function Later() {
  return <p>Later</p>;
}

const Client = Object.assign(() => <p />, { $$typeof: Symbol.for("react.client.reference") });

test("what it does not know is left to React", () => {
  const nodes: readonly ReactNode[] = [
    <video key="" src="/a.mp4" muted />,
    <p key="" style={{ color: "red" }} />,
    <button key="" type="button" onClick={() => {}} />,
    <input key="" disabled />,
    <pre key="">{"\nA line"}</pre>,
    <Later key="" />,
    <Client key="" />,
  ];
  for (const node of nodes) expect(markupOf(<div>{node}</div>)).toBeNull();
});
