import type { RegistrySection } from '~/domain/marks/registry';

/** One colour per kind, beside its word, as on the badge of a product. */
export const KIND_EDGE: Record<RegistrySection, string> = {
  'geographical-indication': 'border-l-leaf',
  'collective-trademark': 'border-l-madder',
  'certification-mark': 'border-l-indigo',
  unconfirmed: 'border-l-line border-dashed',
};

export const KIND_TAG: Record<RegistrySection, string> = {
  'geographical-indication': 'bg-leaf-mist text-leaf-dark',
  'collective-trademark': 'bg-madder-mist text-madder-dark',
  'certification-mark': 'bg-indigo-mist text-indigo',
  unconfirmed: 'bg-linen-dark text-ink',
};
