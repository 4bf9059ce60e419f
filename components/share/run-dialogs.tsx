// The dialogs that give a run away, by a link or as a frame, fetched when one is opened.
import type { DialogName } from "../player/actions";
import { Island } from "../ui/island";
import { now } from "../ui/wake";

type RunDialogsProps = {
  readonly open: DialogName | null;
  /** Writes what is given away, as it is when the dialog opens. */
  readonly fragment: () => Promise<string>;
  readonly title: string;
  /** The address of the lab. */
  readonly lab: string;
  readonly onClose: () => void;
};

export function RunDialogs({ open, title, ...given }: RunDialogsProps) {
  return (
    <>
      {open === "share" && (
        <Island
          wake={now}
          load={() => import("./share-dialog")}
          live={({ ShareDialog }) => <ShareDialog {...given} />}
          onFail={given.onClose}
        />
      )}
      {open === "embed" && (
        <Island
          wake={now}
          load={() => import("./embed/embed-dialog")}
          live={({ EmbedDialog }) => <EmbedDialog {...given} title={title} />}
          onFail={given.onClose}
        />
      )}
    </>
  );
}
