// The routes that anybody may ask about this auth service.
import type { Hono } from 'hono'
import type { AuthContext } from './context.ts'

export function routeAbout(app: Hono, auth: AuthContext): void {
  app.get('/health', (c) =>
    c.json({
      version: 'rolecall',
      name: 'GoTrue',
      description: 'GoTrue is a user registration and authentication API',
    }),
  )

  app.get('/settings', (c) =>
    c.json({
      external: { anonymous_users: false, email: true, phone: false },
      disable_signup: false,
      mailer_autoconfirm: false,
      phone_autoconfirm: false,
      sms_provider: '',
      saml_enabled: false,
      passkeys_enabled: false,
    }),
  )

  app.get('/.well-known/jwks.json', (c) => {
    const { publicJwk, kid } = auth.keys.signing
    const key = { ...publicJwk, kid, alg: 'ES256', use: 'sig', key_ops: ['verify'], ext: true }
    c.header('cache-control', 'public, max-age=600')
    return c.json({ keys: [key] })
  })
}
