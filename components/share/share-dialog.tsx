// Shares a run as it is: copies the link, shows it, and draws its QR code for whoever sits further
// away. Loaded when somebody asks for it.
import { useEffect, useEffectEvent, useState } from "react";
import controls from "../ui/controls.module.css";
import { copyText } from "./copy-text";
import { MomentDialog } from "./moment-dialog";
import { QrCode } from "./qr-code";
import styles from "./share-dialog.module.css";

type ShareDialogProps = {
  /** Writes what is shared, as it is when the dialog opens. */
  readonly fragment: () => Promise<string>;
  /** The address of the lab, which opens what is shared. */
  readonly lab: string;
  readonly onClose: () => void;
};

export function ShareDialog({ fragment, lab, onClose }: ShareDialogProps) {
  const [link, setLink] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (text: string) => copyText(text).then(setCopied);
  const open = useEffectEvent(() => {
    fragment().then((written) => {
      const address = new URL(`${lab}#${written}`, location.href).href;
      setLink(address);
      copy(address);
    }, onClose);
  });
  useEffect(() => open(), []);
  return (
    <MomentDialog verb="Share" onClose={onClose}>
      <p role="status">
        {copied === null
          ? "Making the link …"
          : copied
            ? "The link is copied. It opens the lab at exactly this moment."
            : "This link opens the lab at exactly this moment. Copy it:"}
      </p>
      {link !== null && (
        <>
          <div className={`${controls.ends} ${styles.row}`}>
            <input
              className={styles.link}
              aria-label="Link"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" className={controls.main} onClick={() => copy(link)}>
              Copy
            </button>
          </div>
          {link.length <= mostForCode ? (
            <div className={styles.code}>
              <QrCode text={link} />
            </div>
          ) : (
            <p>The link is too long for a QR code.</p>
          )}
        </>
      )}
    </MomentDialog>
  );
}

const mostForCode = 1800;
