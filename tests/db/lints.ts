/**
 * The lints of Supabase's database advisor. Each has our rule for it by name, or the reason why we
 * have none. https://supabase.github.io/splinter
 */
export const LINTS: Record<string, { rule: string } | { none: string }> = {
  '0001_unindexed_foreign_keys': { rule: 'every foreign key has an index that begins with it' },
  '0002_auth_users_exposed': { rule: 'no view of the API shows accounts or private tables' },
  '0003_auth_rls_initplan': { rule: 'every policy reads the caller once per statement' },
  '0004_no_primary_key': { rule: 'every table has a primary key' },
  '0005_unused_index': { none: 'counts scans of a database that has been used for long' },
  '0006_multiple_permissive_policies': {
    rule: 'one permissive policy decides each command of a table',
  },
  '0007_policy_exists_rls_disabled': {
    rule: 'no policy belongs to a table without row level security',
  },
  '0008_rls_enabled_no_policy': {
    rule: 'every table that a person may use has a policy for its rows',
  },
  '0009_duplicate_index': { rule: 'no two indexes are the same' },
  '0010_security_definer_view': { rule: "every view runs with its caller's rights" },
  '0011_function_search_path_mutable': { rule: 'every function pins an empty search_path' },
  '0012_auth_allow_anonymous_sign_ins': { none: 'a setting; advisor.test.ts reads config.toml' },
  '0013_rls_disabled_in_public': { rule: 'every public table enables row level security' },
  '0014_extension_in_public': { rule: "no extension is in the API's schema" },
  '0015_rls_references_user_metadata': {
    rule: 'nothing decides by metadata that people write themselves',
  },
  '0016_materialized_view_in_api': {
    rule: 'the API has no materialised view and no foreign table, since policies do not reach them',
  },
  '0017_foreign_table_in_api': {
    rule: 'the API has no materialised view and no foreign table, since policies do not reach them',
  },
  '0018_unsupported_reg_types': {
    rule: 'no column has an internal type of Postgres that an upgrade would lose',
  },
  '0019_insecure_queue_exposed_in_api': {
    rule: 'no client reaches queues and secrets',
  },
  '0020_table_bloat': { none: 'measures a database that has been used for long' },
  '0021_fkey_to_auth_unique': {
    rule: "foreign keys point at Supabase's own tables by their primary key only",
  },
  '0022_extension_versions_outdated': { none: 'each home brings the versions it has' },
  '0023_sensitive_columns_exposed': { rule: 'no client holds a grant on sealed or secret columns' },
  '0024_permissive_rls_policy': {
    rule: 'every policy reads the row or the caller',
  },
  '0025_public_bucket_allows_listing': { rule: 'no bucket is public' },
  '0026_pg_graphql_anon_table_exposed': { rule: 'a visitor holds no grant on anything' },
  '0027_pg_graphql_authenticated_table_exposed': {
    none: 'signed-in people are meant to see that their tables exist',
  },
  '0028_anon_security_definer_function_executable': {
    rule: 'a visitor may execute nothing',
  },
  '0029_authenticated_security_definer_function_executable': {
    rule: 'no security definer function is exposed to the API',
  },
  '0030_invalid_index': { rule: 'every index is in use' },
  '0030_autovacuum_disabled': { rule: 'no table turns off vacuum' },
  '0030_rls_policy_null_auth_disjunct': { rule: 'no policy lets in a caller without an id' },
  '0031_unused_replication_slot': { none: 'a matter of the server, which hosted Supabase keeps' },
}
