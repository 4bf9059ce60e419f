// The link to an assignment, to copy, to show, and to try.
import { useEffect, useState } from "react";
import { copyText } from "../share/copy-text";
import { QrCode } from "../share/qr-code";
import controls from "../ui/controls.module.css";
import styles from "./assign.module.css";
import { type Assignment, assignmentLink, readAssignment } from "./assignment";

const mostForCode = 1800;

export function LinkPanel({ assignment }: { readonly assignment: Assignment }) {
  const [made, setMade] = useState<{ readonly of: Assignment; readonly link: string } | null>(null);
  const [said, setSaid] = useState("");
  const fault = faultOf(assignment);
  // Not that of the choice before.
  const link = made?.of === assignment ? made.link : "";
  useEffect(() => {
    let isWanted = true;
    setSaid("");
    void addressOf(assignment).then((address) => {
      if (isWanted) setMade({ of: assignment, link: address });
    });
    return () => {
      isWanted = false;
    };
  }, [assignment]);
  return (
    <section aria-labelledby="link">
      <h2 id="link">The link for your class</h2>
      {fault !== null ? (
        <p>{fault}</p>
      ) : (
        <>
          <p>
            All of the assignment is in the link; nothing is stored anywhere. Who opens it sees a
            list that ticks itself as they read, answer and try, and hands in a file to you.
          </p>
          <div className={`${controls.row} ${styles.link}`}>
            <input
              aria-label="Link"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button
              type="button"
              className={controls.main}
              onClick={async () => {
                const isCopied = await copyText(link || (await addressOf(assignment)));
                setSaid(isCopied ? "The link is copied." : "Copy the link by hand.");
              }}
            >
              Copy the link
            </button>
            <a className={controls.quiet} href={link}>
              Open it as a student
            </a>
          </div>
          <p role="status" className={controls.small}>
            {said}
          </p>
          {link !== "" && link.length <= mostForCode && (
            <div className={styles.code}>
              <QrCode text={link} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

async function addressOf(assignment: Assignment): Promise<string> {
  return new URL(`../do/#${await assignmentLink(assignment)}`, location.href).href;
}

function faultOf(assignment: Assignment): string | null {
  const { title, read, quizzes, goals, numbers } = assignment;
  if (title.trim() === "") return "Give the assignment a title first.";
  if (read.length + quizzes.length + goals.length + numbers.length === 0)
    return "Choose something to do first.";
  const again = readAssignment(assignment);
  return typeof again === "string" ? again : null;
}
