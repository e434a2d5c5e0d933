import { freePorts } from './free-ports.ts'

/** The environment of a product with this data directory, its own ports, and no other services. */
export async function ownEnvironment(dataDir: string): Promise<NodeJS.ProcessEnv> {
  const [api, web, mail, board] = await freePorts(4)
  return {
    ...process.env,
    // Never the Supabase, the AI provider or the error tracker that a shell or an .env file names.
    SUPABASE_URL: '',
    SUPABASE_PUBLISHABLE_KEY: '',
    SUPABASE_FORWARDING_KEY: '',
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
    SENTRY_DSN: '',
    DATA_DIR: dataDir,
    API_PORT: String(api),
    WEB_PORT: String(web),
    MAIL_PORT: String(mail),
    BOARD_PORT: String(board),
    LOG_LEVEL: 'error',
  }
}
