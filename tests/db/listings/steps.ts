import fc from 'fast-check';
import type { Fields } from '~/domain/listings/fields';

const text = fc.constantFrom('', 'một', 'hai', 'ba', 'new', 'new');
const edit: fc.Arbitrary<Fields> = fc.record(
  { 'name.vi': text, 'uses.vi': text, 'uses.en': text },
  { requiredKeys: [] },
);
const member = fc.constantFrom('an', 'binh');
const pick = fc.nat({ max: 30 });

/** One thing a person does. `pick` chooses among the versions there are. */
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant('look'), who: member }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('save'), who: member, fields: edit }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('merge'), who: member }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('submit'), who: member, pick }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw'), who: member, pick }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('restore'), who: member, pick }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('price'), who: member, pick }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('season'), who: member, pick }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('approve'), pick }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('return'), pick }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('part'), pick }) },
) as fc.Arbitrary<Step>;

export type Step = {
  does:
    | 'look'
    | 'save'
    | 'merge'
    | 'submit'
    | 'withdraw'
    | 'restore'
    | 'price'
    | 'season'
    | 'approve'
    | 'return'
    | 'part';
  who?: 'an' | 'binh';
  fields?: Fields;
  pick?: number;
};

/** Long enough for a whole life of an edit; without `size`, most would be over before it began. */
export const steps = fc.array(step, { minLength: 8, maxLength: 25, size: 'max' });
