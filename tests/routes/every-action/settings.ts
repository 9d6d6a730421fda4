import { writeEvent } from '~/domain/places/event-form';
import type { PlaceEvent } from '~/domain/places/place-event';
import { previewPlaceChange } from '~/domain/places/preview-place-change.server';
import { chaseSetting } from '../../db/chase/setting';
import { placeEvent, placeSetting } from '../../db/places/setting';
import { deskOfficers } from '../../support/desk-officers';
import { siteContext } from '../../support/personas';
import { door, type Sent, walk } from './walk';

async function enterPlaces() {
  const given = placeSetting();
  const { visitor: _, ...officers } = await deskOfficers(given.db, ['01921', '01900']);
  return { ...given, ...officers, context: siteContext(given.db) };
}
type Places = Awaited<ReturnType<typeof enterPlaces>>;

const MERGE = placeEvent({});
const LATER = placeEvent({ startsOn: '2026-12-01' });

function written(event: PlaceEvent): Record<string, string[]> {
  const form: Record<string, string[]> = {};
  for (const [name, value] of writeEvent(event)) form[name] = [...(form[name] ?? []), value];
  return form;
}

const places = door<Places>('desk/places.tsx', { as: 'admin' });
const synonyms = door<Places>('desk/synonyms.tsx', { as: 'admin' });
const texts = door<Places>('desk/site-texts.tsx', { as: 'admin' });

export const settingsWalk = walk('places and words', enterPlaces, [
  places.does('plan', 'plan-place-change place', () => written(LATER)),
  places.does('drop', 'drop-place-plan place', () => ({ plan: '1' })),
  places.refuses('apply', () => ({ ...written(MERGE), seen: '1' }), 409),
  places.does(
    'apply',
    'apply-place-change place',
    ({ db }): Sent => ({ ...written(MERGE), seen: previewPlaceChange(db, MERGE).seen }),
  ),
  synonyms.refuses('save', () => ({ terms: '' })),
  synonyms.does('save', 'create-synonyms synonym', () => ({ terms: 'bí xanh thơm\ndưa thần' })),
  synonyms.does('save', 'edit-synonyms synonym', () => ({
    id: '1',
    opened: 'bí xanh thơm\ndưa thần',
    terms: 'bí xanh thơm\nbí thơm',
  })),
  synonyms.does('remove', 'remove-synonyms synonym', () => ({
    id: '1',
    opened: 'bí xanh thơm\nbí thơm',
  })),
  texts.refuses(null, () => ({ 'home.lead-vi': 'Chào', 'home.promise-vi': 'x'.repeat(61) })),
  texts.does(null, 'edit-site-text site-text', () => ({
    'home.lead-vi': 'Chào',
    'home.promise-vi': 'Hứa',
  })),
  texts.refuses(null, () => ({ 'home.lead-vi': 'Chào bà con' }), 409),
]);

async function enterChase() {
  const given = chaseSetting();
  const { visitor: _, ...officers } = await deskOfficers(given.db, ['01921', '01900']);
  return { ...given, ...officers, context: siteContext(given.db) };
}
type Chase = Awaited<ReturnType<typeof enterChase>>;

const chase = door<Chase>('desk/chase.tsx', { as: 'near' });
const told = ({ star }: Chase) => ({
  kind: 'recognition',
  id: String(star.id),
  channel: 'zalo',
  outcome: 'reached',
  note: 'Đã nhắn chị Nhung',
});

export const chaseWalk = walk('chase', enterChase, [
  chase.refuses(null, (room) => ({ ...told(room), channel: '' })),
  chase.does(null, 'record-contact recognition', told),
]);
