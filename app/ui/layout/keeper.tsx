import { contactHref } from '~/domain/producers/contact';
import type { SiteText, SiteTextKey, SiteTexts } from '~/domain/words/site-text-keys';
import { useLocale, useText } from '../locale';
import { siteText } from '../text/common';

const CONTACTS = ['contact.address', 'contact.phone', 'contact.email'] as const;

/** Whether the agency said anything of who keeps this catalogue or where to report an error. */
export const hasKeeper = (texts: SiteTexts): boolean =>
  texts['about.keeper'] !== undefined || hasContacts(texts);

/** Whether the agency said where to report an error. */
export const hasContacts = (texts: SiteTexts): boolean =>
  CONTACTS.some((key) => texts[key] !== undefined);

type Props = { texts: SiteTexts; linkClass: string };

/** Who keeps the catalogue and where to report an error, as far as the agency said. */
export function Keeper({ texts, linkClass }: Props) {
  const keeper = texts['about.keeper'];
  if (!hasKeeper(texts)) return null;
  return (
    <>
      {keeper && <Words text={keeper} />}
      <Contacts texts={texts} linkClass={linkClass} />
    </>
  );
}

/** Where to report an error, as far as the agency said. */
export function Contacts({ texts, linkClass }: Props) {
  return (
    <ul>
      {CONTACTS.map((key) => {
        const text = texts[key];
        return (
          text && (
            <li key={key}>
              <ContactLine contact={key} text={text} linkClass={linkClass} />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** A text of the agency's in the language it really is. */
export function Words({ text: { text, locale } }: { text: SiteText }) {
  const own = useLocale();
  return (
    <p className="whitespace-pre-line" lang={locale === own ? undefined : locale}>
      {text}
    </p>
  );
}

type LineProps = { contact: SiteTextKey; text: SiteText; linkClass: string };

function ContactLine({ contact, text, linkClass }: LineProps) {
  const t = useText(siteText);
  const locale = useLocale();
  if (contact === 'contact.address') {
    return (
      <>
        {t.errorsTo}{' '}
        <span lang={text.locale === locale ? undefined : text.locale}>{text.text}</span>
      </>
    );
  }
  const phone = contact === 'contact.phone';
  const href = contactHref(phone ? 'phone' : 'email', text.text);
  return (
    <>
      {phone ? t.errorsPhone : t.errorsEmail}{' '}
      {href ? (
        <a className={linkClass} href={href}>
          {text.text}
        </a>
      ) : (
        text.text
      )}
    </>
  );
}
