import { hashingLines } from '~/http/hashing.server';

/** Fills the line of strangers who wait for a hash, until what it gives is called. */
export async function holdHashing(): Promise<() => Promise<unknown>> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  const hold = () => hashingLines.strangers.run(() => released).catch(() => {});
  const held: Promise<unknown>[] = [];
  // The first leaves the line when it begins.
  await new Promise<void>((begun) => {
    held.push(
      hashingLines.strangers.run(() => {
        begun();
        return released;
      }),
    );
  });
  for (let waiting = 0; waiting < 41; waiting += 1) held.push(hold());
  return () => {
    release();
    return Promise.all(held);
  };
}
