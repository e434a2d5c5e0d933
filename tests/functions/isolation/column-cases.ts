/**
 * The columns a person may write, by table. One more or one less in the catalog fails
 * isolation.test.ts, and so does a table without a line. None is granted to a visitor.
 */
export const COLUMNS: Record<string, { insert: string; update: string }> = {
  achievements: { insert: 'id experience_id text position', update: 'text position' },
  ai_usage: { insert: '', update: '' },
  certificates: {
    insert: 'id name issuer issued_on position',
    update: 'name issuer issued_on position',
  },
  consents: { insert: 'purpose version recipient', update: 'withdrawn_at' },
  cvs: { insert: 'id path filename', update: 'filename confidence' },
  education: {
    insert: 'id school degree area started_on ended_on position',
    update: 'school degree area started_on ended_on position',
  },
  experiences: {
    insert: 'id employer title started_on ended_on is_current location position',
    update: 'employer title started_on ended_on is_current location position',
  },
  exports: { insert: 'id', update: '' },
  jobs: { insert: '', update: '' },
  matches: { insert: 'job_id status feedback', update: 'status feedback' },
  notifications: { insert: '', update: 'read_at' },
  preferences: {
    insert: '',
    update:
      'locations workplace_types employment_types seniorities departments languages salary_min ' +
      'salary_currency posted_within_days min_score ignored_companies ignored_industries',
  },
  profile_contacts: { insert: '', update: '' },
  profiles: { insert: '', update: 'headline summary skills languages links' },
  source_runs: { insert: '', update: '' },
  sources: {
    insert: 'kind slug name is_enabled interval_minutes',
    update: 'name is_enabled interval_minutes next_run_at',
  },
}
