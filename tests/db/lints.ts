/**
 * The lints of Supabase's database advisor and the rule of ours that is theirs, by name, or why there
 * is none. https://supabase.github.io/splinter
 */
export const LINTS: Record<string, { rule: string } | { none: string }> = {
  '0001_unindexed_foreign_keys': { rule: 'every foreign key leads an index' },
  '0002_auth_users_exposed': { rule: 'no view of the API shows accounts or what is private' },
  '0003_auth_rls_initplan': { rule: 'every policy asks who is calling once per statement' },
  '0004_no_primary_key': { rule: 'every table has a primary key' },
  '0005_unused_index': { none: 'counts scans of a database that has been used for long' },
  '0006_multiple_permissive_policies': {
    rule: 'one permissive policy decides each command of a table',
  },
  '0007_policy_exists_rls_disabled': { rule: 'no policy stands on a table that does not ask it' },
  '0008_rls_enabled_no_policy': {
    rule: 'whatever a person may touch has a policy that says which rows',
  },
  '0009_duplicate_index': { rule: 'no two indexes are the same' },
  '0010_security_definer_view': { rule: "no view answers with its owner's rights" },
  '0011_function_search_path_mutable': { rule: 'every function pins an empty search_path' },
  '0012_auth_allow_anonymous_sign_ins': { none: 'a setting; advisor.test.ts reads config.toml' },
  '0013_rls_disabled_in_public': { rule: 'every public table enables row level security' },
  '0014_extension_in_public': { rule: "no extension lives in the API's schema" },
  '0015_rls_references_user_metadata': {
    rule: 'nothing trusts metadata that people write themselves',
  },
  '0016_materialized_view_in_api': {
    rule: "nothing of the API is out of the policies' reach: no materialised view, no foreign table",
  },
  '0017_foreign_table_in_api': {
    rule: "nothing of the API is out of the policies' reach: no materialised view, no foreign table",
  },
  '0018_unsupported_reg_types': {
    rule: 'no column names an inner of Postgres that an upgrade would lose',
  },
  '0019_insecure_queue_exposed_in_api': {
    rule: "queues and secrets are out of every client's reach",
  },
  '0020_table_bloat': { none: 'measures a database that has been used for long' },
  '0021_fkey_to_auth_unique': {
    rule: "Supabase's own tables are pointed at by their primary key alone",
  },
  '0022_extension_versions_outdated': { none: 'each home brings the versions it has' },
  '0023_sensitive_columns_exposed': { rule: 'what is sealed or secret is granted to no client' },
  '0024_permissive_rls_policy': {
    rule: 'no policy decides without looking at the row or the caller',
  },
  '0025_public_bucket_allows_listing': { rule: 'no bucket is open to whoever has an address' },
  '0026_pg_graphql_anon_table_exposed': { rule: 'a visitor holds no grant on anything' },
  '0027_pg_graphql_authenticated_table_exposed': {
    none: 'signed-in people are meant to see that their tables exist',
  },
  '0028_anon_security_definer_function_executable': {
    rule: 'a visitor, or everybody, may execute nothing',
  },
  '0029_authenticated_security_definer_function_executable': {
    rule: 'no security definer function is exposed to the API',
  },
  '0030_invalid_index': { rule: 'every index is in use' },
  '0030_autovacuum_disabled': { rule: 'every table is vacuumed' },
  '0030_rls_policy_null_auth_disjunct': { rule: 'no policy holds for whoever is nobody' },
  '0031_unused_replication_slot': { none: 'a matter of the server, which hosted Supabase keeps' },
}
