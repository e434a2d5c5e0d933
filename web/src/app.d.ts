import type { FailureCode } from '#contract/failure.ts'
import type { AiProvider } from '#contract/provider.ts'
import type { Db } from '#lib/db/client.ts'
import type { Opened } from '#lib/jobs/read-job.ts'
import type { User } from '#lib/server/session.ts'

declare global {
  namespace App {
    interface Error {
      code: FailureCode
      message: string
      /** seconds until another try is useful */
      retryAfter?: number
    }
    interface PageData {
      /** the open job */
      opened?: Opened | null
      /** on a phone, a bar of its own takes the place of the tabs */
      hasThumbBar?: boolean
      /** the AI provider to ask about before the first upload */
      ask?: AiProvider | null
    }
    interface Locals {
      db: Db
      user: User | null
      /** tells Auth which visitor a request is for */
      fetch: typeof fetch
      /** the id of this request in the logs */
      requestId: string
    }
  }
}
