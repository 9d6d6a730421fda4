import type { KeptSiteText } from '~/domain/words/find-site-texts.server';
import { SITE_TEXT_SHAPES, type SiteTextKey } from '~/domain/words/site-text-keys';
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
  needsFactor: boolean;
  done: string | null;
};

/** What a refused form leaves behind. */
export type RefusedSiteText = {
  key: string;
  vi: string;
  en: string;
  faults: Record<string, string>;
  theirs: { vi: string; en: string } | null;
};

type Props = { room: SiteTextsRoom; refused?: RefusedSiteText };

/** What a page says by itself under a key; nothing for keys without such words. */
const OWN_WORDS: { [key in SiteTextKey]?: (locale: 'vi' | 'en') => string } = {
  'home.lead': (locale) => homeText[locale].lead,
  'home.promise': (locale) => homeText[locale].promise,
  'home.promise-text': (locale) => homeText[locale].promiseText,
};

/** The words of public pages that the agency keeps, in both languages. */
export function SiteTextsPage({ room, refused }: Props) {
  const t = useText(deskWordsText);
  const { texts, mayKeep, needsFactor, done } = room;
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <h1>{t.texts}</h1>
        <p className="max-w-prose">{t.textsLead}</p>
        <ExcelLink list="chu-tren-trang" />
      </header>
      <DoneNotice words={t.done} done={refused ? null : done} />
      <WhoMay may={mayKeep} needsFactor={needsFactor} others={t.onlyKeeper} />
      {texts.map((text) => (
        <TextForm
          key={`${text.key} ${text.updatedAt}`}
          text={text}
          mayKeep={mayKeep}
          refused={refused?.key === text.key ? refused : undefined}
        />
      ))}
    </div>
  );
}

type FormProps = { text: KeptSiteText; mayKeep: boolean; refused?: RefusedSiteText };

function TextForm({ text, mayKeep, refused }: FormProps) {
  const t = useText(deskWordsText);
  const locale = useLocale();
  const { key, updatedAt, updatedBy } = text;
  const { lines, maxLength, shared } = SITE_TEXT_SHAPES[key];
  const own = OWN_WORDS[key];
  const anchor = key.replaceAll('.', '-');
  const field = (language: 'vi' | 'en') => {
    const code = refused?.faults[language];
    const ownHelp = own ? t.own(own(language)) : t.nothing;
    return (
      <TextArea
        id={`${anchor}-${language}`}
        label={t[language]}
        name={language}
        defaultValue={refused?.[language] ?? text[language]}
        rows={lines === 'many' || maxLength > 120 ? 4 : 2}
        maxLength={maxLength}
        help={language === 'en' && shared ? t.sharedHelp : ownHelp}
        fault={code && t.faults[code]}
      />
    );
  };
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
      {refused?.theirs && (
        <Notice kind="bad">
          {t.staleText([refused.theirs.vi, refused.theirs.en].filter(Boolean).join(' / '))}
        </Notice>
      )}
      <form method="post" className="mt-3">
        <fieldset disabled={!mayKeep} className="space-y-3">
          <legend className="sr-only">{t.keys[key]}</legend>
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="opened-vi" value={text.vi} />
          <input type="hidden" name="opened-en" value={text.en} />
          <div className="grid gap-4 md:grid-cols-2">
            {field('vi')}
            {field('en')}
          </div>
          {mayKeep && (
            <button type="submit" className="button" aria-label={`${t.save}: ${t.keys[key]}`}>
              {t.save}
            </button>
          )}
        </fieldset>
      </form>
    </section>
  );
}
