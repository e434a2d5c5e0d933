// The part of GoTrue that supabase-js uses: the auth service of the embedded home.
import { Hono } from 'hono'
import { ApiError } from '../api-error.ts'
import { routeAbout } from './about.ts'
import { routeAccount } from './account.ts'
import { routeAdmin } from './admin.ts'
import { routeFactors } from './factors.ts'
import { answerFailure } from './failure.ts'
import { routeMailRequests } from './mail-requests.ts'
import { PASSWORD_COST } from './password.ts'
import { routeSignup } from './signup.ts'
import { createThrottle, tooManyMails, tooManyRequests } from './throttle.ts'
import { routeToken } from './token.ts'
import { routeVerify } from './verify.ts'
import type { Database } from '../database/database.ts'
import type { Keys } from '../keys.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { AuthContext } from './context.ts'
import type { Limit } from './throttle.ts'

export interface AuthOptions {
  db: Database
  keys: Keys
  mailer: Mailer
  /** the web app's address; mail links lead there by default */
  siteUrl: string
  /** the links of mails lead to a page of the site, as with our templates; default: to /verify */
  siteConfirms?: boolean
  /** the gateway's address, without /auth/v1 */
  apiUrl: string
  /** bytes; 8 by default */
  minimumPasswordLength?: number
  /** of bcrypt; that of hosted by default */
  passwordCost?: number
  /** the first account of an empty database gets app_metadata.role 'admin' (default true) */
  firstAccountIsAdmin?: boolean
  limits?: {
    /** per client address and e-mail; 30 in 5 minutes */
    signIns?: Limit
    /** mails per e-mail address; 30 an hour */
    mails?: Limit
    /** typed-in codes per e-mail address; 30 in 5 minutes */
    verifications?: Limit
    /** challenges and codes of second factors, per person; 30, then 15 a minute */
    factors?: Limit
  }
}

/** The app to mount at /auth/v1. */
export function createAuth(options: AuthOptions): Hono {
  const { limits = {} } = options
  const fewMinutes = { count: 30, seconds: 300 }
  const auth: AuthContext = {
    db: options.db,
    keys: options.keys,
    mailer: options.mailer,
    siteUrl: options.siteUrl,
    siteConfirms: options.siteConfirms ?? false,
    apiUrl: options.apiUrl,
    issuer: `${options.apiUrl}/auth/v1`,
    minimumPasswordLength: options.minimumPasswordLength ?? 8,
    passwordCost: options.passwordCost ?? PASSWORD_COST,
    firstAccountIsAdmin: options.firstAccountIsAdmin ?? true,
    throttles: {
      signIns: createThrottle(limits.signIns ?? fewMinutes, tooManyRequests),
      mails: createThrottle(limits.mails ?? { count: 30, seconds: 3600 }, tooManyMails),
      verifications: createThrottle(limits.verifications ?? fewMinutes, tooManyRequests),
      factors: createThrottle(limits.factors ?? { count: 30, seconds: 120 }, tooManyRequests),
    },
  }

  const app = new Hono()
  routeAbout(app, auth)
  routeSignup(app, auth)
  routeToken(app, auth)
  routeVerify(app, auth)
  routeMailRequests(app, auth)
  routeAccount(app, auth)
  routeFactors(app, auth)
  routeAdmin(app, auth)
  app.notFound((c) => answerFailure(new ApiError(404, 'not_found', 'Not found'), c))
  app.onError(answerFailure)
  return app
}
