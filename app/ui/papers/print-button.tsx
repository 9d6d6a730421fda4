import { useEffect, useState } from 'react';

/** Prints the page; there only where something can press it, because a browser prints by itself. */
export function PrintButton({ children }: { children: string }) {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <button
      type="button"
      className="button button-quiet"
      data-print=""
      hidden={!alive}
      onClick={() => window.print()}
    >
      {children}
    </button>
  );
}
