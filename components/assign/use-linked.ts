// The assignment that the address of the page holds, also when another one is put in its place.
import { useEffect, useState } from "react";
import { type Assignment, assignmentIn } from "./assignment";

/** undefined: not read yet; null: the address holds none; a text: what is wrong with it. */
export function useLinked(): Assignment | string | null | undefined {
  const [linked, setLinked] = useState<Assignment | string | null>();
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const found = await assignmentIn(location.hash);
      if (isWanted) setLinked(found);
    };
    void read();
    addEventListener("hashchange", read);
    return () => {
      isWanted = false;
      removeEventListener("hashchange", read);
    };
  }, []);
  return linked;
}
