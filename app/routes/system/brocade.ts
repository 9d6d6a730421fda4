import { brocadeBand } from '~/ui/drawings/brocade';

/** `/hinh-ve/tho-cam.svg`: the woven band under the header, repeated by the style sheet. */
export function loader() {
  return new Response(brocadeBand({ pattern: 'pumpkin-flower' }), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
