// The table of requests: everything the play head has seen, in pages of two hundred.
import { useState, useSyncExternalStore } from "react";
import controls from "@/components/ui/controls.module.css";
import type { Store } from "../player/store";
import { rowCount, rowsOf, slowestRows } from "./request-rows";
import { RequestsTable } from "./requests-table";

const pageLength = 200;

export function RequestsPages({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  useSyncExternalStore(store.onChange, store.session);
  const [slowestFirst, setSlowestFirst] = useState(false);
  const [wanted, setWanted] = useState(0);
  const { trace } = store.run();
  const count = rowCount(trace, at);
  const pages = Math.max(1, Math.ceil(count / pageLength));
  const page = Math.min(wanted, pages - 1);
  const first = page * pageLength;
  const rows = (slowestFirst ? slowestRows : rowsOf)(trace, at, first, pageLength);
  return (
    <>
      <RequestsTable
        rows={rows}
        slowestFirst={slowestFirst}
        onSort={() => setSlowestFirst(!slowestFirst)}
        onChoose={(request) =>
          store.dispatch({ kind: "choose", target: { kind: "request", request } })
        }
      />
      {pages > 1 && (
        <div className={controls.row}>
          <button
            type="button"
            className={controls.quiet}
            disabled={page === 0}
            onClick={() => setWanted(page - 1)}
          >
            Earlier rows
          </button>
          <span>
            {first + 1} to {first + rows.length} of {count.toLocaleString("en-US")}
          </span>
          <button
            type="button"
            className={controls.quiet}
            disabled={page === pages - 1}
            onClick={() => setWanted(page + 1)}
          >
            Later rows
          </button>
        </div>
      )}
    </>
  );
}
