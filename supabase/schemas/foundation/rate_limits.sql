-- How much one person may ask for in a time. Each limit is a bucket that holds `amount` tokens and
-- refills evenly over `period`: `amount` at once, then one token every period / amount. Only writes
-- and functions take tokens. Reading, and the work of workers, is not counted.

create table private.rate_limits (
  name text primary key,
  amount int not null,
  period interval not null,
  constraint rate_limits_allow_something check (amount > 0 and period > '0')
);
comment on table private.rate_limits is 'How much of something one person may ask for in a time.';
revoke all on table private.rate_limits from public, anon, authenticated, service_role;

insert into private.rate_limits (name, amount, period) values
  ('requests', 100, '1 minute'), -- to functions, and writes over REST
  ('cvs', 50, '24 hours'); -- reading a cv, again too

-- A bucket is stored as the moment when it is full again. Each token taken moves that moment later,
-- so no job has to refill it.
create table private.allowances (
  user_id uuid not null references auth.users (id) on delete cascade,
  limit_name text not null references private.rate_limits (name) on delete cascade,
  full_at timestamptz not null,
  primary key (user_id, limit_name)
);
comment on table private.allowances is 'When one person may ask for as much as a limit allows again.';
revoke all on table private.allowances from public, anon, authenticated, service_role;

create index allowances_limit_name_idx on private.allowances (limit_name);

-- Takes one token. Null, or how many seconds until there is a token. One statement locks the row
-- and then decides. It reads the clock after the lock: now() is the begin of the transaction, which
-- may have waited for the lock. Raises auth.required for an account that is gone.
create function private.take_token(wanted text, person uuid) returns numeric
language plpgsql
set search_path = ''
as $$
declare
  allowed private.rate_limits;
  step interval;
  wait numeric;
begin
  select * into strict allowed from private.rate_limits where name = wanted;
  step := allowed.period / allowed.amount;
  insert into private.allowances as held (user_id, limit_name, full_at)
  select id, wanted, clock_timestamp() + step from auth.users where id = person
  on conflict (user_id, limit_name) do update
  set full_at = step + greatest(
    clock_timestamp(),
    case when held.full_at <= clock_timestamp() + allowed.period then held.full_at end
  )
  where held.full_at + step <= clock_timestamp() + allowed.period
    -- No request can move it so far ahead: the clock was set back, or the limit was changed.
    or held.full_at > clock_timestamp() + 2 * allowed.period;
  if found then
    return null;
  end if;
  select extract(epoch from full_at + step - allowed.period - clock_timestamp()) into wait
  from private.allowances where user_id = person and limit_name = wanted;
  if not found then
    raise exception 'auth.required' using errcode = 'PT401';
  end if;
  return greatest(wait, 0);
end;
$$;

-- Ends a request as PostgREST lets SQL do it: with a status, a header and our error shape.
create function private.refuse_for_now(code text, sentence text, seconds numeric) returns void
language plpgsql
set search_path = ''
as $$
begin
  raise sqlstate 'PGRST' using
    message = json_build_object(
      'code', code, 'message', sentence,
      'details', null, 'hint', format('Try again in %s s.', ceil(seconds))
    )::text,
    detail = json_build_object(
      'status', 429, 'headers', json_build_object('Retry-After', ceil(seconds)::text)
    )::text;
end;
$$;

-- Runs before every request over REST, in its transaction and as its caller: PostgREST and the
-- embedded home call the function that the setting below names. A write that then fails is rolled
-- back together with its token, so it is not counted. A function that only reads may be called with
-- POST. Such a request runs in a transaction that can write no token.
create function private.limit_writes() returns void
language plpgsql
security definer -- clients hold no grant on allowances
set search_path = ''
as $$
declare
  seconds numeric;
begin
  if auth.role() is distinct from 'authenticated'
    or current_setting('request.method', true) in ('GET', 'HEAD', 'OPTIONS')
    or current_setting('transaction_read_only')::boolean then
    return;
  end if;
  seconds := private.take_token('requests', auth.uid());
  if seconds is not null then
    perform private.refuse_for_now(
      'rate_limited', 'Too many requests in a short time. Wait a moment, then go on.', seconds
    );
  end if;
end;
$$;

alter role authenticator set pgrst.db_pre_request = 'private.limit_writes';
notify pgrst, 'reload config';

-- For functions, which ask with the secret key for their caller.
create function private.take_request(person uuid) returns numeric
language sql
security definer -- no role holds a grant on allowances
set search_path = ''
as $$ select private.take_token('requests', person) $$;

create function public.take_request(person uuid) returns numeric
language sql set search_path = ''
as $$ select private.take_request(person) $$;

-- For operators.
create function private.set_rate_limit(limit_name text, amount int, period interval) returns void
language plpgsql
security definer -- no role holds a grant on limits
set search_path = ''
as $$
begin
  update private.rate_limits
  set amount = set_rate_limit.amount, period = set_rate_limit.period
  where name = limit_name;
  if not found then
    raise exception 'not_found' using errcode = 'PT404';
  end if;
end;
$$;

create function public.set_rate_limit(limit_name text, amount int, period interval) returns void
language sql set search_path = ''
as $$ select private.set_rate_limit(limit_name, amount, period) $$;

revoke execute on function private.take_token(text, uuid),
  private.refuse_for_now(text, text, numeric), private.limit_writes(),
  private.take_request(uuid), public.take_request(uuid),
  private.set_rate_limit(text, int, interval), public.set_rate_limit(text, int, interval)
from public, anon, authenticated;
grant execute on function private.take_request(uuid), public.take_request(uuid),
  private.set_rate_limit(text, int, interval), public.set_rate_limit(text, int, interval)
to service_role;

-- PostgREST calls it as the caller, visitors too: they may use the schema and this function only.
grant usage on schema private to anon;
grant execute on function private.limit_writes() to anon, authenticated, service_role;
