import type { RefusedSiteText, RefusedSiteTexts } from '~/domain/words/edit-site-texts.server';
import type { KeptSiteText } from '~/domain/words/find-site-texts.server';
import { SITE_TEXT_KEYS, SITE_TEXT_SHAPES, type SiteTextKey } from '~/domain/words/site-text-keys';
import { ExcelLink } from '../desk/excel-link';
import { WhoMay } from '../desk/who-may';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { DoneNotice } from '../parts/done-notice';
import { Notice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { deskWordsText } from '../text/desk-words';
import { homeText } from '../text/home';

export type SiteTextsRoom = {
  texts: KeptSiteText[];
  mayKeep: boolean;
  done: string | null;
};

type Props = {
  room: SiteTextsRoom;
  /** What was typed into a form that was not saved. */
  refused?: RefusedSiteTexts;
};

/** What a page says by itself under a key; nothing for keys without such words. */
const OWN_WORDS: { [key in SiteTextKey]?: (locale: 'vi' | 'en') => string } = {
  'home.lead': (locale) => homeText[locale].lead,
  'home.promise': (locale) => homeText[locale].promise,
  'home.promise-text': (locale) => homeText[locale].promiseText,
};

/** The words of public pages that the agency keeps, in both languages. */
export function SiteTextsPage({ room, refused }: Props) {
  const t = useText(deskWordsText);
  const { texts, mayKeep, done } = room;
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <h1>{t.texts}</h1>
        <p className="max-w-prose">{t.textsLead}</p>
        <ExcelLink list="chu-tren-trang" />
      </header>
      <DoneNotice words={t.done} done={refused ? null : done} />
      <WhoMay may={mayKeep} others={t.onlyKeeper} />
      {refused && <WhatIsWrong refused={refused} />}
      <form method="post" className="space-y-6">
        {texts.map((text) => (
          <TextFields
            key={`${text.key} ${text.updatedAt}`}
            text={text}
            mayKeep={mayKeep}
            refused={refused?.[text.key]}
          />
        ))}
        {mayKeep && (
          <button type="submit" className="button">
            {t.save}
          </button>
        )}
      </form>
    </div>
  );
}

const LANGUAGES = ['vi', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const anchorOf = (key: SiteTextKey) => key.replaceAll('.', '-');

/** That nothing was saved, and the way to each text that keeps it from being saved. */
function WhatIsWrong({ refused }: { refused: RefusedSiteTexts }) {
  const t = useText(deskWordsText);
  const places = SITE_TEXT_KEYS.flatMap((key) => {
    const text = refused[key];
    if (!text) return [];
    const link = (language: Language, what?: string) => ({
      to: `${anchorOf(key)}-${language}`,
      words: [t.keys[key], t[language], what].filter(Boolean).join(' · '),
    });
    const faulty = LANGUAGES.filter((language) => text.faults[language]);
    if (faulty.length === 0) return text.stale ? [link('vi', t.staleShort)] : [];
    return faulty.map((language) => link(language, t.faults[text.faults[language] ?? '']));
  });
  return (
    <Notice kind="bad">
      <p className="font-bold">{t.notSaved}</p>
      <ul>
        {places.map(({ to, words }) => (
          <li key={to}>
            <a className="inline-flex min-h-11 items-center" href={`#${to}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type FieldsProps = { text: KeptSiteText; mayKeep: boolean; refused?: RefusedSiteText };

function TextFields({ text, mayKeep, refused }: FieldsProps) {
  const t = useText(deskWordsText);
  const locale = useLocale();
  const { key, updatedAt, updatedBy } = text;
  const anchor = anchorOf(key);
  return (
    <section aria-labelledby={`muc-${anchor}`} className="panel p-4">
      <h2 id={`muc-${anchor}`} className="text-lg">
        {t.keys[key]}
      </h2>
      {updatedAt && (
        <p className="text-ink-soft text-sm">
          {t.changed(updatedBy ?? '…', formatMoment(updatedAt, locale))}
        </p>
      )}
      {refused?.stale && (
        <Notice kind="bad">
          {t.staleText([refused.now.vi, refused.now.en].filter(Boolean).join(' / '))}
        </Notice>
      )}
      <fieldset disabled={!mayKeep} className="mt-3 grid gap-4 md:grid-cols-2">
        <legend className="sr-only">{t.keys[key]}</legend>
        {LANGUAGES.map((language) => (
          <TextField key={language} text={text} language={language} refused={refused} />
        ))}
      </fieldset>
    </section>
  );
}

type FieldProps = { text: KeptSiteText; language: Language; refused?: RefusedSiteText };

/** A text in one language, with what stood there when the form was opened. */
function TextField({ text, language, refused }: FieldProps) {
  const t = useText(deskWordsText);
  const { key } = text;
  const { lines, maxLength, shared } = SITE_TEXT_SHAPES[key];
  const own = OWN_WORDS[key];
  const ownHelp = own ? t.own(own(language)) : t.nothing;
  const code = refused?.faults[language];
  const name = `${key}-${language}`;
  return (
    <div>
      <input type="hidden" name={`${name}-opened`} value={(refused?.now ?? text)[language]} />
      <TextArea
        id={`${anchorOf(key)}-${language}`}
        label={t[language]}
        name={name}
        defaultValue={(refused?.typed ?? text)[language]}
        rows={lines === 'many' || maxLength > 120 ? 4 : 2}
        maxLength={maxLength}
        help={language === 'en' && shared ? t.sharedHelp : ownHelp}
        fault={code && t.faults[code]}
      />
    </div>
  );
}
