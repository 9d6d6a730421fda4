import type { OfficerContact } from '~/domain/producers/contact';
import { useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { officerContactsText } from '../text/officer-contacts';

/** How an officer reaches a producer: a tap calls or writes. */
export function OfficerContacts({ contacts }: { contacts: readonly OfficerContact[] }) {
  const t = useText(officerContactsText);
  if (contacts.length === 0) return <p className="text-ink-soft text-sm">{t.none}</p>;
  return (
    <ul className="space-y-1">
      {contacts.map(({ kind, value, href, public: open, provenance }) => (
        <li key={`${kind} ${value}`} className="flex flex-wrap items-center gap-x-2">
          <span className="text-ink-soft text-sm">{t.kinds[kind]}</span>
          {href ? (
            <a className="inline-flex min-h-11 items-center font-bold" href={href} rel="noreferrer">
              {value}
            </a>
          ) : (
            value
          )}
          {!open && <span className="tag bg-linen-dark text-ink">{t.private}</span>}
          <ProvenanceTag provenance={provenance} />
        </li>
      ))}
    </ul>
  );
}
