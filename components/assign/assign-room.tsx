// The page on which a teacher makes an assignment and checks what comes back.
import { useEffect, useState } from "react";
import styles from "./assign.module.css";
import { AssignForm } from "./assign-form";
import type { Assignment } from "./assignment";
import { CheckRoom } from "./check-room";
import type { Course } from "./course";
import { LinkPanel } from "./link-panel";
import { useLinked } from "./use-linked";

const nothing: Assignment = {
  ...{ v: 1, title: "", due: null },
  ...{ read: [], quizzes: [], goals: [], numbers: [] },
};

export function AssignRoom(course: Course) {
  const linked = useLinked();
  const [assignment, setAssignment] = useState(nothing);
  useEffect(() => {
    if (typeof linked === "object" && linked !== null) setAssignment(linked);
  }, [linked]);
  return (
    <div className={styles.room}>
      {typeof linked === "string" && (
        <p role="alert">This link holds no assignment that can be read. {linked}</p>
      )}
      <AssignForm course={course} assignment={assignment} onChange={setAssignment} />
      <LinkPanel assignment={assignment} />
      <CheckRoom course={course} />
    </div>
  );
}
