-- Queues are rows: each queue of work has one, and every list of queues covers all of them.
begin;
select plan(9);

select set_eq(
  $$select queue_name from pgmq.meta where queue_name <> 'dead_letters'$$,
  'select name from private.queues',
  'each queue but the dead letters has a row, and each row its queue'
);
select bag_eq(
  'select queue from private.queue_progress()',
  'select queue_name from pgmq.meta',
  'queue_progress lists each queue, dead letters included'
);
select set_eq(
  $$select labels ->> 'queue' from private.read_metrics() where name = 'queue_messages'$$,
  'select name from private.queues',
  'the metrics list each queue of work'
);

-- One message per queue, hidden for a second less than its queue allows, and one for a minute more.
create temp table sent as
select name, longest_hidden, is_too_long, pgmq.send(name, '{}') as msg_id
from private.queues, unnest(array[false, true]) as is_too_long;
do $$
declare
  message record;
begin
  for message in select * from sent loop
    execute format('update pgmq.%I set vt = clock_timestamp() + $1 where msg_id = $2', 'q_' || message.name)
    using message.longest_hidden + case when message.is_too_long then '1 minute' else '-1 second' end::interval,
      message.msg_id;
  end loop;
end;
$$;
select private.unhide_messages();
select results_eq(
  'select name, waiting from private.queues, private.queue_depth(name) order by name',
  'select name, 1::bigint from private.queues order by name',
  'only messages that are hidden for too long come back'
);

select vault.create_secret('http://stack', 'project_url');
select vault.create_secret('worker-secret', 'worker_key');
select private.ping_idle_workers();
select bag_eq(
  'select url from net.http_request_queue',
  $$select 'http://stack/functions/v1/' || worker from private.queues$$,
  'a waiting message starts the worker of its queue'
);
delete from net.http_request_queue;
select private.ping_while_waiting(name), private.ping_worker_of(name)
from private.queues where name = 'account_work';
select results_eq(
  'select url from net.http_request_queue',
  array['http://stack/functions/v1/account', 'http://stack/functions/v1/account'],
  'sending and finishing start the worker of that queue only'
);

select pgmq.archive(name, msg_id) from sent;
create function pg_temp.archived() returns setof text language plpgsql as $$
declare
  queue text;
begin
  for queue in select name from private.queues loop
    execute format('update pgmq.%I set archived_at = now() - interval ''8 days''', 'a_' || queue);
    perform private.prune_queues();
    return query execute format('select %L::text from pgmq.%I', queue, 'a_' || queue);
  end loop;
end;
$$;
select is_empty('select * from pg_temp.archived()', 'no archive keeps a message for longer than a week');

select throws_ok(
  $$insert into private.queues (name, worker, longest_hidden) values ('x', 'embed', '0')$$, '23514', null,
  'the longest hidden time of a queue is more than zero'
);
select throws_ok(
  $$select public.postpone_embedding('account_work', '{1}', 60)$$, 'PT400', 'request.invalid',
  'only queues of the embedder wait for the embedder'
);

select * from finish();
rollback;
