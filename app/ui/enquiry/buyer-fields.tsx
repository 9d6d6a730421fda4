import {
  type EnquiryFaults,
  MAX_MESSAGE_LENGTH,
  MAX_NAME_LENGTH,
  type TypedEnquiry,
} from '~/domain/enquiries/form';
import { RETENTION_DAYS } from '~/domain/enquiries/retention';
import { useText } from '../locale';
import { Fault, pointers } from '../parts/field-frame';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { enquiryText } from '../text/enquiry';

type Props = { typed: TypedEnquiry; faults: EnquiryFaults };

/** Who asks, what, and the consent without which nothing is passed on. */
export function BuyerFields({ typed, faults }: Props) {
  const t = useText(enquiryText);
  const words = t.faults;
  return (
    <section aria-labelledby="loi-hoi" className="space-y-4">
      <h2 id="loi-hoi">{t.you}</h2>
      <FormField
        label={t.name}
        name="ten"
        type="text"
        defaultValue={typed.name}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="name"
        required
        fault={
          faults.name &&
          (faults.name === 'too-long'
            ? words.name['too-long'](MAX_NAME_LENGTH)
            : words.name.missing)
        }
      />
      <FormField
        label={t.contact}
        name="lien-he"
        type="tel"
        defaultValue={typed.contact}
        maxLength={40}
        autoComplete="tel"
        required
        help={t.contactHelp}
        fault={
          faults.contact && words.contact[faults.contact === 'missing' ? 'missing' : 'not-a-number']
        }
      />
      <TextArea
        label={t.message}
        name="loi-nhan"
        rows={5}
        defaultValue={typed.message}
        maxLength={MAX_MESSAGE_LENGTH}
        required
        help={t.messageHelp}
        fault={faults.message && messageFault(words.message, faults.message)}
      />
      <Trap typed={typed} fault={faults.trap && words.trap} />
      <Consent typed={typed} fault={faults.consent && words.consent} />
      <button type="submit" name="viec" value="gui" className="button w-full sm:w-auto">
        {t.send}
      </button>
    </section>
  );
}

function messageFault(words: (typeof enquiryText)['vi']['faults']['message'], fault: string) {
  if (fault === 'too-long') return words['too-long'](MAX_MESSAGE_LENGTH);
  return fault === 'too-short' ? words['too-short'] : words.missing;
}

function Consent({ typed, fault }: { typed: TypedEnquiry; fault?: string }) {
  const t = useText(enquiryText);
  return (
    <div className="space-y-1">
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="checkbox"
          name="dong-y"
          value="1"
          defaultChecked={typed.consent}
          required
          className="mt-0.5 size-6 shrink-0 accent-indigo"
          {...pointers({ id: 'dong-y', help: true, fault })}
        />
        <span>{t.consent}</span>
      </label>
      <p id="dong-y-giup" className="text-ink-soft text-sm">
        {t.consentHelp(RETENTION_DAYS)}
      </p>
      {fault && <Fault id="dong-y-loi">{fault}</Fault>}
    </div>
  );
}

/** Machines fill in every field. Whoever else did, such as a browser of its own accord, is shown it. */
function Trap({ typed, fault }: { typed: TypedEnquiry; fault?: string }) {
  const t = useText(enquiryText);
  const field = (
    <FormField
      label={t.trap}
      name="trang-web"
      type="text"
      defaultValue={typed.trap}
      autoComplete="off"
      tabIndex={fault ? undefined : -1}
      fault={fault}
    />
  );
  return fault ? (
    field
  ) : (
    <div className="sr-only" aria-hidden="true">
      {field}
    </div>
  );
}
