import { cleanText } from '../listings/clean-text';
import type { LegalForm } from './producer-facts';

export const LEGAL_FORM_LIST = [
  'cooperative',
  'cooperative-group',
  'company',
  'household',
] as const satisfies readonly LegalForm[];

/** What an officer types of a producer, as the form keeps it. Choices not made are empty. */
export type TypedProducer = {
  nameVi: string;
  nameEn: string;
  legalForm: string;
  hamlet: string;
  oldCommune: string;
  oldDistrict: string;
  communeId: string;
  womenLed: string;
  minorityLed: string;
};

/** The same, understood: null is "not known", which is no "no". */
export type ProducerFields = {
  legalForm: LegalForm | null;
  hamlet: string | null;
  oldCommune: string | null;
  oldDistrict: string | null;
  communeId: string | null;
  womenLed: boolean | null;
  minorityLed: boolean | null;
};

export type ProducerFault = 'required' | 'too-long' | 'not-a-choice' | 'likely-double';
export type ProducerFaults = { [field in keyof TypedProducer]?: ProducerFault };

/** Letters a name or a part of an address may have; the longest ones on record have fewer than 90. */
export const MAX_NAME = 160;
export const MAX_PLACE = 120;

const FIELDS = [
  'nameVi',
  'nameEn',
  'legalForm',
  'hamlet',
  'oldCommune',
  'oldDistrict',
  'communeId',
  'womenLed',
  'minorityLed',
] as const satisfies readonly (keyof TypedProducer)[];

/** Reads a form; every text cleaned, so that what is shown again is what would be kept. */
export function readTypedProducer(form: URLSearchParams): TypedProducer {
  return Object.fromEntries(
    FIELDS.map((field) => [field, cleanText(form.get(field) ?? '')]),
  ) as TypedProducer;
}

/** Fields of a form nobody has typed into yet. */
export const NO_PRODUCER = readTypedProducer(new URLSearchParams());

const YES_NO: Record<string, boolean | null> = { yes: true, no: false, '': null };

/** The fields but for the names, and what is wrong with any of them. */
export function readProducer(
  typed: TypedProducer,
  communes: ReadonlySet<string>,
): { fields: ProducerFields; faults: ProducerFaults } {
  const faults: ProducerFaults = {};
  if (!typed.nameVi) faults.nameVi = 'required';
  for (const name of ['nameVi', 'nameEn'] as const) {
    if (typed[name].length > MAX_NAME) faults[name] = 'too-long';
  }
  for (const part of ['hamlet', 'oldCommune', 'oldDistrict'] as const) {
    if (typed[part].length > MAX_PLACE) faults[part] = 'too-long';
  }
  const legalForm = LEGAL_FORM_LIST.find((form) => form === typed.legalForm) ?? null;
  if (typed.legalForm && !legalForm) faults.legalForm = 'not-a-choice';
  if (typed.communeId && !communes.has(typed.communeId)) faults.communeId = 'not-a-choice';
  for (const led of ['womenLed', 'minorityLed'] as const) {
    if (!Object.hasOwn(YES_NO, typed[led])) faults[led] = 'not-a-choice';
  }
  return {
    fields: {
      legalForm,
      hamlet: typed.hamlet || null,
      oldCommune: typed.oldCommune || null,
      oldDistrict: typed.oldDistrict || null,
      communeId: typed.communeId || null,
      womenLed: YES_NO[typed.womenLed] ?? null,
      minorityLed: YES_NO[typed.minorityLed] ?? null,
    },
    faults,
  };
}

/** Fields as a form shows them. */
export function typedOf(
  fields: ProducerFields,
  names: { nameVi: string; nameEn: string },
): TypedProducer {
  const choice = (led: boolean | null) => (led === null ? '' : led ? 'yes' : 'no');
  return {
    ...names,
    legalForm: fields.legalForm ?? '',
    hamlet: fields.hamlet ?? '',
    oldCommune: fields.oldCommune ?? '',
    oldDistrict: fields.oldDistrict ?? '',
    communeId: fields.communeId ?? '',
    womenLed: choice(fields.womenLed),
    minorityLed: choice(fields.minorityLed),
  };
}
