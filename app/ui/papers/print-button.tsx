/** Prints the page; shown by public/enhance.js, because a browser without a script prints by itself. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="button button-quiet" data-print="" hidden>
      {children}
    </button>
  );
}
