// What stands beside a picture (after-picture.ts), fetched once that can be played.
import { useEffect, useState } from "react";
import { aMoment } from "../ui/a-moment";

type AfterPicture = typeof import("./after-picture");

/** null: it is on its way; undefined: it could not be fetched. */
export function useAfterPicture(): AfterPicture | null | undefined {
  const [part, setPart] = useState<AfterPicture | null | undefined>(null);
  useEffect(() => {
    // Only once the picture is there: within the same turn it would still be in its way.
    aMoment()
      .then(() => import("./after-picture"))
      .then(setPart, () => setPart(undefined));
  }, []);
  return part;
}
