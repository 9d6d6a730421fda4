/** Who stands in the log for what no person did: a visitor without an account, or a chore. */
export const SYSTEM_ACTOR = 'hệ thống';
