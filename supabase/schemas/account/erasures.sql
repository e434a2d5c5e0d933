-- An erasure is an account on its way out, written down before anything is taken away: whatever
-- crashes, the queue goes on from here. Gone with its last step, as everything else is.

create table private.erasures (
  user_id uuid primary key, -- no foreign key: it outlives the account by a moment
  requested_at timestamptz not null default now()
);
comment on table private.erasures is 'An account that is being erased.';

revoke all on table private.erasures from public, anon, authenticated, service_role;
