-- One round of every worker with the secret key, with the calls of the functions. Each prints what
-- it did.
insert into public.sources (kind, slug, name, is_enabled) values ('ashby', 'acme', 'Acme', true);
select 'sources: ' || public.enqueue_sources(true);
create temp table fetched as select * from public.claim_job_ingesting();
select public.unread_postings(source_run_id, '[]') from fetched;
select public.finish_source_fetch(
  msg_id, source_run_id, '[{"external_id": "1", "raw_hash": "h", "raw": {}}]', 0, 10
) from fetched;
create temp table chunk as select * from public.claim_job_ingesting();
select public.finish_posting_chunk(msg_id, source_run_id, chunk_id, '[{
  "external_id": "1", "raw_hash": "h", "title": "Nurse", "company": "Acme", "description": "Nurse.",
  "content_hash": "c", "duplicate_key": "k", "title_family": "nurse"
}]', 0, '[]') from chunk;
select 'runs: ' || string_agg(status::text, ',') from public.source_runs;

create temp table texts as select * from public.claim_job_embedding(10);
create temp table direction as
select (array[1::real] || array_fill(0::real, array[383]))::extensions.vector::text as embedding;
select public.finish_job_embedding(jsonb_agg(jsonb_build_object(
  'msg_id', msg_id, 'job_id', job_id, 'content_hash', content_hash, 'embedding', embedding
)), 'model-1', '[]') from texts, direction;
select 'embedded jobs: ' || count(*) from public.jobs where embedding is not null;

insert into public.cvs (id, user_id, path, filename) values (
  '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a',
  '00000000-0000-0000-0000-00000000000a/00000000-0000-0000-0000-0000000000c1.pdf', 'ada.pdf'
);
create temp table reading as select * from public.claim_cv_reading();
select public.set_cv_step(msg_id, cv_id, 'extracting') from reading;
select public.finish_cv_reading(msg_id, cv_id, '{"failure_code": "cv.corrupt"}') from reading;
select 'cv: ' || failure_code from public.cvs;

-- The person's own edit goes to the queue.
set role authenticated;
set request.jwt.claims = '{"sub": "00000000-0000-0000-0000-00000000000a", "role": "authenticated", "aal": "aal1"}';
update public.profiles set headline = 'Nurse';
set role service_role;
set request.jwt.claims = '{"role": "service_role"}';
select public.finish_profile_embedding(msg_id, user_id, jsonb_build_object(
  'match_text', 'A nurse.', 'evidence', '{}'::jsonb, 'title_families', array['nurse'],
  'title_fields', array['health'], 'seniority', 'mid', 'embedding', embedding,
  'embedding_model', 'model-1'
), '[{"task": "embed", "engine": "builtin"}]') from public.claim_profile_embedding(), direction;
select 'profile: ' || match_text from public.profiles;

insert into public.exports (id, user_id)
values ('00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-00000000000a');
create temp table account as select * from public.claim_account_work();
select public.set_export_progress(msg_id, export_id, 40) from account;
create temp table kept as
select export_rows.* from unnest(array(select public.export_tables())) as kept_table (name),
  public.export_rows('00000000-0000-0000-0000-00000000000a', name);
select public.finish_account_work(msg_id, '{"path": "x.zip", "size_bytes": 9}') from account;
select 'export: ' || status from public.exports;
select public.begin_erasure('00000000-0000-0000-0000-00000000000a');
select 'account work: ' || kind from public.claim_account_work();
