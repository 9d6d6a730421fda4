import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/respond';
import { type DrawingKind, drawingKinds, drawProduct } from '~/ui/drawings/drawing';

/** A drawing depends on its address alone, so browsers may keep it for a day without asking. */
export function loader({ params: { kind, view, seed } }: LoaderFunctionArgs) {
  const name = /^(.{1,120})\.svg$/.exec(seed ?? '')?.[1];
  const known =
    drawingKinds.includes(kind as DrawingKind) && (view === 'main' || view === 'detail');
  if (!name || !known) throw notFound();
  const svg = drawProduct({ kind: kind as DrawingKind, view, seed: name });
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
