import type { FailureCode } from '#contract/failure.ts'
import type { AiProvider } from '#contract/provider.ts'
import type { Db } from '#lib/db/client.ts'
import type { User } from '#lib/server/session.ts'

declare global {
  namespace App {
    interface Error {
      code: FailureCode
      message: string
      /** seconds until trying again makes sense */
      retryAfter?: number
    }
    interface PageData {
      /** the job that stands open beside the matches */
      opened?: { job: { id: string } } | null
      /** who may be sent texts, where that is to be asked before the first upload */
      ask?: AiProvider | null
    }
    interface Locals {
      db: Db
      user: User | null
      /** what logs call this request */
      requestId: string
    }
  }
}
