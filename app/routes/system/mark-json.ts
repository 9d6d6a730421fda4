export function loader() { return new Response('mark-json'); }
