-- An erasure is an account that is being erased. Its row is written before anything is removed, so
-- that the queue continues after a crash. The last step removes the row itself.

create table private.erasures (
  user_id uuid primary key, -- no foreign key: the row is removed after the account
  requested_at timestamptz not null default now()
);
comment on table private.erasures is 'An account that is being erased.';

revoke all on table private.erasures from public, anon, authenticated, service_role;
