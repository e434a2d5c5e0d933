import { format, resolveConfig } from 'prettier'

/** TypeScript in our format, so that generated files compare equal. */
export async function formatted(source: string): Promise<string> {
  return format(source, { ...(await resolveConfig('package.json')), parser: 'typescript' })
}
