-- Usage is what one task cost. Rows without a person are work for all, such as reading postings.

create table public.ai_usage (
  id bigint generated always as identity primary key,
  user_id uuid references auth.users (id) on delete cascade,
  task text not null,
  engine text not null, -- builtin or a provider's name
  model text,
  input_tokens int not null default 0,
  output_tokens int not null default 0,
  cost numeric not null default 0, -- US dollars
  duration_ms int not null default 0,
  created_at timestamptz not null default now(),
  fell_back text, -- why the built-in engine answered instead: see the contract's fallbackReason
  constraint ai_usage_is_not_negative check (
    input_tokens >= 0 and output_tokens >= 0 and cost >= 0 and duration_ms >= 0
  )
);
comment on table public.ai_usage is 'What one AI task cost.';

create index ai_usage_user_id_created_at_idx on public.ai_usage (user_id, created_at desc);
create index ai_usage_created_at_idx on public.ai_usage (created_at);

-- Called by the finish of each queue with the `usage` its worker reports.
create function private.record_usage(person uuid, usage jsonb) returns void
language sql
set search_path = ''
as $$
  insert into public.ai_usage
    (user_id, task, engine, model, input_tokens, output_tokens, cost, duration_ms, fell_back)
  select person, task, engine, model, coalesce(input_tokens, 0), coalesce(output_tokens, 0),
    coalesce(cost, 0), coalesce(duration_ms, 0), fell_back
  from jsonb_to_recordset(coalesce(usage, '[]')) as row (
    task text, engine text, model text, input_tokens int, output_tokens int, cost numeric,
    duration_ms int, fell_back text
  )
$$;
revoke execute on function private.record_usage(uuid, jsonb) from public, anon, authenticated;

-- What all people and one person have cost in the last 24 hours, and how often a provider was
-- called for them. The runner asks for this before it calls a provider. A call that a budget
-- stopped is not counted.
create function private.ai_spent(
  person uuid, out house numeric, out person_cost numeric, out person_calls bigint
)
language sql
stable
security definer -- sums up the usage of all people
set search_path = ''
as $$
  select coalesce(sum(cost), 0),
    coalesce(sum(cost) filter (where user_id = ai_spent.person), 0),
    count(*) filter (
      where user_id = ai_spent.person and engine <> 'builtin'
        and coalesce(fell_back, '') not in ('not_permitted', 'over_budget', 'over_cap')
    )
  from public.ai_usage
  where created_at > now() - interval '24 hours'
$$;

create function public.ai_spent(person uuid default null)
returns table (house numeric, person_cost numeric, person_calls bigint)
language sql stable set search_path = ''
as $$ select * from private.ai_spent(person) $$;

revoke execute on function private.ai_spent(uuid), public.ai_spent(uuid)
from public, anon, authenticated;
grant execute on function private.ai_spent(uuid), public.ai_spent(uuid) to service_role;

revoke all on table public.ai_usage from anon, authenticated, service_role;
revoke all on sequence public.ai_usage_id_seq from anon, authenticated, service_role;
grant select on table public.ai_usage to authenticated;
grant select, insert, update, delete on table public.ai_usage to service_role;

alter table public.ai_usage enable row level security;

create policy "second factor where enrolled" on public.ai_usage
as restrictive for all to authenticated using ((select private.has_required_aal()));

create policy "owner reads usage" on public.ai_usage
for select to authenticated using (user_id = (select auth.uid()));
