// Every piece of furniture a lesson can use, drawn by the lesson's own components.
import { Pager } from "@/components/lesson/contents/pager";
import lessonStyles from "@/components/lesson/lesson.module.css";
import { Note } from "@/components/lesson/note";
import { CodeBlock, Definition, Fact, Misconception, TableFrame } from "@/components/lesson/pieces";
import { Sources } from "@/components/lesson/sources";
import { Term } from "@/components/lesson/term";

const here = { href: "/about/design/", title: "This page" };
const source = {
  kind: "documentation" as const,
  number: 1,
  title: "A source",
  url: "https://example.com/",
  date: "2026-11-20",
};

export function LessonPieces() {
  return (
    <>
      <h2 id="furniture">LessonPieces</h2>
      <div className={lessonStyles.body}>
        <Definition>A definition is one sentence, set apart by a rule.</Definition>
        <p>
          A paragraph may hold a <Term id="instance">word of the glossary</Term>, a sourced figure
          such as{" "}
          <Fact value="42" unit="ms" statement="An example of a sourced figure." sourceNumber="1" />
          , a <a href="#furniture">link to this section</a>, <code>code</code>, <kbd>Ctrl</kbd>,{" "}
          <em>stress</em> and <strong>strength</strong>, and an aside
          <Note id="note-example" letter="a">
            An aside stands in the margin, or opens from its number where there is no margin.
          </Note>
          .
        </p>
        <Misconception claim="A misconception, in a learner’s words">
          <p>And why it is not so.</p>
        </Misconception>
        <TableFrame label="LessonPieces">
          <table>
            <thead>
              <tr>
                <th scope="col">A table</th>
                <th scope="col" style={{ textAlign: "end" }}>
                  Value
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>A row</td>
                <td style={{ textAlign: "end" }}>1,000 ms</td>
              </tr>
            </tbody>
          </table>
        </TableFrame>
        <CodeBlock language="js" title="greeting.js">
          <code>
            <span data-line="1">
              <span className="code-keyword">export</span>{" "}
              <span className="code-keyword">const</span>{" "}
              <span className="code-function">handler</span> = () =&gt;{" "}
              <span className="code-string">"Hello"</span>
            </span>
          </code>
        </CodeBlock>
        <Sources sources={[source]} />
        <Pager previous={here} next={here} />
      </div>
    </>
  );
}
