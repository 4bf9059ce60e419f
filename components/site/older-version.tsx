"use client";
// Says, once and in one place, that the page is of an older version: what it asks for is gone from the site, so a
// button or two will do nothing until it is loaded anew. Its own words and style came with the page.
import { useEffect, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import { whenPartsAreGone } from "../ui/gone-parts";
import notice from "../ui/notice.module.css";

export function OlderVersion() {
  const [isOlder, setOlder] = useState(false);
  useEffect(() => whenPartsAreGone(() => setOlder(true)), []);
  return (
    isOlder && (
      <div className={`${controls.row} ${controls.screen} ${notice.notice}`} role="alert">
        <p>This page is of an older version of the site.</p>
        <button type="button" className={controls.main} onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    )
  );
}
