import { data } from '@remix-run/node';
import type { Actor } from '~/domain/actor';
import { limitsOf } from './rate-limit.server';
import type { Asked } from './session.server';
import { wasNoTry } from './sign-in.server';

/**
 * Does what only somebody's own password opens: `use` is given it and says whether it was right.
 * Tries are counted by person and before they are made, so that whoever finds a phone unlocked can
 * neither guess for ever nor many times at once. Returns what `use` answered, or what to answer
 * instead: 422, or 429 with when to try again.
 */
export async function withOwnPassword(
  { context }: Asked,
  { personId }: Actor,
  use: () => Promise<Response>,
): Promise<{ answer: Response } | { refused: ReturnType<typeof refusal> }> {
  const { wrongOwnPassword } = limitsOf(context);
  const { allowed, retryAfterSeconds } = await wrongOwnPassword.take(personId);
  if (!allowed) return { refused: refusal(retryAfterSeconds) };
  const takeBack = () => wrongOwnPassword.giveBack(personId);
  const answer = await use().catch(wasNoTry({ takeBack }));
  if (!answer.ok) return { refused: refusal(null) };
  await takeBack();
  return { answer };
}

function refusal(wait: number | null) {
  const headers = wait === null ? undefined : { 'Retry-After': String(wait) };
  return data({ wrongPassword: { wait } }, { status: wait === null ? 422 : 429, headers });
}
