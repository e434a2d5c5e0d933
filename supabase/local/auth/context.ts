import type { Transaction } from '@electric-sql/pglite'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Throttle } from './throttle.ts'

/** Shared by all routes of the auth service. */
export interface AuthContext {
  db: Database
  keys: Keys
  mailer: Mailer
  /** the web app's address, where redirects end */
  siteUrl: string
  /** the links of mails lead to a page of the site, not to /verify */
  siteConfirms: boolean
  /** the gateway's address, without /auth/v1 */
  apiUrl: string
  /** `iss` of access tokens */
  issuer: string
  minimumPasswordLength: number
  passwordCost: number
  firstAccountIsAdmin: boolean
  throttles: { signIns: Throttle; mails: Throttle; verifications: Throttle; factors: Throttle }
}

/** The database, or a transaction on it. */
export type Queries = Pick<Transaction, 'query'>
