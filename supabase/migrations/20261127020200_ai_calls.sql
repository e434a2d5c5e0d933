drop function public.ai_spent(uuid);
drop function private.ai_spent(uuid);

-- What all and what one person have cost in the last 24 hours, and how often a provider was asked
-- for them: asked before a provider is. What was held back by this is no call.
create function private.ai_spent(
  person uuid, out house numeric, out person_cost numeric, out person_calls bigint
)
language sql
stable
security definer -- sums up everybody's
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
