import type { Contact } from '~/domain/producers/contact';
import { useText } from '../locale';
import { Fact, ProvenanceTag } from '../parts/claim';
import { producerText } from '../text/producer';

/** The ways a maker opted to be reached, in full, as a list of facts. */
export function ContactFacts({ contacts }: { contacts: Contact[] }) {
  const t = useText(producerText);
  if (contacts.length === 0) return <p className="text-ink-soft">{t.noContacts}</p>;
  return (
    <dl>
      {contacts.map((contact) => (
        <Fact key={`${contact.kind} ${contact.value}`} term={t.contact[contact.kind]}>
          {contact.href ? (
            <a className="inline-flex min-h-11 items-center sm:min-h-0" href={contact.href}>
              {contact.value}
            </a>
          ) : (
            contact.value
          )}{' '}
          <ProvenanceTag provenance={contact.provenance} />
        </Fact>
      ))}
    </dl>
  );
}

/** The two taps a buyer comes for: call, and Zalo. Nothing where neither is public. */
export function ContactButtons({ contacts }: { contacts: Contact[] }) {
  const t = useText(producerText);
  const phone = first(contacts, 'phone');
  const zalo = first(contacts, 'zalo');
  if (!phone && !zalo) return null;
  return (
    <ul className="no-print flex flex-wrap items-center gap-2">
      {phone && (
        <li className="grow sm:grow-0">
          <a className="button w-full leading-tight" href={phone.href ?? undefined}>
            <PhoneIcon />
            {t.call} {phone.value}
          </a>
        </li>
      )}
      {zalo && (
        <li>
          <a className="button button-quiet" href={zalo.href ?? undefined}>
            {t.contact.zalo}
          </a>
        </li>
      )}
      {[phone, zalo].some((contact) => contact?.provenance === 'sample') && (
        <li>
          <ProvenanceTag provenance="sample" />
        </li>
      )}
    </ul>
  );
}

const first = (contacts: Contact[], kind: Contact['kind']) =>
  contacts.find((contact) => contact.kind === kind && contact.href);

function PhoneIcon() {
  return (
    <svg viewBox="0 0 24 24" className="size-5 shrink-0" aria-hidden="true">
      <path
        fill="currentColor"
        d="M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z"
      />
    </svg>
  );
}
