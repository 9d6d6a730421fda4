import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { vietnamDay } from '~/domain/clock';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import {
  applyPlaceChange,
  dropPlacePlan,
  planPlaceChange,
} from '~/domain/places/apply-place-change.server';
import { isDue, readEvent, readTypedEvent } from '~/domain/places/event-form';
import { findLivingCommunes, findUsedCodes } from '~/domain/places/find-living.server';
import { findPlaceChange, findPlaceChanges } from '~/domain/places/find-place-changes.server';
import type { PlaceEvent } from '~/domain/places/place-event';
import { previewPlaceChange } from '~/domain/places/preview-place-change.server';
import { mayAtDesk } from '~/domain/policy';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { forbidden, notFound } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { PlacesPage, type PlacesRoom, type RefusedChange } from '~/ui/desk-places/places-page';
import { deskPlacesText } from '~/ui/text/desk-places';

/** `/co-quan/noi-chon`: changes of communes. The change being written stands in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, acting } = await requireDesk(args, 'places');
  const { db } = acting;
  const { searchParams } = new URL(args.request.url);
  const today = vietnamDay(args.context.clock);
  const room: PlacesRoom = {
    today,
    changes: findPlaceChanges(db),
    communes: findLivingCommunes(db),
    form: null,
    preview: null,
    mayKeep: mayAtDesk(actor, 'keep-settings'),
    done: searchParams.get('da'),
  };
  const locale = localeOf(args.request);
  const preview = (event: PlaceEvent, planId: number | null) => ({
    ...room,
    locale,
    preview: { event, preview: previewPlaceChange(db, event), planId, due: isDue(event, today) },
  });
  const planId = searchParams.get('ke-hoach');
  if (planId) {
    const plan = findPlaceChange(db, Number(planId));
    if (plan?.state !== 'planned') throw notFound();
    return preview(plan.event, plan.id);
  }
  if (!searchParams.has('kind')) return { ...room, locale };
  const typed = readTypedEvent(searchParams);
  if (!searchParams.has('xem')) return { ...room, locale, form: { typed, faults: {} } };
  const { event, faults } = readEvent(typed, room.communes, findUsedCodes(db));
  if (event) return preview(event, null);
  return data({ ...room, locale, form: { typed, faults } }, 422);
}

export async function action(args: ActionFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'places');
  if (!mayAtDesk(actor, 'keep-settings')) throw forbidden();
  const form = await readSmallForm(args.request);
  const change = CHANGES.get(form.get('intent') ?? '');
  if (!change) throw new Response('Bad Request', { status: 400 });
  try {
    const done = answering(() => change(acting, form));
    const path = paths.desk('noi-chon', `da=${done}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    const chosen = Object.fromEntries([...form].filter(([name]) => name.startsWith('to-')));
    if (error instanceof StaleError) return refuse({ stale: true, chosen }, 409);
    if (error instanceof WrongStateError) return refuse({ state: error.state, chosen }, 409);
    if (error instanceof InvalidError) return refuse({ faults: { ...error.fields }, chosen }, 422);
    throw error;
  }
}

const refuse = (refused: RefusedChange, status: number) => data({ refused }, status);

type Acting = Parameters<typeof applyPlaceChange>[0];

function apply(acting: Acting, form: URLSearchParams): string {
  const planId = form.get('plan') ? Number(form.get('plan')) : null;
  const choices = [...form].flatMap(([name, code]) =>
    name.startsWith('to-') ? [[Number(name.slice('to-'.length)), code] as const] : [],
  );
  const event = eventOf(acting, form);
  const seen = form.get('seen') ?? '';
  applyPlaceChange(acting, { event, planId, chosen: new Map(choices), seen });
  return 'ghi';
}

function plan(acting: Acting, form: URLSearchParams): string {
  planPlaceChange(acting, eventOf(acting, form));
  return 'ke-hoach';
}

function drop(acting: Acting, form: URLSearchParams): string {
  dropPlacePlan(acting, Number(form.get('plan')));
  return 'bo';
}

function eventOf({ db }: Acting, form: URLSearchParams): PlaceEvent {
  const typed = readTypedEvent(form);
  const { event, faults } = readEvent(typed, findLivingCommunes(db), findUsedCodes(db));
  if (!event) throw new InvalidError(faults);
  return event;
}

/** What each button does, and the word that tells so afterwards. */
const CHANGES = new Map(Object.entries({ apply, plan, drop }));

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskPlacesText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Places() {
  const answer = useActionData<typeof action>();
  const refused = answer && 'refused' in answer ? answer.refused : undefined;
  return <PlacesPage room={useLoaderData<typeof loader>()} refused={refused} />;
}
