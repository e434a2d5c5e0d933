import { error } from '@sveltejs/kit'
import type { FailureCode } from '#contract/failure.ts'
import { explain, statusOf } from '#lib/failure.ts'

/** Throws what SvelteKit answers with the code, its status and its sentence. */
export function failWith(code: FailureCode): never {
  error(statusOf(code), explain(code), { code })
}
