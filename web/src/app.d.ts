import type { FailureCode } from '#contract/failure.ts'
import type { Db } from '#lib/db/client.ts'
import type { User } from '#lib/session.ts'

declare global {
  namespace App {
    interface Error {
      code: FailureCode
      message: string
    }
    interface Locals {
      db: Db
      user: User | null
      /** what logs call this request */
      requestId: string
    }
  }
}
