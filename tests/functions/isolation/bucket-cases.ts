/** Each bucket with the policies that guard its files. One without a line fails isolation.test.ts. */
export const BUCKETS: Record<string, string[]> = {
  exports: ['owner reads export files'],
  cvs: [
    'owner reads cv files',
    'owner removes cv files',
    'owner replaces cv files',
    'owner uploads cv files',
  ],
}
