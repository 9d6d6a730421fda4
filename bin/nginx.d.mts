export function findNginx(): string | null;
export function nginxHere(): string | null;
