// Puts the site among the device's apps, where the browser says that it can be done from here; elsewhere it is
// in the browser's own menu.
import { useEffect, useState } from "react";

/** Not among the types of the platform: some browsers have it. */
type InstallOffer = Event & { readonly prompt: () => Promise<unknown> };

export function InstallButton({ className }: { readonly className: string | undefined }) {
  const [offer, setOffer] = useState<InstallOffer | null>(null);
  useEffect(() => {
    const take = (event: Event) => {
      if (isOffer(event)) setOffer(event);
    };
    const forget = () => setOffer(null);
    const gone = new AbortController();
    addEventListener("beforeinstallprompt", take, gone);
    addEventListener("appinstalled", forget, gone);
    return () => gone.abort();
  }, []);
  if (!offer) return null;
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        setOffer(null);
        // An offer can be taken once; saying no is in order.
        void offer.prompt().catch(() => {});
      }}
    >
      Install as an app
    </button>
  );
}

function isOffer(event: Event): event is InstallOffer {
  return "prompt" in event && typeof event.prompt === "function";
}
