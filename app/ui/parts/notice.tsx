import type { ReactNode } from 'react';

/** What happened to a whole form: good news in leaf, bad in madder. Read out when it appears. */
export function Notice({ kind, children }: { kind: 'good' | 'bad'; children: ReactNode }) {
  const colour =
    kind === 'good' ? 'border-leaf bg-leaf-mist' : 'border-madder bg-madder-mist text-madder-dark';
  return (
    <div role={kind === 'bad' ? 'alert' : 'status'} className={`border-l-4 p-3 ${colour}`}>
      {children}
    </div>
  );
}
